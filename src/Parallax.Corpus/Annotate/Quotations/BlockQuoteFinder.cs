namespace Parallax;

/// <summary>
/// Finds block quotations: a paragraph that ends in a colon says who speaks, and the paragraph below it holds the words, without marks; a
/// statement "in full" goes on to the next heading.
/// </summary>
internal sealed class BlockQuoteFinder(TextWords words, Paragraphs paragraphs, List<Utterance> found)
{
    private const int LongestTail = 12;
    private const int LeastWords = 6;
    private const int LongestStatement = 40;
    private readonly Token[] tokens = words.Tokens;

    /// <summary>Adds the block quotations of the text.</summary>
    public void Find()
    {
        for (int p = 0; p + 1 < paragraphs.Count; p++)
        {
            if (!paragraphs.Announces(p) || paragraphs.IsTaken(p) || paragraphs.KindOf(p) != BlockKind.Body || !MayBeQuoted(p + 1))
                continue;
            Sentence intro = words.Segmented.Sentences[words.Segmented.SentenceOf(paragraphs[p].End - 1)];
            (int first, int end, int cue) = Speaker(intro);
            if (end == first)
                continue;
            List<(int First, int End)> parts = [];
            int last = p + (IsInFull(intro) ? LongestStatement : 1);
            for (int q = p + 1; q <= last && q < paragraphs.Count && paragraphs.KindOf(q) == BlockKind.Body && !paragraphs.IsTaken(q); q++)
            {
                parts.Add(paragraphs[q]);
                paragraphs.Take(q);
            }

            found.Add(new Utterance(first, end, parts) { IsSigned = false, Cue = cue });
        }
    }

    // A list, a line that announces another, and words in marks are no block quotation of this kind.
    private bool MayBeQuoted(int p)
    {
        (int first, int end) = paragraphs[p];
        return !paragraphs.IsTaken(p) && paragraphs.KindOf(p) == BlockKind.Body && end - first >= LeastWords && !paragraphs.Announces(p)
            && !words.Is(first, WordClass.Quote) && words.Is(end - 1, WordClass.Stop | WordClass.Quote) && !char.IsLower(words.Char(first));
    }

    private bool IsInFull(in Sentence intro)
    {
        for (int i = intro.FirstToken; i < intro.EndToken; i++)
        {
            if (words.Is(i, WordSet.InFull))
                return true;
        }

        return false;
    }

    /// <summary>Who speaks after the colon that ends a sentence, and the cue's token; no tokens where the sentence names nobody.</summary>
    private (int First, int End, int Cue) Speaker(in Sentence intro)
    {
        int colon = intro.EndToken - 1;
        for (int i = colon - 1; i > intro.FirstToken && colon - i <= LongestTail; i--)
        {
            if (words.Is(i, WordClass.Quote) || words.Is(i, WordSet.That))
                return default;
            if (IsNounOfSpeech(i) && Owner(intro, i, colon) is { } owner)
                return owner;
            if (!words.Is(i, WordClass.Cue) || !words.Language.Cues.TryGet(words.LexemeAt(i), out CueEntry? entry) || !entry.IsSpeech || entry.IsNoun)
                continue;
            if (Subject(intro, i) is { } subject)
                return subject;
            int right = NounPhrases.Right(words, i + 1, colon);
            if (right == colon && right > i + 1)
                return (i + 1, right, i);
        }

        return default;
    }

    private bool IsNounOfSpeech(int at) => words.Is(at, WordSet.SpokenText) && !words.Is(at, WordClass.Capital);

    /// <summary>"Falk's statement", "a statement by Falk", "the speech he gave": whose the noun is.</summary>
    private (int First, int End, int Cue)? Owner(in Sentence intro, int noun, int colon)
    {
        for (int i = noun - 1; i > intro.FirstToken && noun - i <= 3; i--)
        {
            if (words.Is(i, WordClass.Possessive) && NounPhrases.Left(words, intro.FirstToken, i - 1) is >= 0 and int first)
                return (first, i, noun);
            if (words.Is(i, WordClass.Stop | WordClass.Comma | WordClass.Preposition))
                break;
        }

        int next = noun + 1;
        bool hasJoint = next < colon && words.IsSmall(next, WordSet.AuthorPreposition);
        if (next >= colon || !(hasJoint || words.Is(next, WordSet.SubjectPronoun) || words.Is(next, WordClass.Capital)))
            return null;
        next += hasJoint ? 1 : 0;
        int end = words.Is(next, WordSet.SubjectPronoun) ? next + 1 : NounPhrases.Right(words, next, colon);
        return end > next && words.Is(end - 1, WordClass.Capital | WordClass.SpeakerNoun | WordClass.Pronoun) ? (next, end, noun) : null;
    }

    /// <summary>The subject before a verb of speech.</summary>
    private (int First, int End, int Cue)? Subject(in Sentence intro, int cue)
    {
        int last = cue - 1;
        while (last > intro.FirstToken && words.Is(last, WordClass.Auxiliary | WordClass.Adverb) && !words.Is(last, WordClass.Capital | WordClass.Pronoun))
            last--;
        int first = NounPhrases.Left(words, intro.FirstToken, last);
        bool isSpeaker = first >= 0 && words.Is(last, WordClass.Capital | WordClass.SpeakerNoun | WordClass.Pronoun);
        return isSpeaker ? (first, last + 1, cue) : null;
    }
}
