using System.Globalization;
using System.Text;
using SocialReport.Rendering.Html;

namespace SocialReport.Explanations;

/// <summary>Writes explanations as a page to click in: one self-contained file without script, that opens in any browser.</summary>
public static class ExplanationHtml
{
    /// <summary>The page: UTF-8 without byte order mark.</summary>
    /// <param name="explanations">What it explains; the first is open.</param>
    /// <param name="report">Which report they are from, for the title.</param>
    public static byte[] Write(IReadOnlyList<Explanation> explanations, string report)
    {
        var html = PlainPage.Begin($"Var talen kommer ifrån: {report}");
        foreach (var explanation in explanations)
        {
            html.Open("article").Line();
            html.Element("h2", explanation.Name).Line();
            html.Open("p").Element("code", explanation.Id.Address).Close("p").Line();
            html.Open("ul", ("class", "trad")).Line();
            Write(html, explanation, isOpen: true);
            html.Close("ul").Line();
            WritePlaces(html, explanation);
            html.Close("article").Line();
        }
        return Encoding.UTF8.GetBytes(PlainPage.End(html));
    }

    private static void Write(HtmlWriter html, Explanation explanation, bool isOpen)
    {
        html.Open("li");
        if (IsLeaf(explanation))
        {
            WriteHead(html, explanation);
            html.Close("li").Line();
            return;
        }
        html.Open("details", ("open", isOpen ? "" : null)).Open("summary");
        WriteHead(html, explanation);
        html.Close("summary").Line();
        if (explanation.Withheld is { } reason)
            html.Element("p", $"Värdet visas inte av sekretesskäl: {reason}.").Line();
        if (explanation.Formula is { } formula)
        {
            html.Open("p").Text(formula);
            if (explanation.Declared is { } declared)
                html.Text(" ").Element("code", declared.ToString());
            html.Close("p").Line();
        }
        if (explanation.HidesOperands)
            html.Element("p", "Vad talet räknas av visas inte av sekretesskäl.").Line();
        if (explanation.IsToldBefore)
            html.Element("p", "Se ovan.").Line();
        html.Open("ul").Line();
        foreach (var cell in explanation.Cells)
        {
            html.Open("li").Text($"{cell.What}: ”{cell.Original}” i ").Element("code", cell.Location.ToString())
                .Text($" (känt {cell.AsOf}){string.Concat(cell.Origins.Select(origin => $"; {origin}"))}").Close("li").Line();
        }
        if (explanation is { Cells.Count: 0, Formula: null, Declared: { } stated })
            html.Open("li").Text("angivet i ").Element("code", stated.ToString()).Close("li").Line();
        foreach (var operand in explanation.Operands)
            Write(html, operand, isOpen: false);
        html.Close("ul").Close("details").Close("li").Line();
    }

    private static bool IsLeaf(Explanation explanation) =>
        explanation is { Withheld: null, Formula: null, IsToldBefore: false, HidesOperands: false, Operands.Count: 0, Cells.Count: 0, Declared: null };

    private static void WriteHead(HtmlWriter html, Explanation explanation)
    {
        html.Text(explanation.Name);
        if ((explanation.Printed ?? explanation.Unrounded) is not { Length: > 0 } value)
            return;
        html.Text(": ").Element("strong", value);
        if (explanation.Unrounded is { } unrounded && unrounded != value)
            html.Text($" (avrundat från {unrounded})");
    }

    private static void WritePlaces(HtmlWriter html, Explanation explanation)
    {
        html.Element("h3", explanation.Places.Count == 0 ? "Skrivs inte ut i rapporten" : "Skrivs ut").Line();
        if (explanation.Places.Count == 0)
            return;
        html.Open("ul").Line();
        foreach (var place in explanation.Places)
        {
            var pages = place.Pages.Count == 0 ? "" : " på sidan " + string.Join(", ", place.Pages.Select(page => page.ToString(CultureInfo.InvariantCulture)));
            html.Open("li").Element("strong", place.Text).Text($"{pages}, {(place.Section is null ? "" : place.Section + ", ")}{place.Where}").Close("li").Line();
        }
        html.Close("ul").Line();
    }
}
