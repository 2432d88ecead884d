namespace Parallax;

/// <summary>
/// Finds every word that may be a cue and, from the words and marks around it, where its statement and its speaker would stand.
/// Which of them are cues is decided afterwards (<see cref="CueModel"/>).
/// </summary>
internal sealed partial class AttributionFinder
{
    /// <summary>How many tokens of a statement are looked at on either side of its cue: more than any sentence of prose has, and a bound for a line that is no prose.</summary>
    private const int Reach = 400;

    private readonly SegmentedText segmented;
    private readonly string text;
    private readonly Token[] tokens;
    private readonly WordClass[] classes;
    private readonly ReportingCues cues;
    private readonly List<MarkedSpan> marks;
    private readonly bool[] opens;
    private readonly int[] closes;

    public AttributionFinder(SegmentedText segmented, WordClass[] classes, List<MarkedSpan> marks, ReportingCues cues)
    {
        this.segmented = segmented;
        this.classes = classes;
        this.cues = cues;
        text = segmented.Text;
        tokens = segmented.Tokens;
        this.marks = marks;
        opens = new bool[tokens.Length];
        closes = new int[tokens.Length];
        Array.Fill(closes, -1);
        for (int m = 0; m < marks.Count; m++)
        {
            opens[marks[m].Open] = true;
            if (!marks[m].RunsOn)
                closes[marks[m].Close] = m;
        }
    }

    /// <summary>All candidates, in order.</summary>
    public List<Attribution> Find()
    {
        List<Attribution> found = [];
        for (int s = 0; s < segmented.Sentences.Count; s++)
        {
            Sentence sentence = segmented.Sentences[s];
            if (segmented.Blocks[sentence.Block].Kind is BlockKind.Headline or BlockKind.Heading && Colon(s, sentence) is { } colon)
                found.Add(colon);
            if ((Signature(s, sentence) ?? Credit(s, sentence)) is { } signature)
                found.Add(signature);
            bool hasMarks = HasMarks(sentence);
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if ((classes[i] & WordClass.Cue) != 0 && !IsInName(i) && cues.TryGet(text, tokens[i], out CueEntry? entry))
                {
                    Attribution candidate = Candidate(s, sentence, i, entry);
                    if (candidate.HasContent)
                        found.Add(candidate);
                }
                else if (hasMarks && IsVerbBesideMarks(sentence, i))
                {
                    Attribution candidate = Candidate(s, sentence, i, ReportingCues.Unlisted(WordHash.Fold(Word(i))));
                    if (candidate.HasContent && candidate.SpeakerFirst >= 0)
                        found.Add(candidate);
                }
            }
        }

        return found;
    }

    /// <summary>Whether a capital that only a name has makes the word part of one: State of Law, Breitbart News.</summary>
    private bool IsInName(int at) => (classes[at] & (WordClass.Capital | WordClass.First | WordClass.TitleCase)) == WordClass.Capital;

    private bool HasMarks(Sentence sentence)
    {
        if (marks.Count == 0)
            return false;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (opens[i] || closes[i] >= 0)
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether a word that no list holds stands where a cue does: between a speaker and an opening mark (Blige sings: "…"), or beside the
    /// speaker after a closing one ("…," Blige sings). News has more such verbs than any list.
    /// </summary>
    private bool IsVerbBesideMarks(Sentence sentence, int at)
    {
        if (!Is(at, WordClass.Word) || Is(at, WordClass.Grammar | WordClass.Capital | WordClass.Time | WordClass.SpeakerNoun) || tokens[at].Kind != TokenKind.Word)
            return false;
        int next = at + 1;
        if (next < sentence.EndToken && (Is(next, WordClass.Comma) || Char(next) == ':'))
            next++;
        bool opensAfter = next < sentence.EndToken && next > at + 1 && opens[next];
        if (opensAfter)
            return Is(at - 1 >= sentence.FirstToken ? at - 1 : at, WordClass.Capital | WordClass.Pronoun);
        for (int i = at - 1; i > sentence.FirstToken && at - i < 5; i--)
        {
            if (closes[i] >= 0)
                return EndsTurn(i) && (i + 1 < at ? Is(at - 1, WordClass.Capital | WordClass.Pronoun) && EndsPhrase(at + 1, sentence) : IsCapitalAt(at + 1, sentence));
            if (Is(i, WordClass.Comma | WordClass.Stop | WordClass.Quote))
                return false;
        }

        return false;
    }

    private bool IsCapitalAt(int at, Sentence sentence) => at < sentence.EndToken && Is(at, WordClass.Capital);

    /// <summary>Whether no noun follows that the word before could describe: "Blige sings to …", not "the Iraqi prime minister".</summary>
    private bool EndsPhrase(int at, Sentence sentence) =>
        at >= sentence.EndToken || Is(at, WordClass.Comma | WordClass.Stop | WordClass.Grammar | WordClass.Time) || !Is(at, WordClass.Word);

    /// <summary>Whether a closing mark comes after a comma, a question or an exclamation, as a turn of speech ends inside a sentence.</summary>
    private bool EndsTurn(int mark) => mark > 0 && Char(mark - 1) is ',' or '?' or '!' or '\u2014' or '-';

    private bool Is(int at, WordClass wanted) => (classes[at] & wanted) != 0;

    private char Char(int at) => text[tokens[at].Start];

    private ReadOnlySpan<char> Word(int at) => tokens[at].Span.In(text);

    private bool IsWord(int at, string word) => WordHash.FoldsTo(Word(at), word);

    private Attribution Candidate(int index, Sentence sentence, int cue, CueEntry entry)
    {
        int first = Math.Max(sentence.FirstToken, cue - Reach);
        int end = Math.Min(Trimmed(sentence), cue + Reach);
        if (entry.Lemma == "according to")
            return According(index, first, end, cue, entry);

        int left = cue - 1;
        while (left >= first && (Is(left, WordClass.Auxiliary | WordClass.Adverb) || IsWord(left, "'s") || IsWord(left, "'d")) && !Is(left, WordClass.Capital | WordClass.Pronoun))
            left--;
        (int speakerFirst, int speakerEnd, int clause) = LeftSpeaker(first, left);

        // "…," said Rasool: the verb before its subject, after a comma or a closing mark.
        bool markBefore = cue > first && Is(cue - 1, WordClass.Comma | WordClass.Quote) && !opens[cue - 1];
        bool markTwoBefore = cue - 1 > first && Is(cue - 1, WordClass.Quote) && Is(cue - 2, WordClass.Comma);
        bool hasOwnSubject = speakerFirst >= 0 && Is(cue - 1, WordClass.Comma) && OpensClause(speakerFirst, first);
        if ((markBefore || markTwoBefore) && cue - first > 2 && !hasOwnSubject)
        {
            int rightEnd = NounPhrases.Right(segmented, classes, cue + 1, end);
            bool isParticiple = Word(cue).EndsWith("ing", StringComparison.OrdinalIgnoreCase);
            if (rightEnd > cue + 1 && !isParticiple && IsPlausibleInversion(cue, rightEnd, end, first))
            {
                return Finish(new Attribution(index, cue, entry, AttributionShape.Before)
                {
                    SpeakerFirst = cue + 1,
                    SpeakerEnd = rightEnd,
                    BeforeFirst = first,
                    BeforeEnd = cue,
                }, rightEnd, end);
            }
        }

        if (ToldBy(index, left, cue, end, entry) is { } told)
            return told;
        if (speakerFirst >= 0 && cue + 1 < end && IsWord(cue + 1, "by") && IsPassive(left + 1, cue))
            return Passive(index, cue, end, entry, speakerFirst, speakerEnd);
        if (speakerFirst < 0)
        {
            // "supported by Iran": the phrase tells of somebody, and no statement follows.
            bool isAdjective = cue > first && Word(cue).EndsWith("ed", StringComparison.OrdinalIgnoreCase) && (Is(cue - 1, WordClass.Determiner) || IsWord(cue - 1, "that"));
            if (isAdjective || (cue + 1 < end && IsWord(cue + 1, "by")))
                return new Attribution(index, cue, entry, AttributionShape.Bare);
            AttributionShape shape = left >= first && IsWord(left, "to") ? AttributionShape.Infinitive
                : cue > first && Is(cue - 1, WordClass.Comma | WordClass.Quote) ? AttributionShape.Participle
                : AttributionShape.Bare;
            int start = AfterStart(cue, end, entry);
            return new Attribution(index, cue, entry, shape) { AfterFirst = start, AfterEnd = Math.Max(start, end) };
        }

        // "Why?" Rasool asked: the question mark ended the sentence, and the statement is what the marks before it hold.
        if (clause == first && first > 0 && closes[first - 1] >= 0 && IsSameBlock(first - 1, sentence) && PostIsEmpty(cue + 1, end, entry, afterMark: true))
        {
            return Finish(new Attribution(index, cue, entry, AttributionShape.Before)
            {
                SpeakerFirst = speakerFirst,
                SpeakerEnd = speakerEnd,
                BeforeFirst = marks[closes[first - 1]].First,
                BeforeEnd = first - 1,
            }, cue + 1, end);
        }

        bool hasBefore = clause > first + 1 && Is(clause - 1, WordClass.Comma | WordClass.Quote | WordClass.Stop) && !opens[clause - 1]
            && (Is(clause - 1, WordClass.Comma | WordClass.Quote) || Char(clause - 1) is '-' or '\u2013' or '\u2014' or '?' or '!');
        bool quoteBefore = hasBefore && ((closes[clause - 1] >= 0 && (EndsTurn(clause - 1) || marks[closes[clause - 1]].Open <= first)) || (clause - 2 > first && Is(clause - 2, WordClass.Quote) && !opens[clause - 2]));
        int after = AfterStart(cue, end, entry);
        if (after >= end && NextMark(sentence) is { } mark)
        {
            return new Attribution(index, cue, entry, AttributionShape.After)
            {
                SpeakerFirst = speakerFirst,
                SpeakerEnd = speakerEnd,
                AfterFirst = mark.First,
                AfterEnd = mark.Close,
            };
        }

        bool goesOnWithCue = cue + 2 < end && Is(cue + 1, WordClass.Comma) && Is(cue + 2, WordClass.Cue) && Word(cue + 2).EndsWith("ing", StringComparison.OrdinalIgnoreCase);
        bool postIsEmpty = PostIsEmpty(cue + 1, end, entry);

        // "In an interview, Ryan said …": a phrase of time, place or circumstance opens the sentence, and the statement follows.
        bool isLead = hasBefore && Is(first, WordClass.Preposition | WordClass.Conjunction) && !opens[first];
        bool onlyLead = isLead && ((!postIsEmpty && !goesOnWithCue && !(cue + 1 < end && Is(cue + 1, WordClass.Comma))) || (clause - first < 7 && IsPhrase(first, clause)));
        bool beginsAfter = cue + 2 < end && (opens[cue + 2] || IsWord(cue + 2, "that"));
        onlyLead |= hasBefore && !quoteBefore && cue + 1 < end && Is(cue + 1, WordClass.Comma) && beginsAfter;
        if (onlyLead)
            hasBefore = false;
        if (hasBefore && (quoteBefore || goesOnWithCue || postIsEmpty))
        {
            return Finish(new Attribution(index, cue, entry, AttributionShape.Before)
            {
                SpeakerFirst = speakerFirst,
                SpeakerEnd = speakerEnd,
                BeforeFirst = first,
                BeforeEnd = clause,
            }, cue + 1, end);
        }

        if (hasBefore && cue + 1 < end && Is(cue + 1, WordClass.Comma) && !(cue + 2 < end && Is(cue + 2, WordClass.Conjunction | WordClass.Cue)))
        {
            return new Attribution(index, cue, entry, AttributionShape.Split)
            {
                SpeakerFirst = speakerFirst,
                SpeakerEnd = speakerEnd,
                BeforeFirst = first,
                BeforeEnd = clause,
                AfterFirst = cue + 2,
                AfterEnd = Math.Max(cue + 2, end),
            };
        }

        return new Attribution(index, cue, entry, AttributionShape.After)
        {
            SpeakerFirst = speakerFirst,
            SpeakerEnd = speakerEnd,
            AfterFirst = after,
            AfterEnd = Math.Max(after, end),
            HidesSpeaker = entry.Lemma != "quote" && IsParticiple(cue) && IsPassive(left + 1, cue),
        };
    }

    private bool IsParticiple(int at) =>
        Word(at).EndsWith("ed", StringComparison.OrdinalIgnoreCase) || Word(at) is "told" or "said" or "thought" or "known" or "seen" or "shown" or "held" or "felt";

    private bool IsPassive(int from, int cue)
    {
        bool found = false;
        for (int i = from; i < cue; i++)
            found |= Word(i) is "was" or "were" or "is" or "are" or "been" or "be" or "being";
        return found;
    }

    /// <summary>The attack was condemned by the Arab League: the subject is what is judged, and who judges stands after "by".</summary>
    private Attribution Passive(int index, int cue, int end, CueEntry entry, int subjectFirst, int subjectEnd)
    {
        int speakerEnd = NounPhrases.Right(segmented, classes, cue + 2, end);
        Attribution passive = new(index, cue, entry, AttributionShape.Before);
        if (speakerEnd <= cue + 2 || !HasHead(cue + 2, speakerEnd - 1))
            return passive;
        (passive.SpeakerFirst, passive.SpeakerEnd) = (cue + 2, speakerEnd);
        (passive.BeforeFirst, passive.BeforeEnd) = (subjectFirst, subjectEnd);
        return passive;
    }

    /// <summary>The envoy was told by the mayor on Monday that …: who speaks stands after "by", and the statement after "that".</summary>
    private Attribution? ToldBy(int index, int left, int cue, int end, CueEntry entry)
    {
        const int LongestPhrase = 12;
        if (!entry.Takes('r') || cue + 2 >= end || !IsWord(cue + 1, "by") || !IsPassive(left + 1, cue))
            return null;
        int speakerEnd = NounPhrases.Right(segmented, classes, cue + 2, end);
        for (int i = cue + 3; i + 1 < speakerEnd; i++)
        {
            if (Is(i, WordClass.Preposition) && Is(i + 1, WordClass.Time))
                speakerEnd = i;
        }

        if (speakerEnd <= cue + 2 || !HasHead(cue + 2, speakerEnd - 1))
            return null;
        for (int i = speakerEnd; i < Math.Min(end, speakerEnd + LongestPhrase); i++)
        {
            if (IsWord(i, "that"))
                return new Attribution(index, cue, entry, AttributionShape.After) { SpeakerFirst = cue + 2, SpeakerEnd = speakerEnd, AfterFirst = i, AfterEnd = end };
            if (Is(i, WordClass.Quote | WordClass.Cue | WordClass.Relative))
                return null;
        }

        return null;
    }

    private bool IsSameBlock(int token, Sentence sentence) => tokens[token].Start >= segmented.Blocks[sentence.Block].Span.Start;

    /// <summary>The sentence's end without its full stop and closing marks.</summary>
    private int Trimmed(Sentence sentence)
    {
        int end = sentence.EndToken;
        while (end > sentence.FirstToken + 1 && Is(end - 1, WordClass.Stop) && Char(end - 1) is '.' or ';' or '*')
            end--;
        return end;
    }
}
