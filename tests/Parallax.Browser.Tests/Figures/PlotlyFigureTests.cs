using Microsoft.Playwright;

namespace Parallax.Tests;

/// <summary>The figures' JSON, drawn by the real plotly.js.</summary>
public sealed class PlotlyFigureTests(Chromium chromium)
{
    private static readonly Dictionary<string, Func<AnnotatedCorpus, Figure>> Figures = new(StringComparer.Ordinal)
    {
        ["strip"] = corpus => corpus.Strip().Figure(),
        ["voices"] = corpus => corpus.VoiceComposition().Figure(),
        ["terms"] = corpus => corpus.TermChoice(Lexicon.PoliticalViolence, "killing").Figure(),
        ["speakers"] = corpus => corpus.SpeakerShare().Figure(),
        ["tone"] = corpus => corpus.ToneProfile().Figure(),
    };

    public static TheoryData<string> Names => [.. Figures.Keys];

    [Theory, MemberData(nameof(Names))]
    public async Task Every_mark_is_drawn(string name)
    {
        Figure figure = Figures[name](SampleEvent.Annotated);
        await using OpenPage page = await DrawAsync(figure, PlotlyTheme.Light, narrow: false);
        int bars = figure.Marks.OfType<BarMark>().Count(bar => bar.To > bar.From);
        Assert.Equal(bars, await CountAsync(page, ".barlayer .point path"));
        Assert.Equal(figure.Marks.Count(mark => mark is PointMark or SignMark or CellMark), await CountAsync(page, ".scatterlayer path.point"));
        Assert.Equal(figure.Marks.Count(mark => mark is TextMark), await CountAsync(page, ".scatterlayer .textpoint text"));
        Assert.True(bars + figure.Marks.Count(mark => mark is PointMark) > 0, "The figure has no marks.");
    }

    [Theory, MemberData(nameof(Names))]
    public async Task Scales_and_rows_have_their_labels(string name)
    {
        Figure figure = Figures[name](SampleEvent.Annotated);
        await using OpenPage page = await DrawAsync(figure, PlotlyTheme.Light, narrow: false);
        IReadOnlyList<string> ticks = await page.Page.Locator("#plot [class^='x'][class$='tick'] text:visible").AllTextContentsAsync();
        foreach (FigurePanel panel in figure.Panels)
            Assert.All([panel.Scale.Ticks[0], panel.Scale.Ticks[^1]], tick => Assert.Contains(ticks, drawn => drawn == tick.Label || drawn == tick.Short));
        Assert.True(ticks.Count >= 2 * figure.Panels.Count, $"Only {string.Join(", ", ticks)} stand below {figure.Panels.Count} panels.");
        Expect.None(await page.FindAsync(PageScripts.PlotlyOverhang));
        IReadOnlyList<string> rows = await page.Page.Locator(".ytick text").AllTextContentsAsync();
        Assert.Equal(figure.Rows.Count, rows.Count);
        Assert.All(figure.Rows, row => Assert.Contains(rows, drawn => drawn.Contains(row.Label, StringComparison.Ordinal)));
    }

    [Theory, MemberData(nameof(Names))]
    public async Task The_voices_have_their_colours(string name)
    {
        Figure figure = Figures[name](SampleEvent.Annotated);
        foreach (PlotlyTheme theme in (PlotlyTheme[])[PlotlyTheme.Light, PlotlyTheme.Dark, PlotlyTheme.Alone])
        {
            await using OpenPage page = await DrawAsync(figure, theme, narrow: false);
            string[] colours = [.. figure.Marks.OfType<BarMark>().Select(bar => bar.Voice).Distinct().Select(voice => Colour(theme, voice)), theme.Ink];
            Expect.None(await MissingColoursAsync(page, colours));
        }
    }

    [Theory, MemberData(nameof(Names))]
    public async Task A_narrow_one_fits_a_phone(string name)
    {
        Figure figure = Figures[name](SampleEvent.Annotated);
        await using OpenPage page = await DrawAsync(figure, PlotlyTheme.Light, narrow: true);
        Expect.None(await page.FindAsync(PageScripts.PlotlyOverhang));
    }

    [Fact]
    public async Task A_mark_says_its_sentence_under_the_pointer()
    {
        Figure figure = Figures["strip"](SampleEvent.Annotated);
        await using OpenPage page = await DrawAsync(figure, PlotlyTheme.Alone, narrow: false);
        BarMark longest = figure.Marks.OfType<BarMark>().MaxBy(bar => bar.To - bar.From)!;
        await page.Page.EvaluateAsync(
            "at => Plotly.Fx.hover('plot', [{ curveNumber: document.getElementById('plot').data.findIndex(trace => trace.hovertext.includes(at)), pointNumber: document.getElementById('plot').data.find(trace => trace.hovertext.includes(at)).hovertext.indexOf(at) }])",
            longest.Reading);
        Assert.Equal(longest.Reading, string.Concat((await page.Page.Locator(".hoverlayer .hovertext").TextContentAsync())!.Split('\n')));
    }

    [Fact]
    public async Task Other_peoples_words_stay_words()
    {
        foreach (string name in Figures.Keys)
        {
            await using OpenPage page = await DrawAsync(Figures[name](HostileReportTests.HostileReport.Annotated), PlotlyTheme.Alone, narrow: false);
            Assert.False(await page.Page.EvaluateAsync<bool>("() => 'ran' in window"));
            Assert.Equal(0, await CountAsync(page, "img, a:not(.modebar-btn), iframe"));
            Assert.Contains("<script>", await page.Page.Locator("#plot").TextContentAsync(), StringComparison.Ordinal);
        }
    }

    /// <summary>Draws as a notebook's viewer does; nothing may be complained of.</summary>
    private async Task<OpenPage> DrawAsync(Figure figure, PlotlyTheme theme, bool narrow)
    {
        string script = Path.Combine(SharedData.Root, "tests", "Parallax.Browser.Tests", "node_modules", "plotly.js-cartesian-dist-min", "plotly-cartesian.min.js");
        if (!File.Exists(script))
            Missing.Because($"plotly.js is not here ({script}). Run: cd tests/Parallax.Browser.Tests && npm ci");
        OpenPage page = await chromium.NewPageAsync(new View(narrow ? 360 : 960));
        string paper = ReferenceEquals(theme, PlotlyTheme.Dark) ? "#17191b" : "#fbfaf6";
        int width = narrow ? 328 : figure.Size switch { FigureSize.Wide => 912, FigureSize.Text => 640, _ => 480 };
        await page.Page.SetContentAsync($"<!doctype html><html lang=en><title>Figure</title><body style='margin:16px;background:{paper}'><div id=plot style='width:{width}px'></div>");
        await page.Page.AddScriptTagAsync(new PageAddScriptTagOptions { Path = script });
        await page.Page.EvaluateAsync("json => { const figure = JSON.parse(json); return Plotly.newPlot('plot', figure.data, figure.layout, figure.config).then(() => {}); }", figure.ToPlotlyJson(theme, narrow));
        await page.PictureAsync($"plotly-{figure.Id}-{(narrow ? "narrow" : ReferenceEquals(theme, PlotlyTheme.Dark) ? "dark" : ReferenceEquals(theme, PlotlyTheme.Alone) ? "alone" : "light")}");
        Expect.None(page.Complaints);
        return page;
    }

    private static Task<int> CountAsync(OpenPage page, string selector) => page.Page.Locator("#plot").Locator(selector).CountAsync();

    private static string Colour(PlotlyTheme theme, Voice voice) => voice switch
    {
        Voice.Own => theme.Own,
        Voice.Attributed => theme.Attributed,
        Voice.Quoted => theme.Quoted,
        _ => theme.Uncredited,
    };

    // The picture is read back in a page, which knows how to read one.
    private static async Task<string[]> MissingColoursAsync(OpenPage page, string[] colours)
    {
        byte[] picture = await page.Page.Locator("#plot").ScreenshotAsync();
        return await page.FindAsync(PageScripts.MissingColours, new { picture = "data:image/png;base64," + Convert.ToBase64String(picture), colours });
    }
}
