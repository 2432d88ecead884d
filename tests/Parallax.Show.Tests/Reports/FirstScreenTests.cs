using AngleSharp.Dom;

namespace Parallax.Tests;

/// <summary>The first screen of a report, made of invented articles.</summary>
public sealed class FirstScreenTests
{
    private const string Strand = "Harbour minister Lena Strand";

    [Fact]
    public void A_headline_that_states_what_its_body_attributes_comes_first()
    {
        IElement finding = Findings(
            $"# Patrol boat destroyed ferry Marla\n\n{Strand} said the patrol boat had destroyed the ferry Marla off Havnes. Rain is expected on Tuesday.",
            $"# Ferry lost\n\n{Strand} said a storm was near. The harbour was closed on Monday.")[0];

        Assert.Equal("“Patrol boat destroyed ferry Marla” is Outlet 1’s own wording in its headline; in its body it is Lena Strand’s.", Sentence(finding));
        Assert.Equal(["1 Outlet 1, headline, own", "1 Outlet 1, attributed, Lena Strand"], Lines(finding));
        Assert.Equal("Hangs on one place", finding.QuerySelector(".sure b")!.TextContent);
    }

    [Fact]
    public void Marks_that_are_lost_where_a_text_is_taken_over_are_counted()
    {
        const string Marked = "“The closure is a reckless blow to the fishing towns of the northern coast,” Lena Strand said in Havnes on Monday. "
            + "The fleet had “no choice but to stay in the harbour all winter”, she said. Two hundred boats are moored at the old quay since the storm.";
        IElement finding = Assert.Single(Findings(
            Marked,
            Marked.Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal)));

        Assert.Equal("Two passages that Outlet 1 has in marks stand without marks in Outlet 2.", Sentence(finding));
        Assert.Equal("Hangs on one article, in two places", finding.QuerySelector(".sure b")!.TextContent);
    }

    [Fact]
    public void Another_wording_in_marks_is_told_and_another_reporting_word_is_not()
    {
        string[] texts =
        [
            $"{Strand} boasted that the new port “will outlast every storm that the northern coast has known in a century”.",
            $"{Strand} said that the new port “will outlast every storm that the northern islands have known in a century”.",
        ];
        Assert.Equal(["Words of Lena Strand, in marks: “coast has” in Outlet 1, “islands have” in Outlet 2."], Findings(texts).Select(Sentence));

        // Independent reports of one statement may be of two: their reporting words are not set against each other.
        Assert.DoesNotContain(Read(texts).FirstFindings(), finding => finding.Kind == FindingKind.CuesDiffer);
        Assert.False(FindingPrecision.Of(FindingKind.CuesDiffer).Suffices);
    }

    [Fact]
    public void Numbers_of_one_thing_that_differ_are_told_with_their_outlets()
    {
        IElement finding = Assert.Single(Findings(
            "Three fishermen were killed when a patrol boat fired on a trawler near Orrin Bank on Monday. The harbour was closed after the shots.",
            "Five fishermen were killed when a patrol boat fired on a trawler near Orrin Bank on Monday. Rain is expected in the north."));

        Assert.Equal("Fishermen killed: “three” in Outlet 1, “five” in Outlet 2.", Sentence(finding));
        Assert.All(finding.QuerySelectorAll(".ev a"), link => Assert.NotNull(finding.Owner!.GetElementById(link.GetAttribute("href")![1..])));
    }

    [Fact]
    public void Who_speaks_in_one_text_alone_is_named_where_no_other_has_the_name()
    {
        string[] texts =
        [
            "The ferry Marla sank off Havnes on Monday. “We heard a crack,” said Odd Breiland, a cook. “Then the lights went out,” Breiland said.",
            "The ferry Marla went down off Havnes on Monday, the harbour office said. Its crew of nine was saved by a trawler from Tornby.",
            "Nine people were saved when the ferry Marla was lost off Havnes on Monday. The sea was calm and the lamps were lit, a pilot said.",
        ];
        Assert.Contains(Findings(texts), finding => Sentence(finding)
            == "Odd Breiland speaks in Outlet 1 alone, in two quotations; no other text of the event has the name.");
        texts[2] += " Breiland, a cook, was among them.";
        Assert.DoesNotContain(Findings(texts), finding => Sentence(finding).StartsWith("Odd Breiland", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_nothing_is_sure_the_page_says_so_and_what_was_looked_for()
    {
        IDocument page = Page("A market opens in Havnes on Sunday.", "A school opens in Tornby on Monday.");
        Assert.Equal("No difference between these texts is sure enough to be put first.", page.QuerySelector(".intro .none")!.TextContent);
        Assert.Equal(Enum.GetValues<FindingKind>().Length, page.QuerySelectorAll(".intro .none + details li").Length);
        Assert.Equal("Two events: how they were told apart", page.QuerySelector(".intro summary")!.TextContent);
    }

    [Fact]
    public void One_article_is_compared_with_nothing() =>
        Assert.StartsWith("There is nothing to compare it with", Page("Rain fell.").QuerySelector(".intro .none")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void The_sample_event_names_its_outlets_and_says_no_motive()
    {
        IDocument page = Hostile.Parse(new Report(Corpus.Read(Path.Combine(SharedData.Root, "data", "events", "sarnik-road")).Annotate()).ToHtml());
        string[] sentences = [.. page.QuerySelectorAll(".find").Select(Sentence)];
        Assert.NotEmpty(sentences);
        Assert.All(sentences, sentence => Assert.DoesNotContain(["hides", "omits", "admits", "biased"], word => sentence.Contains(word, StringComparison.Ordinal)));
    }

    private static IElement[] Findings(params string[] texts) => [.. Page(texts).QuerySelectorAll(".find")];

    private static string Sentence(IElement finding) => finding.QuerySelector(".say1")!.TextContent;

    private static string[] Lines(IElement finding) => [.. finding.QuerySelectorAll(".who").Select(who => who.TextContent)];

    private static IDocument Page(params string[] texts) => Hostile.Parse(new Report(Read(texts)).ToHtml());

    private static AnnotatedCorpus Read(string[] texts) => new Corpus(
        "test", [.. texts.Select((text, i) => new Article($"{i + 1}", new Outlet($"Outlet {i + 1}"), text))], []).Annotate();
}
