using SocialReport.Diagnostics;
using SocialReport.Facts;

namespace SocialReport.Disclosure;

/// <summary>How a committee keeps small counts of persons from being shown (sekretess in <c>namnd.yaml</c>).</summary>
/// <param name="Threshold">Counts of persons below it, from 1, are not shown (tröskel).</param>
/// <param name="ProtectsZero">Whether a count of nobody isn't shown either (noll: skyddas).</param>
public sealed record SecrecyRule(int Threshold, bool ProtectsZero)
{
    /// <summary>What applies when nothing is declared: fewer than five persons, and a zero is shown.</summary>
    public static SecrecyRule Usual { get; } = new(5, ProtectsZero: false);

    /// <summary>Whether a count of persons is too small to be shown. Half a person, as in a mean, is more than nobody.</summary>
    public bool IsSmall(decimal persons) => (persons > 0 && persons < Threshold) || (persons == 0 && ProtectsZero);

    /// <summary>
    /// Whether a count of the persons behind something may be too small: it is, or isn't surely large enough. What can't be read
    /// as a number (<c>&lt;5</c>, <c>..</c>, <c>ca 8</c>) is taken to be few, for often that is why it is written so.
    /// </summary>
    public bool MayBeFew(CellValue persons) => persons switch
    {
        CellValue.Number { Value: var count } => count > 0 && IsSmall(count),
        CellValue.Qualified { Before: var before } qualified => qualified.Value < Threshold || !(before.Length == 0 ? IsUnit(qualified.After) : IsAtLeast(before)),
        CellValue.Range range => range.Low < Threshold,
        CellValue.PartsOf parts => parts.Part < Threshold,
        _ => true,
    };

    private static bool IsAtLeast(string before) => before.TrimEnd('.').ToLowerInvariant() is "minst" or "min" or "över" or "mer än" or "drygt" or ">" or ">=" or "≥";

    private static bool IsUnit(string after) => after.ToLowerInvariant() is "personer" or "barn" or "vuxna" or "unga" or "ungdomar" or "individer";

    /// <summary>The counts that must all be possible for a reader who sees the report: from 1, or from 0 where zeros are protected.</summary>
    public IEnumerable<int> Range => Enumerable.Range(ProtectsZero ? 0 : 1, ProtectsZero ? Threshold : Threshold - 1);
}

/// <summary>Somebody's decision to show small counts in one period's reports all the same (sekretess in <c>period.yaml</c>).</summary>
/// <param name="Reason">Why (skäl).</param>
/// <param name="DecidedBy">Who decided (beslutat_av).</param>
/// <param name="Date">When (datum).</param>
/// <param name="Location">Where it is written.</param>
public sealed record SecrecyWaiver(string Reason, string DecidedBy, DateOnly Date, SourceLocation Location);
