using Microsoft.Playwright;

namespace SocialReport.Browser.Tests;

/// <summary>What a reader meets: no sideways scrolling but in a table's frame, nothing fetched, formulas at hand by mouse and keyboard.</summary>
public class PageTests(RunningBrowser browser) : IClassFixture<RunningBrowser>
{
    private const string Tertial = "tertialrapport";

    public static TheoryData<string, string, string> Reports() => SamplePages.Reports();

    [BrowserTheory]
    [MemberData(nameof(Reports))]
    public async Task A_phone_scrolls_only_inside_the_frames_of_tables(string committee, string report, string period)
    {
        await using var open = await browser.Open(SamplePages.Html(committee, report, period), new Screen(320, IsDark: false));

        Assert.Equal(320, await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        var outside = await open.Page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('body *')].filter(element =>
              element.getBoundingClientRect().right > innerWidth + 0.5 && !element.closest('.ram') && element.getClientRects().length > 0)
              .map(element => element.outerHTML.slice(0, 80))
            """);
        Assert.Empty(outside);
        Assert.True(await open.Page.EvaluateAsync<bool>("[...document.querySelectorAll('.ram')].some(frame => frame.scrollWidth > frame.clientWidth)"));
    }

    [BrowserTheory]
    [MemberData(nameof(Reports))]
    public async Task Nothing_is_fetched_and_the_browser_has_nothing_to_say(string committee, string report, string period)
    {
        await using var open = await browser.Open(SamplePages.Html(committee, report, period), Screen.Desktop);
        await open.Page.EvaluateAsync("document.fonts.ready.then(() => true)");

        Assert.Empty(open.Messages);
        Assert.Empty(open.OutsideRequests);
        Assert.Equal("loaded", await open.Page.EvaluateAsync<string>("[...document.fonts].find(face => face.weight === '400').status"));
    }

    [BrowserFact]
    public async Task The_policy_refuses_a_script_and_a_style_that_get_in()
    {
        var page = SamplePages.Html("socialnamnden", Tertial, "2024-T1")
            .Replace("</main>", "<script>document.title = 'fel'</script><p style=\"color:red\">fel</p></main>", StringComparison.Ordinal);
        await using var open = await browser.Open(page, Screen.Desktop);

        Assert.NotEqual("fel", await open.Page.TitleAsync());
        Assert.Equal(2, open.Messages.Count(message => message.Contains("Content Security Policy", StringComparison.Ordinal)));
    }

    [BrowserTheory]
    [MemberData(nameof(Reports))]
    public async Task Lines_of_text_are_about_seventy_characters_on_a_desktop(string committee, string report, string period)
    {
        await using var open = await browser.Open(SamplePages.Html(committee, report, period), Screen.Desktop);

        // The last line of a paragraph is about half a line.
        var letters = await open.Page.EvaluateAsync<double>("""
            () => {
              let [letters, lines] = [0, 0];
              for (const paragraph of document.querySelectorAll('main section > p')) {
                const range = document.createRange();
                range.selectNodeContents(paragraph);
                const count = new Set([...range.getClientRects()].map(line => Math.round(line.bottom / 8))).size;
                if (count > 3) { letters += paragraph.textContent.length; lines += count - 0.5; }
              }
              return letters / lines;
            }
            """);
        Assert.InRange(letters, 65, 78);
    }

    [BrowserFact]
    public async Task The_first_stop_of_the_keyboard_leads_past_the_contents()
    {
        await using var open = await browser.Open(SamplePages.Html("socialnamnden", Tertial, "2024-T1"), Screen.Desktop);
        await open.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Hoppa till texten", await Focused(open.Page));
        await open.Page.Keyboard.PressAsync("Enter");
        await open.Page.Keyboard.PressAsync("Tab");

        Assert.Equal("1,5\u00A0mnkr", await Focused(open.Page));
    }

    [BrowserFact]
    public async Task A_formula_of_a_number_in_the_text_is_opened_and_put_away_by_the_keyboard()
    {
        await using var open = await browser.Open(SamplePages.Html("socialnamnden", Tertial, "2024-T1"), Screen.Phone);
        var number = open.Page.Locator("p .tal").First;
        var formula = open.Page.Locator($"[id='{await number.GetAttributeAsync("popovertarget")}']");

        await number.FocusAsync();
        Assert.False(await formula.IsVisibleAsync());
        await open.Page.Keyboard.PressAsync("Enter");
        Assert.True(await formula.IsVisibleAsync());
        Assert.EndsWith(": Avvikelse prognos helår mot budget = Prognos helår 2024 − Budget 2024", await formula.InnerTextAsync(), StringComparison.Ordinal);
        await open.Page.Keyboard.PressAsync("Escape");
        Assert.False(await formula.IsVisibleAsync());
    }

    [BrowserFact]
    public async Task A_number_in_a_table_tells_its_formula_under_the_pointer_and_its_heading_when_it_has_the_focus()
    {
        await using var open = await browser.Open(SamplePages.Html("socialnamnden", Tertial, "2024-T1"), Screen.Desktop);
        var table = open.Page.Locator(".tabell", new PageLocatorOptions { HasText = "Driftsredovisning januari–april 2024" });
        var formula = table.Locator(".formel", new LocatorLocatorOptions { HasText = "Avvikelse prognos helår mot budget = Prognos helår 2024 − Budget 2024" });
        var heading = table.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Avvikelse prognos helår mot budget" });

        Assert.False(await formula.IsVisibleAsync());
        await table.Locator("tbody tr").First.Locator("td").Last.HoverAsync();
        Assert.True(await formula.IsVisibleAsync());
        await open.Page.Mouse.MoveAsync(0, 0);
        Assert.False(await formula.IsVisibleAsync());
        await heading.FocusAsync();
        Assert.True(await formula.IsVisibleAsync());
    }

    [BrowserFact]
    public async Task Every_button_shows_something_and_every_link_within_the_page_leads_somewhere()
    {
        foreach (var (committee, report, period) in SamplePages.All())
        {
            await using var open = await browser.Open(SamplePages.Html(committee, report, period), Screen.Desktop);
            var lost = await open.Page.EvaluateAsync<string[]>("""
                [...document.querySelectorAll('[popovertarget]')].filter(button => !button.popoverTargetElement?.textContent).map(button => button.outerHTML)
                  .concat([...document.querySelectorAll('a[href^="#"]')].filter(link => !document.getElementById(decodeURI(link.hash.slice(1)))).map(link => link.outerHTML))
                  .concat([...document.querySelectorAll('[headers]')].filter(cell => cell.getAttribute('headers').split(' ').some(id => !document.getElementById(id)?.closest('table').contains(cell))).map(cell => cell.outerHTML))
                """);
            Assert.Empty(lost);
        }
    }

    [BrowserFact]
    public async Task A_draft_says_so_wherever_it_is_scrolled_to()
    {
        await using var open = await browser.Open(SamplePages.Html("socialnamnden", Tertial, "2024-T1", isDraft: true), Screen.Phone);
        await open.Page.EvaluateAsync("scrollTo(0, document.body.scrollHeight / 2)");

        var place = await open.Page.GetByText("UTKAST").First.BoundingBoxAsync();
        Assert.NotNull(place);
        Assert.InRange(place.Y, -1, 1);
    }

    private static Task<string> Focused(IPage page) => page.EvaluateAsync<string>("document.activeElement.textContent");
}
