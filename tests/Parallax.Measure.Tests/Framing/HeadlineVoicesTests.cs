namespace Parallax.Tests;

public sealed class HeadlineVoicesTests
{
    [Fact]
    public void A_headline_that_states_what_the_body_attributes_is_shown_beside_it()
    {
        HeadlineVoice finding = Assert.Single(Find("""
            # Factory leak poisoned northern river
            The ministry <say|said> {attributed:ministry|a leak from the factory had poisoned the northern river}. Rain is expected.
            """));

        Assert.Equal(HeadlineVoiceKind.AttributionDropped, finding.Kind);
        Assert.Equal(["Factory", "leak", "poisoned", "northern", "river"], finding.SharedWords);
        Assert.Equal(1, finding.Overlap, precision: 12);
        Assert.StartsWith("The ministry said", finding.Article.TextAt(finding.Body.In, finding.Body.Span).ToString(), StringComparison.Ordinal);
        Assert.Equal("ministry", finding.Quotation.Speaker!.Entity);
        Assert.False(finding.IsMarkedInBody);
    }

    [Fact]
    public void What_the_body_states_itself_is_no_finding() => Assert.Empty(Find("""
        # Factory leak poisoned northern river
        The ministry <say|said> {attributed:ministry|a leak from the factory had poisoned the northern river}. The leak in the factory poisoned the northern river on Monday.
        """));

    [Fact]
    public void What_the_body_states_itself_in_other_words_is_no_finding() => Assert.Empty(Find("""
        # Factory leak poisoned northern river
        Fishers mourn a poisoned river. The ministry <say|said> {attributed:ministry|a leak from the factory had poisoned the northern river}.
        """));

    [Fact]
    public void A_headline_that_attributes_is_no_finding() => Assert.Empty(Find("""
        # Ministry: {attributed:Ministry|factory leak poisoned northern river}
        The ministry <say|said> {attributed:ministry|a leak from the factory had poisoned the northern river}.
        """));

    [Theory]
    [InlineData("Did factory leak poison northern river?")]
    [InlineData("Factory leak reportedly poisoned northern river")]
    [InlineData("Factory opens northern branch in summer festival")]
    public void A_question_a_hedge_and_other_news_are_no_findings(string headline) => Assert.Empty(Find($"""
        # {headline}
        The ministry <say|said> {"{"}attributed:ministry|a leak from the factory had poisoned the northern river{"}"}.
        """));

    [Fact]
    public void A_contested_term_that_the_body_has_in_marks_only_decides()
    {
        HeadlineVoice finding = Assert.Single(Find("""
            # Envoy dies in [assassination]
            Ilsen <call|called> the death {attributed:Mara Ilsen|a {quoted|cowardly [assassination]}}. Police sealed the road.
            """));

        Assert.Equal((HeadlineVoiceKind.AttributionDropped, "assassination", true), (finding.Kind, finding.Term!.Option, finding.IsMarkedInBody));
    }

    [Fact]
    public void A_term_without_a_pole_does_not_decide_alone() => Assert.Empty(Find("""
        # Envoy dies in [strike]
        Ilsen <say|said> {attributed:Mara Ilsen|the [strike] was wrong}. Police sealed the road.
        """));

    [Fact]
    public void A_term_that_the_body_has_in_its_own_voice_too_is_no_finding() => Assert.Empty(Find("""
        # Envoy dies in [assassination]
        Ilsen <call|called> it {attributed:Mara Ilsen|an {quoted|[assassination]}}. The [assassination] shook the city.
        """));

    [Fact]
    public void Marks_that_a_reporting_headline_leaves_out_are_shown()
    {
        HeadlineVoice finding = Assert.Single(Find("""
            # Ilsen condemns {attributed:Ilsen|reckless harbour operation}
            Ilsen <say|said> {attributed:Mara Ilsen|the fleet carried out a "{quoted|reckless harbour operation}" at sea}. Police sealed the road.
            """));

        Assert.Equal(HeadlineVoiceKind.MarksDropped, finding.Kind);
        Assert.Equal(["reckless", "harbour", "operation"], finding.SharedWords);
        Assert.True(finding.IsMarkedInBody);
    }

    [Fact]
    public void Marks_in_the_headline_are_kept() => Assert.Empty(Find("""
        # Ilsen condemns "{quoted:Ilsen|reckless harbour operation}"
        Ilsen <say|said> {attributed:Mara Ilsen|the fleet carried out a "{quoted|reckless harbour operation}" at sea}.
        """));

    [Fact]
    public void Words_that_the_body_also_has_outside_marks_are_no_finding() => Assert.Empty(Find("""
        # Ilsen condemns {attributed:Ilsen|reckless harbour operation}
        Ilsen <say|said> {attributed:Mara Ilsen|it was a "{quoted|reckless harbour operation}"}. She <say|said> {attributed:Mara Ilsen|the reckless operation in the harbour must end}.
        """));

    [Fact]
    public void A_title_apart_is_compared_and_headings_are_not()
    {
        HeadlineVoices voices = ArticleBuilder.Corpus(ArticleBuilder.Article(
            """
            The ministry <say|said> {attributed:ministry|a leak from the factory had poisoned the northern river}.
            ## Leak poisoned northern river
            Rain is expected.
            """,
            title: "Factory leak poisoned northern river")).HeadlineVoices();

        Assert.Equal(1, voices.Compared);
        Assert.Equal(TextPart.Title, Assert.Single(voices.Findings).Headline.In);
    }

    [Theory]
    [InlineData("Ministry visits poisoned northern river after factory leak")]
    [InlineData("Factory leak poisoned northern river, residents say")]
    [InlineData("Factory leak poisoned ‘northern river’")]
    [InlineData("Northern river poisoned: what to know of the factory leak")]
    public void A_headline_that_may_attribute_is_no_finding(string headline) => Assert.Empty(Find($"""
        # {headline}
        The ministry <say|said> {"{"}attributed:ministry|a leak from the factory had poisoned the northern river{"}"}.
        """));

    [Fact]
    public void Another_verb_states_something_else() => Assert.Empty(Find("""
        # Northern river closed after factory leak
        The ministry <say|said> {attributed:ministry|a leak from the factory had poisoned the northern river}.
        """));

    [Fact]
    public void A_term_in_the_topic_of_a_headline_states_nothing() => Assert.Empty(Find("""
        # New book on [assassination] and power
        Ilsen <say|said> {attributed:Mara Ilsen|the death at the harbour was an [assassination]}. Police sealed the road.
        """));

    [Theory, InlineData(0), InlineData(1.01), InlineData(-1)]
    public void An_overlap_outside_its_range_is_refused(double overlap) =>
        Assert.Contains("above 0 and at most 1", Assert.Throws<ArgumentException>(() => new HeadlineVoiceOptions { MinimumOverlap = overlap }).Message, StringComparison.Ordinal);

    [Fact]
    public void The_real_headline_that_lost_its_marks_is_found()
    {
        AnnotatedCorpus corpus = Corpus.Read(SharedData.Path("corpora/baghdad")).Annotate(new AnnotationOptions { Lexicons = [Lexicon.PoliticalViolence] });

        HeadlineVoice finding = Assert.Single(corpus.HeadlineVoices().Findings, finding => finding.Article.Article.Outlet.Name == "Radio Habana Cuba");
        Assert.Equal((HeadlineVoiceKind.MarksDropped, BlockKind.Headline), (finding.Kind, finding.Headline.Block));
        Assert.True(finding.IsMarkedInBody);
    }

    private static IReadOnlyList<HeadlineVoice> Find(string marked) => ArticleBuilder.Corpus(ArticleBuilder.Article(marked)).HeadlineVoices().Findings;
}
