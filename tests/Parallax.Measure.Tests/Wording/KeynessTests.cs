namespace Parallax.Tests;

public sealed class KeynessTests
{
    private static readonly KeynessOptions Small = new() { MinimumTexts = 2, MinimumWords = 10, MinimumCount = 4, MinimumTextsOfTerm = 2 };

    [Fact]
    public void Log_odds_have_the_value_that_can_be_computed_by_hand()
    {
        // ln((30 + 2) / (1000 + 500 − 32)) − ln((5 + 2) / (2000 + 500 − 7))
        double expected = Math.Log(32.0 / 1468) - Math.Log(7.0 / 2493);

        Assert.Equal(expected, KeynessFormulas.LogOdds(30, 1000, 5, 2000, 2, 500), 1e-9);
        Assert.Equal((1 / 32.0) + (1 / 7.0), KeynessFormulas.Variance(30, 5, 2), 1e-9);
        Assert.Equal(-expected, KeynessFormulas.LogOdds(5, 2000, 30, 1000, 2, 500));
    }

    [Fact]
    public void G_squared_has_the_value_that_can_be_computed_by_hand()
    {
        // 30 of 1000 beside 5 of 2000: expected 35/3 and 70/3, and of the other words 2965/3 and 5930/3.
        double expected = 2 * ((30 * Math.Log(30 / (35 / 3.0))) + (5 * Math.Log(5 / (70 / 3.0)))
            + (970 * Math.Log(970 / (2965 / 3.0))) + (1995 * Math.Log(1995 / (5930 / 3.0))));

        Assert.Equal(expected, KeynessFormulas.G2(30, 1000, 5, 2000), 1e-9);
        Assert.Equal(0, KeynessFormulas.G2(10, 1000, 20, 2000), 1e-9);
        Assert.Equal(KeynessFormulas.G2(30, 1000, 0, 2000), KeynessFormulas.G2(0, 2000, 30, 1000));
        Assert.Equal(30.5 / 1000.5 / (5.5 / 2000.5), KeynessFormulas.Ratio(30, 1000, 5, 2000), 1e-9);
    }

    [Theory]
    [InlineData(new[] { 2, 2, 2, 2 }, new[] { 100, 100, 100, 100 }, 0)]
    [InlineData(new[] { 8, 0, 0, 0 }, new[] { 100, 100, 100, 100 }, 1)]
    [InlineData(new[] { 4, 4, 0 }, new[] { 100, 200, 100 }, 0.25 / 0.75)]
    public void Deviation_of_proportions_goes_from_0_to_1(int[] counts, int[] words, double expected)
    {
        double all = counts.Sum(), total = words.Sum();
        double excess = counts.Zip(words).Where(text => text.First > 0).Sum(text => KeynessFormulas.Excess(text.First, all, text.Second, total));

        Assert.Equal(expected, KeynessFormulas.Dispersion(excess, words.Min() / total), 1e-9);
    }

    [Fact]
    public void The_variance_over_texts_has_the_value_that_can_be_computed_by_hand()
    {
        // Three texts of 100 words with 6, 0 and 0; three with 2, 1 and 3. Both sides have 6 of 300: a rate of .02.
        SideSums bunched = new(6, 300, 36, 600, 30_000, 0.36), even = new(6, 300, 14, 600, 30_000, 0.14);

        // 3/2 · (16 + 4 + 4) / 6, and 3/2 · (0 + 1 + 1) / 6.
        Assert.Equal(6, KeynessFormulas.Overdispersion(bunched, 3), 1e-9);
        Assert.Equal(0.5, KeynessFormulas.Overdispersion(even, 3), 1e-9);

        // Pearson: 24 / 2 and 2 / 2, together over 6 − 2.
        Assert.Equal(13 / 4.0, KeynessFormulas.Overdispersion(bunched, even, 6), 1e-9);
        (double variance, double freedom) = KeynessFormulas.VarianceOverTexts(bunched, 3, even, 3, 2);
        double one = 6 / 8.0, two = 3.25 / 8;
        Assert.Equal(one + two, variance, 1e-9);
        Assert.Equal((one + two) * (one + two) / ((one * one / 2) + (two * two / 2)), freedom, 1e-9);
    }

    [Fact]
    public void Swapping_the_outlets_flips_every_sign()
    {
        AnnotatedCorpus corpus = new BunchedWords(3, 12, 9, 0.7).Corpus.Annotate();
        Keyness keyness = corpus.Keyness(new KeynessOptions { MaximumTerms = int.MaxValue });
        Dictionary<string, KeynessTerm> back = keyness.Rows[1].Terms.ToDictionary(term => term.Text, StringComparer.Ordinal);

        Assert.InRange(keyness.Rows[0].Terms.Count, 30, 800);
        Assert.Equal(keyness.Rows[0].Terms.Count, back.Count);
        Assert.All(keyness.Rows[0].Terms, term =>
        {
            KeynessTerm other = back[term.Text];
            Assert.Equal((term.LogOdds, term.Z, term.G2, term.P), (-other.LogOdds, -other.Z, other.G2, other.P));
            Assert.Equal((term.Interval.Low, term.Interval.High), (-other.Interval.High, -other.Interval.Low));
            Assert.Equal((term.Count, term.Target), (other.ReferenceCount, other.Reference));
        });
    }

    [Fact]
    public void A_count_is_the_number_of_its_places()
    {
        AnnotatedCorpus corpus = new BunchedWords(4, 9, 9, 0.7).Corpus.Annotate();

        Assert.All(corpus.Keyness().Rows.SelectMany(row => row.Terms), term =>
        {
            Assert.Equal((term.Count, term.ReferenceCount), (term.Places.Count, term.ReferencePlaces.Count));
            Assert.All(term.Places, place => Assert.Equal(term.Text, place.Article.TextAt(place.In, place.Span).ToString()));
        });
    }

    [Fact]
    public void Intervals_hold_the_truth_and_nothing_is_found_where_nothing_differs()
    {
        int tested = 0, held = 0, byWords = 0, alarms = 0;
        for (int seed = 100; seed < 120; seed++)
        {
            BunchedWords drawn = new(seed, 8, 8, seed % 2 == 0 ? 0 : 0.7);
            KeynessRow row = drawn.Corpus.Annotate().Keyness(new KeynessOptions { MaximumTerms = int.MaxValue }).Rows[0];
            foreach (KeynessTerm term in row.Terms)
            {
                double truth = drawn.LogOddsOf(term.Text)!.Value;
                tested++;
                held += truth >= term.Interval.Low && truth <= term.Interval.High ? 1 : 0;
                byWords += Math.Abs(truth - term.LogOdds) <= 1.96 * Math.Abs(term.LogOdds / term.Z) ? 1 : 0;
            }

            alarms += seed % 2 == 0 && row.Terms.Any(term => term.IsReliable) ? 1 : 0;
        }

        // Monroe's variance takes each word for itself, and its intervals miss the truth twice as often as they should, or more.
        Assert.InRange((double)held / tested, 0.93, 0.995);
        Assert.InRange((double)byWords / tested, 0.6, 0.9);
        Assert.InRange(alarms, 0, 1);
    }

    [Fact]
    public void A_difference_that_all_texts_show_is_found()
    {
        KeynessRow row = Corpus(text => $"The {(text % 2 == 0 ? "unrest" : "protest")} grew. The unrest and the {(text % 2 == 0 ? "unrest" : "protest")} went on.", 24)
            .Keyness(Small with { Phrases = 1 }).Rows[0];

        Assert.Equal("unrest", row.Terms.First(term => term.IsReliable && term.LogOdds > 0).Text);
        Assert.Equal("protest", row.Terms.First(term => term.IsReliable && term.LogOdds < 0).Text);
    }

    [Fact]
    public void One_text_does_not_speak_for_an_outlet()
    {
        KeynessRow row = Corpus(text => text == 0 ? string.Concat(Enumerable.Repeat("The tumult grew. ", 30)) : text < 6 ? "The tumult grew." : "The noise grew.", 24)
            .Keyness(Small with { MaximumTerms = 500, Phrases = 1 }).Rows[0];

        KeynessTerm tumult = row.Terms.Single(term => term.Text == "tumult");
        Assert.True(tumult.G2 > 10 && tumult.Z > 2, "each word for itself says that it is theirs");
        Assert.False(tumult.IsReliable);
        Assert.InRange(tumult.Target.Dispersion!.Value, 0.6, 1);
    }

    [Fact]
    public void A_phrase_takes_the_place_of_words_that_stand_nowhere_else()
    {
        KeynessRow row = Corpus(_ => "They kept the ceasefire line. A ceasefire line, ceasefire talks and cold comfort.", 12).Keyness(Small with { MaximumTerms = 500 }).Rows[0];
        string[] terms = [.. row.Terms.Select(term => term.Text)];

        Assert.Contains("ceasefire line", terms);
        Assert.Contains("ceasefire", terms);
        Assert.Contains("cold comfort", terms);
        Assert.DoesNotContain("line", terms);
        Assert.DoesNotContain("comfort", terms);
        Assert.DoesNotContain(terms, term => term.StartsWith("line ceasefire", StringComparison.Ordinal) || term.StartsWith("the ", StringComparison.Ordinal));
        Assert.DoesNotContain("cold comfort", Corpus(_ => "Some cold comfort here.", 12).Keyness(Small with { Phrases = 1 }).Rows[0].Terms.Select(term => term.Text));
    }

    [Fact]
    public void Only_the_voice_asked_for_is_counted()
    {
        AnnotatedCorpus corpus = Corpus(_ => "The raid went on. She <say|said> {quoted:Ilsen|the outrage went on}.", 12);

        Assert.DoesNotContain("outrage", Terms(corpus, Voice.Own));
        Assert.Contains("outrage", Terms(corpus, Voice.Quoted));
        Assert.DoesNotContain("raid", Terms(corpus, Voice.Quoted));
        Assert.Contains("raid", Terms(corpus, null));
    }

    [Fact]
    public void The_names_of_outlets_and_numbers_are_left_out()
    {
        string[] terms = Terms(Corpus(_ => "The Quay felt 40 tremors, Monday, the quayside shook.", 12), Voice.Own);

        Assert.Contains("tremors", terms);
        Assert.Contains("quayside", terms);
        Assert.DoesNotContain(terms, term => term is "quay" or "40" or "monday" or "the");
    }

    [Fact]
    public void A_text_that_an_outlet_prints_twice_is_counted_once()
    {
        AnnotatedArticle[] articles = [.. Articles(_ => "The raid went on.", 12)];
        AnnotatedArticle again = ArticleBuilder.Article(articles[0].Article.Text, "again", "Quay");
        Keyness once = ArticleBuilder.Corpus(articles).Keyness(Small), twice = ArticleBuilder.Corpus([.. articles, again]).Keyness(Small);

        Assert.Equal(once.Groups[0].Words, twice.Groups[0].Words);
        Assert.Equal((7, 6), (twice.Groups[0].Articles, twice.Groups[0].IndependentTexts));
    }

    [Fact]
    public void Each_of_three_outlets_is_compared_with_the_others_or_with_one()
    {
        AnnotatedCorpus corpus = ArticleBuilder.Corpus(Enumerable.Range(0, 18).Select(i => Article(i, ((string[])["Quay", "Moor", "Tesk"])[i % 3], "The raid went on.")));

        Assert.Equal(["Quay", "Moor", "Tesk"], corpus.Keyness(Small).Rows.Select(row => row.Target.Name));
        Assert.All(corpus.Keyness(Small).Rows, row => Assert.Equal(("the rest", 12), (row.Reference.Name, row.Reference.IndependentTexts)));
        Assert.Equal([("Quay", "Moor"), ("Tesk", "Moor")], corpus.Keyness(Small with { Against = "Moor" }).Rows.Select(row => (row.Target.Name, row.Reference.Name)));
        Assert.Equal(
            "There is nothing called 'Mor' to compare with. There is: Quay, Moor, Tesk. (Parameter 'options')",
            Assert.Throws<ArgumentException>(() => corpus.Keyness(Small with { Against = "Mor" })).Message);
    }

    [Fact]
    public void A_reference_corpus_tells_what_is_usual()
    {
        AnnotatedCorpus corpus = Corpus(text => text % 2 == 0 ? "The tumult grew." : "The noise grew.", 16);
        AnnotatedCorpus usual = Corpus(_ => "The tumult, tumult, tumult, tumult, tumult, tumult.", 40);
        KeynessTerm alone = Term(corpus.Keyness(Small with { Phrases = 1 })), beside = Term(corpus.Keyness(Small with { Phrases = 1, Prior = usual }));

        Assert.InRange(beside.LogOdds, 0, alone.LogOdds - 0.3);

        static KeynessTerm Term(Keyness keyness) => keyness.Rows[0].Terms.Single(term => term.Text == "tumult");
    }

    [Fact]
    public void Too_few_texts_are_refused_and_give_words_that_one_alone_has()
    {
        Keyness keyness = ArticleBuilder.Corpus(
            ArticleBuilder.Article("A missile destroyed the wooden bridge over the river Tamal near the northern harbour. Nobody slept.", "1", "Quay"),
            ArticleBuilder.Article("A missile obliterated the wooden bridge over the river Tamal near the northern harbour. It rained.", "2", "Moor")).Keyness();

        Assert.False(keyness.HasEnough);
        Assert.All(keyness.Rows, row => Assert.Empty(row.Terms));
        Assert.Equal(
            ["destroyed", "obliterated"],
            keyness.Only.SelectMany(only => only.Words).Select(word => word.Article.TextAt(word.In, word.Span).ToString()));
        Assert.All(keyness.Only, only => Assert.Contains("wooden bridge", Assert.Single(only.Others).Article.Article.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Months_are_groups_and_articles_without_a_date_are_in_none()
    {
        AnnotatedCorpus corpus = ArticleBuilder.Corpus(Articles(_ => "The raid went on.", 12).Select((article, i) => Dated(article, i == 0 ? null : i % 2 == 0 ? "2026-03-04" : "2026-04-01")));
        Keyness keyness = corpus.Keyness(Small with { By = KeynessBy.Month });

        Assert.Equal([("2026-04", 6), ("2026-03", 5)], keyness.Groups.Select(group => (group.Name, group.Articles)));
        Assert.Contains("1 article without a date", keyness.Settings.Single(setting => setting.Name == "left out").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_is_not_allowed_is_refused() =>
        Assert.Equal("Phrases cannot be 4; it must be 1, 2 or 3. (Parameter 'value')", Assert.Throws<ArgumentException>(() => new KeynessOptions { Phrases = 4 }).Message);

    private static string[] Terms(AnnotatedCorpus corpus, Voice? voice) =>
        [.. corpus.Keyness(Small with { Voice = voice, MaximumTerms = 500, Phrases = 1 }).Rows[0].Terms.Select(term => term.Text)];

    private static AnnotatedCorpus Corpus(Func<int, string> text, int articles) => ArticleBuilder.Corpus(Articles(text, articles));

    // Two outlets in turns; each text has words of its own before the ones that a test is about, so that none is a reprint.
    private static IEnumerable<AnnotatedArticle> Articles(Func<int, string> text, int articles) =>
        Enumerable.Range(0, articles).Select(i => Article(i, i % 2 == 0 ? "Quay" : "Moor", text(i)));

    private static AnnotatedArticle Article(int i, string outlet, string text) => ArticleBuilder.Article($"{TestTexts.Body(i, 60)}\n{text}", $"{i}", outlet);

    private static AnnotatedArticle Dated(AnnotatedArticle article, string? date) => article with
    {
        Segmented = article.Segmented with { Labelled = article.Segmented.Labelled with { Article = article.Article with { Date = date } } },
    };
}
