namespace Parallax.Tests;

/// <summary>Choices with their poles, voices and headlines; the differences between rows.</summary>
public sealed class TermTablesTests
{
    private static readonly AnnotatedArticle Quoting = ArticleBuilder.Article(
        "# [Operation] at the port\n\"{quoted:Ilsen|[Assassination]}\", \"{quoted:Ilsen|an [assassination]}\", \"{quoted:Ilsen|[assassination]}\", Ilsen <say|said>. The [strike] came.",
        "1", "Harbour Post");

    private static readonly AnnotatedArticle Owning = ArticleBuilder.Article("The [assassination]. An [assassination]. A [murder]. A [strike].", "2", "The Quay");

    [Fact]
    public void Three_names_that_are_all_quoted_show_as_quoted_without_being_asked_for()
    {
        string line = Choice().Table().ToText(120).Split('\n').Single(line => line.StartsWith("◆ assassination", StringComparison.Ordinal));

        Assert.Equal(["◆", "assassination", "3q", "2o"], line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Headlines_stand_apart_and_poles_are_added_up_where_they_have_several_names()
    {
        string[] lines = Choice().Table().ToText(120).Split('\n');

        Assert.Contains(lines, line => line.StartsWith("◆ all that condemn", StringComparison.Ordinal) && line.EndsWith("3o", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("◇ in headlines ", StringComparison.Ordinal) && line.Contains("1o", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.StartsWith("◇ all that", StringComparison.Ordinal));
    }

    [Fact]
    public void The_balance_stands_under_the_counts_of_the_options_with_its_interval()
    {
        Table table = Choice().Table();
        TableRow balance = table.Sections[0].Rows[^1];

        Assert.Equal("balance", balance.Head.Parts[0].Text);
        Assert.Equal(["+0.40", "+0.75"], balance.Cells.Select(cell => cell.Parts[0].Text));
        Assert.All(balance.Cells, cell => Assert.Contains(" to ", cell.Detail, StringComparison.Ordinal));
        Assert.True(table.Sections[0].Rows.Count > 4);
    }

    [Fact]
    public void Tidy_rows_of_choices_have_kept_their_names_and_got_new_ones_at_the_end()
    {
        Table table = Choice().Table();

        Assert.Equal(
            [
                "article", "outlet", "articles", "independentTexts", "contrast", "option", "pole", "voice", "count", "choices", "poleCount", "poleShare", "poleLow", "poleHigh",
                "level", "inHeadlines", "balance", "balanceLow", "balanceHigh", "over", "textsWithChoice", "act",
            ],
            table.Tidy.Names);
        TidyRow operation = table.Tidy.Rows.First(row => Equals(row.Values[5], "operation"));
        Assert.Equal(1, operation.Values[table.Tidy.Names.ToList().IndexOf("inHeadlines")]);
        Assert.Equal("choices", operation.Values[table.Tidy.Names.ToList().IndexOf("over")]);
    }

    [Fact]
    public void Shares_are_given_for_all_choices_and_for_each_voice_with_enough()
    {
        Table table = Choice().ShareTable();

        Assert.Equal([null, "In the outlet’s own voice", "Quoted, in marks", "Elsewhere than in headlines"], table.Sections.Select(section => section.Heading));
        Assert.Equal("3 of 3", table.Sections[2].Rows.Single().Cells[0].Parts[0].Text);
    }

    [Fact]
    public void Tidy_rows_of_shares_hold_every_part_also_those_with_too_few()
    {
        Table table = Choice().ShareTable();
        int part = table.Tidy.Names.ToList().IndexOf("part"), share = table.Tidy.Names.ToList().IndexOf("share");

        TidyRow[] headline = [.. table.Tidy.Rows.Where(row => Equals(row.Values[part], "headline"))];
        Assert.Equal(3, headline.Length);
        Assert.All(headline, row => Assert.Null(row.Values[share]));
        Assert.Equal(1, headline.Sum(row => row.Places.Count));
    }

    [Fact]
    public void Likely_differences_have_a_row_for_readers_and_all_of_them_one_for_programs()
    {
        TermDifferences found = DifferenceWordingTests.Differences(GroupBy.Outlet,
            [.. DifferenceWordingTests.Outlet("The Quay", 5, "strike"), .. DifferenceWordingTests.Outlet("Harbour Post", 6, "murder")]);
        Table table = found.Table();

        Assert.Equal("One of 2 differences is reliable. One has a probability of 90\u00A0% or more.", table.Title);
        TableRow row = Assert.Single(table.Sections.Single().Rows);
        Assert.Equal(("18 of 18", "6 texts of Harbour Post"), (row.Cells[0].Parts[0].Text, row.Cells[0].Detail));
        Assert.Equal("reliable, over independent texts", row.Cells[2].Detail);
        Assert.Equal(2, table.Tidy.Rows.Count);
        Assert.All(table.Tidy.Rows, tidy => Assert.Equal(table.Tidy.Names.Count, tidy.Values.Count));
        Assert.Contains(table.Settings, setting => setting.Name == "reliable");
    }

    [Fact]
    public void Where_nothing_can_be_compared_the_table_says_so() =>
        Assert.StartsWith("No two rows have enough choices to be compared. None has", ArticleBuilder.Corpus(Owning).TermChoices(ArticleBuilder.Lexicon).Differences().Table().Title, StringComparison.Ordinal);

    [Fact]
    public void The_figure_draws_each_choice_once_by_pole_and_voice_in_its_last_panel()
    {
        Figure figure = Choice().Figure();
        int last = figure.Panels.Count - 1;

        BarMark[] bars = [.. figure.Marks.OfType<BarMark>().Where(mark => mark.Row == 0)];
        Assert.All(bars, bar => Assert.Equal(last, bar.Panel));
        Assert.Equal([(0.0, 3.0, Voice.Quoted), (3.0, 4.0, Voice.Own), (4.0, 5.0, Voice.Own)], bars.Select(bar => (bar.From, bar.To, bar.Voice)));
        Assert.Equal([Pole.Condemns, Pole.Neutral, Pole.Legitimises], figure.Marks.OfType<SignMark>().Where(mark => mark.Row == 0).Select(mark => mark.Pole));
        Assert.Equal("1 Harbour Post: 3 of 5 choices, condemns, quoted", bars[0].Reading);
        Assert.Equal(["1 in a headline", "none in a headline"], figure.Rows.Select(row => row.Detail));
    }

    private static TermChoice Choice() => ArticleBuilder.Corpus(Quoting, Owning).TermChoice(ArticleBuilder.Lexicon, "act");
}
