namespace Parallax;

/// <summary>How two numbers for one thing stand to each other.</summary>
public enum NumberAgreement
{
    /// <summary>The same number.</summary>
    Same,

    /// <summary>Different words, and a value that both allow: at least three, and four.</summary>
    Compatible,

    /// <summary>The smaller may be a part of the larger: two officials, and three people.</summary>
    MayBePart,

    /// <summary>The article with the later date has the larger toll, which may have risen.</summary>
    MayHaveRisen,

    /// <summary>No value that both allow.</summary>
    Differs,
}

/// <summary>One counted thing, with every number that the articles give for it.</summary>
/// <param name="Number">From 1, in the order of the rows.</param>
/// <param name="Relation">What befell those counted, or what they did.</param>
/// <param name="Counted">The noun that most of the articles count: "people".</param>
/// <param name="About">Names and words that stand beside the number in several places, most telling first: which incident it is.</param>
/// <param name="Mentions">The numbers, in corpus order.</param>
/// <param name="Pairs">The pairs that say something: one for two articles, or for two values inside one, the furthest apart.</param>
/// <param name="IndependentTexts">How many independent texts give a number.</param>
public sealed record NumberRow(
    int Number,
    QuantityRelation Relation,
    string Counted,
    IReadOnlyList<string> About,
    IReadOnlyList<NumberMention> Mentions,
    IReadOnlyList<NumberPair> Pairs,
    int IndependentTexts) : Summarised
{
    /// <summary>How the numbers stand to each other: the pair that is furthest apart.</summary>
    public NumberAgreement Agreement { get; } = Pairs.Select(pair => pair.Agreement).DefaultIfEmpty(NumberAgreement.Same).Max();

    /// <summary>How many articles give a number.</summary>
    public int Articles { get; } = Mentions.Select(mention => mention.Article).Distinct().Count();

    /// <summary>The pairs inside one article that have no value in common.</summary>
    public IEnumerable<NumberPair> Contradictions => Pairs.Where(pair => pair is { IsWithinArticle: true, Agreement: NumberAgreement.Differs });
}

/// <summary>The numbers that articles give for the same things, and where they differ.</summary>
/// <param name="Groups">The articles or outlets, in corpus order.</param>
/// <param name="Rows">The counted things that several articles, or one several times, give a number for; those that differ first.</param>
/// <param name="Alone">Numbers that stand in one place only, as far as was found.</param>
[ShownBy(".Figure()", ".Table()")]
public sealed record Numbers(
    IReadOnlyList<MeasureGroup> Groups,
    IReadOnlyList<NumberRow> Rows,
    IReadOnlyList<NumberMention> Alone,
    IReadOnlyList<Setting> Settings) : Summarised;
