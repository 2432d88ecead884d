namespace Parallax.Tests;

/// <summary>Every case of <c>Quotations.md</c>.</summary>
public class QuotationPageTests
{
    private static readonly ArticleReading Reading = new();

    public static TheoryData<string> Right => new(QuotationPage.Cases.Where(each => each.Wanted.Count == 0).Select(each => each.Title));

    public static TheoryData<string> Missed => new(QuotationPage.Cases.Where(each => each.Wanted.Count > 0).Select(each => each.Title));

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
        Assert.InRange(QuotationPage.Cases.Count, 60, 1000);
        Assert.Distinct(QuotationPage.Cases.Select(each => each.Title));
        Assert.All(QuotationPage.Cases, each => Assert.NotEmpty(each.Found));
    }

    private static QuotationCase Case(string title) => QuotationPage.Cases.Single(each => each.Title == title);

    private static IReadOnlyList<string> Find(string title)
    {
        QuotationCase page = Case(title);
        (IReadOnlyList<Quotation> quotations, IReadOnlyList<Note> notes) = Reading.Quotations(PlainArticle.Segment(page.Text, page.Blocks));
        return QuotationLines.Of(page.Text, quotations, notes);
    }

    private static string Join(IEnumerable<string> lines) => string.Join('\n', lines);
}
