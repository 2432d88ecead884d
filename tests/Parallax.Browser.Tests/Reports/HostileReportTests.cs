using Microsoft.Playwright;

namespace Parallax.Tests;

/// <summary>A report on articles that try to be markup, a script or a way out of the page. The page's own policy is off: the encoding alone must hold.</summary>
public sealed class HostileReportTests(Chromium chromium, HostileReportTests.HostileReport report) : IClassFixture<HostileReportTests.HostileReport>
{
    [Fact]
    public async Task No_script_runs_and_nothing_is_asked_for()
    {
        await using OpenPage page = await OpenAsync(800);
        await page.OpenDetailsAsync();
        await page.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.False(await page.Page.EvaluateAsync<bool>("() => 'ran' in window"));
        Assert.Equal(0, await page.Page.Locator("script, img, iframe, object, embed, link, base, form[action], main style").CountAsync());
        Assert.Equal([new Uri(report.Path).AbsoluteUri], page.Requests);
        Expect.None(page.Complaints);
    }

    [Fact]
    public async Task Titles_outlets_speakers_and_texts_are_shown_as_they_were_written()
    {
        await using OpenPage page = await OpenAsync(800);
        string shown = await page.Page.Locator("main").EvaluateAsync<string>("main => main.textContent");
        foreach (string written in (string[])[HostileReport.Script, HostileReport.Closing, HostileReport.Image, HostileReport.Reference])
            Assert.Contains(written, shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_link_leaves_the_page_but_to_the_web()
    {
        await using OpenPage page = await OpenAsync(800);
        Expect.None(await page.FindAsync("() => [...document.querySelectorAll('[href]')].map(each => each.getAttribute('href')).filter(href => !/^(#|https?:|data:text\\/csv)/.test(href))"));
        Expect.None(await page.FindAsync(PageScripts.BrokenLinks));
    }

    [Theory, InlineData(320), InlineData(1200)]
    public async Task Words_without_end_do_not_break_the_page(int width)
    {
        await using OpenPage page = await OpenAsync(width);
        await page.PictureAsync($"{report.Name}-{width}");
        await page.OpenDetailsAsync();
        Expect.None(await page.FindAsync(PageScripts.TooWide));
        Expect.None(await page.FindAsync(PageScripts.TextsOnTexts));
    }

    [Fact]
    public async Task It_stays_accessible()
    {
        await using OpenPage page = await OpenAsync(360);
        await page.OpenDetailsAsync();
        Expect.None(await page.AxeAsync());
    }

    private Task<OpenPage> OpenAsync(int width) => chromium.OpenAsync(report.Path, new View(width) { IgnoresPolicy = true });

    public sealed class HostileReport() : PageFile("report-hostile", () => Report.Of(Annotated).ToHtml())
    {
        public const string Script = "<script>window.ran = 1</script>";
        public const string Closing = "</title></style></textarea></svg><svg onload=\"window.ran = 1\">";
        public const string Image = "\"><img src=x onerror='window.ran = 1'>";
        public const string Reference = "&lt;b&gt; &amp; &#60; ]]> -->";

        public static AnnotatedCorpus Annotated { get; } = new Corpus("<img src=x onerror=window.ran=1>", [.. Articles()], []).Annotate();

        private static IEnumerable<Article> Articles()
        {
            string[] nasty = [Script, Closing, Image, Reference, "' onmouseover='window.ran = 1", new string('W', 300), "\u202Eright to left\u202C \uD83D\uDE00 \u0007\u001B[31m"];
            for (int i = 0; i < nasty.Length; i++)
            {
                string text = $"""
                    A strike kills two: {nasty[i]}

                    The strike was an assassination, said Ada {nasty[i]} Bell, the mayor of Lind. "{nasty[i]} was a massacre," she said on Monday.
                    {nasty[i]}
                    Officials called it "a lawful {nasty[i]} response" and killed nobody else. Three people were killed in the attack.
                    """;
                yield return new Article($"id {nasty[i]}", new Outlet($"Outlet {i} {nasty[i]}"), text)
                {
                    Title = $"A strike kills two: {nasty[i]}",
                    Author = nasty[i],
                    Date = i == 0 ? nasty[i] : "2026-05-13",
                    Url = i == 1 ? "javascript:window.ran=1" : $"https://example.org/{nasty[i]}",
                    File = nasty[i],
                };
            }
        }
    }
}
