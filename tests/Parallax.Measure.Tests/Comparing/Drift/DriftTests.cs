namespace Parallax.Tests;

public sealed class DriftTests
{
    private const string Quoted = "Harbour minister Lena Strand said the closure was \"a reckless blow to the fishing towns of the northern coast\".";

    [Theory]
    [InlineData(Quoted, "Harbour minister Lena Strand said the closure was a reckless blow to the fishing towns of the northern coast.", "MarksDropped")]
    [InlineData(Quoted, "The closure was a reckless blow to the fishing towns of the northern coast.", "MarksDropped AttributionDropped")]
    [InlineData(Quoted, "Harbour minister Lena Strand said the closure was \"a reckless blow to the fishing villages of the northern coast\".", "Reworded")]
    [InlineData(Quoted, "Harbour minister Lena Strand said the closure was \"a reckless blow to the fishing towns\".", "Cut")]
    [InlineData(Quoted, "Bakery owner Piet Malander said the closure was \"a reckless blow to the fishing towns of the northern coast\".", "SpeakerChanged")]
    [InlineData(
        "Harbour minister Lena Strand said the closure had ruined eleven fishing towns of the northern coast.",
        "Harbour minister Lena Strand claimed the closure had ruined eleven fishing towns of the northern coast.",
        "CueStanceChanged")]
    [InlineData(
        "Harbour minister Lena Strand said \"our boats will stay on the northern fishing grounds all winter\".",
        "Harbour minister Lena Strand said our boats will stay on the northern fishing grounds all winter.",
        "MarksDropped FirstPersonOutsideMarks")]
    [InlineData(
        "Four fishermen were killed when a patrol boat fired on a trawler near Orrin Bank.",
        "Three fishermen were killed when a patrol boat fired on a trawler near Orrin Bank.",
        "NumberChanged")]
    [InlineData(
        "Harbour minister Lena Strand said the coast guard had destroyed the nets of the northern trawlers.",
        "Harbour minister Lena Strand said the navy had destroyed the nets of the northern trawlers.",
        "SubjectChanged")]
    public void Two_renderings_of_one_text_differ_in_one_kind_or_two(string a, string b, string kinds)
    {
        // What else stands in both makes them one text.
        (a, b) = (a + Common, b + Common);
        Assert.Equal(kinds, Kinds(a, b));

        // Which article is read first says nothing about the difference.
        Assert.Equal(kinds, Kinds(b, a));
    }

    [Theory]
    [InlineData(Quoted, Quoted)]
    [InlineData(
        "Harbour minister Lena Strand said the closure had ruined three fishing towns of the northern coast.",
        "Harbour minister Lena Strand stated the closure had ruined 3 fishing towns of the northern coast.")]
    [InlineData(
        "Harbour minister Lena Strand said the United States had closed the northern fishing grounds to trawlers.",
        "Harbour minister Lena Strand said the U.S. had closed the northern fishing grounds to trawlers.")]
    [InlineData(
        "Harbour minister Lena Strand said \"the closure isn't legal in our neighbouring waters and harbours\".",
        "Harbour minister Lena Strand said \"the closure is not legal in our neighboring waters and harbors\".")]
    [InlineData(
        "\"The closure is a reckless blow to the fishing towns of the northern coast,\" Lena Strand, the harbour minister, said.",
        "Harbour minister Lena Strand said: \"The closure is a reckless blow to the fishing towns of the northern coast.\"")]
    [InlineData(Quoted, "The northern fishers' union said the closure was \"a reckless blow to the fishing towns of the northern coast\".")]
    [InlineData(Quoted, "He said the closure was \"a reckless blow to the fishing towns of the northern coast\".")]
    [InlineData(Quoted, "Bakery owner Piet Malander and Lena Strand said the closure was \"a reckless blow to the fishing towns of the northern coast\".")]
    [InlineData(
        "Harbour minister Lena Strand said the patrol boat had destroyed the nets of the northern trawlers.",
        "After destroying the nets of the northern trawlers the patrol boat sailed home to its harbour.")]
    [InlineData(
        "Harbour minister Lena Strand said \"the evidence was destroyed by the northern patrol boats\".",
        "Harbour minister Lena Strand said \"the proof was destroyed by the northern patrol boats\".", "Reworded")]
    [InlineData(
        "At least three fishermen were killed when a patrol boat fired on a trawler near Orrin Bank.",
        "Three fishermen were killed when a patrol boat fired on a trawler near Orrin Bank.")]
    [InlineData(Quoted, "Harbour minister Lena Strand said the closure was \"a reckless blow to fishing towns of the northern coast\".")]
    [InlineData(
        "Harbour minister Lena Strand said President Olm had destroyed the nets of the northern trawlers.",
        "Harbour minister Lena Strand said the president had destroyed the nets of the northern trawlers.")]
    [InlineData(Quoted, "Harbour minister Lena Strand said the closure was a blow to the towns of the coast.")]
    [InlineData(Quoted, "MARTIN ADLER: The minister joins us now from the harbour.\n\nLENA STRAND: Good evening.\n\nThe closure was a reckless blow to the fishing towns of the northern coast.")]
    [InlineData(Quoted, "Harbour minister Lena Strand spoke for an hour. The closure was a reckless blow to the fishing towns of the northern coast. She said the boats would stay.", "MarksDropped")]
    [InlineData(
        "The fishing towns of the northern coast will hold a market on Sunday.",
        "The harbour minister opened a school in the northern capital on Monday.")]
    public void What_is_the_same_or_something_else_makes_no_difference(string a, string b, string kinds = "") => Assert.Equal(kinds, Kinds(a, b));

    [Fact]
    public void A_surname_is_the_person_that_the_article_named()
    {
        Drift drift = Of(
            Quoted,
            "Harbour minister Lena Strand spoke on Monday. Strand said the closure was \"a reckless blow to the fishing villages of the northern coast\".");
        Assert.Equal([DriftKind.Reworded], Assert.Single(drift.Pairs).Kinds);
    }

    [Fact]
    public void An_ellipsis_says_that_words_are_missing() =>
        Assert.Equal("", Kinds(Quoted, "Harbour minister Lena Strand said the closure was \"a reckless blow to the fishing towns…\""));

    [Fact]
    public void A_change_has_its_place_in_both_texts()
    {
        DriftPair pair = Assert.Single(Of(Quoted, Quoted.Replace("towns", "villages", StringComparison.Ordinal)).Pairs);
        DriftChange change = Assert.Single(pair.Changes);
        Assert.Equal(("towns", "villages"), (Text(change.A!), Text(change.B!)));
        Assert.Equal("villages", pair.B.Article.TextAt(pair.B.In, Assert.Single(pair.WordsB, run => run.IsOnlyHere).Span).ToString());
    }

    [Fact]
    public void The_words_of_a_pair_stand_in_order_and_inside_it()
    {
        foreach (DriftPair pair in SampleEvent.Drift().Pairs)
        {
            foreach ((Place place, IReadOnlyList<DiffRun> runs) in new[] { (pair.A, pair.WordsA), (pair.B, pair.WordsB) })
            {
                Assert.All(runs, run => Assert.True(place.Span.Contains(run.Span)));
                Assert.All(runs.Zip(runs.Skip(1)), two => Assert.True(two.First.Span.End <= two.Second.Span.Start && two.First.IsOnlyHere != two.Second.IsOnlyHere));
            }
        }
    }

    [Fact]
    public void The_most_different_statement_stands_first()
    {
        Drift drift = SampleEvent.Drift();
        Assert.Equal(drift.Statements.Select(statement => statement.Difference).OrderDescending(), drift.Statements.Select(statement => statement.Difference));
        Assert.All(drift.Statements, statement => Assert.Same(statement.Fullest, statement.Renderings[0]));
    }

    [Fact]
    public void Words_of_a_speaker_of_another_language_may_be_translation()
    {
        const string Other = "“They sank a boat that carried medicine and bread for the northern islands,” Tarek Olm said, speaking in Kessarian.";
        DriftChange change = Assert.Single(Assert.Single(Of(Other, "“They sank a ship that carried medicine and bread for the northern islands,” Tarek Olm said.").Pairs).Changes);
        Assert.Equal((DriftKind.Reworded, true), (change.Kind, change.IsPossibleTranslation));
        Assert.False(Assert.Single(Assert.Single(Of(Quoted, Quoted.Replace("towns", "villages", StringComparison.Ordinal)).Pairs).Changes).IsPossibleTranslation);
    }

    [Fact]
    public void A_headline_is_compared_with_its_body()
    {
        Drift drift = Of("# Closure a reckless blow to northern fishing towns\n\n" + Quoted.Replace("the fishing towns of the northern coast", "northern fishing towns", StringComparison.Ordinal));
        DriftPair pair = Assert.Single(drift.Pairs);
        Assert.Same(pair.A.Article, pair.B.Article);
        Assert.True(pair.B.IsHeadline);
        Assert.Equal([DriftKind.MarksDropped], pair.Kinds);
    }

    [Fact]
    public void A_value_that_is_not_allowed_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new DriftOptions { MinimumShare = 0 });
        Assert.Throws<ArgumentException>(() => new DriftOptions { MaximumRenderings = 1 });
        Assert.Throws<ArgumentException>(() => new DriftOptions { MaximumPhraseSentences = 1 });
        Assert.Throws<ArgumentException>(() => new DriftOptions { MinimumWeight = -1 });
        Assert.Throws<ArgumentException>(() => new DriftOptions { MinimumLinks = 0 });
    }

    private const string Common = "\n\nThe bakery by the old lighthouse sold its last loaf before noon. A tram ran into a cart of melons near the square, and nobody was hurt. "
        + "Snow fell on the hills above Vellmar all night. Two schools in the upper town stayed shut on Friday. The library will open its new reading room in June.";

    private static AnnotatedCorpus SampleEvent { get; } = Corpus.Read(Path.Combine(SharedData.Root, "data", "events", "sarnik-road")).Annotate();

    private static string Kinds(string a, string b) => string.Join(' ', Of(a, b).Pairs.SelectMany(pair => pair.Kinds).Select(kind => kind.ToString()));

    private static string Text(Place place) => place.Article.TextAt(place.In, place.Span).ToString();

    private static Drift Of(params string[] texts)
    {
        Article[] articles = [.. texts.Select((text, i) => new Article($"{i}", new Outlet($"Outlet {i}"), text))];
        return new Corpus("test", articles, []).Annotate().Drift();
    }
}
