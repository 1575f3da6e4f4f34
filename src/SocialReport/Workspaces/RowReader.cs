using SocialReport.Diagnostics;
using SocialReport.Documents;

namespace SocialReport.Workspaces;

/// <summary>
/// Reads the list <c>rader</c> of a table on top of the layer below: a row with a known id takes that row's place,
/// the others come after.
/// </summary>
internal static class RowReader
{
    public static IReadOnlyList<RowDefinition> Read(IReadOnlyList<YamlValue> lines, IReadOnlyList<RowDefinition> below)
    {
        var rows = below.ToList();
        var own = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (Row(line) is not { } row)
                continue;
            if (row.Id is { } id && !own.Add(id))
                line.Report(Messages.RowIdTwice(line.Location, id));
            var index = row.Id is null ? -1 : rows.FindIndex(other => other.Id == row.Id);
            if (index < 0)
                rows.Add(row);
            else
                rows[index] = row;
        }
        return rows;
    }

    private static RowDefinition? Row(YamlValue line)
    {
        if (line.Scalar == "alla")
            return new DataRows([], line.Location);
        if (!line.IsMap)
        {
            line.Report(Messages.YamlKind(line.Location, "alla eller {…} för en rad", line.Scalar is { } text ? $"”{text}”" : "en lista"));
            return null;
        }
        var map = line.Map()!;
        var id = map.Get("id");
        var row = Body(map, id);
        row = row is null ? null : Common(map, row, id);
        map.RefuseUnknownKeys();
        return row;
    }

    private static RowDefinition? Body(YamlMap map, YamlValue? id)
    {
        var label = map.Text("text");
        var kind = map.Get("slag")?.Choice(Choices.RowKinds) ?? RowKind.Data;
        if (map.Get("summa") is { } sum)
            return Terms(sum) is { } terms ? new SumRow(label ?? "Totalt", kind, terms, map.Location) { EqualTo = EqualTo(map) } : null;
        if (map.Get("formel") is { } formula)
            return TableReader.Pattern(formula) is { } pattern ? new FormulaRow(label ?? id?.Scalar ?? "", kind, pattern, map.Location) : null;
        if (map.Get("rubrik")?.Text() is { } heading)
            return new HeadingRow(heading, map.Location);
        if (map.Get("grupp")?.Text() is { } group)
            return new DataRows([new RowFilter("grupp", [group], map.Location)], map.Location);
        if (map.Get("där")?.Map() is { } filters)
            return new DataRows(TableReader.Filters(filters), map.Location);
        if ((map.Get("rad") ?? id)?.Text() is { } key)
            return new ChosenRow(key, label, kind, map.Location);
        map.File.Diagnostics.Add(Messages.YamlKeyMissing(map.Location, "rad"));
        return null;
    }

    private static RowDefinition Common(YamlMap map, RowDefinition row, YamlValue? id)
    {
        if (id is { } key && key.Text() is { } name && TableReader.IsIdentifier(key, name))
            row = row with { Id = name };
        if (map.Get("dold") is { } hidden)
            row = row with { IsHidden = hidden.Truth() ?? false };
        if (map.Get("decimaler") is { } decimals)
            row = row with { Decimals = decimals.Whole(0, 6) };
        if (map.Get("enhet") is { } unit)
            row = row with { PrintUnit = unit.Choice(Choices.PrintUnits) };
        return row;
    }

    private static TextPattern? EqualTo(YamlMap map) => map.Get("lika_med") is { } other ? TableReader.Pattern(other) : null;

    private static SumTerms? Terms(YamlValue sum)
    {
        if (sum.Scalar == "alla")
            return new SumTerms.AllData();
        if (sum.IsMap)
            return new SumTerms.Filtered(TableReader.Filters(sum.Map()!));
        if (sum.IsList)
            return new SumTerms.Listed([.. sum.List()!.Select(item => (item.Text() ?? "", item.Location))]);
        sum.Report(Messages.YamlKind(sum.Location, "alla, {textkolumn: värde} eller en lista av rader", $"”{sum.Scalar}”"));
        return null;
    }
}
