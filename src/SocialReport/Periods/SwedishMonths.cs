using System.Globalization;

namespace SocialReport.Periods;

/// <summary>The months' names, written and read.</summary>
internal static class SwedishMonths
{
    private static readonly string[] LongNames =
        ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];

    // Names of four letters stay whole: "mars" gains nothing from a shorter form.
    private static readonly string[] ShortNames =
        ["jan", "feb", "mars", "apr", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec"];

    /// <summary>The month's whole name, such as <c>april</c>.</summary>
    /// <param name="number">The month, 1 to 12.</param>
    public static string Long(int number) => LongNames[number - 1];

    /// <summary>The month's short name, such as <c>apr</c>.</summary>
    /// <param name="number">The month, 1 to 12.</param>
    public static string Short(int number) => ShortNames[number - 1];

    /// <summary>The month that a name or an abbreviation of three letters or more stands for; 0 for none.</summary>
    public static int Number(ReadOnlySpan<char> written)
    {
        var name = written.TrimEnd('.');
        if (name.Length < 3)
            return 0;
        for (var number = 1; number <= 12; number++)
        {
            if (LongNames[number - 1].AsSpan().StartsWith(name, StringComparison.OrdinalIgnoreCase))
                return number;
        }
        return 0;
    }

    /// <summary>A date in words, such as <c>31 mars 2024</c>.</summary>
    public static string DateInWords(DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Long(date.Month)} {date.Year}");
}
