namespace Parallax.Tests;

public sealed class CoverageTests
{
    private const string Piers = "The harbour master closed both piers on Tuesday after divers found a cracked beam.";
    private const string PiersToo = "Both piers were shut on Tuesday by the harbour master, once divers had found a beam with cracks.";
    private const string PiersAgain = "Divers found a cracked beam, so the harbour master has closed both piers since Tuesday.";
    private const string Cost = "Repairs will cost 4 million crowns, the treasurer Ilona Brask told the council.";
    private const string CostToo = "Treasurer Ilona Brask said to the council that the repairs cost four million crowns.";
    private const string Bakery = "A bakery in the upper town won a prize for its rye bread.";
    private const string Weather = "Snow is expected above the tree line from Friday onwards.";
    private const string Choir = "The cathedral choir sang for the pensioners of Ostholm.";

    [Fact]
    public void Statements_of_most_independent_texts_come_first()
    {
        Coverage coverage = Of((Piers + " " + Bakery, null), (Cost + " " + PiersToo, null), (PiersAgain + " " + CostToo + " " + Weather, null)).Coverage();

        Assert.Equal([3, 2], coverage.Statements.Select(statement => statement.IndependentTexts));
        Assert.Equal(["0", "1", "2"], coverage.Statements[0].Carriers.Select(carrier => carrier.Article.Article.Id));
        Assert.Null(coverage.Statements[1].In(coverage.Articles[0].Article));
    }

    [Fact]
    public void Reprints_count_once()
    {
        string text = string.Join(' ', Piers, Cost, Bakery, Weather, Choir);
        Coverage coverage = Of((text, null), (text, null)).Coverage();

        Assert.All(coverage.Statements, statement => Assert.Equal(1, statement.IndependentTexts));
        Assert.All(coverage.Articles, article => Assert.Equal((0, 5), (article.Shared.Count, article.Alone.Count)));
    }

    [Fact]
    public void Place_and_weight_are_shares_of_the_articles_words()
    {
        Coverage coverage = Of((Bakery + " " + Piers, null), (PiersToo + " " + Weather, null)).Coverage();

        Rendering carrier = Assert.Single(coverage.Statements).Carriers[0];
        Assert.Equal(14, carrier.Words);
        Assert.Equal(13.0 / 27, carrier.Position, precision: 12);
        Assert.Equal(14.0 / 27, carrier.Share, precision: 12);
        Assert.Equal(0, coverage.Statements[0].Carriers[1].Position);
    }

    [Fact]
    public void What_others_state_is_listed_with_the_nearest_sentence()
    {
        ArticleCoverage lacking = Lacking("2026-05-02", "2026-05-01", "2026-05-01");

        NotFoundStatement missing = Assert.Single(lacking.NotFound);
        Assert.Equal(CostToo, Words(missing.Statement.Text), StringComparer.Ordinal);
        Assert.Equal(2, missing.IndependentTexts);
        Assert.Equal("The council met in the town hall.", Words(missing.Nearest!), StringComparer.Ordinal);
        Assert.InRange(missing.Similarity, 0.01, 0.5);
        Assert.Equal(DateOrder.Earlier, missing.Dates);
    }

    [Fact]
    public void An_article_cannot_carry_what_was_stated_later()
    {
        ArticleCoverage lacking = Lacking("2026-05-01", "2026-05-02", "2026-05-03");

        Assert.Empty(lacking.NotFound);
        Assert.Equal(1, lacking.Later);
    }

    [Theory]
    [InlineData("2026-05-01", "2026-05-01", DateOrder.SameDay)]
    [InlineData("2026-05-01T18:00:00", "2026-05-01", DateOrder.SameDay)]
    [InlineData("2026-05-01T18:00:00Z", "2026-05-01T09:00:00Z", DateOrder.Earlier)]
    [InlineData("spring", "2026-05-01", DateOrder.Unknown)]
    [InlineData(null, "2026-05-01", DateOrder.Unknown)]
    public void How_far_dates_tell_is_said(string? own, string theirs, DateOrder order) =>
        Assert.Equal(order, Assert.Single(Lacking(own, theirs, theirs).NotFound).Dates);

    [Fact]
    public void One_of_two_texts_that_is_later_does_not_count() => Assert.Empty(Lacking("2026-05-02", "2026-05-01", "2026-05-03").NotFound);

    [Fact]
    public void Articles_that_have_nothing_in_common_are_not_asked()
    {
        Coverage coverage = Of((Piers + " " + Cost, null), (PiersToo + " " + CostToo, null), (Choir + " " + Weather, null)).Coverage();

        Assert.Empty(coverage.Articles[2].NotFound);
    }

    [Fact]
    public void The_minimum_of_texts_and_the_longest_list_can_be_set()
    {
        AnnotatedCorpus corpus = Of((Piers + " " + Cost, null), (PiersToo + " " + CostToo, null), (Piers + " " + Choir, null));

        Assert.Empty(corpus.Coverage(options: new CoverageOptions { MinimumTexts = 3 }).Articles[2].NotFound);
        Assert.Empty(corpus.Coverage(options: new CoverageOptions { MaximumNotFound = 0 }).Articles[2].NotFound);
        Assert.Throws<ArgumentException>(() => new CoverageOptions { MinimumTexts = 0 });
    }

    [Fact]
    public void Captions_say_how_much_the_alignment_misses() =>
        Assert.Contains(Of((Piers, null), (PiersToo, null)).Coverage().Settings, setting => setting.Name == "missed" && setting.Value.Contains(" of 88 ", StringComparison.Ordinal));

    // Two articles state what the third does not; all three have the first statement.
    private static ArticleCoverage Lacking(string? own, string first, string second) => Of(
        (Piers + " " + Cost, first), (PiersToo + " " + CostToo, second), (Piers + " The council met in the town hall. " + Choir, own)).Coverage().Articles[2];

    private static string Words(Place place) => place.Article.TextAt(place.In, place.Span).ToString();

    private static AnnotatedCorpus Of(params (string Text, string? Date)[] articles) => ArticleBuilder.Corpus(articles.Select((entry, i) =>
    {
        AnnotatedArticle article = ArticleBuilder.Article(entry.Text, $"{i}", $"Outlet {i}");
        LabelledArticle labelled = article.Segmented.Labelled;
        return article with { Segmented = article.Segmented with { Labelled = labelled with { Article = labelled.Article with { Date = entry.Date } } } };
    }));
}
