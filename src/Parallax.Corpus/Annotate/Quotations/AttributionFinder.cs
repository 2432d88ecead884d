namespace Parallax;

/// <summary>
/// Finds every word that may be a cue and, from the words and marks around it, where its statement and its speaker would stand.
/// Which of them are cues is decided afterwards (<see cref="CueModel"/>).
/// </summary>
internal sealed partial class AttributionFinder(TextWords words, MarkMap marks, AttributionPool pool)
{
    /// <summary>How many tokens of a statement are looked at on either side of its cue: more than any sentence of prose has.</summary>
    private const int Reach = 400;

    /// <summary>How many tokens the title of a programme has at most, with its marks.</summary>
    private const int LongestTitle = 9;

    private readonly SegmentedText segmented = words.Segmented;
    private readonly Token[] tokens = words.Tokens;
    private readonly ReportingCues cues = words.Language.Cues;

    /// <summary>Puts all candidates into the pool, in order.</summary>
    public void Find()
    {
        for (int s = 0; s < segmented.Sentences.Length; s++)
        {
            Sentence sentence = segmented.Sentences[s];
            if (segmented.Blocks[sentence.Block].Kind is BlockKind.Headline or BlockKind.Heading)
                FindColon(s, sentence);
            if (!FindSignature(s, sentence))
                FindCredit(s, sentence);
            bool hasMarks = HasMarks(sentence);
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (words.Is(i, WordClass.Cue) && !IsInName(i) && cues.TryGet(words.LexemeAt(i), out CueEntry? entry))
                {
                    Attribution candidate = Candidate(s, sentence, i, entry);
                    if (!candidate.HasBefore && !candidate.HasAfter)
                        pool.DropLast();
                }
                else if (hasMarks && IsVerbBesideMarks(sentence, i))
                {
                    Attribution candidate = Candidate(s, sentence, i, ReportingCues.Unlisted(words.LexemeAt(i)));
                    if (!candidate.HasSpeaker || (!candidate.HasBefore && !candidate.HasAfter))
                        pool.DropLast();
                }
            }
        }
    }

    /// <summary>Whether a capital that only a name has makes the word part of one: State of Law, Breitbart News.</summary>
    private bool IsInName(int at) => (words.Classes[at] & (WordClass.Capital | WordClass.First | WordClass.TitleCase)) == WordClass.Capital;

    private bool HasMarks(in Sentence sentence)
    {
        if (marks.Spans.IsEmpty)
            return false;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (marks.Opens(i) || marks.ClosedBy(i) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether a word that no list holds stands where a cue does: between a speaker and an opening mark (Blige sings: "…"), or beside the
    /// speaker after a closing one ("…," Blige sings). News has more such verbs than any list.
    /// </summary>
    private bool IsVerbBesideMarks(in Sentence sentence, int at)
    {
        const WordClass NoVerb = WordClass.Grammar | WordClass.Capital | WordClass.Time | WordClass.SpeakerNoun;
        const WordClass Speaker = WordClass.Capital | WordClass.Pronoun;
        if (!words.Is(at, WordClass.Word) || words.Is(at, NoVerb) || tokens[at].Kind != TokenKind.Word)
            return false;
        int next = at + 1;
        if (next < sentence.EndToken && (words.Is(next, WordClass.Comma) || words.Char(next) == ':'))
            next++;
        if (next < sentence.EndToken && next > at + 1 && marks.Opens(next))
            return words.Is(Math.Max(at - 1, sentence.FirstToken), Speaker);
        for (int i = at - 1; i > sentence.FirstToken && at - i < 5; i--)
        {
            if (marks.ClosedBy(i) >= 0)
            {
                bool isBesideSpeaker = i + 1 < at ? words.Is(at - 1, Speaker) && EndsPhrase(at + 1, sentence)
                    : at + 1 < sentence.EndToken && words.Is(at + 1, WordClass.Capital);
                return isBesideSpeaker && EndsTurn(i);
            }

            if (words.Is(i, WordClass.Comma | WordClass.Stop | WordClass.Quote))
                return false;
        }

        return false;
    }

    /// <summary>Whether no noun follows that the word before could describe: "Blige sings to …", not "the Iraqi prime minister".</summary>
    private bool EndsPhrase(int at, in Sentence sentence) =>
        at >= sentence.EndToken || !words.Is(at, WordClass.Word)
        || words.Is(at, WordClass.Comma | WordClass.Stop | WordClass.Grammar | WordClass.Time);

    /// <summary>Whether a closing mark comes after a comma, a question or an exclamation, as a turn of speech ends inside a sentence.</summary>
    private bool EndsTurn(int mark) => mark > 0 && words.Char(mark - 1) is ',' or '?' or '!' or '\u2014' or '-';

    private bool IsSameBlock(int token, in Sentence sentence) => tokens[token].Start >= segmented.Blocks[sentence.Block].Span.Start;

    /// <summary>The sentence's end without its full stop and closing marks.</summary>
    private int Trimmed(in Sentence sentence)
    {
        int end = sentence.EndToken;
        while (end > sentence.FirstToken + 1 && words.Is(end - 1, WordClass.Stop) && words.Char(end - 1) is '.' or ';' or '*')
            end--;
        return end;
    }
}
