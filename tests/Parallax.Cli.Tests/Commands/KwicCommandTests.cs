using System.Text.Json;

namespace Parallax.Tests;

public sealed class KwicCommandTests
{
    private const string Rows =
        """
        {"id":"1","outlet":"Tide","title":"Foul blow at the quay","text":"Foul blow at the quay\n\nThe mayor said it was a “cowardly blow”. Nobody came."}
        {"id":"2","outlet":"Quay","text":"The blow fell at noon on the wall. It was a hard blow."}

        """;

    [Fact]
    public void Every_place_stands_in_its_sentence_under_a_head_that_counts()
    {
        Call call = Call.WithInput(Rows, "kwic", "blow", "-");
        string[] lines = call.Output.TrimEnd('\n').Split('\n');
        Assert.Equal("“blow”: 4 places in 2 of 2 articles (2 independent texts): 1 quoted, 3 own.", lines[0]);
        Assert.Equal(6, lines.Length);
        Assert.Contains("headline", lines[2], StringComparison.Ordinal);
        Assert.Equal((0, "2 read, 0 skipped"), (call.Status, call.Summary));
        Assert.DoesNotContain('\u001b', call.Output);
    }

    [Fact]
    public void Filters_order_and_format_are_those_asked_for()
    {
        Call call = Call.WithInput(Rows, "kwic", "~blow", "-", "--voice", "own", "--block", "body", "--sort", "left", "--not-after", "hard", "--format", "json");
        JsonElement[] rows = [.. JsonDocument.Parse(call.Output).RootElement.EnumerateArray()];
        JsonElement row = Assert.Single(rows);
        Assert.Equal(("2", "The", "fell at noon on the wall."), (row.GetProperty("article").GetString(), row.GetProperty("left").GetString(), row.GetProperty("right").GetString()));
    }

    [Fact]
    public void A_word_that_stands_nowhere_is_named_with_a_near_one()
    {
        Call call = Call.WithInput(Rows, "kwic", "hard blw", "-");
        Assert.Equal("“hard blw” was not found in 2 articles.\n", call.Output);
        Assert.Contains("Nowhere in the texts: 'blw' (near: 'blow').", call.Error, StringComparison.Ordinal);
        Assert.Equal(0, call.Status);
    }

    [Theory]
    [InlineData("b*", "'b*' would match too many words. Write at least 3 letters before or after the * or ?.")]
    [InlineData("...", "The pattern '...' has '...' at its end or beginning. It may only stand between two words.")]
    public void A_wrong_pattern_gets_its_sentence_before_anything_is_read(string pattern, string sentence)
    {
        Call call = Call.Of("kwic", pattern, "/nowhere/at/all");
        Assert.Equal((2, sentence + "\n"), (call.Status, call.Error));
    }

    [Theory]
    [InlineData("--voice", "ownn", "--voice cannot be 'ownn'. Did you mean 'own'? It can be own, attributed, quoted or uncredited. 'parallax kwic --help' shows how.")]
    [InlineData("--sort", "size", "--sort cannot be 'size'. It can be article, left, node, right, voice, speaker or date. 'parallax kwic --help' shows how.")]
    public void A_wrong_choice_gets_a_sentence(string option, string value, string sentence) =>
        Assert.Equal(sentence + "\n", Call.Of("kwic", "blow", "x", option, value).Error);
}
