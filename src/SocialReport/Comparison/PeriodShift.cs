using System.Globalization;
using System.Text.RegularExpressions;

namespace SocialReport.Comparison;

/// <summary>
/// Tells what differs between two periods only because they are two: the period's name, and years that are as far apart as
/// the periods' own. Between versions of the same period nothing does.
/// </summary>
internal sealed partial class PeriodShift
{
    private readonly string _old;
    private readonly string _new;
    private readonly int _years;

    private PeriodShift(string old, string current)
    {
        (_old, _new) = (old, current);
        _years = Year(current) - Year(old);
    }

    /// <summary>The shift between two versions; null when both are of the same period.</summary>
    public static PeriodShift? Between(ReportState old, ReportState current) =>
        (old.Text.Stated("Period"), current.Text.Stated("Period")) is ({ } before, { } now) && before != now ? new PeriodShift(before, now) : null;

    /// <summary>Whether two texts say the same, each in its period.</summary>
    public bool Explains(string? old, string? current) =>
        old is not null && current is not null
        && Shifted(old.Replace(_old, _new, StringComparison.Ordinal), current) == current;

    /// <summary>The text with its years moved; those that already are the later period's after the name was replaced stay.</summary>
    private string Shifted(string text, string current)
    {
        var named = current.Contains(_new, StringComparison.Ordinal);
        return YearNumber().Replace(text, match =>
            named && match.Index >= text.IndexOf(_new, StringComparison.Ordinal) && match.Index < text.IndexOf(_new, StringComparison.Ordinal) + _new.Length
                ? match.Value
                : (int.Parse(match.Value, CultureInfo.InvariantCulture) + _years).ToString(CultureInfo.InvariantCulture));
    }

    private static int Year(string period) => YearNumber().Match(period) is { Success: true } match ? int.Parse(match.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"(?<!\d)(?:19|20|21)\d{2}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex YearNumber();
}
