namespace SocialReport.Conformance.Rules;

/// <summary>Shorthand for rules that can be broken in one way only.</summary>
internal static class Problem
{
    /// <summary>The message when the rule is broken, otherwise nothing.</summary>
    public static IEnumerable<string> If(bool isBroken, string message) => isBroken ? [message] : [];
}
