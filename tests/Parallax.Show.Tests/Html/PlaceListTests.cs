namespace Parallax.Tests;

public sealed class PlaceListTests
{
    private static readonly AnnotatedArticle First = ArticleBuilder.Article(
        "# A [murder] at the quay\nIlsen <say|said> {attributed:Ilsen|the [murder] was planned}. Ilsen <say|said> {attributed:Ilsen|a [murder] it was}. One [murder] too many.", "1", "Tide");

    private static readonly AnnotatedArticle Second = ArticleBuilder.Article("The [murder] of a pilot. It was {uncredited|a [murder] of sorts}.", "2", "Quay");

    [Fact]
    public void Lines_stand_under_heads_that_say_only_what_changes() => Assert.Equal(
        ["1 Tide, own, headline", "attributed, Ilsen, body", "own", "2 Quay, own", "uncredited"],
        Heads(List(ShowContext.ForPage([First, Second]), First, Second)));

    [Fact]
    public void A_line_is_bounded_by_its_sentence_and_marks_what_was_found()
    {
        string html = List(ShowContext.ForPage([First, Second]), First, Second);
        Assert.Contains("<i>Ilsen said the </i><b>murder</b> was planned.</a>", html, StringComparison.Ordinal);
        Assert.Contains("<i>Ilsen said a </i><b>murder</b> it was.</a>", html, StringComparison.Ordinal);
        Assert.Equal(6, Count(html, "<b>murder</b>"));
    }

    [Fact]
    public void Without_articles_on_the_page_lines_are_no_links_but_can_be_reached()
    {
        ShowContext context = ShowContext.ForFragment("x");
        string? link = context.LinkTo(Places(First)[0]);
        string html = List(context, First);
        Assert.DoesNotContain("href", html, StringComparison.Ordinal);
        Assert.Contains($"<a id=\"{link![1..]}\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_crowded_page_a_long_place_is_shown_in_full_once()
    {
        const string Long = "The harbour master of the old town and his seven tired pilots rowed out before dawn to look for the missing ferry.";
        AnnotatedArticle[] articles = [.. Enumerable.Range(1, 20).Select(i => ArticleBuilder.Article(Long, $"{i}", "Tide"))];
        ShowContext context = ShowContext.ForPage(articles);
        Concordance places = new([.. articles.Select(article => new Place(article, TextPart.Text, new TextSpan(0, Long.Length), 22, Voice.Own, null))]);
        string first = List(context, places), second = List(context, new Concordance([.. places.Reverse()]));
        Assert.InRange(second.Length, 1, first.Length - (20 * 10));
        Assert.Equal(20, Count(second, "<a "));
    }

    [Fact]
    public void Numbers_that_count_the_same_places_lead_to_one_list()
    {
        ShowContext context = ShowContext.ForPage([First, Second]);
        string? first = context.LinkTo(Places(First, Second), "list", "All of them"), again = context.LinkTo(Places(First, Second), "other", "The same");
        Assert.Equal(first, again);
        Assert.Single(context.TakeLists());
    }

    private static Concordance Places(params AnnotatedArticle[] articles) => new([.. articles.SelectMany(article => article.Terms.Select(term =>
        new Place(article, term.In, term.Span, 1, term.Voice, term.Speaker)))]);

    private static string List(ShowContext context, params AnnotatedArticle[] articles) => List(context, Places(articles));

    private static string List(ShowContext context, Concordance places)
    {
        HtmlWriter html = new();
        context.LinkTo(places, "list", "All of them");
        html.WritePlaces(context);
        return html.ToString();
    }

    private static IEnumerable<string> Heads(string html) => html.Split("<small>").Skip(1).Select(part => part[..part.IndexOf("</small>", StringComparison.Ordinal)]);

    private static int Count(string html, string part) => html.Split(part).Length - 1;
}
