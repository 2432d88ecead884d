using System.Text;

namespace Parallax.Tests;

public sealed class HtmlTests
{
    private const string Page = """
        <!DOCTYPE html><html lang="en"><head><title>Ferry sinks - Tide</title>
        <meta property="og:title" content="Ferry &amp; barge sink"><meta property="og:site_name" content="Tide">
        <meta property="article:published_time" content="2031-04-02T10:00:00Z"><meta name="author" content="A. Mole">
        <link rel="canonical" href="https://tide.example/ferry"><style>p { color: red }</style></head>
        <body><header><p>Tide — news of the coast</p></header><nav><p>Home</p></nav>
        <article><h1>Ferry &amp; barge sink</h1><p>A ferry sank
        off   <b>Ald</b>mere.<br>Nobody&nbsp;drowned.</p><script>track("x")</script>
        <aside><p>Read also</p></aside><figure><img alt="x"><figcaption>The pier</figcaption></figure>
        <ul><li>One</li><li>Two</li></ul><p hidden>Secret</p><p style="display: none">None</p></article>
        <article><p>Teaser</p></article><footer><p>Rights reserved.</p></footer></body></html>
        """;

    [Fact]
    public void The_article_is_taken_and_the_furniture_left()
    {
        Corpus corpus = Read(Page);
        Article article = Assert.Single(corpus.Articles);
        Assert.Equal("Ferry & barge sink\n\nA ferry sank off Aldmere.\nNobody\u00a0drowned.\n\nThe pier\n\nOne\nTwo", article.Text);
        Assert.Equal(("Ferry & barge sink", "Tide", "2031-04-02T10:00:00Z", "A. Mole", "https://tide.example/ferry", "en"),
            (article.Title, article.Outlet.Name, article.Date, article.Author, article.Url, article.Language));
        Assert.Empty(corpus.Notes);
    }

    [Fact]
    public void Teasers_are_not_taken_for_the_article()
    {
        Article article = Assert.Single(Read("<body><article><p>Teaser</p></article><div><p>The whole long text of the page.</p></div></body>").Articles);
        Assert.Equal("Teaser\n\nThe whole long text of the page.", article.Text);
    }

    [Fact]
    public void A_page_of_ones_own_is_no_article()
    {
        Corpus corpus = Read("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><meta name=\"generator\" content=\"Parallax\"></head><body><p>A ferry sank.</p></body></html>");
        Assert.Empty(corpus.Articles);
        Assert.Contains(corpus.Notes, note => note.Message == "This page was written by Parallax; it is no article and was not read." && !note.IsSkip);
        Assert.Single(Read("<html><head><meta name=\"generator\" content=\"Quillpress\"></head><body><p>A ferry sank.</p></body></html>").Articles);
    }

    [Fact]
    public void A_page_without_text_says_so()
    {
        Corpus corpus = Read("<html><body><div id=root></div><script>render()</script></body></html>");
        Assert.Empty(corpus.Articles);
        Assert.Contains("No text was found in this page", Assert.Single(corpus.Notes).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<x-a>")]
    [InlineData("<div></b>")]
    [InlineData("<i><p>")]
    public void A_page_that_nests_without_end_is_left_out(string piece)
    {
        Corpus corpus = Read(new StringBuilder().Insert(0, piece, 300_000).Append("<p>Text").ToString());
        Assert.Empty(corpus.Articles);
        Assert.EndsWith("; it was left out.", Assert.Single(corpus.Notes).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Paragraphs_that_are_never_closed_are_no_nesting()
    {
        Article article = Assert.Single(Read(new StringBuilder().Insert(0, "<p>One<li>Two<br>", 2000).ToString()).Articles);
        Assert.StartsWith("One\n\nTwo", article.Text.Replace("One\nTwo", "One\n\nTwo", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_hundred_thousand_paragraphs_beside_one_another_are_read_to_the_end()
    {
        Article article = Assert.Single(Read(new StringBuilder().Insert(0, "<p>One</p>", 200_000).ToString()).Articles);
        Assert.Equal((200_000 * 5) - 2, article.Text.Length);
    }

    [Fact]
    public void Line_breaks_of_preformatted_text_are_kept() =>
        Assert.Equal("a\nb", Assert.Single(Read("<pre>a\n  b</pre>").Articles).Text);

    private static Corpus Read(string page)
    {
        using TempFolder folder = new();
        return Corpus.Read(folder.With("a.html", page).Path);
    }
}
