namespace Parallax.Tests;

/// <summary>What two articles share and what tells where it is from, on articles as they are read.</summary>
public sealed class LineageTests
{
    private const string Report =
        "The harbour master of Kettle Bay resigned on Monday after an inquiry found that he had ordered the pilot boats to stay in port during the spring storm. "
        + "Four fishing crews waited nine hours for help, and one trawler was lost with two men aboard. "
        + "\"We were told that the sea would be calm by noon,\" said Orla Finnane, who was on the rota that morning.\n\n"
        + "The inquiry, led by the retired judge Tomas Velt, heard thirty witnesses and read the logs of every boat in the bay. "
        + "It did not find that the order was meant to save money, as the crews' union had said. "
        + "The council will name a new harbour master before the winter season begins, and has promised to publish the pilots' duty lists.";

    private const string Reworded =
        "Kettle Bay's harbour master has resigned. An inquiry found he had told the pilot boats to remain in port when the spring storm struck.\n\n"
        + "Help took nine hours to reach four fishing crews; a trawler with two men aboard was lost. "
        + "Orla Finnane, on the rota that morning, said they had been told to expect a calm sea by noon.\n\n"
        + "Retired judge Tomas Velt led the inquiry. Thirty witnesses were heard by it and the logs of every boat in the bay were read. "
        + "That the order was meant to save money, as the union of the crews had said, it did not find. "
        + "Before the winter season begins the council will name a new harbour master. Publication of the pilots' duty lists has been promised.";

    [Fact]
    public void A_text_in_other_words_is_found_and_is_one_text()
    {
        Lineage<Article> lineage = Lineage(Article("a", "The Bay Herald", Report), Article("b", "Radio Kettle", Reworded), Article("c", "Other", TestTexts.Body(1)));

        Assert.Equal([["a", "b"], ["c"]], lineage.Families.Select(family => family.Select(article => article.Id)));
        LineagePair<Article> pair = Assert.Single(lineage.Pairs);
        Assert.Equal(ReprintKind.Reworded, pair.Kind);
        Assert.InRange(pair.Containment, 0, .5);
        Assert.Equal("a", lineage.Fullest(lineage.Families[0], article => article.Id).Id);
    }

    [Fact]
    public void Who_credits_the_other_has_its_text_from_there()
    {
        LineagePair<Article> pair = Pair(Article("a", "Radio Kettle", "KETTLE BAY (Reuters) - " + Report), Article("b", "Reuters", Report));

        Assert.Equal(ReprintKind.Verbatim, pair.Kind);
        Assert.Contains(pair.Evidence, item => item is { Kind: LineageEvidenceKind.NamesOther, IsInFirst: true, Name: "Reuters" });
        Assert.Equal(LineageDirection.FromSecond, pair.Direction);
    }

    [Fact]
    public void An_agency_that_both_credit_is_the_common_source()
    {
        LineagePair<Article> pair = Pair(Article("a", "Radio Kettle", "KETTLE BAY (Reuters) - " + Report), Article("b", "The Bay Herald", "KETTLE BAY (Reuters) - " + Report));

        Assert.Equal(LineageDirection.FromSameSource, pair.Direction);
        Assert.Equal(["Reuters"], pair.CommonSources);
        Assert.All(pair.Evidence, item => Assert.Equal("Reuters", item.Span!.Value.In((item.IsInFirst ? pair.First : pair.Second).Text).ToString()));
    }

    [Fact]
    public void A_direction_that_evidence_disagrees_on_is_not_told()
    {
        LineageEvidence earlier = new(LineageEvidenceKind.Earlier, IsInFirst: true), naming = new(LineageEvidenceKind.NamesOther, IsInFirst: true, "B");

        Assert.Equal(LineageDirection.FromSecond, LineageEvidence.Direction([naming]));
        Assert.Equal(LineageDirection.Unknown, LineageEvidence.Direction([earlier, naming]));
        Assert.Equal(LineageDirection.FromSameSource, LineageEvidence.Direction([earlier, new(LineageEvidenceKind.NamesSameSource, IsInFirst: true, "C")]));
        Assert.Equal(LineageDirection.Unknown, LineageEvidence.Direction([new(LineageEvidenceKind.ProperPart, IsInFirst: true)]));
    }

    [Theory]
    [InlineData("2026-03-01", "2026-03-01", 0)]
    [InlineData("2026-03-01T08:00", "2026-03-01T11:30", 1)]
    [InlineData("2026-03-02", "2026-03-01", 1)]
    public void Dates_alone_are_shown_and_point_nowhere(string first, string second, int shown)
    {
        LineagePair<Article> pair = Pair(Article("a", "A", Report) with { Date = first }, Article("b", "B", Report) with { Date = second });
        Assert.Equal((LineageDirection.Unknown, shown), (pair.Direction, pair.Evidence.Count(item => item.Kind == LineageEvidenceKind.Earlier)));
    }

    private const string Statement =
        "The union of the pilots has warned for eleven years that the boats of Kettle Bay are too few and too old. We asked for radar and were given paint. "
        + "We asked for a second crew and were told to wait for the summer. Two men are dead because nobody in that office wanted to read what we wrote. "
        + "We will not sail again before the duty lists are open to everybody, the harbour master has left his house on the pier, and the families have been told who gave the order.";

    private const string OwnOfOne =
        "Pilots in Kettle Bay walked out on Wednesday, a day after their harbour master had resigned, and the ferries to the islands stayed in port. "
        + "Shops in the lower town ran short of bread by noon, and the school sent its island pupils home in fishing boats. The council meets on Friday.";

    private const string OwnOfOther =
        "An angry letter has stopped all traffic between the mainland and the islands. Read aloud by candlelight in the church of Saint Brannoc, it was "
        + "met with silence, then with applause; the bishop left before it ended. Insurers in the capital now ask twice as much for any vessel that sails from here.";

    [Theory]
    [InlineData("\n\n\"{0}\"\n\n")]
    [InlineData("\n\nThe union’s statement in full:\n\n{0}\n\n")]
    [InlineData("\n\n{0} — Pilots of Kettle Bay (@kettlepilots) March 4, 2031\n\n")]
    public void A_statement_that_two_articles_carry_makes_them_no_one_text(string form)
    {
        string words = string.Format(System.Globalization.CultureInfo.InvariantCulture, form, Statement);
        Lineage<Article> lineage = Lineage(Article("a", "The Bay Herald", OwnOfOne + words), Article("b", "Radio Kettle", OwnOfOther + words));
        Assert.Equal(2, lineage.IndependentTexts);
        Assert.DoesNotContain(lineage.Pairs, pair => pair.Containment > 0);
    }

    [Fact]
    public void The_same_paragraphs_without_marks_are_a_shared_text() =>
        Assert.True(Pair(Article("a", "The Bay Herald", OwnOfOne + "\n\n" + Statement), Article("b", "Radio Kettle", OwnOfOther + "\n\n" + Statement)).Containment > 0.3);

    [Fact]
    public void Articles_read_one_by_one_have_the_lineage_of_the_corpus()
    {
        Article[] articles = [Article("a", "A", Report), Article("b", "B", TestTexts.Body(1)), Article("c", "C", Reworded), Article("d", "D", TestTexts.Body(2) + "\n" + Report)];
        Lineage<Article> whole = Lineage(articles);
        Lineage<ArticleHead> streamed = articles.Select(article => article).Lineage();

        Assert.Equal(whole.Pairs.Select(Told), streamed.Pairs.Select(pair => Told(pair.Of(head => articles[head.Number - 1]))));
        Assert.Equal(["a d"], new Corpus("test", articles, []).ReprintPairs().Select(pair => $"{pair.First.Id} {pair.Second.Id}"));
        Assert.Equal(whole.Families.Select(family => family.Count), streamed.Families.Select(family => family.Count));

        static string Told(LineagePair<Article> pair) => $"{pair.First.Id} {pair.Second.Id} {pair.Kind} {pair.Containment} {string.Join(' ', pair.Sentences)}";
    }

    [Theory]
    [InlineData("The Halmere Post", "Halmere Post (Web News)", true)]
    [InlineData("Associated Press", "AP", true)]
    [InlineData("The Halmere Post", "The Halmere Post and agencies", true)]
    [InlineData("The Halmere Post", "The Halmere Times", false)]
    [InlineData("Press", "P", false)]
    public void Names_of_one_outlet_are_told(string one, string other, bool expected)
    {
        Assert.Equal(expected, OutletName.AreOne(one, other));
        Assert.Equal(expected && !other.Contains(" and ", StringComparison.Ordinal), OutletName.AreOne(other, one));
    }

    private static Article Article(string id, string outlet, string text) => new(id, new Outlet(outlet), text);

    private static Lineage<Article> Lineage(params Article[] articles) => new Corpus("test", articles, []).Lineage();

    private static LineagePair<Article> Pair(Article one, Article other) => Assert.Single(Lineage(one, other).Pairs);
}
