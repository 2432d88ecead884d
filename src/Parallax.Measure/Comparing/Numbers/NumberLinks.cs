namespace Parallax;

/// <summary>Two numbers that are taken for counts of one thing.</summary>
/// <param name="First">The earlier in the corpus.</param>
/// <param name="Similarity">How alike what surrounds them is, 0 to 1; 1 where the articles' structure says it.</param>
internal sealed record NumberLink(ComparedNumber First, ComparedNumber Second, double Similarity);

/// <summary>Finds the numbers that count one thing, through an index of the rare words around them.</summary>
internal sealed class NumberLinks(IReadOnlyList<ComparedNumber> numbers, ILookup<SentenceKey, int> statements, NumbersOptions options)
{
    private const int MostPostings = 500;
    private const double Aligned = 0.1;

    // More than 30 and 34 are said of one thing; at least 25 allows 450, but nobody who means 450 says so. Dozens is said of any number of dozens.
    private const double MostApart = 1.25;
    private const double MostApartOfVague = 2;
    private const double MostApartOfPart = 5;

    // Three soldiers and three troops are one sooner than three people and three people.
    private const double SameSort = 0.65;

    /// <summary>The links, the surest first.</summary>
    public IReadOnlyList<NumberLink> All()
    {
        CappedIndex index = new(MostPostings);
        List<NumberLink> links = [];
        for (int i = 0; i < numbers.Count; i++)
        {
            foreach (int other in index.Add(i, Keys(numbers[i])))
            {
                if (Link(numbers[other], numbers[i]) is { } link)
                    links.Add(link);
            }
        }

        return [.. links.OrderByDescending(link => link.Similarity)];
    }

    /// <summary>Whether two numbers cannot count one thing: other sorts of people, another day, another relation.</summary>
    public static bool Exclude(ComparedNumber a, ComparedNumber b) =>
        !NumberClasses.MayBeOne(a, b) || !MayBeOneRelation(a, b) || (a.Date is { } date && b.Date is { } other && date.Excludes(other))
        || (a.Whose.Count > 0 && b.Whose.Count > 0 && !a.Whose.Intersect(b.Whose, StringComparer.Ordinal).Any()) || IsOneSentence(a, b);

    // One sentence counts one thing once.
    private static bool IsOneSentence(ComparedNumber a, ComparedNumber b) =>
        a.Article == b.Article && a.Sentence == b.Sentence && a.Quantity.In == b.Quantity.In;

    private static bool MayBeOneRelation(ComparedNumber a, ComparedNumber b) =>
        a.Quantity.Relation == b.Quantity.Relation
        || ((a.Quantity.Relation == QuantityRelation.None || b.Quantity.Relation == QuantityRelation.None) && a.Class == b.Class
            && !a.Quantity.IsPerson);

    // Words and names lead to candidates; so do the statement and the article, whose headline and first sentences tell the same.
    private IEnumerable<ulong> Keys(ComparedNumber number)
    {
        foreach (ulong key in number.Context.Leads)
            yield return key;
        yield return ulong.MaxValue - (ulong)number.Article;
        if (IsRare(number))
            yield return Feature.KeyOf(FeatureKind.Number, $"{number.Class} {number.Stated}");
        foreach (int statement in StatementsOf(number))
            yield return (1UL << 63) + (ulong)statement;
    }

    private IEnumerable<int> StatementsOf(ComparedNumber number) => statements[new(number.Mention.Article, number.Quantity.In, number.Sentence)];

    private NumberLink? Link(ComparedNumber a, ComparedNumber b)
    {
        if (Exclude(a, b) || (a.IsVague && b.IsVague))
            return null;
        bool sameArticle = a.Article == b.Article;
        bool isPart = ((a.Quantity.Scopes | b.Quantity.Scopes) & QuantityScopes.Part) != 0;
        bool agree = Agree(a, b);
        if ((isPart && (!agree || a.Class != b.Class)) || (!agree && !MayDiffer(a, b)))
            return null;
        double similarity = a.Context.Cosine(b.Context);
        if (sameArticle && a.Quantity.Relation != QuantityRelation.None && IsSaidTwice(a, b))
            return new NumberLink(a, b, 1);
        if (!sameArticle && a.IsLead && b.IsLead && a.Lead.Cosine(b.Lead) is var leads && leads >= options.LeadThreshold)
            similarity = Math.Max(similarity, leads);
        if (!sameArticle && similarity >= Aligned && StatementsOf(a).Intersect(StatementsOf(b)).Any())
            similarity = Math.Max(similarity, options.DifferenceThreshold);
        return Enough(a, b, similarity, agree) ? new NumberLink(a, b, similarity) : null;
    }

    private static bool Agree(ComparedNumber a, ComparedNumber b)
    {
        if (!a.Quantity.Value.Overlaps(b.Quantity.Value))
            return false;
        QuantityBound first = a.Quantity.Value.Bound, second = b.Quantity.Value.Bound;
        bool isVague = first == QuantityBound.Approximate || second == QuantityBound.Approximate || first == QuantityBound.Range
            || second == QuantityBound.Range;
        return first == QuantityBound.AtLeast && second == QuantityBound.AtLeast
            ? a.Stated.Equals(b.Stated)
            : Apart(a, b) <= (isVague ? MostApartOfVague : MostApart);
    }

    // Several wounded are not set against nineteen, nor up to 3,000 soldiers against a hundred, nor six fighters held to be some of 250 people.
    private static bool MayDiffer(ComparedNumber a, ComparedNumber b) => !a.IsOpen && !b.IsOpen
        && (a.Quantity.Value.Overlaps(b.Quantity.Value) ? Apart(a, b) <= MostApartOfVague : a.Class == b.Class || Apart(a, b) <= MostApartOfPart);

    private static double Apart(ComparedNumber a, ComparedNumber b) =>
        Math.Max(a.Stated, b.Stated) / Math.Max(1, Math.Min(a.Stated, b.Stated));

    // The headline's number, and the first of the text; the toll, and the number that the article begins with.
    private static bool IsSaidTwice(ComparedNumber a, ComparedNumber b) =>
        (a.IsLead && b.IsLead && a.Mention.Place.IsHeadline != b.Mention.Place.IsHeadline) || (a.IsLead && b.IsToll) || (b.IsLead && a.IsToll);

    // Two counts of 62 militiamen are one sooner than two counts of three people.
    private static bool IsRareNumber(ComparedNumber a, ComparedNumber b) => IsRare(a) && a.Class == b.Class && a.Stated.Equals(b.Stated);

    private static bool IsRare(ComparedNumber number) =>
        number.Stated > 12 && number.Stated % 10 != 0 && number.Quantity.Value.Bound != QuantityBound.Approximate;

    // What two agencies say of one event in the same words: sixteen missiles.
    private static bool IsSaidAlike(ComparedNumber a, ComparedNumber b) =>
        a.Quantity.Counted is { } noun && noun == b.Quantity.Counted && a.Quantity.Value == b.Quantity.Value;

    // Inside one article, and of what is only counted, two numbers that differ are meant for two things more often than for one.
    private bool Enough(ComparedNumber a, ComparedNumber b, double similarity, bool agree) => similarity >=
        (IsRareNumber(a, b) ? (IsSaidAlike(a, b) ? 0 : options.Threshold / 2)
        : a.Class == b.Class && !a.IsGeneric && a.Stated.Equals(b.Stated)
        && a.Quantity.Relation != QuantityRelation.None ? options.Threshold * SameSort
        : agree ? options.Threshold
        : a.Article == b.Article || a.Quantity.Relation == QuantityRelation.None ? double.PositiveInfinity
        : options.DifferenceThreshold);
}
