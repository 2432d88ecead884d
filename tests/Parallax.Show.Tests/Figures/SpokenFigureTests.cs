namespace Parallax.Tests;

/// <summary>Words by side, and cue words by side.</summary>
public sealed class SpokenFigureTests
{
    [Fact]
    public void Four_sides_have_a_panel_each_and_the_others_share_one()
    {
        Figure figure = SpokenRows.Shares.Figure();

        Assert.Equal(["South", "North", "East", "West", "Other or no side"], figure.Panels.Select(panel => string.Join(' ', panel.Heading)));
        Assert.Equal(5, figure.Marks.OfType<TextMark>().Count(mark => mark.Row == 0));
        Assert.Equal(["8", "15", "7", "5", "3"], figure.Marks.OfType<TextMark>().Where(mark => mark.Row == 0).Select(mark => mark.Text));
        Assert.Equal(["8", "0", "0", "0", "2"], figure.Marks.OfType<TextMark>().Where(mark => mark.Row == 1).Select(mark => mark.Text));
        Assert.Single(figure.Panels.Select(panel => panel.Scale).Distinct());
    }

    [Fact]
    public void Bars_are_attributed_and_then_quoted_words_with_their_places()
    {
        BarMark[] bars = [.. SpokenRows.Shares.Figure().Marks.OfType<BarMark>().Where(bar => bar is { Row: 0, Panel: 1 })];

        Assert.Equal([(0, 6, Voice.Attributed), (6, 15, Voice.Quoted)], bars.Select(bar => (bar.From, bar.To, bar.Voice)));
        Assert.Equal([6, 9], bars.Select(bar => bar.Places!.Words));
        Assert.Equal("1 Harbour Gazette, North: 9 words quoted", bars[1].Reading);
    }

    [Fact]
    public void Words_without_a_speaker_are_not_drawn_and_the_caption_says_how_many() =>
        Assert.EndsWith("3 words of quotations without a speaker found are not drawn.", SpokenRows.Shares.Figure().Caption, StringComparison.Ordinal);

    [Fact]
    public void Outlets_are_drawn_as_shares_that_make_a_whole()
    {
        Figure figure = SpokenRows.SharesOfOutlets.Figure();

        foreach (IGrouping<int, BarMark> row in figure.Marks.OfType<BarMark>().GroupBy(bar => bar.Row))
            Assert.Equal(1, row.Sum(bar => bar.To - bar.From), 9);
        Assert.Equal("39\u00A0%", figure.Marks.OfType<TextMark>().First(mark => mark.Panel == 0).Text);
    }

    [Fact]
    public void Articles_that_quote_nobody_have_a_row_where_all_are_asked_for()
    {
        Assert.Equal(2, SpokenRows.Shares.Figure().Rows.Count);
        Assert.Equal(4, SpokenRows.Shares.Figure(Samples.Groups).Rows.Count);
    }

    [Fact]
    public void A_field_has_its_count_its_places_and_its_share()
    {
        Figure figure = SpokenRows.Stances.Figure();
        CellMark[] cells = [.. figure.Marks.Cast<CellMark>()];

        Assert.Equal([(0, 0, "5", 3), (0, 3, "1", 1), (2, 0, "1", 1), (2, 1, "4", 2), (2, 4, "2", 1)], cells.Select(cell => (cell.Row, cell.Panel, cell.Text, cell.Step)));
        Assert.All(cells, cell => Assert.Equal(cell.Text, Wording.Number(cell.Places!.Count)));
        Assert.Equal("North, 1 Harbour Gazette: 5 of 6 (83\u00A0%) neutral, 90\u00A0% interval 10\u00A0% to 90\u00A0%: say 5", cells[0].Reading);
    }

    [Fact]
    public void Too_few_cues_say_so()
    {
        Figure figure = SpokenRows.Stances.Figure();

        Assert.Equal(
            [null, "not enough text: 2 cues, minimum 5", null, "not enough text: 2 cues in all, minimum 5 each"],
            figure.Rows.Select(row => row.TooFew));
        Assert.Equal(["North", "South", "South", "Two others"], figure.Rows.Select(row => row.Label));
    }

    [Fact]
    public void Fields_leave_the_label_above_them_free_on_a_phone()
    {
        Figure figure = SpokenRows.Stances.Figure();
        FigureLayout layout = new(figure, 328, isNarrow: true);

        Assert.All(figure.Rows.Select((_, row) => row), row => Assert.True(layout.RowMiddle[row] - (figure.RowHeight / 2) > layout.RowTop[row] + 17));
        Assert.Equal(Enum.GetNames<CueStance>(), layout.Headings.Select(heading => heading[0]));
    }

    [Fact]
    public void A_long_name_of_a_side_stands_in_several_lines()
    {
        SpeakerShare shares = SpokenRows.Shares with { Rows = [.. SpokenRows.Shares.Rows.Select(row => row.Key == "North" ? row with { Key = "Northern Harbour Workers Union" } : row)] };

        Assert.Equal(["Northern", "Harbour", "Workers Union"], shares.Figure().Panels[1].Heading);
    }

    [Fact]
    public void Both_drawings_have_the_fields_and_the_bars()
    {
        Assert.Equal(5, SpokenRows.Stances.Figure().ToSvg().Split("class=\"cell ").Length - 1);
        Assert.Contains("North, 1 Harbour Gazette: 5 of 6", SpokenRows.Stances.Figure().ToPlotlyJson(), StringComparison.Ordinal);
        Assert.Contains("1 Harbour Gazette, North: 9 words quoted", SpokenRows.Shares.Figure().ToPlotlyJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_hostile_side_is_text_in_both_drawings()
    {
        foreach (string name in Hostile.Texts)
        {
            SpeakerShare shares = SpokenRows.Shares with { Rows = [.. SpokenRows.Shares.Rows.Select(row => row.Key == "North" ? row with { Key = name } : row)] };
            CueStances stances = SpokenRows.Stances with { Rows = [.. SpokenRows.Stances.Rows.Select(row => row.Key == "North" ? row with { Key = name } : row)] };
            foreach (Figure figure in (Figure[])[shares.Figure(), stances.Figure()])
            {
                Hostile.AssertHarmless(Hostile.Parse(figure.ToHtml()));
                System.Xml.Linq.XDocument.Parse(figure.ToSvg());
                Assert.DoesNotContain("<script", figure.ToPlotlyJson(PlotlyTheme.Alone), StringComparison.Ordinal);
                Assert.DoesNotContain("<img", figure.ToPlotlyJson(PlotlyTheme.Alone), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Rows_of_speakers_name_the_person_and_the_spellings_that_it_joins()
    {
        AnnotatedCorpus corpus = new Corpus("pumps",
        [
            new Article("a", new Outlet("One"), "“The pumps failed twice,” said Yahya Rasoul, a farmer."),
            new Article("b", new Outlet("Two"), "“Nobody came to look,” said Yehia Rasool, a farmer."),
        ], []).Annotate();
        TidyRows tidy = corpus.SpeakerShare(GroupBy.Article).Table().Tidy;
        int person = tidy.Names.ToList().IndexOf("person"), spellings = tidy.Names.ToList().IndexOf("spellings");

        Assert.Equal(2, tidy.Rows.Count);
        Assert.Single(tidy.Rows.Select(row => row.Values[person]).Distinct());
        Assert.All(tidy.Rows, row => Assert.Equal(["Yahya Rasoul", "Yehia Rasool"], ((string)row.Values[spellings]!).Split(" | ").Order(StringComparer.Ordinal)));
    }
}
