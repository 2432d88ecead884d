namespace Parallax;

/// <summary>Where a speaker's noun phrase begins and ends: "the Iraqi prime minister's spokesman", "Ali and Hassan of the Guard".</summary>
internal static class NounPhrases
{
    private const int LongestPhrase = 24;

    private const WordClass Named = WordClass.Capital | WordClass.SpeakerNoun;

    /// <summary>The first token of the noun phrase that ends with token <paramref name="last"/>; −1 where none does.</summary>
    public static int Left(TextWords words, int first, int last)
    {
        if (last < first || !words.Is(last, WordClass.Word))
            return -1;
        WordClass head = words.Classes[last];
        if ((head & (WordClass.Pronoun | WordClass.Relative)) != 0 && (head & WordClass.SpeakerNoun) == 0)
            return last;
        if ((head & (WordClass.Conjunction | WordClass.Preposition | WordClass.Auxiliary)) != 0 && (head & Named) == 0)
            return -1;
        if ((head & WordClass.Determiner) != 0)
            return last;

        const WordClass Edge = WordClass.Preposition | WordClass.Conjunction | WordClass.Possessive | WordClass.Time;
        int start = last;
        while (start > first && last - start < LongestPhrase && Continues(words, first, start))
            start--;
        while (start < last && words.Is(start, Edge) && !words.Is(start, WordClass.SpeakerNoun))
            start++;
        return start;
    }

    /// <summary>The index after the noun phrase that begins with token <paramref name="start"/>; <paramref name="start"/> where none does.</summary>
    public static int Right(TextWords words, int start, int end)
    {
        if (start >= end || !CanBegin(words, start, end))
            return start;
        bool determines = words.Is(start, WordClass.Determiner) && start + 1 < end && IsNoun(words.Classes[start + 1]);
        if (words.Is(start, WordClass.Pronoun) && !determines)
            return start + 1;
        int at = start + 1;
        while (at < end && at - start < LongestPhrase && !EndsBefore(words, at, end))
            at++;
        while (at > start + 1 && words.Is(at - 1, WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner))
            at--;
        return at;
    }

    private static bool CanBegin(TextWords words, int start, int end)
    {
        for (int at = start; at < end && at < start + 4; at++)
        {
            if (words.Is(at, Named | WordClass.Determiner))
                return true;
            if (!words.Is(at, WordClass.Word)
                || words.Is(at, WordClass.Preposition | WordClass.Relative | WordClass.Auxiliary | WordClass.Conjunction))
            {
                return false;
            }

            if (words.Is(at, WordClass.Pronoun))
                return true;
        }

        return false;
    }

    /// <summary>Whether a phrase that began before a token ends before it.</summary>
    private static bool EndsBefore(TextWords words, int at, int end)
    {
        const WordClass Ends = WordClass.Comma | WordClass.Quote | WordClass.Stop | WordClass.Relative | WordClass.Auxiliary | WordClass.Pronoun;
        const WordClass Telling = Ends | WordClass.Time | WordClass.Conjunction | WordClass.Adverb | WordClass.Cue | WordClass.Preposition;
        WordClass c = words.Classes[at];
        if ((c & Telling) == 0 || (words.Char(at) == '&' && at + 1 < end && words.Is(at + 1, WordClass.Capital)))
            return false;
        if ((c & Ends) != 0 || ((c & WordClass.Time) != 0 && !words.Is(at - 1, WordClass.Preposition)))
            return true;
        if ((c & WordClass.Conjunction) != 0 && !(at + 1 < end && words.Is(at + 1, Named)))
            return true;
        if ((c & WordClass.Adverb) != 0 && (c & Named) == 0)
            return true;
        if ((c & WordClass.Cue) != 0 && (c & Named) == 0 && !words.Is(at - 1, WordClass.Determiner | WordClass.Preposition))
            return true;
        return (c & WordClass.Preposition) != 0 && !words.IsSmall(at, WordSet.SpeakerJoint);
    }

    /// <summary>Whether the token before <paramref name="start"/> belongs to the same phrase.</summary>
    private static bool Continues(TextWords words, int first, int start)
    {
        int before = start - 1;
        WordClass b = words.Classes[before];
        WordClass s = words.Classes[start];
        if ((b & WordClass.Possessive) != 0)
            return true;
        if ((b & WordClass.Stop) != 0)
            return words.Char(before) is '&' or '/' or '$' && words.Tokens[before].Length == 1;
        if ((b & (WordClass.Comma | WordClass.Quote | WordClass.Relative)) != 0)
            return false;
        bool joinsNamed = (b & WordClass.Conjunction) != 0 && before > first && words.Is(before - 1, Named);
        if ((s & WordClass.Determiner) != 0)
        {
            return (joinsNamed && words.IsSmall(before, WordSet.And))
                || ((s & WordClass.Capital) == 0 && (b & WordClass.Preposition) != 0 && JoinsNoun(words, first, before));
        }

        if ((b & WordClass.Conjunction) != 0)
            return joinsNamed && (s & Named) != 0 && words.IsSmall(before, WordSet.NameConjunction);
        if ((b & (WordClass.Auxiliary | WordClass.Pronoun)) != 0 && (b & WordClass.Determiner) == 0)
            return false;
        if ((b & WordClass.Preposition) != 0)
            return JoinsNoun(words, first, before);
        if ((b & WordClass.Time) != 0 && (b & WordClass.SpeakerNoun) == 0)
            return false;
        if ((b & WordClass.Cue) != 0 && (b & Named) == 0)
            return false;
        if ((b & WordClass.Adverb) != 0 && (b & WordClass.Determiner) == 0)
            return false;

        // "a statement Rasool": a plain noun does not run on into a name; "spokesman Rasool" and "the Iraqi officials" do.
        bool isPlain = (b & (Named | WordClass.Determiner)) == 0;
        bool describes = start + 1 < words.Classes.Length && words.Is(start + 1, WordClass.SpeakerNoun);
        return !isPlain || (s & WordClass.Capital) == 0 || (s & WordClass.SpeakerNoun) != 0 || describes;
    }

    /// <summary>Whether a preposition joins what follows to a noun: "a spokesman for the ministry in the north".</summary>
    private static bool JoinsNoun(TextWords words, int first, int at) =>
        at > first && IsNoun(words.Classes[at - 1]) && words.IsSmall(at, WordSet.SpeakerJoint);

    private static bool IsNoun(WordClass c) => (c & WordClass.Word) != 0 && (c & (WordClass.Grammar | WordClass.Time)) == 0;
}
