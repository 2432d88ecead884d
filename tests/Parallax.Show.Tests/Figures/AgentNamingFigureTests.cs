namespace Parallax.Tests;

public sealed class AgentNamingFigureTests
{
    private static readonly AnnotatedArticle Article = Samples.Articles[0];

    [Fact]
    public void Every_act_is_a_square_with_its_place_open_where_nobody_is_named()
    {
        Figure figure = Naming((AgentForm.Active, "guards"), (AgentForm.Noun, null), (AgentForm.Noun, "guards"), (AgentForm.Noun, null)).Figure();

        Assert.Equal(4, figure.Marks.Count);
        Assert.All(figure.Marks, mark => Assert.Single(mark.Places!));
        Assert.Equal([false, false, true, true], figure.Marks.Cast<SquareMark>().Select(square => square.IsOpen));
        Assert.Equal([0, 3, 3, 3], figure.Marks.Select(mark => mark.Panel));
        Assert.Contains("noun, no agent named", figure.Marks[^1].Reading, StringComparison.Ordinal);
        Assert.Equal("2 of 4 named", figure.Rows[0].Detail);
    }

    [Fact]
    public void Squares_that_do_not_fit_begin_another_line_inside_the_row()
    {
        Figure figure = Naming([.. Enumerable.Repeat((AgentForm.Noun, (string?)null), 20)]).Figure();
        FigureLayout layout = new(figure, 640, isNarrow: false);

        Assert.Equal(3, figure.Marks.Cast<SquareMark>().Select(square => square.Line).Distinct().Count());
        Assert.Equal(20, figure.Marks.Cast<SquareMark>().Select(square => (square.At, square.Line)).Distinct().Count());
        Assert.All(figure.Marks.Cast<SquareMark>(), square => Assert.InRange(layout.SquareY(square), layout.RowTop[0], layout.Bottom));
    }

    [Fact]
    public void More_acts_than_squares_can_show_are_drawn_as_a_share()
    {
        Figure figure = Naming([.. Enumerable.Repeat((AgentForm.Noun, (string?)null), 65)]).Figure();

        PointMark point = Assert.IsType<PointMark>(Assert.Single(figure.Marks));
        Assert.True(point.IsOpen);
        Assert.Contains("agent named in 0 of 65", point.Reading, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_few_acts_say_so_and_draw_nothing()
    {
        Figure figure = Naming((AgentForm.Noun, null)).Figure();

        Assert.Empty(figure.Marks);
        Assert.Equal("not enough text: 1 clause, minimum 3", figure.Rows[0].TooFew);
    }

    [Fact]
    public void The_drawing_and_plotly_have_every_square()
    {
        Figure figure = Naming((AgentForm.Active, "guards"), (AgentForm.Passive, null), (AgentForm.PassiveWithAgent, "guards")).Figure();

        Assert.Equal(2, figure.ToSvg().Split("class=\"sq f\"").Length - 1);
        Assert.Single(figure.ToSvg().Split("class=\"sq\"").Skip(1));
        Assert.Contains("square-open", figure.ToPlotlyJson(), StringComparison.Ordinal);
        Hostile.AssertLinked(Hostile.Parse(figure.ToHtml()));
    }

    [Fact]
    public void The_table_has_a_row_for_each_form_and_counts_its_places()
    {
        Table table = Naming((AgentForm.Active, "guards"), (AgentForm.Noun, null), (AgentForm.Noun, "guards")).Table();

        Assert.Equal(Enum.GetValues<AgentForm>().Length, table.Tidy.Rows.Count);
        int count = table.Tidy.Names.ToList().IndexOf("count");
        Assert.All(table.Tidy.Rows, row => Assert.Equal(row.Places.Count, row.Values[count]));
        Assert.Contains("passiveWithAgent", table.ToCsv(), StringComparison.Ordinal);
        Assert.Contains("2 of 3", table.ToText(100), StringComparison.Ordinal);
    }

    private static AgentNaming Naming(params (AgentForm Form, string? Agent)[] acts)
    {
        Token[] words = [.. Article.Segmented.Text.Tokens.Where(token => token.IsWord)];
        AnnotatedArticle article = Article with
        {
            Agents = [.. acts.Select((act, i) =>
            {
                TextSpan span = words[Math.Min(i, words.Length - 1)].Span;
                return new AgentClause(TextPart.Text, span, span, "kill", act.Form, act.Agent, null);
            })],
        };
        return new AnnotatedCorpus(new Corpus("test", [article.Article], []), [article], []).AgentNaming();
    }
}
