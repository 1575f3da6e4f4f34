using SocialReport.Diagnostics;
using SocialReport.Rendering.Pdf;

namespace SocialReport.Tests.Rendering.Pdf;

public class PdfRendererTests
{
    [Fact]
    public void Same_document_gives_the_same_bytes()
    {
        var first = PdfRenderer.Render(SampleReport.Full(isDraft: true), []);
        var second = PdfRenderer.Render(SampleReport.Full(isDraft: true), []);

        Assert.Equal(first, second);
        if (Environment.GetEnvironmentVariable("PDF_OUT") is { } path) File.WriteAllBytes(path, first);
    }

    [Fact]
    public void A_whole_report_is_laid_out_without_findings()
    {
        var diagnostics = new DiagnosticBag();

        PdfRenderer.Render(SampleReport.Full(), diagnostics);

        Assert.Empty(diagnostics);
    }
}
