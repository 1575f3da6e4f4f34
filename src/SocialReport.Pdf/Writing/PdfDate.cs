using System.Globalization;

namespace SocialReport.Pdf.Writing;

/// <summary>Dates as PDF objects write them (ISO 32000-1 §7.9.4).</summary>
internal static class PdfDate
{
    public static string Format(DateTimeOffset date)
    {
        var offset = date.Offset;
        var sign = offset < TimeSpan.Zero ? '-' : '+';
        return string.Create(
            CultureInfo.InvariantCulture,
            $"D:{date:yyyyMMddHHmmss}{sign}{offset:hh}'{offset:mm}'");
    }
}
