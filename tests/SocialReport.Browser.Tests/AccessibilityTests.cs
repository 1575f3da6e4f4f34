using System.Text.Json;
using Microsoft.Playwright;

namespace SocialReport.Browser.Tests;

/// <summary>axe-core finds nothing against WCAG 2.1 A and AA on any report, on a phone and a desktop, light and dark.</summary>
public class AccessibilityTests(RunningBrowser browser) : IClassFixture<RunningBrowser>
{
    // A gradient shows that a table goes on outside its frame; axe can't judge text with one behind it, which is never there.
    private const string Run = """
        async rules => {
          document.querySelectorAll('.ram').forEach(frame => { frame.style.backgroundImage = 'none'; });
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
          const only = rules.length > 0 ? { type: 'rule', values: rules } : { type: 'tag', values: tags };
          const result = await axe.run(document, { runOnly: only, resultTypes: ['violations', 'passes'] });
          return JSON.stringify({
            passed: result.passes.map(rule => rule.id),
            found: result.violations.flatMap(rule => rule.nodes.map(node => rule.id + ': ' + node.target.join(' ') + ' ' + node.failureSummary)),
          });
        }
        """;

    public static TheoryData<string, string, string, int> Views()
    {
        var views = new TheoryData<string, string, string, int>();
        foreach (var (committee, report, period) in SamplePages.All())
        {
            views.Add(committee, report, period, Screen.Phone.Width);
            views.Add(committee, report, period, Screen.Desktop.Width);
        }
        return views;
    }

    [BrowserTheory]
    [MemberData(nameof(Views))]
    public async Task No_rule_is_broken(string committee, string report, string period, int width)
    {
        await using var open = await browser.Open(SamplePages.Html(committee, report, period), new Screen(width, IsDark: false));

        await AssertAccessible(open.Page);
        // In the dark nothing but the colours is other.
        await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        await AssertAccessible(open.Page, "color-contrast", "link-in-text-block");
    }

    [BrowserTheory]
    [InlineData(360, false)]
    [InlineData(1280, true)]
    public async Task No_rule_is_broken_by_a_draft_with_an_open_formula(int width, bool isDark)
    {
        await using var open = await browser.Open(SamplePages.Html("socialnamnden", "tertialrapport", "2024-T1", isDraft: true), new Screen(width, isDark));
        await open.Page.Locator("p .tal").First.ClickAsync();

        await AssertAccessible(open.Page);
    }

    private static async Task AssertAccessible(IPage page, params string[] rules)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
            await page.EvaluateAsync(await File.ReadAllTextAsync(BrowserTools.Axe!));
        using var result = JsonDocument.Parse(await page.EvaluateAsync<string>(Run, rules));

        Assert.Contains("color-contrast", result.RootElement.GetProperty("passed").EnumerateArray().Select(rule => rule.GetString()));
        Assert.Equal("", string.Join('\n', result.RootElement.GetProperty("found").EnumerateArray().Select(line => line.GetString())));
    }
}
