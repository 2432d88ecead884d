namespace Parallax.Tests;

public sealed class SharedTextsTests
{
    [Fact]
    public void Containment_is_the_shared_share_of_the_shorter_articles_shingles()
    {
        string shared = TestTexts.Body(seed: 1, words: 60);
        AnnotatedCorpus corpus = ArticleBuilder.Corpus(
            ArticleBuilder.Article(shared + " " + TestTexts.Body(seed: 2, words: 60)),
            ArticleBuilder.Article(TestTexts.Body(seed: 3, words: 200) + " " + shared, outlet: "Another"));

        LineagePair<AnnotatedArticle> pair = Assert.Single(corpus.SharedTexts().Pairs);

        // 60 words have 56 five-word sequences; 120 have 116.
        Assert.Equal(56.0 / 116, pair.Containment, precision: 12);
    }

    [Fact]
    public void What_is_linked_through_others_is_one_family()
    {
        string a = TestTexts.Body(1), b = TestTexts.Body(2), c = TestTexts.Body(3, words: 60), d = TestTexts.Body(4);
        AnnotatedCorpus corpus = Corpus(a + " " + b, d, c + " " + a, b + " " + TestTexts.Body(5, words: 60));

        Assert.Equal([[0, 2, 3], [1]], Families(corpus, corpus.SharedTexts()));
        Assert.Equal(2, corpus.SharedTexts().IndependentTexts);
    }

    [Fact]
    public void An_article_that_embeds_a_passage_remains_a_text_of_its_own()
    {
        string passage = TestTexts.Body(1, words: 60);
        AnnotatedCorpus corpus = Corpus(TestTexts.Body(2) + "\n" + passage + "\n" + TestTexts.Body(3), passage + "\n" + TestTexts.Body(4, words: 300));

        SharedTexts texts = corpus.SharedTexts();

        Assert.Equal([[0], [1]], Families(corpus, texts));
        LineagePair<AnnotatedArticle> pair = Assert.Single(texts.Pairs);
        Assert.Equal(ReprintKind.Partial, pair.Kind);
        Assert.Equal([60, 60], [pair.OfFirst.SharedWords, pair.OfSecond.SharedWords]);
        Assert.All(pair.Sentences, sentence =>
            Assert.Equal(sentence.First.In(pair.First.Article.Text).ToString(), sentence.Second.In(pair.Second.Article.Text).ToString()));
    }

    [Fact]
    public void A_text_with_some_words_changed_is_edited()
    {
        string[] words = TestTexts.Body(1, words: 300).Split(' ');
        string changed = string.Join(' ', words.Select((word, i) => i % 25 == 24 ? "other" : word));
        LineagePair<AnnotatedArticle> pair = Assert.Single(Corpus(string.Join(' ', words), changed).SharedTexts().Pairs);

        Assert.Equal(ReprintKind.Edited, pair.Kind);
        Assert.InRange(pair.Containment, .75, .85);
    }

    [Fact]
    public void Two_articles_that_quote_one_statement_share_no_text()
    {
        string statement = $"\"{TestTexts.Body(1, words: 60)}\"";
        AnnotatedCorpus corpus = Corpus(TestTexts.Body(2) + "\n" + statement, statement + "\n" + TestTexts.Body(3));

        Assert.Empty(corpus.SharedTexts().Pairs);
        Assert.Single(corpus.SharedTexts(new SharedTextsOptions { MinimumUnquoted = 0 }).Pairs);
    }

    [Fact]
    public void Notes_at_the_end_of_two_pages_are_no_text_that_they_share()
    {
        string note = TestTexts.Body(1, words: 60);
        Assert.Empty(Corpus(TestTexts.Body(2, words: 300) + "\n" + note, TestTexts.Body(3, words: 300) + "\n" + note).SharedTexts().Pairs);
    }

    [Fact]
    public void A_passage_that_an_outlet_repeats_is_furniture_but_versions_of_one_text_are_not()
    {
        string nag = TestTexts.Body(1, words: 60), text = TestTexts.Body(2, words: 300);
        string[] pages = [.. Enumerable.Range(3, 4).Select(i => TestTexts.Body(i) + "\n" + nag + "\n" + TestTexts.Body(100 + i, words: 200))];
        string[] versions = [.. Enumerable.Range(10, 4).Select(i => text + "\n" + TestTexts.Body(i, words: 60))];

        SharedTexts texts = OfOneOutlet([.. pages, .. versions]).SharedTexts();

        Assert.Equal([1, 1, 1, 1, 4], texts.Families.Select(family => family.Count));
        Assert.Equal(6, texts.Pairs.Count);
        Assert.Contains(texts.Settings, setting => setting.Name == "too common");
    }

    [Fact]
    public void The_order_of_articles_changes_no_family()
    {
        string[] texts = [.. Enumerable.Range(0, 12).Select(i => TestTexts.Body(i / 3) + " " + TestTexts.Body(100 + i, words: 60))];
        AnnotatedArticle[] articles = [.. texts.Select((text, i) => ArticleBuilder.Article(text, $"{i}", outlet: $"Outlet {i % 5}"))];
        string[] there = Ids(ArticleBuilder.Corpus(articles).SharedTexts());
        string[] back = Ids(ArticleBuilder.Corpus(articles.Reverse()).SharedTexts());

        Assert.Equal(4, there.Length);
        Assert.Equal(there.Order(), back.Order());

        static string[] Ids(SharedTexts texts) =>
            [.. texts.Families.Select(family => string.Join(' ', family.Select(article => article.Article.Id).Order()))];
    }

    [Fact]
    public void One_common_phrase_joins_no_short_texts_but_equal_short_texts_are_one()
    {
        const string Notice = "The harbour office gave no further details on Monday.";
        AnnotatedCorpus corpus = Corpus(Notice + " Nobody knew.", Notice + " Rain fell.", Notice, Notice);

        Assert.Equal([[0], [1], [2, 3]], Families(corpus, corpus.SharedTexts()));
    }

    [Fact]
    public void Headlines_captions_and_furniture_join_nothing()
    {
        string same = TestTexts.Body(1);
        AnnotatedCorpus corpus = Corpus(
            $"# {same}\n^ {same}\n~ {same}\n{TestTexts.Body(2)}", $"# {same}\n^ {same}\n~ {same}\n{TestTexts.Body(3)}");

        Assert.Equal([[0], [1]], Families(corpus, corpus.SharedTexts()));
    }

    [Fact]
    public void A_passage_of_too_many_articles_does_not_count_and_is_told()
    {
        string notice = TestTexts.Body(0, words: 60);
        AnnotatedCorpus corpus = Corpus([.. Enumerable.Range(1, 6).Select(i => notice + " " + TestTexts.Body(i, words: 50))]);

        SharedTexts capped = corpus.SharedTexts(new SharedTextsOptions { MaximumArticles = 5 });

        Assert.Equal(1, corpus.SharedTexts().IndependentTexts);
        Assert.Equal(6, capped.IndependentTexts);
        Assert.Contains(capped.Settings, setting => setting.Name == "too common");
    }

    [Fact]
    public void The_settings_say_what_can_be_missed() =>
        Assert.Contains(Corpus("Rain fell.").SharedTexts().Settings, setting => setting.Value.Contains("can be missed", StringComparison.Ordinal));

    [Fact]
    public void A_number_that_is_not_allowed_is_told_with_what_is()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => new SharedTextsOptions { LongRun = 0 });

        Assert.StartsWith("LongRun cannot be 0; it must be at least 1.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_five_real_articles_are_three_texts()
    {
        string folder = SharedData.Path("corpora/baghdad");
        AnnotatedCorpus corpus = Corpus([.. Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(Plain)]);

        SharedTexts texts = corpus.SharedTexts();

        Assert.Equal([[0, 1], [2], [3, 4]], Families(corpus, texts));

        // The builder's markup must not be taken from what others wrote.
        static string Plain(string file) => string.Concat(File.ReadAllText(file).Where(c => !"{}[]<>#^~|".Contains(c, StringComparison.Ordinal)));
    }

    private static AnnotatedCorpus Corpus(params string[] texts) =>
        ArticleBuilder.Corpus(texts.Select((text, i) => ArticleBuilder.Article(text, $"{i}", outlet: $"Outlet {i}")));

    private static AnnotatedCorpus OfOneOutlet(params string[] texts) =>
        ArticleBuilder.Corpus(texts.Select((text, i) => ArticleBuilder.Article(text, $"{i}", outlet: "The Post")));

    private static int[][] Families(AnnotatedCorpus corpus, SharedTexts texts) =>
        [.. texts.Families.Select(family => family.Select(article => corpus.Articles.ToList().FindIndex(other => ReferenceEquals(other, article))).ToArray())];
}
