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
            if (line.Is("alla"))
                rows.Add(new DataRows([], line.Location));
            else if (line.IsMap)
                Read(line.Map()!, rows, own);
            else
                line.Report(Messages.YamlKind(line.Location, "alla eller {…} för en rad", line.Scalar is { } text ? $"”{text}”" : "en lista"));
        }
        return rows;
    }

    private static void Read(YamlMap map, List<RowDefinition> rows, HashSet<string> own)
    {
        var id = map.Get("id");
        var row = Body(map, id);
        row = row is null ? null : Common(map, row, id);
        var place = Place(map, rows);
        map.RefuseUnknownKeys();
        if (row is null)
            return;
        if (row.Id is { } name && !own.Add(name))
            map.File.Add(Messages.RowIdTwice(map.Location, name));
        var index = row.Id is null ? -1 : rows.FindIndex(other => other.Id == row.Id);
        if (index >= 0 && place is null)
        {
            rows[index] = row;
            return;
        }
        rows.Insert(place ?? rows.Count, row);
        if (index >= 0)
            rows.RemoveAt(index < place ? index : index + 1);
    }

    /// <summary>The index that <c>före</c> or <c>efter</c> another row gives; null for none.</summary>
    private static int? Place(YamlMap map, List<RowDefinition> rows)
    {
        var (before, after) = (map.Get("före"), map.Get("efter"));
        if ((before ?? after) is not { } anchor || anchor.Text() is not { } name)
            return null;
        var index = rows.FindIndex(row => row.Id == name);
        if (index < 0)
            anchor.Report(Messages.NoRowToPlaceBy(anchor.Location, name, rows.Select(row => row.Id).OfType<string>()));
        return index < 0 ? null : index + (before is null ? 1 : 0);
    }

    private static RowDefinition? Body(YamlMap map, YamlValue? id)
    {
        var label = map.Text("text");
        var kind = map.Get("slag")?.Choice(Choices.RowKinds) ?? RowKind.Data;
        if (map.Get("summa") is { } sum)
            return Terms(sum) is { } terms ? new SumRow(label ?? "Totalt", kind, terms, map.Location) { Except = Except(map) } : null;
        if (map.Get("medel") is { } mean)
        {
            return Terms(mean) is { } terms
                ? new SumRow(label ?? "Medelvärde", kind, terms, map.Location) { Except = Except(map), IsMean = true, Weight = Weight(map) }
                : null;
        }
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
        if (map.Get("lika_med") is { } other)
            row = row with { EqualTo = TableReader.Pattern(other) };
        if (map.Get("bara") is { } only)
            row = row with { OnlyColumns = [.. only.OneOrMany().Select(item => (item.Text() ?? "", item.Location))] };
        if (map.Get("not") is { } note)
            row = row with { Note = TableReader.Pattern(note) };
        if (map.Truth("personer") is { } persons)
            row = row with { CountsPersons = persons };
        if (map.Get("celler")?.Map() is { } cells)
            row = row with { Cells = DisplayReader.Cells(cells) };
        return row with { Display = DisplayReader.Read(map, default) };
    }

    private static IReadOnlyList<(string Name, SourceLocation Location)> Except(YamlMap map) =>
        map.Get("utom") is { } except ? [.. except.OneOrMany().Select(item => (item.Text() ?? "", item.Location))] : [];

    private static (string Column, SourceLocation Location)? Weight(YamlMap map) =>
        map.Get("vikt") is { } weight && weight.Text() is { } column ? (column, weight.Location) : null;

    private static SumTerms? Terms(YamlValue sum)
    {
        if (sum.Is("alla"))
            return new SumTerms.AllData();
        if (sum.IsMap)
            return new SumTerms.Filtered(TableReader.Filters(sum.Map()!));
        if (sum.IsList)
            return new SumTerms.Listed([.. sum.List()!.Select(item => (item.Text() ?? "", item.Location))]);
        sum.Report(Messages.YamlKind(sum.Location, "alla, {textkolumn: värde} eller en lista av rader", $"”{sum.Scalar}”"));
        return null;
    }
}
