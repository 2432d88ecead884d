namespace Parallax.Tests;

public sealed class KeynessTableTests
{
    private static readonly Keyness Found = new BunchedWords(5, 40, 40, 0.7).Corpus.Annotate().Keyness();

    [Fact]
    public void Only_what_is_reliable_is_shown_and_the_tidy_rows_have_the_rest()
    {
        Table table = Found.Table();
        string[] heads = [.. table.Rows.Select(row => row.Head.Parts[0].Text)];
        int reliable = table.Tidy.Names.ToList().IndexOf("isReliable");

        Assert.Equal(Found.Rows.Sum(row => row.Words().Take(10).Count()), heads.Length);
        Assert.All(heads, head => Assert.True(Found.Rows.SelectMany(row => row.Terms).Single(term => term.Text == head && term.LogOdds > 0).IsReliable));
        Assert.Contains(table.Tidy.Rows, row => row.Values[reliable] is true);
        Assert.Contains(table.Tidy.Rows, row => row.Values[reliable] is false);
    }

    [Fact]
    public void A_count_leads_to_its_places()
    {
        TableRow row = Found.Table().Rows.First();
        KeynessTerm first = Found.Rows[0].Words().First();

        Assert.Equal(first.Text, row.Head.Parts[0].Text);
        Assert.Equal($"{first.Count}", row.Cells[1].Parts[0].Text);
        Assert.Equal(Math.Min(12, first.Count), row.Cells[1].Parts[0].Places!.Count);
    }

    [Fact]
    public void It_is_no_wider_than_a_terminal() => Assert.All(Found.Table().ToText(80).Split('\n'), line => Assert.InRange(line.Length, 0, 80));

    [Fact]
    public void A_larger_dot_stands_for_more_places()
    {
        Dictionary<string, int> counts = Found.Rows.SelectMany(row => row.Words()).ToDictionary(term => term.Text, term => term.Count, StringComparer.Ordinal);
        (PointMark Mark, int Count)[] dots = [.. Found.Figure().Marks.Cast<PointMark>().Select(mark => (mark, counts[mark.Reading.Split(',')[0]]))];

        Assert.InRange(dots.Length, 3, 20);
        Assert.All(dots, dot => Assert.Contains($": {dot.Count} (", dot.Mark.Reading, StringComparison.Ordinal));
        Assert.All(dots.SelectMany(one => dots, (one, other) => (one, other)).Where(pair => pair.one.Count > pair.other.Count), pair =>
            Assert.True(pair.one.Mark.Radius >= pair.other.Mark.Radius));
    }

    [Fact]
    public void Too_little_text_is_said_with_what_is_needed()
    {
        Table table = Samples.Corpus.Keyness().Table();

        Assert.Equal("Not enough text to say which words are whose: that takes 8 independent texts and 1,000 words on either side.", table.Title);
        Assert.DoesNotContain(table.Settings, setting => setting.Name == "log-odds");
    }
}
