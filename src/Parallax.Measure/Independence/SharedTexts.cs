namespace Parallax;

/// <summary>Which articles of an annotated corpus share a text: five articles that carry two agency texts are two witnesses.</summary>
/// <param name="Articles">All articles, in corpus order.</param>
/// <param name="Families">Articles by shared text, in order of the first article of each; an article on its own is a family of one.</param>
/// <param name="Pairs">The pairs that share text, in corpus order.</param>
[ShownBy(".FamilyTable()", ".Table()")]
public sealed record SharedTexts(
    IReadOnlyList<AnnotatedArticle> Articles,
    IReadOnlyList<IReadOnlyList<AnnotatedArticle>> Families,
    IReadOnlyList<LineagePair<AnnotatedArticle>> Pairs,
    IReadOnlyList<Setting> Settings) : Lineage<AnnotatedArticle>(Articles, Families, Pairs, Settings)
{
    private readonly Dictionary<AnnotatedArticle, int> families = Families
        .SelectMany((family, number) => family.Select(article => (article, number))).ToDictionary(member => member.article, member => member.number);

    /// <summary>The letter of an article's family: A, B, … Z, AA, …</summary>
    /// <exception cref="ArgumentException">The article is in no family.</exception>
    public string LetterOf(AnnotatedArticle article) => LetterOf(FamilyOf(article)
        ?? throw new ArgumentException($"Article '{article.Article.Id}' is not among the compared ones.", nameof(article)));

    /// <summary>The number of an article's family, from 0; null where it is not among the compared ones.</summary>
    internal int? FamilyOf(AnnotatedArticle article) => families.TryGetValue(article, out int family) ? family : null;

    internal static string Letter(int index) => index < 26 ? ((char)('A' + index)).ToString() : Letter((index / 26) - 1) + Letter(index % 26);
}
