using AngleSharp.Dom;

namespace Parallax.Tests;

public sealed class MarkedArticleTests
{
    [Fact]
    public void The_marked_text_is_the_articles_text()
    {
        foreach (AnnotatedArticle article in Samples.Articles)
            AssertSameText(article);
    }

    [Theory, InlineData("corpora/baghdad"), InlineData("corpora/strikes.jsonl")]
    public void So_it_is_in_real_articles(string corpus)
    {
        foreach (AnnotatedArticle article in RealCorpora.Shared(corpus).Articles)
            AssertSameText(article);
    }

    [Fact]
    public void No_overlap_of_voices_and_terms_breaks_the_nesting()
    {
        Random random = new(1);
        AnnotatedArticle sample = Samples.Articles[1];
        int length = sample.Article.Text.Length;
        for (int round = 0; round < 200; round++)
        {
            Term[] terms = [.. Enumerable.Range(0, 6).Select(_ => sample.Terms[0] with { Span = Any(), Pole = (Pole)random.Next(3) })];
            VoiceRun[] runs = [.. Enumerable.Range(0, 6).Select(_ => new VoiceRun(TextPart.Text, Any(), (Voice)random.Next(4), 1, -1))];
            AssertSameText(sample with { Terms = terms, Voices = runs });
        }

        TextSpan Any()
        {
            int start = random.Next(length);
            return new TextSpan(start, random.Next(1, length - start + 1));
        }
    }

    [Fact]
    public void Voices_and_terms_are_marked_where_they_stand()
    {
        IDocument page = Hostile.Parse(Samples.Articles[1].Marked(2).ToHtml());
        Assert.Equal(["plain negligence", "We told them about the points in March"], page.QuerySelectorAll(".q-quoted").Select(each => each.TextContent));
        IElement term = page.QuerySelector(".q-quoted mark")!;
        Assert.Equal("negligence", term.TextContent);
        Assert.Equal("t condemns", term.ClassName);
        Assert.Equal("condemns, quoted", term.GetAttribute("title"));
        Assert.Equal("No speaker found, uncredited 1", page.QuerySelectorAll(".ml")[^1].TextContent);
    }

    [Fact]
    public void A_dateline_stays_on_its_line_and_page_furniture_apart()
    {
        IElement body = Hostile.Parse(Samples.Articles[0].Marked().ToHtml()).QuerySelector("p.body")!;
        Assert.Equal("LIND, 3 May –", body.QuerySelector(".furn")!.TextContent);
        Assert.Equal("Home > City", Hostile.Parse(Samples.Articles[3].Marked().ToHtml()).QuerySelector("p.furniture")!.TextContent);
    }

    [Fact]
    public void A_term_in_a_name_is_not_marked()
    {
        AnnotatedArticle article = MarkedUp.Article("n", "Outlet", "body: The {t event/crash/Neutral/name|Crash} Museum reopened.");
        Assert.Empty(Hostile.Parse(article.Marked().ToHtml()).QuerySelectorAll("mark"));
    }

    [Fact]
    public void A_title_of_its_own_stands_first_with_its_own_places()
    {
        AnnotatedArticle article = MarkedUp.Article("n", "Outlet", "body: The bridge reopened.", title: "Bridge open");
        ShowContext context = ShowContext.ForPage([article]);
        Assert.Equal("#a1@title-7-11", context.LinkTo(new Place(article, TextPart.Title, new TextSpan(7, 4), 1, Voice.Own, null)));
        IDocument page = Hostile.Parse(article.Marked().ToHtml(context));
        Assert.Equal("Bridge open", page.QuerySelector("p.headline")!.TextContent);
        Assert.Equal("headline", page.GetElementById("a1@title-7-11")!.ParentElement!.ClassName);
    }

    [Fact]
    public void Plain_text_marks_what_is_attributed()
    {
        string text = Samples.Articles[0].Marked().ToText();
        Assert.Contains("[officials, attributed 10]\nLIND, 3 May – ‹Two people were hurt when a tram left the rails›, officials said.", text, StringComparison.Ordinal);
        Assert.Contains("accident◇", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_articles_stay_text()
    {
        foreach (string hostile in Hostile.Texts)
        {
            string text = hostile.Replace('\n', ' ');
            Article article = new(text, new Outlet(text), text + " said so.") { Title = text, Date = text, Url = "javascript:alert(1)" };
            AnnotatedArticle annotated = new Corpus(text, [article], []).Annotate().Articles[0];
            IDocument page = Hostile.Parse(annotated.Marked().ToHtml());
            Hostile.AssertHarmless(page);
            Hostile.AssertLinked(page);
        }
    }

    private static void AssertSameText(AnnotatedArticle article)
    {
        IDocument page = Hostile.Parse(article.Marked().ToHtml());
        Hostile.AssertLinked(page);
        string shown = string.Concat(page.QuerySelectorAll(".atext > p:not(.ml)").Select(paragraph => paragraph.TextContent));
        string given = string.Concat(article.Segmented.Texts.Select(text => text.Text));
        Assert.Equal(Letters(given), Letters(shown));
    }

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c)));
}
