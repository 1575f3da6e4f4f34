using SocialReport.Diagnostics;
using SocialReport.Rendering.Pdf;

namespace SocialReport.Comparison;

/// <summary>Sets a difference on one page: as much as there is room for, and how much more there is.</summary>
public static class DifferencePage
{
    // From all there is to what fits on a page whatever the words are.
    private static readonly int?[] Most = [null, 24, 16, 12, 9, 7, 5, 4, 3, 2, 1];

    /// <summary>The PDF: one page, unless a single item of each list needs more.</summary>
    /// <param name="difference">The difference.</param>
    /// <param name="withOriginals">Whether the cells' own texts are shown.</param>
    /// <param name="diagnostics">Takes what is found about the layout.</param>
    public static byte[] Render(ReportDifference difference, bool withOriginals, DiagnosticBag diagnostics)
    {
        var documents = Most.Select(most => DifferenceDocument.Of(difference, new DifferenceOptions(withOriginals, most, IsOnPaper: true)));
        var fitting = documents.FirstOrDefault(document => DocumentLayout.Of(document, new PdfTextMeasure()).Pages.Count == 1);
        return PdfRenderer.Render(fitting ?? documents.Last(), diagnostics);
    }
}
