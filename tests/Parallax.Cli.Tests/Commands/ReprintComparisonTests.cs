using System.Text.Json;

namespace Parallax.Tests;

public sealed class ReprintComparisonTests
{
    private static readonly string Text = string.Join(' ', Enumerable.Range(1, 90).Select(i => (i % 15 == 1 ? "Then " : "") + $"word{i * 7919 % 1000}" + (i % 15 == 0 ? "." : "")));

    [Fact]
    public void Families_and_pairs_are_printed_with_places_in_both_texts()
    {
        string input = Input();
        JsonElement printed = JsonDocument.Parse(Call.WithInput(input, "compare", "reprints", "-", "--format", "json").Output).RootElement;

        Assert.Equal(2, printed.GetProperty("independentTexts").GetInt32());
        Assert.Equal("""[["a","c"],["b"]]""", printed.GetProperty("families").GetRawText());
        JsonElement pair = Assert.Single(printed.GetProperty("pairs").EnumerateArray());
        Assert.Equal(["a", "c", "verbatim"], ((string[])["articleA", "articleB", "kind"]).Select(name => pair.GetProperty(name).GetString()));
        Assert.Equal(1, pair.GetProperty("containment").GetDouble());
        Assert.NotEmpty(pair.GetProperty("sentences").EnumerateArray());
        Assert.All(pair.GetProperty("sentences").EnumerateArray(), sentence => Assert.Equal(At(sentence[0], Text), At(sentence[1], "The station adds a line of its own. " + Text)));

        static string At(JsonElement span, string text) => text.Substring(span.GetProperty("start").GetInt32(), span.GetProperty("length").GetInt32());
    }

    [Fact]
    public void A_pair_is_a_row_of_the_csv()
    {
        string[] lines = Call.WithInput(Input(), "compare", "reprints", "-", "--format", "csv").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.StartsWith("articleA,outletA,articleB,outletB,kind,containment,", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("a,Tide,c,Radio Mole,verbatim,1,", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Collapsing_leaves_one_of_each_family_and_says_which_were_left_out()
    {
        Call kept = Call.WithInput(Input(), "compare", "voices", "-", "--by", "article", "--format", "json");
        Call collapsed = Call.WithInput(Input(), "compare", "voices", "-", "--by", "article", "--reprints", "collapse");

        Assert.Contains("Radio Mole", kept.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Radio Mole", collapsed.Output, StringComparison.Ordinal);
        Assert.Contains("1 reprint left out: c (of a)", collapsed.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("c: This article carries the text of a, which has most of it; it was left out as a reprint.", collapsed.Error, StringComparison.Ordinal);
        Assert.Equal(0, collapsed.Status);
    }

    [Fact]
    public void Another_choice_is_told_with_what_can_be_chosen() =>
        Assert.StartsWith("--reprints cannot be 'drop'. It can be keep or collapse.", Call.Of("compare", "tone", "x", "--reprints", "drop").Error, StringComparison.Ordinal);

    private static string Input() => string.Join('\n', new[]
    {
        (Id: "a", Outlet: "Tide", Text), (Id: "b", Outlet: "The Harbour", Text: "Rain fell over the bay. Nobody was hurt."),
        (Id: "c", Outlet: "Radio Mole", Text: "The station adds a line of its own. " + Text),
    }.Select(row => JsonSerializer.Serialize(new { id = row.Id, outlet = row.Outlet, text = row.Text })));
}
