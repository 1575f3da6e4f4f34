using SocialReport.Diagnostics;

namespace SocialReport.Expressions;

/// <summary>A stretch of an input on one line, for the caret of a message.</summary>
/// <param name="Location">Where it starts.</param>
/// <param name="Length">How many characters it covers, from 1.</param>
/// <param name="Line">The original line, or null when it is not known.</param>
public readonly record struct SourceSpan(SourceLocation Location, int Length, string? Line);
