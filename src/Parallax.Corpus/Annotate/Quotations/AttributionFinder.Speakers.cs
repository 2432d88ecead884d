namespace Parallax;

/// <content>Where the speaker of a cue stands: before it, over appositions and relative clauses.</content>
internal sealed partial class AttributionFinder
{
    /// <summary>The speaker whose phrase ends with token <paramref name="last"/>, and the first token of the clause that it opens.</summary>
    private (int First, int End, int Clause) LeftSpeaker(int first, int last)
    {
        if (last < first)
            return (-1, -1, -1);
        if (Is(last, WordClass.Comma) || Char(last) is ')' or '\u2014' or '\u2013' || (Char(last) == '-' && tokens[last].Length == 2))
            return BeforeApposition(first, last);
        if (IsWord(last, "that") && last > first && Is(last - 1, WordClass.Time | WordClass.Cue | WordClass.Comma | WordClass.Pronoun))
            return (-1, -1, -1);
        int start = NounPhrases.Left(segmented, classes, first, last);
        if (start < 0 || IsOnlyTime(start, last) || IsWord(last, "ago"))
            return (-1, -1, -1);
        if (start > first + 1 && Is(start - 1, WordClass.Auxiliary | WordClass.Adverb | WordClass.Cue) && OverRelative(first, start - 1) is { First: >= 0 } subject)
            return subject;
        return (start, last + 1, start);
    }

    /// <summary>Kataib Hezbollah, a group which is part of a network, announced: over the relative clause to the phrase that it tells of.</summary>
    private (int First, int End, int Clause) OverRelative(int first, int from)
    {
        for (int i = from; i > first && from - i < 20; i--)
        {
            if (Is(i, WordClass.Quote | WordClass.Stop | WordClass.Comma))
                return (-1, -1, -1);
            if (!Is(i, WordClass.Relative) || !(IsWord(i, "who") || IsWord(i, "which") || IsWord(i, "that")))
                continue;
            int last = i - 1;
            if (last > first && Is(last, WordClass.Comma))
                last--;
            int start = last >= first ? NounPhrases.Left(segmented, classes, first, last) : -1;
            if (start < 0 || !HasHead(start, last))
                return (-1, -1, -1);
            if (start > first + 1 && Is(start - 1, WordClass.Comma) && Is(start, WordClass.Determiner) && NounPhrases.Left(segmented, classes, first, start - 2) is >= 0 and int named
                && HasHead(named, start - 2))
            {
                return (named, start - 1, named);
            }

            return (start, last + 1, start);
        }

        return (-1, -1, -1);
    }

    private bool IsOnlyTime(int start, int last)
    {
        for (int i = start; i <= last; i++)
        {
            if (!Is(i, WordClass.Time | WordClass.Determiner | WordClass.Preposition | WordClass.Adverb) || Is(i, WordClass.SpeakerNoun))
                return false;
        }

        return true;
    }

    /// <summary>Rasool, the spokesman of the prime minister, said: over the apposition to the phrase before it.</summary>
    private (int First, int End, int Clause) BeforeApposition(int first, int last)
    {
        char closing = Char(last);
        int depth = 0;
        for (int i = last - 1; i > first && last - i < 40; i--)
        {
            if (Is(i, WordClass.Quote) && closing != ')')
                return (-1, -1, -1);
            if (closing == ')')
            {
                if (Char(i) == ')')
                    depth++;
                if (Char(i) == '(' && depth-- == 0)
                    return At(i - 1);
                continue;
            }

            bool opensHere = closing == ',' ? Is(i, WordClass.Comma) : Char(i) == closing && Is(i, WordClass.Stop);
            if (opensHere && last - i > 1 && !IsOnlyGrammar(i + 1, last - 1))
            {
                // "Burman, head of the center, a think tank, said": the name stands before the first of the commas.
                (int f, int e, int c) = At(i - 1);
                if (f >= 0)
                    return (f, e, c);
            }
            else if (opensHere)
            {
                return At(i - 1);
            }
        }

        return (-1, -1, -1);

        (int, int, int) At(int end)
        {
            if (end > first && Char(end) == ')')
            {
                while (end > first && Char(end) != '(')
                    end--;
                end--;
            }

            if (end < first || !Is(end, WordClass.Word))
                return (-1, -1, -1);
            int start = NounPhrases.Left(segmented, classes, first, end);
            if (start < 0 || IsOnlyTime(start, end) || !HasHead(start, end))
                return (-1, -1, -1);
            return (start, end + 1, start);
        }
    }

    /// <summary>Whether a phrase stands where a subject does: at the opening of the sentence, or after a comma, conjunction or mark.</summary>
    private bool OpensClause(int start, int first) =>
        start == first || Is(start - 1, WordClass.Comma | WordClass.Conjunction | WordClass.Quote | WordClass.Stop);

    private bool HasHead(int start, int end)
    {
        for (int i = start; i <= end; i++)
        {
            if ((Is(i, WordClass.Capital) && !Is(i, WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction)) || Is(i, WordClass.SpeakerNoun | WordClass.Pronoun))
                return true;
        }

        return false;
    }

    private bool IsOnlyGrammar(int start, int last)
    {
        for (int i = start; i <= last; i++)
        {
            if (!Is(i, WordClass.Adverb | WordClass.Conjunction | WordClass.Preposition | WordClass.Time))
                return false;
        }

        return true;
    }

    /// <summary>Whether what follows an inverted cue is its subject: a name or a speaker, and then the end, a comma or more about the speaker.</summary>
    private bool IsPlausibleInversion(int cue, int rightEnd, int end, int first)
    {
        bool named = false;
        for (int i = cue + 1; i < rightEnd; i++)
            named |= Is(i, WordClass.Capital | WordClass.SpeakerNoun | WordClass.Pronoun);
        if (!named)
            return false;
        if (Is(cue - 1, WordClass.Quote))
            return true;
        return rightEnd >= end || Is(rightEnd, WordClass.Comma | WordClass.Stop | WordClass.Time | WordClass.Preposition | WordClass.Relative) || rightEnd - first > 8;
    }
}
