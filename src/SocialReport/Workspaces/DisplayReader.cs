namespace SocialReport.Workspaces;

/// <summary>Reads how numbers are printed: <c>enhet</c>, <c>decimaler</c> and <c>tecken</c>.</summary>
internal static class DisplayReader
{
    /// <summary>What the map says, on top of what the layer below says; the keys are the same everywhere.</summary>
    public static DisplayChoice Read(YamlMap map, DisplayChoice below)
    {
        var display = below;
        if (map.Get("enhet") is { } unit)
            display = display with { Unit = unit.Choice(Choices.PrintUnits) is { } choice ? choice : below.Unit };
        if (map.Get("decimaler") is { } decimals)
        {
            var asStated = decimals.Is("angivna");
            display = display with { AsStated = asStated, Decimals = asStated ? null : decimals.Whole(0, 6) };
        }
        if (map.Get("tecken") is { } sign)
            display = display with { Sign = sign.Choice(Choices.Signs) ?? below.Sign };
        return display;
    }

    /// <summary>What is said of single cells of a row (<c>celler</c>), by column id or spans of a series.</summary>
    public static IReadOnlyList<CellDefinition> Cells(YamlMap map) =>
        [.. map.Entries.Select(entry => entry.Value.Map() is { } body ? Cell(entry.Key, entry.KeyNode, body) : null).OfType<CellDefinition>()];

    private static CellDefinition Cell(string columns, YamlValue key, YamlMap body)
    {
        var cell = new CellDefinition(columns, key.Location)
        {
            Display = Read(body, default),
            Formula = body.Get("formel") is { } formula ? TableReader.Pattern(formula) : null,
            Template = body.Get("mall") is { } template ? TableReader.Pattern(template) : null,
        };
        body.RefuseUnknownKeys();
        return cell;
    }
}
