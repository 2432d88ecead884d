namespace Parallax;

/// <summary>Tells whether the clause before a word denies, prevents or only thinks of what it names.</summary>
internal readonly struct ActMoods(Clause words)
{
    private const int Reach = 8;

    /// <summary>The mood of what the phrase that begins at a token names.</summary>
    public ActMood Of(int first)
    {
        ActMood mood = ActMood.Stated;
        int before = first - 1;
        while (words.Is(before, WordClass.Determiner | WordClass.Quote) && !words.Is(before, WordSet.Denying))
            before--;
        if (IsPrevented(before))
            return ActMood.Denied;
        for (int i = first - 1, steps = 0; i >= words.First && steps < Reach; i--, steps++)
        {
            if (words.Is(i, WordClass.Comma | WordClass.Stop) || words.IsRelative(i) || words.Is(i, WordSet.ClauseJoint))
                break;
            if (words.Is(i, WordSet.Denying) && !words.Is(i + 1, WordSet.OnlyAfterDenying))
                return ActMood.Denied;
            if (words.Is(i, WordSet.NotFact))
                mood = ActMood.Possible;
        }

        return mood;
    }

    // "prevent an attack", "prevented them from attacking", "avoid further attacks".
    private bool IsPrevented(int before)
    {
        if (words.Is(before, WordSet.Preventing))
            return true;
        bool isAfterFrom = words.Is(before, WordSet.From);
        for (int i = before - 1, steps = 0; i >= words.First && steps < Reach / 2; i--, steps++)
        {
            if (words.Is(i, WordSet.Preventing))
                return isAfterFrom || Enumerable.Range(i + 1, before - i).All(IsModifier);
            if (words.Is(i, WordClass.Comma | WordClass.Stop))
                return false;
        }

        return false;
    }

    private bool IsModifier(int at) => words.IsPlain(at) || words.Is(at, WordClass.Determiner | WordClass.Capital);
}
