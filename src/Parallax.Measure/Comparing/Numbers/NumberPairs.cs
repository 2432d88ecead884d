namespace Parallax;

/// <summary>Says how the numbers of one thing stand to each other.</summary>
internal static class NumberPairs
{
    /// <summary>
    /// For each two articles, and inside each, the pair that is furthest apart; two that differ, only where they are linked themselves.
    /// </summary>
    public static IEnumerable<NumberPair> Of(IReadOnlyList<ComparedNumber> group, NumberGroups groups)
    {
        Dictionary<(int, int), NumberPair> furthest = [];
        for (int i = 0; i < group.Count; i++)
        {
            for (int j = i + 1; j < group.Count; j++)
            {
                NumberAgreement agreement = Between(group[i], group[j]);
                if (agreement > NumberAgreement.MayBePart && !groups.AreLinked(group[i], group[j]))
                    continue;
                (int, int) articles = (group[i].Article, group[j].Article);
                if (!furthest.TryGetValue(articles, out NumberPair? known) || known.Agreement < agreement)
                    furthest[articles] = new NumberPair(group[i].Mention, group[j].Mention, agreement);
            }
        }

        return furthest.OrderBy(pair => pair.Key).Select(pair => pair.Value);
    }

    /// <summary>How two numbers of one thing stand to each other.</summary>
    public static NumberAgreement Between(ComparedNumber a, ComparedNumber b)
    {
        QuantityValue first = a.Quantity.Value, second = b.Quantity.Value;
        if (first.Overlaps(second))
            return first == second ? NumberAgreement.Same : NumberAgreement.Compatible;

        // Two officials may be among three people; three officials cannot be among two people.
        (ComparedNumber smaller, ComparedNumber larger) = first.High < second.Low ? (a, b) : (b, a);
        bool isNarrower = smaller.Class != larger.Class && larger.IsGeneric && !smaller.IsGeneric;
        if (isNarrower || ((smaller.Quantity.Scopes & QuantityScopes.Part) != 0))
            return NumberAgreement.MayBePart;
        bool isToll = a.Quantity.Relation is QuantityRelation.Killed or QuantityRelation.Wounded or QuantityRelation.Detained
            or QuantityRelation.Missing or QuantityRelation.Displaced;
        return isToll && IsLater(larger, smaller) ? NumberAgreement.MayHaveRisen : NumberAgreement.Differs;
    }

    private static bool IsLater(ComparedNumber a, ComparedNumber b) =>
        a.Article != b.Article && PublicationDate.Of(a.Mention.Article.Article) is { } later
            && PublicationDate.Of(b.Mention.Article.Article) is { } earlier && later.IsAfter(earlier) == true;
}
