using System.Globalization;

namespace Parallax;

public static partial class Measures
{
    private const int MostNamed = 3;

    /// <summary>
    /// The counts of all articles, gathered by what they count. Two are taken for one where what is counted and what befell it may be the same, no
    /// date beside them says otherwise, and the words around them are alike (cosine of rare words, meanings, names and runs of four characters) or
    /// their sentences render one statement (<see cref="Measures.SentenceAlignment"/>). Counts of other times, parts, additions, plans
    /// and rates are never set against a total.
    /// </summary>
    /// <param name="corpus">The articles of one event.</param>
    /// <param name="by">A column an article or a column an outlet; null for <see cref="Measures.DefaultGroupBy"/>.</param>
    public static Numbers Numbers(this AnnotatedCorpus corpus, GroupBy? by = null, NumbersOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return corpus.Once((by ?? corpus.DefaultGroupBy(), options ?? new NumbersOptions()), Measure);
    }

    private static Numbers Measure(AnnotatedCorpus corpus, (GroupBy By, NumbersOptions Options) key)
    {
        (GroupBy by, NumbersOptions options) = key;
        NumberMention[][] mentions = [.. corpus.Articles.Select(article => NumberMentions.Of(article).ToArray())];
        WordRarity rarity = WordRarity.Of(corpus);
        VectorReader reader = new(rarity);
        ComparedNumber[] numbers = [.. mentions.SelectMany((own, i) => NumberMentions.Compared(i, own, reader))
            .Select((number, i) => number with { Index = i })];
        ILookup<SentenceKey, int> statements = corpus.SentenceAlignment().Statements
            .SelectMany(statement => statement.Renderings.SelectMany(rendering =>
                rendering.Sentences.Select(place => new { place, statement.Number })))
            .ToLookup(entry => SentenceKey.Of(entry.place), entry => entry.Number);
        NumberGroups groups = new(numbers);
        foreach (NumberLink link in new NumberLinks(numbers, statements, options).All())
            groups.Join(link);
        NumberRow[] rows = [.. groups.Of().Where(group => group.Count > 1).Select(group => Row(corpus, group, groups, rarity))];
        HashSet<NumberMention> inRows = [.. rows.SelectMany(row => row.Mentions)];
        return new Numbers(
            corpus.Groups(by),
            [.. rows.OrderBy(Rank).ThenByDescending(row => row.Articles).ThenBy(row => row.Number).Select((row, i) => row with { Number = i + 1 })],
            [.. mentions.SelectMany(own => own).Where(mention => !inRows.Contains(mention))],
            Settings(corpus, options));
    }

    // What differs stands first, then what befell people, then the rest.
    private static int Rank(NumberRow row) =>
        (row.Agreement >= NumberAgreement.MayHaveRisen ? 0 : 2)
        + (row.Relation is QuantityRelation.Killed or QuantityRelation.Wounded or QuantityRelation.Detained ? 0 : 1);

    private static NumberRow Row(AnnotatedCorpus corpus, IReadOnlyList<ComparedNumber> group, NumberGroups groups, WordRarity rarity)
    {
        Independence independence = Independence.Of(corpus);
        return new NumberRow(
            group[0].Index,
            group.Select(number => number.Quantity.Relation).OrderBy(relation => relation == QuantityRelation.None).First(),
            Counted(group),
            About(group, rarity),
            [.. group.Select(number => number.Mention)],
            [.. NumberPairs.Of(group, groups)],
            group.Select(number => independence.FamilyOf(number.Mention.Article)).Distinct().Count());
    }

    private static string Counted(IReadOnlyList<ComparedNumber> group)
    {
        string people = WordLists.English.Words(WordSet.People).FirstOrDefault("");
        string? most = group.Where(number => number.Quantity.Noun is not null)
            .GroupBy(number => number.Quantity.Noun!.Value.In(number.Mention.Article.Segmented.Of(number.Quantity.In).Text).ToString()
                .ToLowerInvariant(), StringComparer.Ordinal)
            .OrderByDescending(noun => noun.Count()).ThenByDescending(noun => noun.Key == people).Select(noun => noun.Key).FirstOrDefault();
        return most ?? (group[0].Quantity.IsPerson ? people : "");
    }

    // The names that stand beside several of the numbers, the rarest first.
    private static List<string> About(IReadOnlyList<ComparedNumber> group, WordRarity rarity)
    {
        return [.. group.SelectMany(number => Names(number).Distinct(StringComparer.Ordinal))
            .GroupBy(name => name, StringComparer.Ordinal)
            .Select(name => new
            {
                Name = name.Key,
                Count = name.Count(),
                Rarity = WordFeatures.KeysOf(name.Key.Split(' ')[^1]).Take(1).Sum(rarity.Of),
            })
            .OrderByDescending(name => name.Count * name.Rarity).ThenBy(name => name.Name, StringComparer.Ordinal)
            .Take(MostNamed).Select(name => name.Name)];
    }

    private static IEnumerable<string> Names(ComparedNumber number)
    {
        SegmentedText text = number.Mention.Article.Segmented.Of(number.Quantity.In);
        TextSpan span = number.Quantity.Span;
        return text.SentenceAt(number.Quantity.Number.Start) is not { } sentence ? [] : number.Mention.Article.Names
            .Where(name => name.In == number.Quantity.In && sentence.Span.Contains(name.Span) && !span.Overlaps(name.Span)
                && Math.Abs(name.Span.Start - span.Start) < 120)
            .Select(name => name.Span.In(text.Text).ToString());
    }

    private static Setting[] Settings(AnnotatedCorpus corpus, NumbersOptions options) =>
    [
        new("one thing", "what is counted and what befell it may be the same, no date beside it says otherwise, and the words around are alike: "
            + $"cosine {options.Threshold.ToString("0.##", CultureInfo.InvariantCulture)}, "
            + $"{options.DifferenceThreshold.ToString("0.##", CultureInfo.InvariantCulture)} where the numbers differ"),
        new("words for numbers",
            $"“about” within {Caption.Percent(QuantityTolerance.About)}, “nearly” up to {Caption.Percent(QuantityTolerance.Nearly)} below, “dozens” "
                + "24 to 99, “scores” 40 to 99, “hundreds” 200 to 999, “several” 3 to 9"),
        new("never set against a total", "parts, additions, earlier counts, counts over a longer time or of another, plans, rates"),
        Caption.Texts(corpus),
    ];
}
