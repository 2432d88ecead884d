using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Parallax.Tests;

/// <summary>Two articles side by side: what is joined, what differs and by which name, and what stands in one of them alone.</summary>
public sealed class ArticlePairTests
{
    private const string Left = """
        Ferry shut after storm

        Harbour minister Lena Strand said the closure was "a reckless blow to the fishing towns of the northern coast".

        The ferry between Norrhaven and the outer islands stopped at noon on Tuesday after the storm damaged both ramps.

        Repair crews from Vestmark will inspect the damaged ramps before the winter timetable begins.

        A choir of retired pilots sang on the quay.
        """;

    private const string Right = """
        Islands cut off

        The ferry between Norrhaven and the outer islands stopped at noon on Tuesday after the storm damaged both ramps.

        Harbour minister Lena Strand said the closure was a reckless blow to the fishing towns of the northern coast.

        Repair crews from Vestmark will inspect the damaged ramps before the winter timetable begins.

        Sheep prices rose by a tenth at the autumn market in Vestmark.
        """;

    private static readonly AnnotatedCorpus Two = Annotated(("tide", "Tide", Left), ("quay", "The Quay", Right));

    private static readonly ArticlePair Pair = Two.Pair(1, 2);

    [Fact]
    public void Each_sentence_of_both_stands_once()
    {
        foreach ((AnnotatedArticle article, Func<PairRow, IReadOnlyList<Place>> side) in
            new (AnnotatedArticle, Func<PairRow, IReadOnlyList<Place>>)[] { (Two.Articles[0], row => row.Left), (Two.Articles[1], row => row.Right) })
        {
            int[] starts = [.. Pair.Rows.Where(row => !row.IsStub).SelectMany(row => side(row.Row)).Select(place => place.Span.Start).Order()];
            Assert.Equal(article.Segmented.Text.Sentences.Select(sentence => sentence.Span.Start), starts);
        }
    }

    [Fact]
    public void Marks_that_are_not_right_are_named_and_filled_left()
    {
        PairRowShown row = Assert.Single(Pair.Rows, row => row.Kinds.Any(kind => kind.Name == "marks dropped"));
        Assert.Equal(2, row.Marked(left: true).Count(mark => mark.Class == "d-mk"));
        Assert.Empty(row.Marked(left: false));
        Assert.Contains("marks dropped", Pair.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void From_the_other_side_the_same_marks_are_added() =>
        Assert.Contains(Two.Pair(2, 1).Rows.SelectMany(row => row.Kinds), kind => kind.Name == "marks added");

    [Fact]
    public void What_stands_out_of_order_is_read_once_and_leaves_a_mark_where_it_stands()
    {
        PairRowShown moved = Assert.Single(Pair.Rows, row => row.Row is { IsMoved: true, IsJoined: true });
        PairRowShown stub = Assert.Single(Pair.Rows, row => row.IsStub);
        Assert.Equal(moved.Row.Right, stub.Row.Right);
        Assert.EndsWith("in one order but for one.", Pair.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_one_says_is_set_apart()
    {
        string text = Pair.ToText();
        Assert.Contains("only in 1 Tide", text, StringComparison.Ordinal);
        Assert.Contains("only in 2 The Quay", text, StringComparison.Ordinal);
        Assert.Contains("A choir of retired pilots", text, StringComparison.Ordinal);
    }

    [Theory, InlineData(40), InlineData(80), InlineData(120)]
    public void No_line_of_text_is_wider_than_asked(int width) =>
        Assert.All(Pair.ToText(width).Split('\n'), line => Assert.True(TerminalText.Width(line) <= width, line));

    [Fact]
    public void A_page_needs_no_script_and_leads_back_to_the_report()
    {
        IDocument page = new HtmlParser().ParseDocument(Pair.ToPage("../my%20report.html"));
        Assert.Empty(page.QuerySelectorAll("script, [style], [onclick]"));
        Assert.Equal("../my%20report.html#shared", page.QuerySelector(".back a")!.GetAttribute("href"));
        Assert.Contains(page.QuerySelectorAll("a.no"), link => link.GetAttribute("href")!.StartsWith("../my%20report.html#a2@", StringComparison.Ordinal));
        foreach (IElement link in page.QuerySelectorAll("a[href^='#']"))
            Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..]));
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(element => element.Id).Distinct().Count());
    }

    [Fact]
    public void Hostile_texts_stay_text()
    {
        foreach (string text in Hostile.Texts)
        {
            string page = Annotated(("a", text, $"{text} fell.\n\n{text} rose."), ("b", "Quay", $"{text} fell.")).Pair(1, 2).ToPage();
            IDocument parsed = new HtmlParser().ParseDocument(page);
            Assert.Empty(parsed.QuerySelectorAll("script, img, iframe, b[onclick]"));
        }
    }

    [Fact]
    public void Json_has_the_rows_with_places_in_both_texts()
    {
        JsonElement root = JsonDocument.Parse(Pair.ToJson()).RootElement;
        Assert.Equal("tide", root.GetProperty("a").GetProperty("id").GetString());
        JsonElement row = Assert.Single(root.GetProperty("rows").EnumerateArray(), row => row.GetProperty("changes").GetArrayLength() > 0);
        Assert.Equal("marksDropped", row.GetProperty("changes")[0].GetString());
        JsonElement sentence = row.GetProperty("b")[0];
        string text = Two.Articles[1].Article.Text.Substring(sentence.GetProperty("start").GetInt32(), sentence.GetProperty("length").GetInt32());
        Assert.Equal(text, sentence.GetProperty("text").GetString());
    }

    [Fact]
    public void An_article_that_is_not_there_is_named() =>
        Assert.Contains("There is no article 7: the corpus has 2 articles.", Assert.Throws<ArgumentException>(() => Two.Pair(1, 7)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_report_links_to_the_pages_of_close_pairs_where_they_are_written()
    {
        const string Link = "./my%20event.pairs/1-2.html";
        Assert.DoesNotContain(Link, new Report(Two).ToHtml(), StringComparison.Ordinal);
        Report report = new(Two, new() { PairFolder = "my event.pairs" });
        IDocument page = new HtmlParser().ParseDocument(report.ToHtml());
        Assert.NotNull(page.QuerySelector($"#shared a[href='{Link}']"));
        Assert.NotNull(page.QuerySelector($"#article-1 .src a[href='{Link}']"));
        Assert.Equal(["1-2.html"], report.Pairs().Select(pair => pair.File));
    }

    private static AnnotatedCorpus Annotated(params (string Id, string Outlet, string Text)[] articles) =>
        new Corpus("storm", [.. articles.Select(article => new Article(article.Id, new Outlet(article.Outlet), article.Text))], []).Annotate();
}
