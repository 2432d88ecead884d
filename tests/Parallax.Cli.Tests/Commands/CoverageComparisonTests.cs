using System.Text.Json;

namespace Parallax.Tests;

public sealed class CoverageComparisonTests
{
    private const string Rows = """
        {"id":"one","outlet":"Tide","text":"Seven trawlers sank off Ostholm on Tuesday, the coast guard said. Repairs to the pier will cost four million crowns. A choir sang."}
        {"id":"two","outlet":"The Harbour","text":"On Tuesday seven trawlers sank off Ostholm, said the coast guard. Four million crowns is what repairs to the pier will cost. Snow is expected."}
        {"id":"three","outlet":"Lind Star","text":"Off Ostholm seven trawlers sank on Tuesday, according to the coast guard. A bakery won a prize."}

        """;

    [Fact]
    public void A_person_reads_what_was_found_and_what_was_not()
    {
        Call call = Call.WithInput(Rows, "compare", "coverage", "-");

        Assert.Equal(0, call.Status);
        Assert.Contains("Not found in this article", call.Output, StringComparison.Ordinal);
        Assert.Contains("3 Lind Star, no date", call.Output, StringComparison.Ordinal);
        Assert.Contains("At which point of each article", call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_reads_each_statement_of_an_article_once()
    {
        string header = Call.WithInput(Rows, "compare", "coverage", "-", "--format", "csv").Output.Split('\n')[0].TrimEnd('\r');
        JsonElement[] rows = [.. JsonDocument.Parse(Call.WithInput(Rows, "compare", "coverage", "-", "--format", "json").Output).RootElement.EnumerateArray()];

        Assert.All(rows, row => Assert.Equal(header.Split(','), row.EnumerateObject().Select(field => field.Name)));
        Assert.Equal(5, rows.Count(row => row.GetProperty("isFound").GetBoolean()));
        Assert.Equal("three", Assert.Single(rows, row => !row.GetProperty("isFound").GetBoolean()).GetProperty("article").GetString());
        Assert.Equal(rows.Length, rows.Select(row => (row.GetProperty("statement").GetInt32(), row.GetProperty("article").GetString())).Distinct().Count());
    }
}
