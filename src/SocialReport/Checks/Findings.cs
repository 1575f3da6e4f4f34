using SocialReport.Diagnostics;
using SocialReport.Workspaces;

namespace SocialReport.Checks;

/// <summary>Weighs the findings of a run once, at its end: what is accepted, what a draft allows, what strictness refuses.</summary>
internal static class Findings
{
    /// <summary>The findings as they count.</summary>
    /// <param name="found">All findings, as they were made.</param>
    /// <param name="accepted">What somebody has accepted, with a reason.</param>
    /// <param name="isDraft">Whether a gap is only a warning.</param>
    /// <param name="isStrict">Whether a warning is an error.</param>
    public static IReadOnlyList<Diagnostic> Weigh(
        IReadOnlyCollection<Diagnostic> found, IReadOnlyList<AcceptedFinding> accepted, bool isDraft, bool isStrict)
    {
        var hasErrors = found.Any(finding => finding is { Severity: Severity.Error, FollowsMissing: false });
        // What an error kept from being found is not missing; nor is a missing value news when the error is its cause.
        var unused = hasErrors ? [] : accepted.Where(item => !found.Any(finding => Covers(item, finding))).Select(Messages.AcceptedNothing);
        var told = found.Where(finding => isDraft || !hasErrors || !finding.FollowsMissing);
        return [.. told.Select(finding => Weigh(finding, accepted, isDraft)).Concat(unused)
            .DistinctBy(finding => (finding.Code, finding.Location, finding.Message))
            .Select(finding => isStrict && finding.Severity == Severity.Warning ? finding with { Severity = Severity.Error } : finding)];
    }

    private static Diagnostic Weigh(Diagnostic finding, IReadOnlyList<AcceptedFinding> accepted, bool isDraft)
    {
        if (accepted.FirstOrDefault(item => Covers(item, finding)) is { } acceptance)
            return finding with { Severity = Severity.Note, Hint = $"Godkänt: {acceptance.Reason}" };
        return isDraft && finding.IsGap && finding.Severity == Severity.Error ? finding with { Severity = Severity.Warning } : finding;
    }

    /// <summary>Only a finding with a subject can be accepted: what can't be read or computed can't be waved through.</summary>
    private static bool Covers(AcceptedFinding accepted, Diagnostic finding) =>
        finding.Code == accepted.Code && finding.Subject == accepted.Place;
}
