namespace Parallax;

/// <summary>Which articles share a text, and what tells where it is from.</summary>
/// <typeparam name="TArticle">What stands for an article: an annotated one, or what is kept of one that was only read.</typeparam>
/// <param name="Articles">All articles, in corpus order.</param>
/// <param name="Families">Articles by shared text, in order of the first article of each; an article on its own is a family of one.</param>
/// <param name="Pairs">The pairs that share text, in corpus order; those of kind <see cref="ReprintKind.Partial"/> make no family.</param>
[ShownBy(".FamilyTable()", ".Table()")]
public record Lineage<TArticle>(
    IReadOnlyList<TArticle> Articles,
    IReadOnlyList<IReadOnlyList<TArticle>> Families,
    IReadOnlyList<LineagePair<TArticle>> Pairs,
    IReadOnlyList<Setting> Settings) : Summarised
    where TArticle : notnull
{
    private Dictionary<string, LineageSide>? carried;

    /// <summary>How many independent texts the articles are.</summary>
    public int IndependentTexts => Families.Count;

    /// <summary>
    /// The article of a family that carries most of the shared text; of several, the one that carries least beside it, then the one whose
    /// <paramref name="id"/> comes first, so that the order of articles does not matter.
    /// </summary>
    /// <param name="family">One of <see cref="Families"/>.</param>
    /// <param name="id">The id of an article.</param>
    public TArticle Fullest(IReadOnlyList<TArticle> family, Func<TArticle, string> id)
    {
        ArgumentNullException.ThrowIfNull(family);
        ArgumentNullException.ThrowIfNull(id);
        carried ??= Carried(id);
        return family.OrderByDescending(article => carried.GetValueOrDefault(id(article)).SharedWords)
            .ThenByDescending(article => carried.GetValueOrDefault(id(article)).Share)
            .ThenBy(id, StringComparer.Ordinal)
            .First();
    }

    /// <summary>How a family is named: A, B, … Z, AA, …</summary>
    /// <param name="family">Its number in <see cref="Families"/>, from 0.</param>
    public string LetterOf(int family) => SharedTexts.Letter(family);

    /// <summary>The same lineage of something else that stands for the articles.</summary>
    /// <param name="other">What stands for an article instead.</param>
    public Lineage<TOther> Of<TOther>(Func<TArticle, TOther> other)
        where TOther : notnull =>
        new([.. Articles.Select(other)], [.. Families.Select(IReadOnlyList<TOther> (family) => [.. family.Select(other)])],
            [.. Pairs.Select(pair => pair.Of(other))], Settings);

    private Dictionary<string, LineageSide> Carried(Func<TArticle, string> id)
    {
        Dictionary<string, LineageSide> most = [];
        foreach (LineagePair<TArticle> pair in Pairs.Where(pair => pair.Kind != ReprintKind.Partial))
        {
            (TArticle Article, LineageSide Side)[] sides = [(pair.First, pair.OfFirst), (pair.Second, pair.OfSecond)];
            foreach ((string article, LineageSide side) in sides.Select(side => (id(side.Article), side.Side)))
            {
                if (most.GetValueOrDefault(article).SharedWords < side.SharedWords)
                    most[article] = side;
            }
        }

        return most;
    }
}

/// <summary>What of a text two articles share.</summary>
public enum ReprintKind
{
    /// <summary>Word for word: at least nine tenths of the shorter one's five-word sequences stand in the other.</summary>
    Verbatim,

    /// <summary>With changes: at least half of them do.</summary>
    Edited,

    /// <summary>
    /// In other words: fewer do, but sentences with at least six tenths of the shorter one's words say what sentences of the other say.
    /// </summary>
    Reworded,

    /// <summary>A passage only; each article has most of its text for itself.</summary>
    Partial,
}

/// <summary>Two articles that share text.</summary>
/// <param name="First">The earlier one in the corpus.</param>
/// <param name="Kind">How much and how exactly.</param>
/// <param name="Containment">Share of the shorter body's five-word sequences that stand in the other, 0 to 1 (Broder 1997).</param>
/// <param name="OfFirst">How much of the first stands in sentences that the second has too.</param>
/// <param name="OfSecond">The same of the second.</param>
/// <param name="Sentences">The sentences that both have, in the order of the first.</param>
/// <param name="Evidence">What tells where the text is from.</param>
public sealed record LineagePair<TArticle>(
    TArticle First,
    TArticle Second,
    ReprintKind Kind,
    double Containment,
    LineageSide OfFirst,
    LineageSide OfSecond,
    IReadOnlyList<SharedSentence> Sentences,
    IReadOnlyList<LineageEvidence> Evidence) : Summarised
    where TArticle : notnull
{
    /// <summary>Where the text came from, as far as the evidence tells.</summary>
    public LineageDirection Direction => LineageEvidence.Direction(Evidence);

    /// <summary>How much of the shorter one stands in sentences that the other has too.</summary>
    public LineageSide OfShorter => OfFirst.Words <= OfSecond.Words ? OfFirst : OfSecond;

    /// <summary>The agencies or outlets that both name as the origin, each once, as the first spells them.</summary>
    public IReadOnlyList<string> CommonSources =>
        [.. Evidence.Where(item => item.Kind == LineageEvidenceKind.NamesSameSource).Select(item => item.Name!)
            .Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>The same pair of something else that stands for the articles.</summary>
    /// <param name="other">What stands for an article instead.</param>
    public LineagePair<TOther> Of<TOther>(Func<TArticle, TOther> other)
        where TOther : notnull =>
        new(other(First), other(Second), Kind, Containment, OfFirst, OfSecond, Sentences, Evidence);
}
