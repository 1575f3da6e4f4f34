using System.Globalization;

namespace SocialReport.Rendering;

/// <summary>Dates in Swedish words.</summary>
internal static class SwedishDate
{
    private static readonly string[] Months =
    [
        "januari", "februari", "mars", "april", "maj", "juni",
        "juli", "augusti", "september", "oktober", "november", "december",
    ];

    /// <summary>The date such as <c>15 maj 2024</c>, which no line breaks.</summary>
    public static string Long(DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day}\u00A0{Months[date.Month - 1]}\u00A0{date.Year}");
}
