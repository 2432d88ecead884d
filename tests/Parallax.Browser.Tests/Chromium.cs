using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Parallax.Tests.Chromium))]

namespace Parallax.Tests;

/// <summary>
/// The system's Chromium, started once for all tests and driven by Playwright; no browser is downloaded. Tests are skipped where there is none.
/// </summary>
public sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Programs = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    // Milliseconds after which the driver gives up: far above what a busy machine takes, so that only what hangs is ended.
    private const float Patience = 300_000;

    private readonly Lazy<Task<(IPlaywright Driver, IBrowser Browser)>> started = new(StartAsync);

    /// <summary>Opens a file of this machine as a reader would, and listens to what it does. There is no network.</summary>
    public async Task<OpenPage> OpenAsync(string path, View view)
    {
        ArgumentNullException.ThrowIfNull(view);
        OpenPage page = await NewPageAsync(view);
        await page.Page.GotoAsync(new Uri(path).AbsoluteUri);
        return page;
    }

    /// <summary>An empty page.</summary>
    public async Task<OpenPage> NewPageAsync(View view)
    {
        ArgumentNullException.ThrowIfNull(view);
        IBrowser browser = (await started.Value).Browser;
        IBrowserContext context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = view.Width, Height = view.Height },
            ColorScheme = view.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = view.HasScript,
            BypassCSP = view.IgnoresPolicy,
            Offline = true,
        });
        context.SetDefaultTimeout(Patience);
        return new OpenPage(context, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (!started.IsValueCreated || !started.Value.IsCompletedSuccessfully)
            return;
        (IPlaywright driver, IBrowser browser) = await started.Value;
        await browser.DisposeAsync();
        driver.Dispose();
    }

    private static async Task<(IPlaywright Driver, IBrowser Browser)> StartAsync()
    {
        string? program = Programs.FirstOrDefault(File.Exists);
        if (program is null)
            Missing.Because($"There is no Chromium here (looked for {string.Join(", ", Programs)}). On Debian: apt-get install chromium");
        IPlaywright driver = await Playwright.CreateAsync();
        IBrowser browser = await driver.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = program,
            Headless = true,
            Timeout = Patience,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
        return (driver, browser);
    }
}

/// <summary>How a page is looked at.</summary>
/// <param name="Width">Width of the window in px.</param>
/// <param name="IsDark">Whether the reader's system is dark.</param>
public sealed record View(int Width, bool IsDark = false)
{
    /// <summary>Height of the window in px.</summary>
    public int Height { get; init; } = 900;

    /// <summary>Whether scripts of the page may run.</summary>
    public bool HasScript { get; init; } = true;

    /// <summary>Whether the page's own security policy is left out of account, to see what holds without it.</summary>
    public bool IgnoresPolicy { get; init; }
}
