using AngleSharp.Dom;

namespace Parallax.Tests;

public sealed class HtmlWriterTests
{
    [Fact]
    public void Text_and_attributes_come_back_as_they_were_given()
    {
        foreach (string text in Hostile.Texts.SkipLast(2))
        {
            IDocument page = Hostile.Parse(new HtmlWriter().Element("p", text, ("title", text)).ToString());
            IElement paragraph = Assert.Single(page.Body!.Children);
            Assert.Equal(text, paragraph.TextContent);
            Assert.Equal(text, paragraph.GetAttribute("title"));
        }
    }

    [Theory]
    [InlineData("a\u0000b", "a\uFFFDb")]
    [InlineData("a\u001B[31mb", "a\uFFFD[31mb")]
    [InlineData("a\uFFFEb", "a\uFFFDb")]
    [InlineData("a\u202Eb\u2067c", "a[U+202E]b[U+2067]c")]
    [InlineData("tab\tand\nline", "tab\tand\nline")]
    [InlineData("\U0001F600 é “ش”", "\U0001F600 é “ش”")]
    public void What_no_page_may_hold_is_replaced_and_the_rest_is_kept(string text, string shown) =>
        Assert.Equal(shown, Hostile.Parse(new HtmlWriter().Element("p", text).ToString()).Body!.TextContent);

    [Fact]
    public void Half_a_character_is_replaced() =>
        Assert.Equal("a\uFFFDb", Hostile.Parse(new HtmlWriter().Element("p", "a\uD800b").ToString()).Body!.TextContent);

    [Theory]
    [InlineData("#place")]
    [InlineData("https://example.org/a?b=1&c=2")]
    public void A_link_to_a_place_or_a_page_is_kept(string link) =>
        Assert.Equal(link, Hostile.Parse(new HtmlWriter().Element("a", "x", ("href", link)).ToString()).QuerySelector("a")!.GetAttribute("href"));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("//example.org")]
    [InlineData("file:///etc/passwd")]
    public void A_link_that_could_run_or_load_something_is_left_out(string link) =>
        Assert.False(Hostile.Parse(new HtmlWriter().Element("a", "x", ("href", link)).ToString()).QuerySelector("a")!.HasAttribute("href"));

    [Fact]
    public void An_element_left_open_is_refused()
    {
        HtmlWriter html = new HtmlWriter().Open("p");
        Assert.Throws<InvalidOperationException>(html.ToString);
        Assert.Throws<InvalidOperationException>(() => new HtmlWriter().Close());
    }

    [Fact]
    public void A_style_sheet_cannot_end_its_element() => Assert.Throws<ArgumentException>(() => new HtmlWriter().Style("</style><script>"));
}
