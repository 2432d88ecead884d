namespace Parallax.Tests;

/// <summary>Every case of <c>PageShapes.md</c>.</summary>
public class PageShapeTests
{
    private static readonly ArticleAnnotator Annotator = new();
    private static readonly IReadOnlyList<PageCase> Cases = QuotationPage.Read("PageShapes.md");

    public static TheoryData<string> Titles => new(Cases.Select(each => each.Title));

    [Theory, MemberData(nameof(Titles))]
    public void What_the_page_says_is_found(string title) => Assert.Equal(Join(Case(title).Found), Join(Find(title)));

    [Fact]
    public void The_page_has_its_cases_and_each_title_once()
    {
        Assert.InRange(Cases.Count, 30, 1000);
        Assert.Distinct(Cases.Select(each => each.Title));
        Assert.All(Cases, each => Assert.NotEmpty(each.Found));
    }

    private static PageCase Case(string title) => Cases.Single(each => each.Title == title);

    private static string[] Find(string title)
    {
        string page = Case(title).Page;
        AnnotatedArticle article = Annotator.Annotate(new Article("page", new Outlet("Harbour Post"), page));
        string[] blocks =
        [
            .. article.Segmented.Text.Blocks.Where(block => block.Kind != BlockKind.Body).Select(block => $"{Name(block.Kind)} `{Line(page, block.Span)}`"),
            .. article.Segmented.Text.Cuts.Select(cut => $"cut `{Line(page, cut)}`"),
        ];
        IReadOnlyList<string> found = QuotationLines.Of(page, article.Quotations, article.Notes);
        return blocks.Length > 0 && found is ["nothing"] ? blocks : [.. blocks, .. found];
    }

    private static string Name(BlockKind kind) => char.ToLowerInvariant(kind.ToString()[0]) + kind.ToString()[1..];

    private static string Line(string page, TextSpan span) => span.In(page).ToString().ReplaceLineEndings(" ¶ ");

    private static string Join(IEnumerable<string> lines) => string.Join('\n', lines);
}
