using System.Text.Json;

namespace Parallax.Tests;

public sealed class CompareCommandTests
{
    private const string Rows = """
        {"id":"one","outlet":"Tide","text":"The mayor condemned the assassination of a commander on Monday. The strike hit a car near the old market in Aldmere. Officials gave no number of dead. Residents spoke of smoke and of broken windows. The army said it would answer."}
        {"id":"two","outlet":"The Harbour","text":"A commander was killed in a strike on Monday. “It was a murder,” said the mayor, Ana Reve. The army called it a response. Two shops burned down. Nobody else was hurt in the attack."}

        """;

    public static TheoryData<string> Comparable => ["terms", "voices", "speakers", "agents", "tone"];

    [Theory, MemberData(nameof(Comparable))]
    public void A_table_names_every_outlet(string what)
    {
        Call call = Call.WithInput(Rows, "compare", what, "-");
        Assert.Equal(0, call.Status);
        Assert.Contains("Tide", call.Output, StringComparison.Ordinal);
        Assert.Contains("The Harbour", call.Output, StringComparison.Ordinal);
        Assert.StartsWith("2 read, 0 skipped", call.Summary, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Comparable))]
    public void Rows_have_the_same_names_in_csv_and_json(string what)
    {
        string header = Call.WithInput(Rows, "compare", what, "-", "--format", "csv").Output.Split('\n')[0].TrimEnd('\r');
        JsonElement[] rows = [.. JsonDocument.Parse(Call.WithInput(Rows, "compare", what, "-", "--format", "json").Output).RootElement.EnumerateArray()];
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(header.Split(','), row.EnumerateObject().Select(field => field.Name)));
    }

    [Fact]
    public void All_contrasts_stand_in_one_table_of_rows()
    {
        string[] lines = Call.WithInput(Rows, "compare", "terms", "-", "--format", "csv").Output.TrimEnd().Split('\n');
        Assert.Single(lines, line => line.Contains("contrast", StringComparison.Ordinal));
        int contrast = Array.IndexOf(lines[0].TrimEnd('\r').Split(','), "contrast");
        Assert.True(lines.Skip(1).Select(line => line.Split(',')[contrast]).Distinct().Count() > 1);
    }

    [Fact]
    public void A_row_can_be_an_outlet()
    {
        JsonElement[] rows = [.. JsonDocument.Parse(Call.WithInput(Rows, "compare", "voices", "-", "--by", "outlet", "--format", "json").Output).RootElement.EnumerateArray()];
        Assert.All(rows, row => Assert.Equal(1, row.GetProperty("articles").GetInt32()));
        Assert.Equal(["Tide", "The Harbour"], rows.Select(row => row.GetProperty("outlet").GetString()).Distinct());
    }

    [Theory]
    [InlineData("one", 1)]
    [InlineData("column", 2)]
    [InlineData("auto", 2)]
    public void What_makes_an_event_can_be_chosen(string by, int events)
    {
        const string Told = """
            {"id":"one","outlet":"Tide","event":"strike","text":"The strike hit a car near the old market in Aldmere."}
            {"id":"two","outlet":"The Harbour","event":"murder","text":"The strike hit a car near the old market in Aldmere on Monday."}

            """;
        JsonElement json = JsonDocument.Parse(Call.WithInput(Told, "compare", "events", "-", "--event", by, "--format", "json").Output).RootElement;
        Assert.Equal(events, json.GetProperty("events").GetArrayLength());
    }

    [Fact]
    public void An_event_by_nothing_known_is_refused() =>
        Assert.Contains("--event cannot be 'colum'.", Call.WithInput(Rows, "compare", "events", "-", "--event", "colum").Error, StringComparison.Ordinal);

    [Fact]
    public void Nothing_to_compare_is_said()
    {
        using TempFolder folder = new();
        Call call = Call.Of("compare", "tone", folder.With("7.txt", "%PDF-1.4"u8.ToArray()).Path);
        Assert.Equal(2, call.Status);
        Assert.Equal($"There is nothing to compare in '{folder.Path}': 0 read, 1 skipped: 7.txt is a PDF; save it as text and run again.\n", call.Error);
    }

    [Fact]
    public void The_tone_can_be_asked_for_by_actor()
    {
        string text = string.Concat(Enumerable.Repeat("John Ilsen betrayed the town in a corrupt and shameful deal. ", 10));
        string row = $$"""{"id":"one","outlet":"Tide","text":"{{text}}"}""";
        JsonElement[] rows = [.. JsonDocument.Parse(Call.WithInput(row, "compare", "tone", "-", "--by", "actor", "--format", "json").Output).RootElement.EnumerateArray()];
        JsonElement own = rows.Single(one => one.GetProperty("actor").GetString() == "John Ilsen" && one.GetProperty("voice").GetString() == "own");
        Assert.Equal(10, own.GetProperty("mentions").GetInt32());
        Assert.True(own.GetProperty("high").GetDouble() < 0);
        Assert.Equal(10, own.GetProperty("places").GetArrayLength());
    }

    [Fact]
    public void What_is_not_told_by_actor_says_what_is()
    {
        Call call = Call.WithInput(Rows, "compare", "terms", "-", "--by", "actor");
        Assert.Equal(2, call.Status);
        Assert.StartsWith("--by actor is for tone, not for terms.", call.Error, StringComparison.Ordinal);
    }
}
