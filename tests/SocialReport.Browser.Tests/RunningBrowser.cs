using Microsoft.Playwright;

namespace SocialReport.Browser.Tests;

/// <summary>One browser for all tests, without anything that it would fetch by itself.</summary>
public sealed class RunningBrowser : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (BrowserTools.Missing is not null)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = BrowserTools.Browser ?? throw new InvalidOperationException("No browser is installed."),
            // As root, in a container, there is no sandbox to be had.
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>Opens a page in a window of its own.</summary>
    internal async Task<OpenPage> Open(string html, Screen screen)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = screen.Width, Height = screen.Height },
            ColorScheme = screen.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            HasTouch = screen.IsPhone,
            IsMobile = screen.IsPhone,
            ReducedMotion = ReducedMotion.Reduce,
        });
        return await OpenPage.Load(context, html);
    }
}

/// <summary>The window that a page is shown in.</summary>
/// <param name="Width">In CSS pixels.</param>
/// <param name="IsDark">Whether the reader wants dark pages.</param>
internal sealed record Screen(int Width, bool IsDark)
{
    private const int WidestPhone = 500;

    public static Screen Phone { get; } = new(360, IsDark: false);

    public static Screen Desktop { get; } = new(1280, IsDark: false);

    public bool IsPhone => Width < WidestPhone;

    public int Height => IsPhone ? 740 : 900;
}

/// <summary>A page in the browser with all that it said and asked for.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private const string Address = "https://rapport.example/";

    private readonly IBrowserContext _context;

    private OpenPage(IBrowserContext context, IPage page) => (_context, Page) = (context, page);

    public IPage Page { get; }

    /// <summary>What the browser had to say: errors, refusals of the content policy, warnings.</summary>
    public List<string> Messages { get; } = [];

    /// <summary>Everything that the page asked for, itself included.</summary>
    public List<string> Requests { get; } = [];

    public static async Task<OpenPage> Load(IBrowserContext context, string html)
    {
        var page = await context.NewPageAsync();
        var open = new OpenPage(context, page);
        page.Console += (_, message) => open.Messages.Add(message.Text);
        page.PageError += (_, error) => open.Messages.Add(error);
        page.Request += (_, request) => open.Requests.Add(request.Url);
        await page.RouteAsync("**/*", route => route.Request.Url == Address
            ? route.FulfillAsync(new RouteFulfillOptions { ContentType = "text/html; charset=utf-8", Body = html })
            : route.AbortAsync());
        await page.GotoAsync(Address);
        return open;
    }

    /// <summary>What has been asked for besides the page and what stands in it.</summary>
    public IEnumerable<string> OutsideRequests => Requests.Where(url => url != Address && !url.StartsWith("data:", StringComparison.Ordinal));

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
