namespace Parallax;

/// <summary>What befell those who are counted, and the word that says so.</summary>
/// <param name="Relation">What.</param>
/// <param name="Word">First token of the word; −1 where none says so.</param>
internal readonly record struct ReadRelation(QuantityRelation Relation, int Word)
{
    public static ReadRelation None { get; } = new(QuantityRelation.None, -1);
}

/// <summary>
/// Says what befell those who are counted, from the verb or noun beside the number: killed three; three were killed; the killing of three; three dead; a
/// death toll of three. Acts and their grammar are those of <see cref="FormReader"/>.
/// </summary>
internal sealed class RelationReader(QuantityLists lists)
{
    private const int Reach = 12;
    private const int LongestAside = 18;

    /// <summary>The relation of the phrase from token <paramref name="first"/> up to <paramref name="end"/>.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="first">The phrase's first token, the words about exactness included.</param>
    /// <param name="end">The token after the counted noun, or after the number where there is none.</param>
    /// <param name="counted">What is counted.</param>
    public ReadRelation Read(Clause words, int first, int end, Counted counted)
    {
        if (counted.State >= 0 && lists.Relations.TryGet(words.Text, words.Tokens[counted.State], out var state))
            return new ReadRelation(state.Relation, counted.State);
        if (counted.Noun >= 0 && words.Is(counted.Noun, "lives") && IsLifeTaken(words, first))
            return new ReadRelation(QuantityRelation.Killed, counted.Noun);
        if (StateAfter(words, end) is { Word: >= 0 } after)
            return after;
        ReadRelation left = Left(words, first, counted);
        return left.Word >= 0 ? left : Right(words, end);
    }

    // Cost, claimed, lost so many lives.
    private bool IsLifeTaken(Clause words, int first) =>
        words.Holds(first - 1) && lists.Relations.TryGet(words.Text, words.Tokens[first - 1], out var taken) && taken.Use == RelationUse.Life;

    // Three dead; 36 wounded; 300 evacuated.
    private ReadRelation StateAfter(Clause words, int at)
    {
        int next = words.Is(at, "others") || words.Is(at, "more") ? at + 1 : at;
        return words.Holds(next) && lists.Relations.TryGet(words.Text, words.Tokens[next], out var known)
            && (known.Use == RelationUse.State || (known.Use == RelationUse.Doing && words.LooksPast(next)) || (known.Use == RelationUse.Done && !words.ObjectAt(next + 1)))
            ? new ReadRelation(known.Relation, next) : ReadRelation.None;
    }

    private ReadRelation Left(Clause words, int first, Counted counted)
    {
        int before = words.SkipAdverbsLeft(first - 1);
        if (words.Is(before, WordClass.Determiner) && !words.Is(before, WordClass.Capital))
            before = words.SkipAdverbsLeft(before - 1);
        if (words.Is(before, WordClass.Quote))
            before--;
        for (int at = before; at >= before - 1 && at >= words.First; at--)
        {
            if (words.Act(at) is { } act && FormReader.AfterObjectParticle(words, FormReader.AfterWord(at, act)) >= before + 1 && FormReader.Read(words, at, act) == AgentForm.Active)
                return IsOneOfTwo(words, at) ? ReadRelation.None : Of(words, act, at);
        }

        if (words.Holds(before) && lists.Relations.TryGet(words.Text, words.Tokens[before], out var done) && done.Use == RelationUse.Done && words.HelperAt(words.SkipAdverbsLeft(before - 1)) != Helper.Be)
            return new ReadRelation(done.Relation, before);
        if (words.Is(before, "of") || words.Is(before, "on") || words.Is(before, "against"))
        {
            int noun = before - 1;
            if (words.Act(noun) is { } act && FormReader.Read(words, noun, act) == AgentForm.Noun && (act.BefallsItsOwner ? words.Is(before, "of") : !words.Is(before, "of") || act.Class == ForceClass.Bomb))
                return Of(words, act, noun);
            if (words.Is(before, "of") && words.Holds(noun) && lists.Relations.TryGet(words.Text, words.Tokens[noun], out var named) && named.Use == RelationUse.Noun)
                return new ReadRelation(named.Relation, noun);
        }

        return counted.Noun < 0 ? Toll(words, before) : ReadRelation.None;
    }

    // Killed or wounded thousands: neither alone is said.
    private static bool IsOneOfTwo(Clause words, int at)
    {
        int or = words.SkipAdverbsLeft(at - 1);
        return words.Is(or, "or") && words.Act(or - 1) is not null;
    }

    // The death toll rose to five; the number of dead at four.
    private ReadRelation Toll(Clause words, int before)
    {
        if (!(words.Is(before, "to") || words.Is(before, "at") || words.Is(before, "of") || words.Is(before, WordClass.Auxiliary) || words.Is(before, "reached") || words.Is(before, "reaching") || words.Is(before, "hit")))
            return ReadRelation.None;
        for (int at = before - 1; at >= words.First && before - at < Reach; at--)
        {
            if (words.Is(at, WordClass.Stop))
                break;
            if (!lists.Relations.TryGet(words.Text, words.Tokens[at], out var known))
                continue;
            if (known.Use == RelationUse.Toll || (known.Use == RelationUse.State && words.Is(at - 1, "of") && words.Is(at - 2, "number")))
                return new ReadRelation(known.Relation, at);
        }

        return ReadRelation.None;
    }

    // Three people, among them a commander, were killed: what is said of the counted, after what stands between.
    private ReadRelation Right(Clause words, int end)
    {
        bool afterComma = false;
        for (int at = end; at < words.End && at - end < Reach; at++)
        {
            if (words.Is(at, WordClass.Comma))
            {
                int close = Closing(words, at);
                if (close < 0 || afterComma)
                    return ReadRelation.None;
                (end, at, afterComma) = (end + close - at, close, true);
                continue;
            }

            if (words.Is(at, WordClass.Stop) || (words.IsConjunction(at) && !(words.Is(at, "and") && lists.IsNoun(words, at + 1))))
                return ReadRelation.None;
            if (words.Act(at) is { } act && FormReader.Read(words, at, act) is { } form && form != AgentForm.Noun)
            {
                bool befell = form is AgentForm.Passive or AgentForm.PassiveWithAgent || act.Class == ForceClass.Die;
                return befell ? Of(words, act, at) : ReadRelation.None;
            }

            if (words.HelperAt(at) is Helper.Be or Helper.Get or Helper.Have)
            {
                int next = words.SkipAdverbsRight(at + 1);
                next = words.Is(next, "either") ? next + 1 : next;
                while (words.HelperAt(next) is Helper.Be or Helper.Get)
                    next = words.SkipAdverbsRight(next + 1);
                if (words.Holds(next) && lists.Relations.TryGet(words.Text, words.Tokens[next], out var known) && known.Use is not (RelationUse.Toll or RelationUse.Life or RelationUse.Noun))
                    return new ReadRelation(known.Relation, next);

                // Are known to have been killed.
                if (words.Is(next + 1, "to") && words.LooksPast(next))
                    at = next + 1;
                else if (words.Act(next) is null)
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

    private static int Closing(Clause words, int comma)
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

    // Shot dead.
    private static ReadRelation Of(Clause words, ForceWord act, int at)
    {
        QuantityRelation relation = act.Lemma is "fire" or "open fire" ? QuantityRelation.None
            : words.Is(FormReader.AfterWord(at, act), "dead") ? QuantityRelation.Killed
            : QuantityLists.RelationOf(act.Class);
        return relation == QuantityRelation.None ? ReadRelation.None : new ReadRelation(relation, at);
    }
}
