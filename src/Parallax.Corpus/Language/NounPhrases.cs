namespace Parallax;

/// <summary>Noun phrases beside a verb, by the classes of their words: who is quoted stands directly before or after the cue.</summary>
internal static class NounPhrases
{
    private const int LongestPhrase = 24;

    /// <summary>The first token of the noun phrase that ends with token <paramref name="last"/>; −1 where none does.</summary>
    public static int Left(SegmentedText segmented, WordClass[] classes, int first, int last)
    {
        if (last < first || (classes[last] & WordClass.Word) == 0)
            return -1;
        WordClass head = classes[last];
        if ((head & (WordClass.Pronoun | WordClass.Relative)) != 0 && (head & WordClass.SpeakerNoun) == 0)
            return last;
        if ((head & (WordClass.Conjunction | WordClass.Preposition | WordClass.Auxiliary)) != 0 && (head & (WordClass.Capital | WordClass.SpeakerNoun)) == 0)
            return -1;
        if ((head & WordClass.Determiner) != 0)
            return last;

        int start = last;
        while (start > first && last - start < LongestPhrase && Continues(segmented, classes, first, start))
            start--;
        while (start < last && (classes[start] & (WordClass.Preposition | WordClass.Conjunction | WordClass.Possessive | WordClass.Time)) != 0
            && (classes[start] & WordClass.SpeakerNoun) == 0)
        {
            start++;
        }

        return start;
    }

    /// <summary>The index after the noun phrase that begins with token <paramref name="start"/>; <paramref name="start"/> where none does.</summary>
    public static int Right(SegmentedText segmented, WordClass[] classes, int start, int end)
    {
        if (start >= end || !CanBegin(classes, start, end))
            return start;
        bool determines = (classes[start] & WordClass.Determiner) != 0 && start + 1 < end && IsNoun(classes[start + 1]);
        if ((classes[start] & WordClass.Pronoun) != 0 && !determines)
            return start + 1;
        int at = start + 1;
        while (at < end && at - start < LongestPhrase)
        {
            WordClass c = classes[at];
            if ((c & (WordClass.Comma | WordClass.Quote | WordClass.Stop | WordClass.Relative | WordClass.Auxiliary | WordClass.Pronoun)) != 0)
                break;
            if ((c & WordClass.Time) != 0 && (classes[at - 1] & WordClass.Preposition) == 0)
                break;
            if ((c & WordClass.Conjunction) != 0 && !(at + 1 < end && (classes[at + 1] & (WordClass.Capital | WordClass.SpeakerNoun)) != 0))
                break;
            if ((c & WordClass.Adverb) != 0 && (c & (WordClass.Capital | WordClass.SpeakerNoun)) == 0)
                break;
            if ((c & WordClass.Cue) != 0 && (c & (WordClass.SpeakerNoun | WordClass.Capital)) == 0 && (classes[at - 1] & (WordClass.Determiner | WordClass.Preposition)) == 0)
                break;
            if ((c & WordClass.Preposition) != 0 && !IsInside(segmented, at))
                break;
            at++;
        }

        while (at > start + 1 && (classes[at - 1] & (WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner)) != 0)
            at--;
        return at;
    }

    private static bool CanBegin(WordClass[] classes, int start, int end)
    {
        for (int at = start; at < end && at < start + 4; at++)
        {
            WordClass c = classes[at];
            if ((c & (WordClass.Capital | WordClass.SpeakerNoun | WordClass.Determiner)) != 0)
                return true;
            if ((c & WordClass.Word) == 0 || (c & (WordClass.Preposition | WordClass.Relative | WordClass.Auxiliary | WordClass.Conjunction)) != 0)
                return false;
            if ((c & WordClass.Pronoun) != 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether the token before <paramref name="start"/> belongs to the same phrase.</summary>
    private static bool Continues(SegmentedText segmented, WordClass[] classes, int first, int start)
    {
        int before = start - 1;
        WordClass b = classes[before];
        WordClass s = classes[start];
        if ((b & WordClass.Possessive) != 0)
            return true;
        if ((b & WordClass.Stop) != 0)
            return segmented.Text[segmented.Tokens[before].Start] is '&' or '/' or '$' && segmented.Tokens[before].Length == 1;
        if ((b & (WordClass.Comma | WordClass.Quote | WordClass.Relative)) != 0)
            return false;
        bool joinsTwo = (b & WordClass.Conjunction) != 0 && before > first && (classes[before - 1] & (WordClass.Capital | WordClass.SpeakerNoun)) != 0
            && segmented.Tokens[before].Span.In(segmented.Text) is "and";
        if (joinsTwo && (s & WordClass.Determiner) != 0)
            return true;
        if ((s & WordClass.Determiner) != 0 && (s & WordClass.Capital) == 0)
            return (b & WordClass.Preposition) != 0 && IsInside(segmented, before) && before > first && IsNoun(classes[before - 1]);
        if ((s & WordClass.Determiner) != 0)
            return false;
        if ((b & WordClass.Conjunction) != 0)
        {
            return before > first && (s & (WordClass.Capital | WordClass.SpeakerNoun)) != 0 && (classes[before - 1] & (WordClass.Capital | WordClass.SpeakerNoun)) != 0
                && segmented.Tokens[before].Span.In(segmented.Text) is "and" or "or";
        }

        if ((b & (WordClass.Auxiliary | WordClass.Pronoun)) != 0 && (b & WordClass.Determiner) == 0)
            return false;
        if ((b & WordClass.Preposition) != 0)
            return IsInside(segmented, before) && before > first && IsNoun(classes[before - 1]);
        if ((b & WordClass.Time) != 0 && (b & WordClass.SpeakerNoun) == 0)
            return false;
        if ((b & WordClass.Cue) != 0 && (b & (WordClass.SpeakerNoun | WordClass.Capital)) == 0)
            return false;
        if ((b & WordClass.Adverb) != 0 && (b & WordClass.Determiner) == 0)
            return false;

        // "a statement Rasool": a plain noun does not run on into a name; "spokesman Rasool" does.
        bool plain = (b & (WordClass.Capital | WordClass.SpeakerNoun | WordClass.Determiner)) == 0;
        return !plain || (s & WordClass.Capital) == 0 || (s & WordClass.SpeakerNoun) != 0 || IsDescription(classes, start);
    }

    /// <summary>Whether a capital word begins a description ("Iraqi officials"), not a name.</summary>
    private static bool IsDescription(WordClass[] classes, int start) =>
        start + 1 < classes.Length && (classes[start + 1] & WordClass.SpeakerNoun) != 0;

    private static bool IsNoun(WordClass c) => (c & WordClass.Word) != 0 && (c & (WordClass.Grammar | WordClass.Time)) == 0;

    /// <summary>Prepositions that join parts of one noun phrase: "a spokesman for the ministry in the north".</summary>
    private static bool IsInside(SegmentedText segmented, int at) =>
        segmented.Tokens[at].Span.In(segmented.Text) is "of" or "for" or "from" or "in" or "at" or "with" or "on" or "to" or "near";
}
