using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Parallax.Tests;

/// <summary>What holds for every page of the kit, at every width, in light and dark, with and without script.</summary>
public abstract class PageTests(Chromium chromium, PageFile file)
{
    public static TheoryData<int> Widths => [320, 360, 800, 1200];

    /// <summary>Headings of columns whose counts are no links, because the page does not show what they count.</summary>
    protected virtual string[] PlainColumns => [];

    // All rules take long on a page of 20,000 elements, which are the same at every width: those are asked again that width and colours can change.
    [Theory]
    [InlineData(320, false, true)]
    [InlineData(360, true, false)]
    [InlineData(800, false, false)]
    [InlineData(1200, true, false)]
    public async Task Axe_finds_nothing_with_all_details_open(int width, bool isDark, bool allRules)
    {
        await using OpenPage page = await chromium.OpenAsync(file.Path, new View(width, isDark));
        await page.OpenDetailsAsync();
        Expect.None(await page.AxeAsync(allRules));
    }

    [Theory, MemberData(nameof(Widths))]
    public async Task Nothing_reaches_beyond_its_column(int width)
    {
        await using OpenPage page = await chromium.OpenAsync(file.Path, new View(width));
        await page.PictureAsync($"{file.Name}-{width}");
        await page.OpenDetailsAsync();
        Expect.None(await page.FindAsync(PageScripts.TooWide));
    }

    [Theory, MemberData(nameof(Widths))]
    public async Task Texts_of_drawings_can_be_read(int width)
    {
        await using OpenPage page = await chromium.OpenAsync(file.Path, new View(width));
        await page.OpenDetailsAsync();
        Expect.None(await page.FindAsync(PageScripts.TextsOnTexts));
    }

    [Theory, MemberData(nameof(Widths))]
    public async Task Names_of_outlets_stand_whole_beside_their_rows(int width)
    {
        await using OpenPage page = await chromium.OpenAsync(file.Path, new View(width));
        Expect.None(await page.FindAsync(PageScripts.CutNames, SampleEvent.Annotated.Corpus.Outlets.Select(outlet => outlet.Name)));
    }

    [Fact]
    public async Task It_asks_for_nothing_and_nothing_goes_wrong()
    {
        await using OpenPage page = await chromium.OpenAsync(file.Path, new View(1200));
        await page.OpenDetailsAsync();
        await page.PictureAsync($"{file.Name}-open");
        await page.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.Equal([new Uri(file.Path).AbsoluteUri], page.Requests);
        Expect.None(page.Complaints);
    }

    [Fact]
    public async Task Ids_are_unique_and_links_lead_somewhere()
    {
        await using OpenPage page = await chromium.OpenAsync(file.Path, new View(1200));
        Expect.None(await page.FindAsync(PageScripts.BrokenLinks));
    }

    [Fact]
    public async Task A_link_into_something_folded_away_opens_it()
    {
        await using OpenPage page = await chromium.OpenAsync(file.Path, new View(800) { HasScript = false });
        Expect.None(await page.FindAsync(PageScripts.FoldedTargets));
    }

    [Fact]
    public async Task Every_count_in_a_table_is_a_link()
    {
        await using OpenPage page = await chromium.OpenAsync(file.Path, new View(1200));
        Expect.None(await page.FindAsync(PageScripts.UnlinkedCounts, PlainColumns));
    }

    [Fact]
    public async Task A_number_leads_to_its_places_without_script()
    {
        await using OpenPage page = await chromium.OpenAsync(file.Path, new View(800) { HasScript = false });
        ILocator number = page.Page.Locator("a.n[href^='#']:visible").First;
        string target = (await number.GetAttributeAsync("href"))!;
        await number.ClickAsync();
        await page.Page.WaitForURLAsync(url => url.EndsWith(target, StringComparison.Ordinal));
        Assert.True(await page.Page.Locator($"[id=\"{target[1..]}\"]").IsVisibleAsync());
        Expect.None(page.Complaints);
    }

    [Fact]
    public async Task It_prints_with_its_tables_open_and_within_the_paper()
    {
        // 170 mm of an A4 page lie between its margins: 643 px.
        await using OpenPage page = await chromium.OpenAsync(file.Path, new View(643));
        byte[] pdf = await page.Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, PrintBackground = true });
        string written = Encoding.Latin1.GetString(pdf);
        Assert.StartsWith("%PDF-", written, StringComparison.Ordinal);
        Assert.InRange(Regex.Count(written, "/Type ?/Page[^s]", RegexOptions.NonBacktracking), 3, 60);
        await page.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await page.PictureAsync($"{file.Name}-print");
        Expect.None(await page.FindAsync(PageScripts.TooWide));
        Expect.None(await page.FindAsync(PageScripts.HiddenTables));
    }
}
