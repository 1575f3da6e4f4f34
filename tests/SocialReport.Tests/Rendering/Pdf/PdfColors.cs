using SocialReport.Pdf;

namespace SocialReport.Tests.Rendering.Pdf;

internal static class PdfColors
{
    public static PdfColor Any => PdfColor.Black;
}
