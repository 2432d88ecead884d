using System.Text.Json;

namespace Parallax.Tests;

public sealed class CompareTermsTests
{
    private const string Rows = """
        {"id":"one","outlet":"Tide","title":"Assassination of Martin Varga","text":"Assassination of Martin Varga\n\nThe mayor, Ana Reve, said it was an assassination of Martin Varga. “This assassination of Martin Varga was planned, the assassination of Martin Varga,” she said. The killing of Martin Varga shook Aldmere. Residents spoke of smoke and of broken windows."}
        {"id":"two","outlet":"The Harbour","title":"Martin Varga killed in Aldmere","text":"Martin Varga killed in Aldmere\n\nMartin Varga was killed on Monday. The killing of Martin Varga was the third this year. Martin Varga was killed near the old market. Two shops burned down. The army gave no reason for the killing of Martin Varga."}

        """;

    [Fact]
    public void Without_asking_counts_stand_by_voice_headlines_apart_and_differences_below()
    {
        string[] lines = Call.WithInput(Rows, "compare", "terms", "-").Output.Split('\n');

        Assert.Contains(lines, line => line.StartsWith("◆ assassination", StringComparison.Ordinal) && line.Contains("1o 1a 2q", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("◆ in headlines", StringComparison.Ordinal) && line.Contains("1o", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("differences is reliable.", StringComparison.Ordinal) || line.Contains("difference is reliable.", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("within these texts", StringComparison.Ordinal));
    }

    [Theory, InlineData("own", 1), InlineData("attributed", 1), InlineData("quoted", 2), InlineData("all", 4)]
    public void One_voice_alone_can_be_counted(string voice, int count) => Assert.Equal(count, Assassinations("--voice", voice));

    [Theory, InlineData("headline", 1), InlineData("body", 3), InlineData("all", 4)]
    public void Headlines_alone_can_be_counted_or_all_else(string block, int count) => Assert.Equal(count, Assassinations("--block", block));

    [Fact]
    public void The_balance_has_a_row_for_every_part_and_pole()
    {
        JsonElement[] rows = Json("--measure", "balance");

        Assert.Contains(rows, row => row.GetProperty("part").GetString() == "quoted" && row.GetProperty("pole").GetString() == "condemns" && row.GetProperty("count").GetInt32() == 2);
        Assert.Contains(rows, row => row.GetProperty("part").GetString() == "all" && row.GetProperty("balance").ValueKind == JsonValueKind.Number);
    }

    [Fact]
    public void Differences_have_a_row_with_probability_and_what_it_is_over()
    {
        JsonElement[] rows = Json("--measure", "differences");

        JsonElement killing = rows.First(row => row.GetProperty("contrast").GetString() == "killing" && row.GetProperty("pole").GetString() == "condemns");
        Assert.Equal(("one", "two"), (killing.GetProperty("higherArticle").GetString(), killing.GetProperty("lowerArticle").GetString()));
        Assert.InRange(killing.GetProperty("probability").GetDouble(), 0.9, 1);
        Assert.Equal("choices", killing.GetProperty("over").GetString());
        Assert.False(killing.GetProperty("reliable").GetBoolean());
    }

    private static int Assassinations(params string[] options) => Json(options)
        .Where(row => row.GetProperty("option").GetString() == "assassination")
        .Sum(row => row.GetProperty("count").GetInt32());

    private static JsonElement[] Json(params string[] options) =>
        [.. JsonDocument.Parse(Call.WithInput(Rows, ["compare", "terms", "-", "--format", "json", .. options]).Output).RootElement.EnumerateArray()];
}
