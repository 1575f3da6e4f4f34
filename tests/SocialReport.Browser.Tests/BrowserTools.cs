using SocialReport.Tests;

namespace SocialReport.Browser.Tests;

/// <summary>
/// What the tests need that no package brings: a browser, and axe-core as <c>npm ci</c> in <c>tests/web</c> puts it.
/// Where they are missing the tests are skipped and say why; in CI that is an error.
/// </summary>
internal static class BrowserTools
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe", "msedge.exe"];

    /// <summary>The browser's program, or null.</summary>
    public static string? Browser { get; } = FindBrowser();

    /// <summary>The file of axe-core, or null.</summary>
    public static string? Axe { get; } =
        Repository.Path("tests/web/node_modules/axe-core/axe.min.js") is var path && File.Exists(path) ? path : null;

    /// <summary>Why the tests can't run here; null when they can, or must.</summary>
    public static string? Missing => Environment.GetEnvironmentVariable("CI") == "true" ? null
        : Browser is null ? "Ingen webbläsare: installera chromium, eller ange programmet i SOCREP_BROWSER."
        : Axe is null ? "axe-core saknas: kör npm ci i tests/web."
        : null;

    private static string? FindBrowser()
    {
        if (Environment.GetEnvironmentVariable("SOCREP_BROWSER") is { Length: > 0 } named)
            return named;
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => Names, Path.Combine).FirstOrDefault(File.Exists);
    }
}

/// <summary>A test that needs a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = BrowserTools.Missing;
}

/// <summary>A test over several cases that needs a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = BrowserTools.Missing;
}
