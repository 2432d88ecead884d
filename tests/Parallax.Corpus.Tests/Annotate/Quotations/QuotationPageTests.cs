namespace Parallax.Tests;

/// <summary>Every case of <c>Quotations.md</c>.</summary>
public class QuotationPageTests
{
    private static readonly ArticleReading Reading = new();
    private static readonly IReadOnlyList<PageCase> Cases = QuotationPage.Read("Quotations.md");

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
        Assert.InRange(Cases.Count, 60, 1000);
        Assert.Distinct(Cases.Select(each => each.Title));
        Assert.All(Cases, each => Assert.NotEmpty(each.Found));
    }

    private static PageCase Case(string title) => Cases.Single(each => each.Title == title);

    private static IReadOnlyList<string> Find(string title)
    {
        (string text, IReadOnlyList<Block> blocks) = Case(title).Paragraphs();
        (IReadOnlyList<Quotation> quotations, IReadOnlyList<Note> notes) = Reading.Quotations(PlainArticle.Segment(text, blocks));
        return QuotationLines.Of(text, quotations, notes);
    }

    private static string Join(IEnumerable<string> lines) => string.Join('\n', lines);
}
