using SocialReport.Disclosure;

namespace SocialReport.Workspaces;

/// <summary>Reads <c>sekretess</c>: the rule in <c>namnd.yaml</c>, and in <c>period.yaml</c> the decision to show small counts all the same.</summary>
internal static class SecrecyReader
{
    private const int LargestThreshold = 100;

    private static readonly Dictionary<string, bool> Zeros = new(StringComparer.Ordinal) { ["visas"] = false, ["skyddas"] = true };

    private static readonly string[] Decisions = ["visa"];

    /// <summary>The rule; what usually applies where nothing is said.</summary>
    public static SecrecyRule Rule(YamlValue? value)
    {
        if (value?.Map() is not { } map)
            return SecrecyRule.Usual;
        var rule = new SecrecyRule(
            map.Get("tröskel")?.Whole(2, LargestThreshold) ?? SecrecyRule.Usual.Threshold,
            map.Get("noll")?.Choice(Zeros) ?? SecrecyRule.Usual.ProtectsZero);
        map.RefuseUnknownKeys();
        return rule;
    }

    /// <summary>The decision, which holds only when it says why, by whom and when; null, with diagnostics, otherwise.</summary>
    public static SecrecyWaiver? Waiver(YamlValue? value)
    {
        if (value?.Map() is not { } map)
            return null;
        var decision = map.Require("beslut")?.OneOf(Decisions);
        var reason = map.Require("skäl")?.Text();
        var by = map.Require("beslutat_av")?.Text();
        var date = map.Require("datum")?.Date();
        map.RefuseUnknownKeys();
        return decision is null || reason is null || by is null || date is not { } decided ? null : new SecrecyWaiver(reason, by, decided, map.Location);
    }
}
