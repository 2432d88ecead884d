namespace Parallax.Tests;

public sealed class VoiceLadderTests
{
    private static readonly VoiceLadderOptions WordingsOnly = new() { WithTerms = false };

    [Fact]
    public void Words_that_are_quoted_in_one_article_and_stated_by_another_are_a_claim_on_two_rungs()
    {
        LadderClaim claim = Assert.Single(Ladder(
            "The harbourmaster Ilsen <say|said> {attributed:Ilsen|the company had {quoted|reckless contempt for sailors} in the storm at Halmere harbour}.",
            "Reckless contempt for sailors was what the storm at Halmere harbour brought to light."));

        Assert.Equal("reckless contempt for sailors", claim.Text);
        Assert.Equal([LadderRung.Quoted, LadderRung.Own], claim.Rungs);
        Assert.Equal((1, "Ilsen"), (claim.On(LadderRung.Quoted)[0].Number, claim.On(LadderRung.Quoted)[0].Place.Speaker));
        Assert.Equal(2, Assert.Single(claim.On(LadderRung.Own)).Number);
        Assert.Equal((2, 2), (claim.Articles, claim.IndependentTexts));
    }

    [Fact]
    public void Other_forms_and_other_words_of_grammar_hide_nothing()
    {
        LadderClaim claim = Assert.Single(Ladder(
            "Ilsen <say|said> {attributed:Ilsen|the ferry company was {quoted|poisoning the wells of our villages} before the storm}.",
            "The ferry company poisoned a well in every village before the storm."));

        Assert.Equal("poisoned a well in every village", Written(claim, LadderRung.Own));
    }

    [Fact]
    public void Words_in_marks_in_the_text_and_without_them_in_its_own_headline_are_on_two_rungs()
    {
        LadderClaim claim = Assert.Single(Ladder("# {attributed:Halmere|Halmere condemns cold-blooded harbour ambush}\nIlsen <say|said> {attributed:Ilsen|it was a {quoted|cold-blooded harbour ambush}}."));

        Assert.Equal([LadderRung.Quoted, LadderRung.Attributed], claim.Rungs);
        Assert.True(Assert.Single(claim.On(LadderRung.Attributed)).IsInHeadline);
    }

    [Fact]
    public void The_own_voice_of_a_headline_is_the_lowest_rung() => Assert.Equal(
        [LadderRung.Quoted, LadderRung.OwnHeadline],
        Assert.Single(Ladder("# Cold-blooded harbour ambush kills pilot\nIlsen <say|said> {attributed:Ilsen|it was a {quoted|cold-blooded harbour ambush}}.")).Rungs);

    [Fact]
    public void Few_words_of_grammar_that_somebody_singled_out_are_a_claim_where_the_sentences_say_the_same()
    {
        LadderClaim claim = Assert.Single(Ladder(
            "Halmere wants to dismiss the harbour pilots {quoted:Ilsen|more than ever before}, the mayor <say|said>.",
            "The storm has pushed Halmere more than ever to dismiss the harbour pilots.",
            "Rain fell on the quay more than ever."));

        Assert.Equal([1, 2], claim.Places.Select(place => place.Number));
        Assert.Equal("more than ever", Written(claim, LadderRung.Own));
    }

    [Theory]
    [InlineData("Ilsen <say|said> {attributed:Ilsen|it was a {quoted|national security}} matter of the ferry company.", "National security is a matter of the ferry company.")]
    [InlineData("Ilsen <say|said> {attributed:Ilsen|he met {quoted|Prime Minister Orla Fenn}} at the ferry.", "He met Prime Minister Orla Fenn at the ferry.")]
    [InlineData("Ilsen <say|said> {attributed:Ilsen|it was a {quoted|big deal}} for pilots.", "Getting oil from the north was a big deal.")]
    public void Set_phrases_offices_and_the_same_words_on_another_matter_are_no_claim(string one, string other) => Assert.Empty(Ladder(one, other));

    [Fact]
    public void Words_that_are_quoted_everywhere_stand_on_no_ladder() => Assert.Empty(Ladder(
        "Ilsen <say|said> {attributed:Ilsen|it was {quoted|reckless contempt for sailors}}.", "The mayor <say|said> {attributed:Fenn|it was {quoted|reckless contempt for sailors}}."));

    [Fact]
    public void Reprints_with_one_voice_are_one_witness()
    {
        string reprint = TestTexts.Body(3) + " Reckless contempt for sailors was what the storm at Halmere harbour brought to light.";
        LadderClaim claim = Assert.Single(Ladder(
            "Ilsen <say|said> {attributed:Ilsen|the company had {quoted|reckless contempt for sailors} in the storm at Halmere harbour}.", reprint, reprint));

        Assert.Equal((3, 2), (claim.Articles, claim.IndependentTexts));
        Assert.Equal(2, claim.On(LadderRung.Own).Count);
        Assert.Equal(1, claim.TextsOn(LadderRung.Own));
    }

    [Fact]
    public void Contested_terms_with_a_pole_are_claims_where_they_name_one_act()
    {
        AnnotatedCorpus corpus = new Corpus(
            "test",
            [
                new Article("1", new Outlet("Tide"), "The harbourmaster Orla Ilsen said it was “a murder of Martin Varga”. Martin Varga was killed on Monday."),
                new Article("2", new Outlet("Quay"), "Rain fell on the quay. The murder of Martin Varga shocked Oslo. A commander called him a terrorist."),
                new Article("3", new Outlet("Bell"), "Olga Fenn was murdered in 2003. Orla Ilsen said “terrorists” had come to Oslo."),
            ],
            []).Annotate(new AnnotationOptions { Lexicons = [Lexicon.PoliticalViolence] });

        LadderClaim claim = Assert.Single(corpus.VoiceLadder().Claims, static claim => claim.Kind == LadderClaimKind.Term);
        Assert.Equal(("murder", "Martin Varga"), (claim.Text, claim.Act?.Name));
        Assert.Equal([LadderRung.Quoted, LadderRung.Own], claim.Rungs);
        Assert.DoesNotContain(corpus.VoiceLadder(WordingsOnly).Claims, static claim => claim.Kind == LadderClaimKind.Term);
    }

    [Fact]
    public void Claims_on_more_rungs_come_first()
    {
        IReadOnlyList<LadderClaim> claims = Ladder(
            "Ilsen <say|said> {attributed:Ilsen|the company had {quoted|reckless contempt for sailors} in the storm at Halmere harbour}. Ilsen <say|said> {attributed:Ilsen|the pilots of the quay were {quoted|cowards without a compass} at dawn}.",
            "Reckless contempt for sailors was what the storm at Halmere harbour brought to light. The pilots of the quay were cowards without a compass at dawn.",
            "The mayor <say|said> {attributed:Fenn|it was reckless contempt for sailors, seen by all Halmere harbour in that storm}.");

        Assert.Equal([3, 2], claims.Select(claim => claim.Rungs.Count));
        Assert.Equal("reckless contempt for sailors", claims[0].Text);
    }

    [Fact]
    public void A_text_that_repeats_itself_without_end_takes_room_that_grows_with_it()
    {
        const string Claim = "reckless contempt reckless contempt for sailors";
        Allocated(1);
        Assert.InRange(Allocated(800), 0, 5 * Allocated(200));

        static long Allocated(int times)
        {
            const string Sentences = $"Ilsen <say|said> {{attributed:Ilsen|it was {{quoted|{Claim}}}}}. The {Claim}. ";
            string hostile = string.Concat(Enumerable.Repeat(Sentences, times));
            AnnotatedCorpus corpus = ArticleBuilder.Corpus(ArticleBuilder.Article(hostile, "1", "A"), ArticleBuilder.Article(hostile, "2", "B"));
            long before = GC.GetAllocatedBytesForCurrentThread();
            corpus.VoiceLadder(WordingsOnly);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Theory]
    [InlineData("clear-cut assassination operation", new[] { LadderRung.Quoted, LadderRung.Attributed })]
    [InlineData("more than ever", new[] { LadderRung.Quoted, LadderRung.Attributed, LadderRung.Own })]
    public void In_five_real_articles_known_claims_are_found_on_their_rungs(string text, LadderRung[] rungs)
    {
        VoiceLadder ladder = Corpus.Read(SharedData.Path("corpora/baghdad")).Annotate().VoiceLadder(WordingsOnly);
        Assert.Equal(rungs, Assert.Single(ladder.Claims, claim => claim.Text == text).Rungs);
    }

    private static IReadOnlyList<LadderClaim> Ladder(params string[] articles) =>
        ArticleBuilder.Corpus(articles.Select((article, i) => ArticleBuilder.Article(article, $"{i + 1}", $"Outlet {i + 1}"))).VoiceLadder(WordingsOnly).Claims;

    private static string Written(LadderClaim claim, LadderRung rung)
    {
        Place place = Assert.Single(claim.On(rung)).Place;
        return place.Article.TextAt(place.In, place.Span).ToString();
    }
}
