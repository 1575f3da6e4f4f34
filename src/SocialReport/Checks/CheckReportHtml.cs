using System.Globalization;
using System.Text;
using SocialReport.Diagnostics;
using SocialReport.Rendering.Html;

namespace SocialReport.Checks;

/// <summary>What a check found of one report.</summary>
/// <param name="Name">The report, its period and committee.</param>
/// <param name="Reconciliation">How it stands against the ledger; null without control totals.</param>
/// <param name="Findings">The findings, as they count.</param>
public sealed record CheckedBuild(string Name, Reconciliation? Reconciliation, IReadOnlyList<Diagnostic> Findings);

/// <summary>
/// Writes a check as a page that an economist opens: the reconciliation first, then the findings by weight with place, original line and what
/// to do, and last the pages of the codes. One file, no script, made to be printed as well.
/// </summary>
public static class CheckReportHtml
{
    private static readonly (Severity Severity, string Heading, string Class)[] Groups =
        [(Severity.Error, "Fel", "fel"), (Severity.Warning, "Varningar", "varning"), (Severity.Note, "Notiser", "notis")];

    /// <summary>The page: UTF-8 without byte order mark.</summary>
    public static byte[] Write(IReadOnlyList<CheckedBuild> reports)
    {
        var html = PlainPage.Begin(reports is [var only] ? $"Kontroll av {only.Name}" : "Kontroll av rapporter");
        foreach (var report in reports)
            Write(html, report, isAlone: reports.Count == 1);
        WritePages(html, [.. reports.SelectMany(report => report.Findings).Select(finding => finding.Code).Distinct().Order(StringComparer.Ordinal)]);
        return Encoding.UTF8.GetBytes(PlainPage.End(html));
    }

    private static void Write(HtmlWriter html, CheckedBuild report, bool isAlone)
    {
        html.Open("section").Line();
        if (!isAlone)
            html.Element("h2", report.Name).Line();
        html.Element("p", report.Reconciliation?.Summary ?? "Inga kontrolltotaler är angivna, så rapporten är inte avstämd mot ekonomisystemet.",
            ("class", report.Reconciliation is { Agrees: true } ? "avstamning" : "avstamning skiljer")).Line();
        if (report.Findings.Count == 0)
            html.Element("p", "Inget att anmärka på.").Line();
        foreach (var (severity, heading, name) in Groups)
        {
            var found = report.Findings.Where(finding => finding.Severity == severity).ToList();
            if (found.Count == 0)
                continue;
            html.Element(isAlone ? "h2" : "h3", string.Create(CultureInfo.InvariantCulture, $"{heading} ({found.Count})")).Line();
            foreach (var finding in found)
                Write(html, finding, name);
        }
        html.Close("section").Line();
    }

    private static void Write(HtmlWriter html, Diagnostic finding, string name)
    {
        html.Open("div", ("class", $"fynd {name}")).Line();
        html.Element("p", finding.Message).Line();
        html.Open("p", ("class", "rad")).Text(Place(finding.Location)).Text(" · ");
        if (ErrorPage.Find(finding.Code) is null)
            html.Text(finding.Code);
        else
            html.Element("a", finding.Code, ("href", $"#{finding.Code}"));
        html.Close("p").Line();
        if (finding.SourceLine is { } line)
            WriteLine(html, line, finding.Location.ColumnNumber, finding.Length);
        if (finding.Hint is { } hint)
            html.Element("p", hint).Line();
        html.Close("div").Line();
    }

    /// <summary>The place as an economist looks for it: file with line, or file with sheet and cell.</summary>
    private static string Place(SourceLocation place)
    {
        if (place.Sheet is { } sheet)
            return $"{place.File}, bladet {sheet}{(place.LineNumber > 0 ? $", cell {place.CellName}" : "")}";
        return place.LineNumber == 0 ? place.File
            : place.ColumnNumber == 0 ? string.Create(CultureInfo.InvariantCulture, $"{place.File}, rad {place.LineNumber}")
            : string.Create(CultureInfo.InvariantCulture, $"{place.File}, rad {place.LineNumber}, tecken {place.ColumnNumber}");
    }

    private static void WriteLine(HtmlWriter html, string line, int columnNumber, int length)
    {
        var start = Math.Clamp(columnNumber - 1, 0, line.Length);
        var end = columnNumber == 0 ? start : Math.Min(line.Length, start + Math.Max(1, length));
        html.Open("pre").Text(line[..start]);
        if (end > start)
            html.Element("mark", line[start..end]);
        html.Text(line[end..]).Close("pre").Line();
    }

    private static void WritePages(HtmlWriter html, IReadOnlyList<string> codes)
    {
        var pages = codes.Select(ErrorPage.Find).OfType<ErrorPage>().ToList();
        if (pages.Count == 0)
            return;
        html.Open("section").Line().Element("h2", "Vad koderna betyder").Line();
        foreach (var page in pages)
        {
            html.Element("h3", $"{page.Code}: {page.Title}", ("id", page.Code)).Line();
            WriteWords(html, page.What);
            WriteWords(html, page.Why);
            WriteWords(html, "**Gör så här:** " + page.Action);
        }
        html.Close("section").Line();
    }

    /// <summary>A paragraph of a page, with its names and strong words.</summary>
    private static void WriteWords(HtmlWriter html, string words)
    {
        html.Open("p");
        var parts = words.Split('`');
        for (var index = 0; index < parts.Length; index++)
        {
            if (index % 2 == 1)
            {
                html.Element("code", parts[index]);
                continue;
            }
            var strong = parts[index].Split("**");
            for (var part = 0; part < strong.Length; part++)
                _ = part % 2 == 1 ? html.Element("strong", strong[part]) : html.Text(strong[part]);
        }
        html.Close("p").Line();
    }
}
