namespace Parallax;

/// <content>Where the speaker of a cue stands: before it, over appositions and relative clauses.</content>
internal sealed partial class AttributionFinder
{
    /// <summary>The speaker whose phrase ends with token <paramref name="last"/>, and the first token of the clause that it opens.</summary>
    private Subject LeftSpeaker(int first, int last)
    {
        if (last < first)
            return Subject.None;
        char mark = words.Char(last);
        if (words.Is(last, WordClass.Comma) || mark is ')' or '\u2014' or '\u2013' || (mark == '-' && tokens[last].Length == 2))
            return BeforeApposition(first, last);
        if (words.Is(last, WordSet.That) && last > first && words.Is(last - 1, WordClass.Time | WordClass.Cue | WordClass.Comma | WordClass.Pronoun))
            return Subject.None;
        int start = NounPhrases.Left(words, first, last);
        if (start < 0 || IsOnlyTime(start, last) || words.Is(last, WordSet.TimeAfter))
            return Subject.None;
        if (start > first + 1 && words.Is(start - 1, WordClass.Auxiliary | WordClass.Adverb | WordClass.Cue)
            && OverRelative(first, start - 1) is { IsFound: true } subject)
        {
            return subject;
        }

        start = WithoutApposition(start, last);
        return new Subject(start, last + 1, start);
    }

    /// <summary>"…, a move analysts warn will fail": one thing, and several people behind it, are not one phrase.</summary>
    private int WithoutApposition(int start, int last)
    {
        bool isOneThing = last > start + 1 && words.Is(start, WordSet.IndefiniteArticle) && words.Is(last, WordClass.SpeakerNoun)
            && !words.Is(start + 1, WordSet.QuantityNoun) && !words.Is(start + 1, WordSet.SmallNumber) && !words.Is(start + 1, WordSet.Few);
        if (!isOneThing || !words.Language.Vocabulary.SpeakerNouns.TryGet(words.LexemeAt(last), out SpeakerNoun noun) || !noun.IsPlural)
            return start;
        for (int i = start + 1; i < last; i++)
        {
            if (words.Is(i, WordClass.Preposition | WordClass.Conjunction | WordClass.Possessive))
                return start;
        }

        return last;
    }

    /// <summary>Kataib Hezbollah, a group which is part of a network, announced: over the relative clause to the phrase that it tells of.</summary>
    private Subject OverRelative(int first, int from)
    {
        for (int i = from; i > first && from - i < 20; i--)
        {
            if (words.Is(i, WordClass.Quote | WordClass.Stop | WordClass.Comma))
                return Subject.None;
            if (!words.Is(i, WordClass.Relative) || !words.Is(i, WordSet.Relative))
                continue;
            int last = i - 1;
            if (last > first && words.Is(last, WordClass.Comma))
                last--;
            int start = last >= first ? NounPhrases.Left(words, first, last) : -1;
            if (start < 0 || !HasHead(start, last + 1))
                return Subject.None;
            if (start > first + 1 && words.Is(start - 1, WordClass.Comma) && words.Is(start, WordClass.Determiner)
                && NounPhrases.Left(words, first, start - 2) is >= 0 and int named && HasHead(named, start - 1))
            {
                return new Subject(named, start - 1, named);
            }

            return new Subject(start, last + 1, start);
        }

        return Subject.None;
    }

    private bool IsOnlyTime(int start, int last)
    {
        for (int i = start; i <= last; i++)
        {
            if (!words.Is(i, WordClass.Time | WordClass.Determiner | WordClass.Preposition | WordClass.Adverb) || words.Is(i, WordClass.SpeakerNoun))
                return false;
        }

        return true;
    }

    /// <summary>Rasool, the spokesman of the prime minister, said: over the apposition to the phrase before it.</summary>
    private Subject BeforeApposition(int first, int last)
    {
        char closing = words.Char(last);
        int depth = 0;
        Subject nearest = Subject.None;
        for (int i = last - 1; i > first && last - i < 40; i--)
        {
            if (words.Is(i, WordClass.Quote) && closing != ')')
                return nearest;
            if (closing == ')')
            {
                if (words.Char(i) == ')')
                    depth++;
                if (words.Char(i) == '(' && depth-- == 0)
                    return At(i - 1);
                continue;
            }

            bool opensHere = closing == ',' ? words.Is(i, WordClass.Comma) : words.Char(i) == closing && words.Is(i, WordClass.Stop);
            if (nearest.IsFound && words.Is(i, WordClass.Auxiliary | WordClass.Stop))
                return nearest;
            if (!opensHere)
                continue;
            if (last - i <= 1 || IsOnlyGrammar(i + 1, last - 1))
                return At(i - 1);

            // "Burman, head of the center, a think tank, said": the name stands before the first of the commas, where a clause opens.
            if (At(i - 1) is { IsFound: true } subject && (!nearest.IsFound || (OpensClause(subject.First, first) && IsNamed(subject))))
                nearest = subject;
        }

        return nearest;

        Subject At(int end)
        {
            if (end > first && words.Char(end) == ')')
            {
                while (end > first && words.Char(end) != '(')
                    end--;
                end--;
            }

            if (end < first || !words.Is(end, WordClass.Word))
                return Subject.None;
            int start = NounPhrases.Left(words, first, end);
            if (start < 0 || IsOnlyTime(start, end) || !HasHead(start, end + 1))
                return Subject.None;
            return new Subject(start, end + 1, start);
        }
    }

    private bool IsNamed(Subject subject)
    {
        for (int i = subject.First; i < subject.End; i++)
        {
            if (words.Is(i, WordClass.Capital) && !words.Is(i, WordClass.Determiner))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether a phrase stands where a subject does: at the opening of the sentence, or after a comma, conjunction or mark; plain words may
    /// describe it ("Delmark front-runner Reve").
    /// </summary>
    private bool OpensClause(int start, int first)
    {
        const WordClass NoDescription = WordClass.Grammar | WordClass.Cue | WordClass.Time | WordClass.Possessive;
        while (start > first && words.Is(start - 1, WordClass.Word) && !words.Is(start - 1, NoDescription))
            start--;
        return start == first || words.Is(start - 1, WordClass.Comma | WordClass.Conjunction | WordClass.Quote | WordClass.Stop);
    }

    private bool HasHead(int start, int end)
    {
        const WordClass Small = WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction;
        for (int i = start; i < end; i++)
        {
            bool isName = words.Is(i, WordClass.Capital) && !words.Is(i, Small);
            if (isName || words.Is(i, WordClass.SpeakerNoun | WordClass.Pronoun))
                return true;
        }

        return false;
    }

    private bool IsOnlyGrammar(int start, int last)
    {
        for (int i = start; i <= last; i++)
        {
            if (!words.Is(i, WordClass.Adverb | WordClass.Conjunction | WordClass.Preposition | WordClass.Time))
                return false;
        }

        return true;
    }

    /// <summary>Whether what follows an inverted cue is its subject: a name or a speaker, then the end, a comma or more of the speaker.</summary>
    private bool IsPlausibleInversion(in Clause around, int cue, int rightEnd)
    {
        const WordClass MoreOfSpeaker = WordClass.Comma | WordClass.Stop | WordClass.Time | WordClass.Preposition | WordClass.Relative;
        bool named = false;
        for (int i = cue + 1; i < rightEnd; i++)
            named |= words.Is(i, WordClass.Capital | WordClass.SpeakerNoun) || words.Is(i, WordSet.SubjectPronoun);
        if (!named || words.Is(cue - 1, WordClass.Quote) || rightEnd >= around.End)
            return named;
        return words.Is(rightEnd, MoreOfSpeaker) || rightEnd - around.First > 8;
    }
}
