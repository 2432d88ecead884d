using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Parallax.Tests;

/// <summary>
/// A page in the browser, with all that it asked for and complained of since it was opened; the driver tells of both on a thread of its own.
/// </summary>
public sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext context;

    internal OpenPage(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                Complaints.Enqueue($"{message.Type}: {message.Text}");
        };
        page.PageError += (_, error) => Complaints.Enqueue(error);
        page.Request += (_, request) => Requests.Enqueue(request.Url);
        page.Dialog += async (_, dialog) =>
        {
            Complaints.Enqueue($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
    }

    public IPage Page { get; }

    /// <summary>Errors and warnings of the console, scripts that failed, windows that opened.</summary>
    public ConcurrentQueue<string> Complaints { get; } = [];

    /// <summary>All addresses that were asked for, the page's own among them.</summary>
    public ConcurrentQueue<string> Requests { get; } = [];

    /// <summary>What a script of the test finds in the page: one line for each finding, none where all is well.</summary>
    public async Task<string[]> FindAsync(string script, object? argument = null) => await Page.EvaluateAsync<string[]>(script, argument);

    /// <summary>Opens everything that is folded away.</summary>
    public Task OpenDetailsAsync() => Page.EvaluateAsync("() => { for (const each of document.querySelectorAll('details')) each.open = true; }");

    /// <summary>What axe finds against WCAG 2.0 to 2.2, levels A and AA, and its best practice.</summary>
    /// <param name="allRules">Whether all rules are asked; otherwise those on colours, sizes and scrolling.</param>
    public async Task<string[]> AxeAsync(bool allRules = true)
    {
        AxeResult result = await Page.RunAxe(new AxeRunOptions
        {
            RunOnly = allRules
                ? RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
                : RunOnlyOptions.Rules("color-contrast", "target-size", "scrollable-region-focusable", "link-in-text-block"),
            ResultTypes = [ResultType.Violations],
        });
        return [.. result.Violations.SelectMany(violation => violation.Nodes.Take(3).Select(node => $"{violation.Id} ({violation.Help}, {violation.Nodes.Length}×): {node.Html}"))];
    }

    /// <summary>Writes a picture of the whole page for whoever wants to look at it; see <see cref="Pictures"/>.</summary>
    public async Task PictureAsync(string name)
    {
        if (Pictures.Folder is { } folder)
            await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name + ".png"), FullPage = true });
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
