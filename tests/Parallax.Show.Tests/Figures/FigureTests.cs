using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;

namespace Parallax.Tests;

public sealed class FigureTests
{
    public static TheoryData<string> Names => [.. All.Keys];

    private static Dictionary<string, Figure> All { get; } = new()
    {
        ["strip"] = Samples.Strip.Figure(),
        ["terms"] = Samples.Corpus.TermChoices(Samples.Lexicon, GroupBy.Article, new TermChoiceOptions { MinimumChoices = 2 })[0].Figure(),
        ["terms by outlet"] = Samples.Corpus.TermChoices(Samples.Lexicon, GroupBy.Outlet, new TermChoiceOptions { MinimumChoices = 2 })[0].Figure(),
        ["voices"] = Samples.Corpus.VoiceComposition(GroupBy.Article, new VoiceCompositionOptions { MinimumWords = 20 }).Figure(),
        ["speakers"] = Samples.Corpus.SpeakerShare(GroupBy.Article).Figure(),
        ["speakers by outlet"] = Samples.Corpus.SpeakerShare(GroupBy.Outlet).Figure(),
        ["words by side"] = SpokenRows.Shares.Figure(),
        ["words by side and outlet"] = SpokenRows.SharesOfOutlets.Figure(),
        ["words by role"] = Samples.Corpus.SpeakerShare(GroupBy.Article, SpeakersAs.Role).Figure(Samples.Groups),
        ["words of all"] = Samples.Corpus.SpeakerShare(GroupBy.Corpus, SpeakersAs.Naming).Figure(),
        ["stances"] = SpokenRows.Stances.Figure(),
        ["tone"] = Samples.Corpus.ToneProfile(GroupBy.Article, new ToneProfileOptions { MinimumSentences = 3 }).Figure(),
        ["cells"] = new Figure(
            "cells",
            "Cells",
            "",
            [new FigurePanel(new Scale(0, 2, [])) { Heading = ["1", "2"] }],
            [new FigureRow("a statement"), new FigureRow("another") { TooFew = "not enough text" }],
            [new CellMark(0, 0, 0, 1, 1, "5", "five words"), new CellMark(0, 0, 1, 2, 3, "20", "twenty words")],
            Samples.Strip.Table()),
    };

    [Theory, MemberData(nameof(Names))]
    public void Every_mark_is_drawn_once_with_its_sentence(string name)
    {
        Figure figure = All[name];
        IDocument page = Hostile.Parse(figure.ToHtml());
        IElement drawing = Assert.Single(page.QuerySelectorAll("figure svg[viewBox]"));
        Assert.Equal(figure.Marks.Select(mark => mark.Reading).Order(), drawing.QuerySelectorAll("a > title, g > title").Select(title => title.TextContent).Order());
        Assert.Equal("true", drawing.GetAttribute("aria-hidden"));
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_link_of_a_fragment_leads_into_it(string name)
    {
        IDocument page = Hostile.Parse(All[name].ToHtml());
        Hostile.AssertHarmless(page);
        Hostile.AssertLinked(page);
        Assert.NotEmpty(page.QuerySelectorAll("figure > p.vh"));
        Assert.NotEmpty(page.QuerySelectorAll("table caption"));
    }

    [Theory, MemberData(nameof(Names))]
    public void Everything_stands_inside_the_drawing(string name)
    {
        foreach (XElement drawing in XDocument.Parse("<d>" + string.Concat(Hostile.Parse(All[name].ToHtml()).QuerySelectorAll("figure svg[viewBox]").Select(Xml)) + "</d>").Root!.Elements())
        {
            double width = (double)drawing.Attribute("width")!, height = (double)drawing.Attribute("height")!;
            Assert.All(drawing.Descendants().Where(element => element.Name.LocalName is "rect"), box =>
            {
                Assert.InRange((double)box.Attribute("x")!, 0, width);
                Assert.InRange((double)box.Attribute("x")! + (double)box.Attribute("width")!, 0, width + 2);
                Assert.InRange((double)box.Attribute("y")!, 0, height);
                Assert.True((double)box.Attribute("width")! > 0);
            });
            Assert.All(drawing.Descendants().Where(element => element.Name.LocalName is "circle"), dot => Assert.InRange((double)dot.Attribute("cx")!, 0, width));
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void The_drawing_alone_is_well_formed_XML(string name) => Assert.Equal("svg", XDocument.Parse(All[name].ToSvg()).Root!.Name.LocalName);

    [Theory, MemberData(nameof(Names))]
    public void Plotly_gets_the_same_marks(string name)
    {
        Figure figure = All[name];
        foreach (PlotlyTheme theme in new[] { PlotlyTheme.Light, PlotlyTheme.Dark, PlotlyTheme.Alone })
        {
            foreach (bool narrow in new[] { false, true })
            {
                using JsonDocument json = JsonDocument.Parse(figure.ToPlotlyJson(theme, narrow));
                JsonElement[] traces = [.. json.RootElement.GetProperty("data").EnumerateArray()];
                Assert.Equal(figure.Marks.Count(mark => mark is not LineMark), traces.Sum(trace => trace.GetProperty("y").GetArrayLength()));
                Assert.Equal(
                    figure.Marks.Where(mark => mark is not LineMark).Select(mark => mark.Places?.Count ?? 0).Sum(),
                    traces.Sum(trace => trace.GetProperty("customdata").EnumerateArray().Sum(places => places.GetArrayLength())));
                Assert.All(traces, trace => Assert.Equal(trace.GetProperty("y").GetArrayLength(), trace.GetProperty("hovertext").GetArrayLength()));
            }
        }
    }

    [Fact]
    public void Bars_of_plotly_are_as_long_as_their_words()
    {
        using JsonDocument json = JsonDocument.Parse(All["strip"].ToPlotlyJson());
        double words = json.RootElement.GetProperty("data").EnumerateArray().Where(trace => trace.GetProperty("type").GetString() == "bar")
            .Sum(trace => trace.GetProperty("x").EnumerateArray().Sum(x => x.GetDouble()));
        Assert.Equal(Samples.Strip.Rows.Sum(row => row.Words), words);
    }

    [Fact]
    public void A_row_with_too_little_text_says_so_and_draws_nothing()
    {
        Figure figure = All["terms"];
        int row = figure.Rows.ToList().FindIndex(row => row.Label == "Radio Norr");
        Assert.Equal("not enough text: no choice, minimum 2", figure.Rows[row].TooFew);
        Assert.DoesNotContain(figure.Marks, mark => mark.Row == row);
        Assert.Contains("class=\"it\"", figure.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_share_of_none_is_an_open_dot() =>
        Assert.All(All["terms"].Marks.OfType<PointMark>(), point => Assert.Equal(point.At == 0, point.IsOpen));

    [Fact]
    public void Signs_never_touch_each_other()
    {
        AnnotatedArticle article = Samples.Articles[0];
        Mark[] marks = [.. Enumerable.Range(0, 60).Select(i => new SignMark(0, 0, 50 + (i / 3), Pole.Condemns, $"sign {i}"))];
        Figure crowded = new("s", "S", "", [new FigurePanel(Scale.Counts(1000, "words"))], [new FigureRow(article.Article.Outlet.Name)], marks, Samples.Strip.Table());
        FigureLayout layout = new(crowded, 640, isNarrow: false);
        foreach (IGrouping<int, SignMark> level in marks.OfType<SignMark>().GroupBy(sign => layout.SignLevels[sign]))
        {
            double[] at = [.. level.Select(sign => layout.X(0, sign.At)).Order()];
            Assert.All(at.Zip(at.Skip(1)), pair => Assert.True(pair.Second - pair.First >= 9));
        }

        Assert.All(marks.OfType<SignMark>(), sign => Assert.True(layout.SignY(sign) > layout.RowTop[0]));
    }

    [Fact]
    public void Hostile_names_stay_text_in_both_drawings()
    {
        foreach (string text in Hostile.Texts)
        {
            Figure figure = new(
                "h",
                text,
                text,
                [new FigurePanel(Scale.Shares) { Heading = [text] }],
                [new FigureRow(text) { Detail = text, TooFew = text }],
                [new BarMark(0, 0, 0, 0.5, Voice.Own, text), new TextMark(0, 0, 0.5, text, text)],
                Samples.Strip.Table())
            {
                Caption = text,
                Description = text,
            };
            IDocument page = Hostile.Parse(figure.ToHtml());
            Hostile.AssertHarmless(page);
            XDocument.Parse(figure.ToSvg());
            using JsonDocument json = JsonDocument.Parse(figure.ToPlotlyJson(PlotlyTheme.Alone));
            Assert.DoesNotContain("<script", figure.ToPlotlyJson(PlotlyTheme.Alone), StringComparison.Ordinal);
            Assert.DoesNotContain("<img", figure.ToPlotlyJson(PlotlyTheme.Alone), StringComparison.Ordinal);
        }
    }

    private static string Xml(IElement drawing) => AngleSharp.FormatExtensions.ToHtml(drawing, new AngleSharp.Xhtml.XhtmlMarkupFormatter());
}
