using SocialReport.Diagnostics;
using SocialReport.Rendering.Pdf;

namespace SocialReport.Comparison;

/// <summary>Sets a difference on one page: as much as there is room for, and how much more there is.</summary>
public static class DifferencePage
{
    /// <summary>More rows than this are never on one page.</summary>
    private const int Most = 40;

    /// <summary>The PDF: one page, unless a single item of each list needs more.</summary>
    /// <param name="difference">The difference.</param>
    /// <param name="withOriginals">Whether the cells' own texts are shown.</param>
    /// <param name="diagnostics">Takes what is found about the layout.</param>
    public static byte[] Render(ReportDifference difference, bool withOriginals, DiagnosticBag diagnostics)
    {
        var limits = new PageLimits(
            Math.Min(difference.Causes.Count, Most), Math.Min(difference.Figures.Count, Most),
            Math.Min(difference.Sentences.Count, Most), Math.Min(difference.Parts.Count, Most));
        while (true)
        {
            var document = DifferenceDocument.Of(difference, new DifferenceOptions(withOriginals, limits));
            var less = Less(limits);
            if (less == limits || DocumentLayout.Of(document, new PdfTextMeasure()).Pages.Count == 1)
                return PdfRenderer.Render(document, diagnostics);
            limits = less;
        }
    }

    /// <summary>One item less of the longest list, or a fifth of a long one; the same when every list is down to one.</summary>
    private static PageLimits Less(PageLimits limits)
    {
        var longest = Math.Max(Math.Max(limits.Causes, limits.Figures), Math.Max(limits.Sentences, limits.Parts));
        if (longest <= 1)
            return limits;
        var fewer = longest - Math.Max(1, longest / 5);
        return limits switch
        {
            { Parts: var parts } when parts == longest => limits with { Parts = fewer },
            { Causes: var causes } when causes == longest => limits with { Causes = fewer },
            { Sentences: var sentences } when sentences == longest => limits with { Sentences = fewer },
            _ => limits with { Figures = fewer },
        };
    }
}
