using SocialReport.Diagnostics;
using SocialReport.Facts;

namespace SocialReport.Workspaces;

/// <summary>The units that a number can be stated in.</summary>
internal static class NumberScales
{
    public static readonly Dictionary<string, NumberScale> Words = new(StringComparer.Ordinal)
    {
        ["kr"] = NumberScale.Kr,
        ["tkr"] = NumberScale.Tkr,
        ["mnkr"] = NumberScale.Mnkr,
        ["procent"] = NumberScale.Percent,
        ["antal"] = NumberScale.One,
    };
}
