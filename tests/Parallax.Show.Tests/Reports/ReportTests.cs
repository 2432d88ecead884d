using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;

namespace Parallax.Tests;

public sealed class ReportTests
{
    private static readonly Report Sample = new(Samples.Corpus, new ReportOptions { Command = "parallax report lind-bridge -o report.html" });
    private static readonly IDocument Page = Hostile.Parse(Sample.ToHtml());

    [Fact]
    public void Nothing_runs_and_every_link_leads_somewhere()
    {
        Hostile.AssertHarmless(Page);
        Hostile.AssertLinked(Page);
    }

    [Fact]
    public void The_policy_allows_its_own_style_sheet_and_nothing_else()
    {
        string css = Assert.Single(Page.QuerySelectorAll("style")).TextContent;
        string policy = Page.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!;
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.Contains($"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(css)))}'", policy, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sections_stand_in_their_order_and_in_the_contents()
    {
        string[] sections = [.. Page.QuerySelectorAll(".rest > section").Select(section => section.Id!)];
        Assert.Equal(["what", "strip", "terms", "ladder", "labels", "speakers", "agents", "numbers", "headlines", "shared", "coverage", "drift", "keyness", "tone", "articles", "notes", "provenance"], sections);
        Assert.Equal(sections.Select(id => "#" + id), Page.QuerySelectorAll(".toc a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void The_title_counts_articles_and_texts() => Assert.Equal("Lind bridge, 3 to 6 May 2026: four articles, four texts", Page.QuerySelector("h1")!.TextContent);

    [Fact]
    public void A_corpus_named_by_a_contested_word_has_its_name_in_marks()
    {
        AnnotatedCorpus corpus = Samples.Corpus with { Corpus = Samples.Corpus.Corpus with { Name = "tram-crash" } };
        Assert.StartsWith("“Tram crash”, ", new Report(corpus).Title, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_said_is_said()
    {
        string[] limits = [.. Page.QuerySelectorAll("section[aria-labelledby=cannot] li").Select(item => item.TextContent)];
        Assert.Equal("Nothing about an outlet: each has one article here, and five independent ones are the minimum.", limits[0]);
        Assert.Equal("No difference in wording is reliable: of one contrast none passes correction for many tests and leave-one-out.", limits[1]);
        Assert.StartsWith("Nothing about tone: ", limits[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_count_of_the_terms_table_is_the_number_of_its_places()
    {
        foreach (IElement link in Page.QuerySelectorAll("#terms-table td a.n"))
        {
            IElement target = Page.GetElementById(link.GetAttribute("href")![1..])!;
            int places = target.ClassList.Contains("pl") ? target.QuerySelectorAll("li").Length : 1;
            Assert.Equal(link.TextContent, Wording.Number(places));
        }
    }

    [Fact]
    public void Headings_skip_no_level()
    {
        int level = 0;
        foreach (IElement heading in Page.QuerySelectorAll("h1, h2, h3, h4"))
        {
            int next = heading.LocalName[1] - '0';
            Assert.InRange(next, 1, level + 1);
            level = next;
        }
    }

    [Fact]
    public void Tables_have_captions_and_checkboxes_have_labels()
    {
        Assert.All(Page.QuerySelectorAll("table"), table => Assert.NotEmpty(table.QuerySelector("caption")!.TextContent));
        Assert.All(Page.QuerySelectorAll("input"), box => Assert.Equal("label", box.ParentElement!.LocalName));
    }

    [Fact]
    public void Many_articles_are_shown_by_outlet()
    {
        AnnotatedArticle[] many = [.. Enumerable.Range(0, 14).Select(i => MarkedUp.Article(
            $"a{i}", $"Outlet {i % 3}", $"headline: Bridge number {i} opens\nbody: {{a officials|The {{t event/crash/Neutral|crash}} of tram {i} hurt nobody}}, they said."))];
        IDocument page = Hostile.Parse(new Report(new AnnotatedCorpus(new Corpus("many", [.. many.Select(article => article.Article)], []), many, [Samples.Lexicon])).ToHtml());
        Hostile.AssertLinked(page);
        Assert.Null(page.GetElementById("strip"));
        Assert.Equal(["Outlet 0", "Outlet 1", "Outlet 2"], page.QuerySelectorAll("#outlets-compared-table tbody th").Select(head => head.TextContent));
        Assert.Equal(14, page.QuerySelectorAll("article").Length);
    }

    [Fact]
    public void Notes_name_their_article_and_skipped_files()
    {
        Corpus read = Samples.Corpus.Corpus with
        {
            Notes = [new Note("It is a PDF.") { File = "x.txt", IsSkip = true }, new Note("No date.") { Article = "two" }],
        };
        IDocument page = Hostile.Parse(new Report(Samples.Corpus with { Corpus = read }).ToHtml());
        string[] notes = [.. page.QuerySelectorAll("ol.notes li").Select(note => note.TextContent)];
        Assert.Contains("Skipped: x.txt: It is a PDF.", notes);
        Assert.Contains("2 Lind Evening Star: No date.", notes);
        Assert.Contains("4 articles, 1 skipped", page.QuerySelector("dl.prov")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_corpus_of_hostile_articles_makes_a_harmless_page()
    {
        Article[] articles = [.. Hostile.Texts.Select((text, i) => new Article($"{text}{i}", new Outlet(text), $"{text}\n“{text},” said {text}. The strike killed {text}.")
        {
            Title = text, Date = text, Url = text, File = text,
        })];
        Corpus corpus = new("<b>", articles, [new Note(Hostile.Texts[0]) { File = Hostile.Texts[1] }]);
        IDocument page = Hostile.Parse(new Report(corpus.Annotate(), new ReportOptions { Command = Hostile.Texts[0] }).ToHtml());
        Hostile.AssertHarmless(page);
        Hostile.AssertLinked(page);
        Assert.Equal(articles.Length, page.QuerySelectorAll("article").Length);
    }

    [Fact]
    public void Without_sides_words_are_drawn_by_what_speakers_are()
    {
        Assert.NotNull(Page.GetElementById("speakers-figure"));
        Assert.Null(Page.GetElementById("voice-by-side-figure"));
        Assert.NotNull(Page.QuerySelector("#speakers details #directness-table"));
    }

    [Fact]
    public void With_sides_words_are_drawn_by_side_and_the_page_says_who_drew_them()
    {
        Sides sides = Sides.Parse(new StringReader("Riders: [Ada Bell, union]\nOperator: ['Tram *']\n"));
        IDocument page = Hostile.Parse(new Report(Samples.Corpus, new() { Sides = sides }).ToHtml());

        Hostile.AssertHarmless(page);
        Hostile.AssertLinked(page);
        Assert.Null(page.GetElementById("speakers-figure"));
        Assert.Equal(["Riders", "Operator", "No side"], page.QuerySelectorAll("#voice-by-side-figure svg[viewBox] text.b").Select(text => text.TextContent));
        Assert.Contains("(sides.yaml): Riders and Operator.", page.QuerySelector("#speakers .asides")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#speakers #speakers-table"));
        Assert.Contains("sides.yaml", page.QuerySelector("dl.prov")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_sides_are_text()
    {
        Sides sides = new([.. Hostile.Texts.Select((text, i) => new Side(text, [i == 0 ? "Ada Bell" : i == 1 ? "Tram*" : i == 2 ? "union" : "officials"]))], Hostile.Texts[0]);
        IDocument page = Hostile.Parse(new Report(Samples.Corpus, new() { Sides = sides }).ToHtml());

        Hostile.AssertHarmless(page);
        Hostile.AssertLinked(page);
        Assert.Contains(Hostile.Texts[0], page.QuerySelector("#speakers .asides")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Cue_words_that_are_enough_are_drawn()
    {
        string body = string.Concat(Enumerable.Range(0, 7).Select(i => $" “The pump number {i} is quite dry,” said Mayor Ida Holt."));
        Corpus corpus = new("pumps", [new Article("a", new Outlet("Outlet"), "Pumps fail\n" + body.Trim())], []);
        IDocument page = Hostile.Parse(new Report(corpus.Annotate()).ToHtml());

        Hostile.AssertLinked(page);
        Assert.NotNull(page.GetElementById("stances-by-role-figure"));
        Assert.Equal("7", page.QuerySelector("#stances-by-role-figure svg text.cell")!.TextContent);
    }

    [Fact]
    public void Headlines_stand_beside_the_sentences_of_the_body()
    {
        Corpus corpus = new("dam",
        [
            new Article("a", new Outlet("Lind Star"), "Cracks in northern dam were left open for years\n“The cracks in the northern dam were left open for years,” said Ada Bell, a farmer."),
        ], []);
        AnnotatedCorpus annotated = corpus.Annotate();
        IDocument page = Hostile.Parse(new Report(annotated).ToHtml());

        Hostile.AssertLinked(page);
        Assert.Single(annotated.HeadlineVoices().Findings);
        IElement row = Assert.Single(page.QuerySelectorAll("#headlines tbody tr"));
        Assert.Equal("attribution dropped", row.Children[1].TextContent);
        Assert.Equal("Cracks in northern dam were left open for years", row.Children[2].TextContent);
        Assert.Contains("said Ada Bell", row.Children[3].TextContent, StringComparison.Ordinal);
        Assert.All(row.QuerySelectorAll("td a"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
    }

    [Theory]
    [InlineData("Two markets open after a long winter\n“The river was high on Monday,” said Ada Bell, a farmer.", "Nothing was found: of 1 headline, ")]
    [InlineData("Rain fell.", "No headline could be compared: ")]
    public void Where_no_headline_is_found_a_sentence_says_so(string text, string sentence)
    {
        IDocument page = Hostile.Parse(new Report(new Corpus("one", [new Article("a", new Outlet("Outlet"), text)], []).Annotate()).ToHtml());

        Assert.Empty(page.QuerySelectorAll("#headlines table"));
        Assert.StartsWith(sentence, Assert.Single(page.QuerySelectorAll("#headlines > p")).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_corpus_is_refused_in_a_sentence()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => new Report(new AnnotatedCorpus(new Corpus("none", [], []), [], [])));
        Assert.StartsWith("The corpus 'none' has no article to report on.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_short_article_has_a_report_too()
    {
        AnnotatedCorpus corpus = new Corpus("one", [new Article("a", new Outlet("Outlet"), "Rain fell.")], []).Annotate();
        IDocument page = Hostile.Parse(new Report(corpus).ToHtml());
        Hostile.AssertLinked(page);
        Assert.Contains("No term of the lexicons was found.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("No quotation was found.", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory, InlineData("corpora/baghdad"), InlineData("corpora/strikes.jsonl")]
    public void Real_articles_make_a_page_in_which_every_link_leads_somewhere(string path)
    {
        IDocument page = Hostile.Parse(new Report(RealCorpora.Shared(path)).ToHtml());
        Hostile.AssertHarmless(page);
        Hostile.AssertLinked(page);
    }
}
