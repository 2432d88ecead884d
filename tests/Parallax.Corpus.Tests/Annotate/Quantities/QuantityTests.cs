namespace Parallax.Tests;

/// <summary>Numbers with what they count, on invented sentences.</summary>
public sealed class QuantityTests
{
    private static readonly ArticleAnnotator Annotator = new();

    [Theory]
    [InlineData("The blast killed three people.", 3, 3, "person", QuantityRelation.Killed)]
    [InlineData("Three people, among them a driver, were killed in Dorvena.", 3, 3, "person", QuantityRelation.Killed)]
    [InlineData("At least 14 guards died at the gate.", 14, double.PositiveInfinity, "guard", QuantityRelation.Killed)]
    [InlineData("The killing of four of its drivers was denied.", 4, 4, "driver", QuantityRelation.Killed)]
    [InlineData("Doctors put the number of dead at six.", 6, 6, null, QuantityRelation.Killed)]
    [InlineData("The death toll rose to 21 on Monday.", 21, 21, null, QuantityRelation.Killed)]
    [InlineData("Nine dead in Sarnik, says mayor", 9, 9, null, QuantityRelation.Killed)]
    [InlineData("The fire cost twelve lives.", 12, 12, "life", QuantityRelation.Killed)]
    [InlineData("Soldiers shot dead five protesters.", 5, 5, "protester", QuantityRelation.Killed)]
    [InlineData("Police arrested about 50 students.", 40, 60, "student", QuantityRelation.Detained)]
    [InlineData("Two dozen villagers were wounded.", 24, 24, "villager", QuantityRelation.Wounded)]
    [InlineData("Drones struck 85 targets in the valley.", 85, 85, "target", QuantityRelation.Struck)]
    [InlineData("The release of eleven prisoners was agreed.", 11, 11, "prisoner", QuantityRelation.Freed)]
    [InlineData("Between four and seven miners are missing.", 4, 7, "miner", QuantityRelation.Missing)]
    [InlineData("Tens of thousands of marchers filled the square.", 20000, 99999, "marcher", QuantityRelation.Protested)]
    [InlineData("Up to 300 families left.", 0, 300, "family", QuantityRelation.None)]
    [InlineData("The army has 20,000-30,000 soldiers there.", 20000, 30000, "soldier", QuantityRelation.None)]
    [InlineData("Half a million refugees crossed.", 400000, 600000, "refugee", QuantityRelation.None)]
    [InlineData("Twenty-five gunmen fled the town.", 25, 25, "gunman", QuantityRelation.Displaced)]
    [InlineData("Two hundred and thirty-one boxes were destroyed.", 231, 231, "box", QuantityRelation.Destroyed)]
    [InlineData("Police executed 40 search warrants.", 40, 40, "warrant", QuantityRelation.None)]
    [InlineData("The regime executed 40 prisoners.", 40, 40, "prisoner", QuantityRelation.Killed)]
    [InlineData("The 200 million-plus voters were asked.", 200000000, double.PositiveInfinity, "voter", QuantityRelation.None)]
    [InlineData("The 300-plus guests waited outside.", 300, double.PositiveInfinity, "guest", QuantityRelation.None)]
    [InlineData("Fifty-plus guests waited outside.", 50, double.PositiveInfinity, "guest", QuantityRelation.None)]
    [InlineData("A crowd of 400+ students was there.", 400, double.PositiveInfinity, "student", QuantityRelation.None)]
    public void A_count_has_its_values_its_noun_and_what_befell_the_counted(string text, double low, double high, string? counted, QuantityRelation relation)
    {
        Quantity quantity = Assert.Single(Of(text), candidate => candidate.Kind == QuantityKind.Count);
        Assert.Equal((low, high, counted, relation), (quantity.Value.Low, quantity.Value.High, quantity.Counted, quantity.Relation));
    }

    [Theory]
    [InlineData("They paid $2.5m for it.", QuantityKind.Money, 2500000, "dollar")]
    [InlineData("They paid US$40 for it.", QuantityKind.Money, 40, "dollar")]
    [InlineData("The wall is 5m high.", QuantityKind.Distance, 5, "metre")]
    [InlineData("Some 40 per cent of voters stayed at home.", QuantityKind.Share, 32, "per cent")]
    [InlineData("The post lies four kilometres east of the town.", QuantityKind.Distance, 4, "kilometre")]
    [InlineData("The siege lasted twelve days.", QuantityKind.Duration, 12, "day")]
    public void A_measure_has_its_unit(string text, QuantityKind kind, double low, string unit)
    {
        Quantity quantity = Assert.Single(Of(text));
        Assert.Equal((kind, low, unit), (quantity.Kind, quantity.Value.Low, quantity.Counted));
    }

    [Theory]
    [InlineData("The council passed Resolution 2254 on Friday.")]
    [InlineData("A Boeing 737 landed in Dorvena.")]
    [InlineData("It began on 27 January and ended on March 3, 2021.")]
    [InlineData("The gate opens at 6 and closes at 10:30 p.m.")]
    [InlineData("Tovani, 46, was on his way home.")]
    [InlineData("She was 30 years old.")]
    [InlineData("It was the third strike since the 2019 raid.")]
    [InlineData("One of the best days of the year was over.")]
    [InlineData("Photo 9 of 31 shows the bridge.")]
    public void Dates_times_ages_and_labels_are_no_quantities(string text) => Assert.Empty(Of(text));

    [Theory]
    [InlineData("Six people were killed, including two drivers.", "two", QuantityScopes.Part)]
    [InlineData("One of the three men killed was Tovani.", "One", QuantityScopes.Part)]
    [InlineData("Another four guards were wounded.", "four", QuantityScopes.Addition)]
    [InlineData("The earlier death toll of 235 was wrong.", "235", QuantityScopes.Earlier)]
    [InlineData("In 2003 the army killed 200 villagers.", "200", QuantityScopes.OtherTime)]
    [InlineData("Since January 90 people have been killed.", "90", QuantityScopes.Cumulative)]
    [InlineData("A raid could kill 40 people.", "40", QuantityScopes.NotFact)]
    public void What_is_no_plain_total_says_so(string text, string number, QuantityScopes scope)
    {
        Quantity quantity = Of(text).Single(candidate => candidate.Number.In(text).ToString() == number);
        Assert.True(quantity.Scopes.HasFlag(scope), $"{quantity.Span.In(text)} has {quantity.Scopes}.");
    }

    [Fact]
    public void Two_relations_in_one_sentence_are_kept_apart()
    {
        IReadOnlyList<Quantity> found = Of("The drone killed three people and wounded nine others.");
        Assert.Equal([QuantityRelation.Killed, QuantityRelation.Wounded], found.Select(quantity => quantity.Relation));
        Assert.Equal(QuantityScopes.None, found[1].Scopes);
    }

    [Fact]
    public void Hostile_numbers_are_read_to_the_end_without_a_failure()
    {
        string[] texts = [new('9', 5000), string.Concat(Enumerable.Repeat("1,", 3000)), string.Concat(Enumerable.Repeat("twenty-", 2000)), string.Concat(Enumerable.Repeat("at least ", 2000)), "1.2.3.4 -5 \u0661\u0662 \u00bd 1e9 0x1F"];
        foreach (string text in texts)
            Assert.All(Of(text), quantity => Assert.True(quantity.Span.End <= text.Length && double.IsFinite(quantity.Value.Low)));
    }

    private static IReadOnlyList<Quantity> Of(string text) => Annotator.Annotate(new Article("a", new Outlet("Outlet"), text) { Date = "2026-05-13" }).Quantities;
}
