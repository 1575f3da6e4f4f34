using SocialReport.Diagnostics;
using SocialReport.Documents;

namespace SocialReport.Rendering.Pdf;

/// <summary>
/// Renders a document as a tagged PDF (PDF/UA-1, PDF/A-2a or, with the printed data attached, A-3a) on A4. The same
/// document always gives the same bytes.
/// </summary>
public static class PdfRenderer
{
    /// <summary>
    /// The PDF file. A character that the typeface lacks is an error (SR0501), printed as a question mark; what can't be
    /// laid out as it should be is a warning (SR0502–SR0506), is laid out as well as it can be, and has a mark in the margin.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="diagnostics">Takes what is found.</param>
    /// <param name="sources">Where the cells of its tables were written; null tells the place of the table instead.</param>
    public static byte[] Render(Document document, DiagnosticBag diagnostics, CellSources? sources = null)
    {
        using var stream = new MemoryStream();
        Render(document, diagnostics, stream, sources);
        return stream.ToArray();
    }

    /// <summary>As <see cref="Render(Document, DiagnosticBag, CellSources)"/>, to a stream.</summary>
    public static void Render(Document document, DiagnosticBag diagnostics, Stream stream, CellSources? sources = null)
    {
        var layout = DocumentLayout.Of(document, new PdfTextMeasure(), sources);
        diagnostics.AddRange(layout.Diagnostics);
        var attached = document.Metadata.Archive == ArchiveLevel.A3a ? PrintedData.Files(document) : [];
        PdfPainter.Paint(layout, document.Metadata, attached, stream);
    }
}
