namespace SocialReport.Diagnostics;

/// <summary>A change of a text file that would mend a finding, at the finding's place.</summary>
/// <param name="Old">The characters that stand there.</param>
/// <param name="New">What to write instead.</param>
public sealed record TextEdit(string Old, string New);
