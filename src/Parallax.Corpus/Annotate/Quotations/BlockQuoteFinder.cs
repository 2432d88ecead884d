namespace Parallax;

/// <summary>
/// Finds block quotations: a paragraph that ends in a colon says who speaks, and the paragraph below it holds the words; a statement
/// "in full" goes on to the next heading.
/// </summary>
internal sealed class BlockQuoteFinder(TextWords words, Paragraphs paragraphs, List<Utterance> found)
{
    private const int LongestTail = 12;
    private const int LeastWords = 6;
    private const int LongestStatement = 40;
    private const int Near = 3;

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
            bool isMarked = words.Is(paragraphs[p + 1].First, WordClass.Quote);
            for (int q = p + 1; q <= last && q < paragraphs.Count && paragraphs.KindOf(q) == BlockKind.Body && !paragraphs.IsTaken(q); q++)
            {
                if (words.Is(paragraphs[q].First, WordClass.Quote) != isMarked)
                    break;
                parts.Add(paragraphs[q]);
                paragraphs.Take(q);
            }

            found.Add(new Utterance(RuleCode.QuoteBlock, first, end, parts) { IsSigned = false, Cue = cue });
        }
    }

    // A list, and a line that announces another, are no block quotation.
    private bool MayBeQuoted(int p)
    {
        (int first, int end) = paragraphs[p];
        return !paragraphs.IsTaken(p) && paragraphs.KindOf(p) == BlockKind.Body && end - first >= LeastWords && !paragraphs.Announces(p)
            && words.Is(end - 1, WordClass.Stop | WordClass.Quote) && !char.IsLower(words.Char(first)) && !IsBullet(words.Char(first));
    }

    private static bool IsBullet(char c) => c is '-' or '–' or '—' or '•' or '*';

    /// <summary>"The full statement:", "the letter in full:".</summary>
    private bool IsInFull(in Sentence intro)
    {
        int noun = -Near, whole = -Near;
        for (int i = intro.FirstToken; i < intro.EndToken; i++)
        {
            noun = IsNounOfSpeech(i) ? i : noun;
            whole = words.Is(i, WordSet.InFull) ? i : whole;
            if (noun >= 0 && whole >= 0 && Math.Abs(noun - whole) <= Near)
                return true;
        }

        return false;
    }

    /// <summary>Who speaks after the colon that ends a sentence, and the cue's token; no tokens where the sentence names nobody.</summary>
    private (int First, int End, int Cue) Speaker(in Sentence intro)
    {
        int colon = intro.EndToken - 1;
        if (words.Is(intro.FirstToken, WordClass.TitleCase))
            return default;
        if (words.Is(intro.FirstToken, WordSet.SourcePreposition) && NounPhrases.Right(words, intro.FirstToken + 2, colon) == colon)
            return (intro.FirstToken + 2, colon, intro.FirstToken);
        for (int i = colon - 1; i > intro.FirstToken && colon - i <= LongestTail; i--)
        {
            if (words.Is(i, WordClass.Quote) || words.Is(i, WordSet.That) || words.Is(i, WordSet.ListVerb))
                return default;
            if (IsNounOfSpeech(i))
            {
                if (Owner(intro, i, colon) is { } owner)
                    return owner;
                continue;
            }

            if (!IsVerbOfSpeech(i))
                continue;
            if (Subject(intro, i) is { } subject)
                return IsFollowedByAdverbial(i + 1, colon) ? subject : default;
            int right = NounPhrases.Right(words, i + 1, colon);
            return right == colon && right > i + 1 && IsSpeaker(i + 1, right) ? (i + 1, right, i) : default;
        }

        return default;
    }

    private bool IsNounOfSpeech(int at) => words.Is(at, WordSet.SpokenText) && !words.Is(at, WordClass.Capital);

    private bool IsVerbOfSpeech(int at) => words.Is(at, WordClass.Cue) && words.Language.Cues.TryGet(words.LexemeAt(at), out CueEntry? entry)
        && entry.IsSpeech && (entry.Takes('s') || entry.Takes('q')) && !words.Is(at, WordClass.Capital)
        && (words.LexemeAt(at).Endings & WordEnding.Ing) == 0 && !words.Is(at - 1, WordSet.PassiveVerb) && !words.Is(at - 1, WordClass.Determiner);

    // Between the verb and the colon stand time, place, occasion and recipient, and no clause of its own.
    private bool IsFollowedByAdverbial(int at, int colon)
    {
        for (int i = at; i < colon; i++)
        {
            if (words.Is(i, WordClass.Auxiliary) || words.Is(i, WordSet.SubjectPronoun) || (i == at && words.Is(i, WordClass.Pronoun)
                && !words.Is(i, WordClass.Determiner)))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsSpeaker(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            bool isName = words.Is(i, WordClass.Capital) && !words.Is(i, WordClass.Grammar | WordClass.Time);
            if (isName || words.Is(i, WordClass.SpeakerNoun | WordClass.Relative) || words.Is(i, WordSet.SubjectPronoun))
                return !words.Is(first, WordSet.AuthorPronoun);
        }

        return false;
    }

    /// <summary>"Falk's statement", "a statement by Falk", "the speech he gave": whose the noun is.</summary>
    private (int First, int End, int Cue)? Owner(in Sentence intro, int noun, int colon)
    {
        for (int i = noun - 1; i > intro.FirstToken && noun - i <= Near; i--)
        {
            if (words.Is(i, WordClass.Possessive))
            {
                int first = NounPhrases.Left(words, intro.FirstToken, i - 1);
                for (int of = i - 1; of > first; of--)
                    first = words.Is(of, WordClass.Preposition) ? of + 1 : first;
                if (first >= 0 && IsSpeaker(first, i))
                    return (first, i, noun);
            }

            if (words.Is(i, WordClass.Possessive | WordClass.Stop | WordClass.Comma | WordClass.Preposition))
                break;
        }

        int next = noun + 1;
        bool hasJoint = next < colon && words.IsSmall(next, WordSet.AuthorPreposition);
        if (next >= colon || !(hasJoint || words.Is(next, WordSet.SubjectPronoun) || words.Is(next, WordClass.Capital)))
            return null;
        next += hasJoint ? 1 : 0;
        int end = words.Is(next, WordSet.SubjectPronoun) ? next + 1 : NounPhrases.Right(words, next, colon);
        return end > next && IsSpeaker(next, end) ? (next, end, noun) : null;
    }

    /// <summary>The subject before a verb of speech.</summary>
    private (int First, int End, int Cue)? Subject(in Sentence intro, int cue)
    {
        int last = cue - 1;
        while (last > intro.FirstToken && words.Is(last, WordClass.Auxiliary | WordClass.Adverb)
            && !words.Is(last, WordClass.Capital | WordClass.Pronoun))
        {
            last--;
        }

        int first = NounPhrases.Left(words, intro.FirstToken, last);
        return first >= 0 && IsSpeaker(first, last + 1) ? (first, last + 1, cue) : null;
    }
}
