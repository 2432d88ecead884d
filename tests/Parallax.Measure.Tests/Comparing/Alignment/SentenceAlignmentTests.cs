namespace Parallax.Tests;

public sealed class SentenceAlignmentTests
{
    private const string Closing = "The harbour master closed both piers on Tuesday after divers found a cracked beam.";
    private const string Closed = "Both piers were shut on Tuesday by the harbour master, once divers had found a beam with cracks.";
    private const string Cost = "Repairs will cost 4 million crowns, the treasurer Ilona Brask told the council.";
    private const string Costing = "Treasurer Ilona Brask said to the council that the repairs cost four million crowns.";
    private const string Ferry = "Ferries to Ostholm leave from the grain quay until further notice.";
    private const string Ferries = "Until further notice, ferries to Ostholm depart from the grain quay.";
    private const string Bakery = "A bakery in the upper town won a prize for its rye bread.";
    private const string Weather = "Snow is expected above the tree line from Friday onwards.";

    [Fact]
    public void A_statement_is_found_again_in_other_words() =>
        Assert.Equal([(Closing, Closed), (Cost, Costing), (Ferry, Ferries)], Links([Closing, Bakery, Cost, Ferry], [Closed, Costing, Ferries, Weather]));

    [Fact]
    public void The_order_may_change() =>
        Assert.Equal([(Closing, Closed), (Cost, Costing), (Ferry, Ferries)], Links([Closing, Cost, Ferry], [Ferries, Bakery, Closed, Costing]));

    [Fact]
    public void Sentences_with_nothing_in_common_are_not_linked() => Assert.Empty(Links([Closing, Cost], [Bakery, Weather]));

    [Fact]
    public void A_split_sentence_is_linked_to_its_parts()
    {
        AnnotatedCorpus corpus = Corpus(
            "The harbour master Jonas Ebel closed both piers on Tuesday and told the fishermen to moor their trawlers at the grain quay.",
            "Harbour master Jonas Ebel closed both piers on Tuesday. He told the fishermen to moor their trawlers at the grain quay.");

        SentenceLink link = Assert.Single(corpus.SentenceAlignment().Links);
        Assert.Single(link.A);
        Assert.Equal(2, link.B.Count);
    }

    [Fact]
    public void A_headline_is_linked_without_taking_the_sentence_from_the_body()
    {
        AnnotatedCorpus corpus = Corpus($"# Harbour master closes both piers after divers find cracked beam\n{Closing} {Bakery}", $"{Closed} {Weather}");

        SentenceAlignment alignment = corpus.SentenceAlignment();

        Assert.Equal([BlockKind.Headline, BlockKind.Body], alignment.Links.Select(link => link.A[0].Block));
        Statement statement = Assert.Single(alignment.Statements);
        Assert.Equal([2, 1], statement.Renderings.Select(rendering => rendering.Sentences.Count));
    }

    [Theory]
    [InlineData("Sheikh Hussein al-Tamimi opened the bridge.", "The bridge was opened by Shaykh Husayn al-Tamimi.")]
    [InlineData("The neighbour's theatre was organised by pensioners.", "Pensioners organized the neighbor's theater.")]
    [InlineData("Twelve trawlers capsized off Ostholm.", "Off Ostholm 12 trawlers capsized.")]
    public void Spelling_does_not_matter(string a, string b) => Assert.Contains((a, b), Links([Closing, a], [Closed, b]));

    [Fact]
    public void A_statement_has_one_rendering_an_article_in_corpus_order()
    {
        AnnotatedCorpus corpus = Corpus($"{Closing} {Cost}", $"{Bakery} {Closed}", $"{Weather} {Costing} {Closed}");

        IReadOnlyList<Statement> statements = corpus.SentenceAlignment().Statements;

        Assert.Equal([1, 2], statements.Select(statement => statement.Number));
        Assert.Equal(["0", "1", "2"], statements[0].Renderings.Select(rendering => rendering.Article.Article.Id));
        Assert.Equal(["0", "2"], statements[1].Renderings.Select(rendering => rendering.Article.Article.Id));
    }

    [Fact]
    public void Links_between_two_articles_are_found_whichever_is_named_first()
    {
        AnnotatedCorpus corpus = Corpus($"{Closing} {Cost}", Closed, Costing);
        SentenceAlignment alignment = corpus.SentenceAlignment();

        SentenceLink link = Assert.Single(alignment.Between(corpus.Articles[0], corpus.Articles[2]));
        Assert.Same(link, Assert.Single(alignment.Between(corpus.Articles[2], corpus.Articles[0])));
        Assert.Same(corpus.Articles[0], link.A[0].Article);
    }

    [Fact]
    public void It_is_computed_once_for_the_defaults()
    {
        AnnotatedCorpus corpus = Corpus(Closing, Closed);

        Assert.Same(corpus.SentenceAlignment(), corpus.SentenceAlignment(new SentenceAlignmentOptions()));
        Assert.Empty(corpus.SentenceAlignment(new SentenceAlignmentOptions { Threshold = 1 }).Links);
    }

    [Fact]
    public void A_copy_is_alike_in_full()
    {
        SentenceLink link = Assert.Single(Corpus(Closing, Closing).SentenceAlignment().Links);

        Assert.Equal(1, link.Similarity, precision: 6);
    }

    [Fact]
    public void A_threshold_beyond_the_range_is_refused() =>
        Assert.Throws<ArgumentException>(() => new SentenceAlignmentOptions { Threshold = 0 });

    private static (string A, string B)[] Links(string[] a, string[] b) =>
        [.. Corpus(string.Join(' ', a), string.Join(' ', b)).SentenceAlignment().Links.Select(link => (Words(link.A), Words(link.B)))];

    private static string Words(IReadOnlyList<Place> places) =>
        string.Join(' ', places.Select(place => place.Article.TextAt(place.In, place.Span).ToString()));

    private static AnnotatedCorpus Corpus(params string[] texts) =>
        ArticleBuilder.Corpus(texts.Select((text, i) => ArticleBuilder.Article(text, $"{i}")));
}
