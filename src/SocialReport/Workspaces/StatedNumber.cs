using SocialReport.Facts;

namespace SocialReport.Workspaces;

/// <summary>The units that a number can be stated in, and reading one that stands in a YAML file.</summary>
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

/// <summary>Reads one.</summary>
internal static class StatedNumber
{
    public static CellValue? Read(YamlValue value, MeasureUnit unit, NumberScale? scale) => null;
}
