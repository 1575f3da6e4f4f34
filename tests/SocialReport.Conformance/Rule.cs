using SocialReport.Conformance.Inspection;

namespace SocialReport.Conformance;

/// <summary>One requirement on a finished file.</summary>
/// <param name="Clause">
/// Where it is written: a clause of ISO 19005 (PDF/A), ISO 14289-1 (PDF/UA-1) or ISO 32000-1 (PDF 1.7), and the
/// checkpoints of the Matterhorn Protocol 1.02 that test it.
/// </param>
/// <param name="Name">What it asks.</param>
/// <param name="Check">What in a file breaks it; nothing when it is kept.</param>
internal sealed record Rule(string Clause, string Name, Func<InspectedFile, IEnumerable<string>> Check)
{
    public override string ToString() => $"{Clause}: {Name}";
}

/// <summary>A place where a file breaks a rule.</summary>
internal sealed record Finding(Rule Rule, string Message)
{
    public override string ToString() => $"{Rule} – {Message}";
}
