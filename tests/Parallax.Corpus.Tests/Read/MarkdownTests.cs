namespace Parallax.Tests;

public sealed class MarkdownTests
{
    [Fact]
    public void Front_matter_gives_fields_and_the_text_begins_after_it()
    {
        Corpus corpus = Read("---\r\ntitle: 'A ferry: sunk'\r\noutlet: Tide\r\nid: ferry\r\ntags: [sea, \"two words\"]\r\nplace:\r\n  port: Aldmere\r\n  pier: 4\r\nmood: calm\r\n---\r\n\r\n# Body\r\n");
        Article article = Assert.Single(corpus.Articles);
        Assert.Equal("\r\n# Body\r\n", article.Text);
        Assert.Equal(("ferry", "A ferry: sunk", "Tide"), (article.Id, article.Title, article.Outlet.Name));
        Assert.Equal("[sea, \"two words\"]", article.OtherFields["tags"]);
        Assert.Equal("port: Aldmere\r\n  pier: 4", article.OtherFields["place"]);
        Assert.Equal("calm", article.OtherFields["mood"]);
        Assert.Empty(corpus.Notes);
    }

    [Fact]
    public void The_table_goes_before_the_front_matter()
    {
        using TempFolder folder = new();
        folder.With("a.md", "---\noutlet: Tide\ndate: 2031-04-02\n---\nText.").With("articles.csv", "file,outlet,date\na.md,The Harbour,\n");
        Article article = Assert.Single(Corpus.Read(folder.Path).Articles);
        Assert.Equal(("The Harbour", "2031-04-02"), (article.Outlet.Name, article.Date));
    }

    [Theory]
    [InlineData("Just text.\n---\nmore")]
    [InlineData("----\nnot a fence\n----\n")]
    [InlineData(" ---\ntitle: x\n---\n")]
    public void A_text_without_front_matter_is_left_alone(string text) => Assert.Equal(text, Assert.Single(Read(text).Articles).Text);

    [Theory]
    [InlineData("---\ntitle: x\nand no end", "never closed")]
    [InlineData("---\noutlet: Tide\ntitle: \"never closed\n---\nText.", "not valid YAML")]
    [InlineData("---\n- one\n- two\n---\nText.", "no list of 'name: value' lines")]
    [InlineData("---\ntitle: a\ntitle: b\n---\nText.", "twice")]
    public void Broken_front_matter_is_noted_and_the_text_is_read(string text, string message)
    {
        Corpus corpus = Read(text);
        Assert.Single(corpus.Articles);
        Assert.Contains(corpus.Notes, note => note is { File: "a.md", IsSkip: false } && note.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void Aliases_do_not_grow()
    {
        Corpus corpus = Read("---\na: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nc: [*b, *b, *b, *b, *b, *b, *b]\nd: *b\n---\nText.");
        Article article = Assert.Single(corpus.Articles);
        Assert.Equal("[*b, *b, *b, *b, *b, *b, *b]", article.OtherFields["c"]);
        Assert.Equal("*b", article.OtherFields["d"]);
    }

    private static Corpus Read(string text)
    {
        using TempFolder folder = new();
        return Corpus.Read(folder.With("a.md", text).Path);
    }
}
