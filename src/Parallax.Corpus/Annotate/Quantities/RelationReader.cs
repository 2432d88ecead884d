namespace Parallax;

/// <summary>What befell those who are counted, and the word that says so.</summary>
/// <param name="Relation">What.</param>
/// <param name="Word">First token of the word; −1 where none says so.</param>
internal readonly record struct ReadRelation(QuantityRelation Relation, int Word)
{
    public static ReadRelation None { get; } = new(QuantityRelation.None, -1);
}

/// <summary>
/// Says what befell those who are counted, from the verb or noun beside the number: killed three; three were killed; the killing of three; three
/// dead; a death toll of three. Acts and their grammar are those of <see cref="FormReader"/>.
/// </summary>
internal readonly struct RelationReader(Clause words)
{
    private const int Reach = 12;
    private const int LongestAside = 18;

    /// <summary>The relation of the phrase from the words about exactness up to the counted noun, or the number where there is none.</summary>
    public ReadRelation Read(int first, int end, Counted counted)
    {
        if (words.RelationAt(counted.State) is { } state)
            return new ReadRelation(state.Relation, counted.State);

        // Cost, claimed, lost so many lives.
        if (words.Is(counted.Noun, WordSet.Lives) && words.RelationAt(first - 1) is { Use: RelationUse.Life })
            return new ReadRelation(QuantityRelation.Killed, counted.Noun);
        if (StateAfter(end) is { Word: >= 0 } after)
            return after;
        ReadRelation left = Left(first, counted);
        return left.Word >= 0 ? left : Right(end);
    }

    // Three dead; 36 others wounded; 300 evacuated; 5,000 marched.
    private ReadRelation StateAfter(int end)
    {
        int at = words.Is(end, WordSet.MoreOfSame) ? end + 1 : end;
        if (words.RelationAt(at) is not { } known)
            return ReadRelation.None;
        bool isSaid = known.Use switch
        {
            RelationUse.State => true,
            RelationUse.Doing => words.LooksPast(at),
            RelationUse.Done => !words.ObjectAt(at + 1),
            _ => false,
        };
        return isSaid ? new ReadRelation(known.Relation, at) : ReadRelation.None;
    }

    private ReadRelation Left(int first, Counted counted)
    {
        int before = words.SkipAdverbsLeft(first - 1);
        if (words.Is(before, WordClass.Determiner) && !words.Is(before, WordClass.Capital))
            before = words.SkipAdverbsLeft(before - 1);
        if (words.Is(before, WordClass.Quote))
            before--;

        // Killed three, shot dead three.
        for (int at = before; at >= before - 1 && at >= words.First; at--)
        {
            if (words.Act(at) is { } act && IsActiveUpTo(before + 1, at, act))
                return IsOneOfTwo(at) ? ReadRelation.None : Of(act, at);
        }

        // Evacuated 300; not: were evacuated 300 miles.
        if (words.RelationAt(before) is { Use: RelationUse.Done } done && words.HelperAt(words.SkipAdverbsLeft(before - 1)) != Helper.Be)
            return new ReadRelation(done.Relation, before);
        if (words.Is(before, WordSet.Befalling))
        {
            if (words.Act(before - 1) is { } act && IsNounOver(before, act))
                return Of(act, before - 1);
            if (words.Is(before, WordSet.Of) && words.RelationAt(before - 1) is { Use: RelationUse.Noun } named)
                return new ReadRelation(named.Relation, before - 1);
        }

        return counted.Noun < 0 ? Toll(before) : ReadRelation.None;
    }

    private bool IsActiveUpTo(int end, int at, ForceWord act) =>
        FormReader.AfterObjectParticle(words, FormReader.AfterWord(at, act)) >= end && FormReader.Read(words, at, act) == AgentForm.Active;

    // The killing of three, an attack on three, the bombing of three.
    private bool IsNounOver(int preposition, ForceWord act)
    {
        bool isOf = words.Is(preposition, WordSet.Of);
        bool fits = act.BefallsItsOwner ? isOf : !isOf || act.Class == ForceClass.Bomb;
        return fits && FormReader.Read(words, preposition - 1, act) == AgentForm.Noun;
    }

    // Killed or wounded thousands: neither alone is said.
    private bool IsOneOfTwo(int at)
    {
        int or = words.SkipAdverbsLeft(at - 1);
        return words.Is(or, WordSet.Or) && words.Act(or - 1) is not null;
    }

    // The death toll rose to five; the number of dead at four.
    private ReadRelation Toll(int before)
    {
        if (!words.Is(before, WordSet.TollJoint) && !words.Is(before, WordClass.Auxiliary))
            return ReadRelation.None;
        for (int at = before - 1; at >= words.First && before - at < Reach && !words.Is(at, WordClass.Stop); at--)
        {
            bool isNumberOf = words.Is(at - 1, WordSet.Of) && words.Is(at - 2, WordSet.Number);
            if (words.RelationAt(at) is { } known && (known.Use == RelationUse.Toll || (known.Use == RelationUse.State && isNumberOf)))
                return new ReadRelation(known.Relation, at);
        }

        return ReadRelation.None;
    }

    // Three people, among them a commander, were killed: what is said of the counted, after what stands between.
    private ReadRelation Right(int end)
    {
        bool afterComma = false;
        for (int at = end; at < words.End && at - end < Reach; at++)
        {
            if (words.Is(at, WordClass.Comma))
            {
                int close = Closing(at);
                if (close < 0 || afterComma)
                    return ReadRelation.None;
                (end, at, afterComma) = (end + close - at, close, true);
                continue;
            }

            bool isJoined = words.Is(at, WordSet.And) && words.IsPlain(at + 1) && words.IsCountable(at + 1);
            if (words.Is(at, WordClass.Stop) || (words.Is(at, WordSet.ClauseJoint) && !isJoined))
                return ReadRelation.None;
            if (words.Act(at) is { } act && FormReader.Read(words, at, act) is { } form and not AgentForm.Noun)
                return form == AgentForm.Passive || act.Class == ForceClass.Die ? Of(act, at) : ReadRelation.None;
            if (words.HelperAt(at) is Helper.Be or Helper.Get or Helper.Have)
            {
                int verb = AfterHelpers(at);
                if (words.RelationAt(verb) is { Use: RelationUse.State or RelationUse.Done or RelationUse.Doing } known)
                    return new ReadRelation(known.Relation, verb);

                // Are known to have been killed.
                if (words.Is(verb + 1, WordSet.To) && words.LooksPast(verb))
                    at = verb + 1;
                else if (words.Act(verb) is null)
                    return ReadRelation.None;
                continue;
            }

            if (words.HelperAt(at) == Helper.Modal || words.IsRelative(at) || words.IsAdverb(at))
                continue;
            if (words.IsVerb(at) || words.Is(at, WordClass.Pronoun) || words.IsNumber(at) || afterComma)
                return ReadRelation.None;
        }

        return ReadRelation.None;
    }

    // Have either been | missing.
    private int AfterHelpers(int helper)
    {
        int at = words.SkipAdverbsRight(helper + 1);
        if (words.Is(at, WordSet.Either))
            at++;
        while (words.HelperAt(at) is Helper.Be or Helper.Get)
            at = words.SkipAdverbsRight(at + 1);
        return at;
    }

    // The comma that ends what stands between, before a helper or "died".
    private int Closing(int comma)
    {
        for (int at = comma + 1; at < words.End && at - comma < LongestAside; at++)
        {
            if (words.Is(at, WordClass.Stop) && words.Word(at) is "." or ";" or ":")
                return -1;
            if (words.Is(at, WordClass.Comma) && (words.HelperAt(at + 1) is Helper.Be or Helper.Have || words.Act(at + 1)?.Class == ForceClass.Die))
                return at;
        }

        return -1;
    }

    // Shot dead is killed; fired says nothing of whom it hit.
    private ReadRelation Of(ForceWord act, int at)
    {
        QuantityRelation relation = words.Is(at, WordSet.Firing) ? QuantityRelation.None
            : words.Is(FormReader.AfterWord(at, act), WordSet.Dead) ? QuantityRelation.Killed
            : RelationOf(act.Class);
        return relation == QuantityRelation.None ? ReadRelation.None : new ReadRelation(relation, at);
    }

    private static QuantityRelation RelationOf(ForceClass act) => act switch
    {
        ForceClass.Kill or ForceClass.Die => QuantityRelation.Killed,
        ForceClass.Wound => QuantityRelation.Wounded,
        ForceClass.Detain => QuantityRelation.Detained,
        ForceClass.Attack or ForceClass.Bomb or ForceClass.Shoot => QuantityRelation.Struck,
        ForceClass.Destroy => QuantityRelation.Destroyed,
        _ => QuantityRelation.None,
    };
}
