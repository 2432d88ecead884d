namespace Parallax;

/// <summary>Tells whether the words before an act deny or prevent it, or only think of it.</summary>
internal readonly struct ActMoods(Clause words)
{
    private const int Reach = 8;

    /// <summary>The mood of what the phrase from <paramref name="first"/> up to its noun or verb <paramref name="head"/> names.</summary>
    public ActMood Of(int first, int head)
    {
        for (int i = first; i < head; i++)
        {
            if (words.Is(i, WordSet.Denying))
                return ActMood.Denied;
        }

        return IsPrevented(first - 1) ? ActMood.Denied : OfVerbs(first - 1);
    }

    // "not to fuel an attack", "did not kill", "could launch a raid": auxiliaries and one verb. Behind a preposition something else is denied:
    // "was not told of the raid".
    private ActMood OfVerbs(int before)
    {
        ActMood mood = ActMood.Stated;
        int verbs = 0;
        bool isObject = false;
        for (int i = before, steps = 0; i >= words.First && steps < Reach; i--, steps++)
        {
            if (words.Is(i, WordSet.Denying))
                return words.Is(i + 1, WordSet.OnlyAfterDenying) ? mood : ActMood.Denied;
            mood = words.Is(i, WordSet.NotFact) ? ActMood.Possible : mood;
            if (words.HelperAt(i) != Helper.None && !(words.Is(i, WordSet.To) && i == before && !isObject && !IsVerbNext(i)))
                continue;
            if (words.IsAdverb(i))
                continue;
            isObject = words.IsPlain(i);
            if (!isObject || ++verbs > 1)
                break;
        }

        return mood;
    }

    // "to kill" has a verb after it, "to the killing" has not.
    private bool IsVerbNext(int to) => words.Act(to + 1)?.MayBe(ForceForm.Base) == true || words.Ends(to + 1, WordEnding.Ing);

    // "prevent an attack", "prevented them from attacking", "avoid further attacks".
    private bool IsPrevented(int before)
    {
        if (words.Is(before, WordSet.Preventing))
            return true;
        bool isAfterFrom = words.Is(before, WordSet.From);
        for (int i = before - 1, steps = 0; isAfterFrom && i >= words.First && steps < Reach / 2; i--, steps++)
        {
            if (words.Is(i, WordSet.Preventing))
                return true;
            if (words.Is(i, WordClass.Comma | WordClass.Stop))
                return false;
        }

        return false;
    }
}
