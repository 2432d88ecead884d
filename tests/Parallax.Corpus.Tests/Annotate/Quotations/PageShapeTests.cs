namespace Parallax.Tests;

/// <summary>Every case of <c>PageShapes.md</c>.</summary>
public class PageShapeTests
{
    private static readonly ArticleAnnotator Annotator = new();
    private static readonly IReadOnlyList<PageCase> Cases = QuotationPage.Read("PageShapes.md");

    public static TheoryData<string> Right => new(Cases.Where(each => each.Wanted.Count == 0).Select(each => each.Title));

    public static TheoryData<string> Missed => new(Cases.Where(each => each.Wanted.Count > 0).Select(each => each.Title));

    [Theory, MemberData(nameof(Right))]
    public void What_the_page_says_is_found(string title) => Assert.Equal(Join(Case(title).Found), Join(Find(title)));

    [Theory, MemberData(nameof(Missed))]
    public void A_known_miss_is_still_as_the_page_says(string title)
    {
        Assert.NotEqual(Join(Case(title).Wanted), Join(Find(title)));
        Assert.Equal(Join(Case(title).Found), Join(Find(title)));
    }

    [Fact]
    public void The_page_has_its_cases_and_each_title_once()
    {
        Assert.InRange(Cases.Count, 30, 1000);
        Assert.Distinct(Cases.Select(each => each.Title));
        Assert.All(Cases, each => Assert.NotEmpty(each.Found));
    }

    private static PageCase Case(string title) => Cases.Single(each => each.Title == title);

    private static IReadOnlyList<string> Find(string title)
    {
        string page = Case(title).Page;
        AnnotatedArticle article = Annotator.Annotate(new Article("page", new Outlet("Harbour Post"), page));
        string[] blocks = [.. article.Segmented.Text.Blocks.SelectMany(block => Lines(page, block))];
        IReadOnlyList<string> found = QuotationLines.Of(page, article.Quotations, article.Notes);
        return blocks.Length > 0 && found is ["nothing"] ? blocks : [.. blocks, .. found];
    }

    private static IEnumerable<string> Lines(string page, Block block)
    {
        if (block.Kind != BlockKind.Body)
            yield return $"{char.ToLowerInvariant(block.Kind.ToString()[0])}{block.Kind.ToString()[1..]} `{Line(page, block.Span)}`";
        foreach (TextSpan cut in block.Cuts)
            yield return $"cut `{Line(page, cut)}`";
    }

    private static string Line(string page, TextSpan span) => span.In(page).ToString().ReplaceLineEndings(" ¶ ");

    private static string Join(IEnumerable<string> lines) => string.Join('\n', lines);
}
