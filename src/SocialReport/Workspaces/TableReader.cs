using System.Globalization;
using SocialReport.Diagnostics;

namespace SocialReport.Workspaces;

/// <summary>
/// Reads a table's declaration on top of the same table from the layer below, so that a committee's
/// <c>rapport.yaml</c> says only what differs.
/// </summary>
internal static class TableReader
{
    /// <summary>The table, on top of the mould that it names (<c>som</c>) or of the layer below.</summary>
    public static TableDefinition Read(YamlMap map, TableDefinition below, IReadOnlyList<TableDefinition> moulds)
    {
        var table = Mould(map, moulds) is { } mould ? mould with { Id = below.Id, Location = below.Location, Mould = mould.Id } : below;
        if (map.Get("rubrik") is { } caption)
            table = table with { Caption = Pattern(caption) };
        if (map.Get("radrubrik") is { } heading)
            table = table with { LabelHeading = Pattern(heading) };
        if (map.Get("data") is { } data && data.Text() is { } dataset)
            table = table with { Dataset = dataset, DatasetLocation = data.Location };
        if (map.Get("urval")?.Map() is { } selection)
            table = table with { Selection = Filters(selection) };
        if (map.Get("radtext") is { } labels && labels.Text() is { } labelColumn)
            table = table with { LabelColumn = (labelColumn, labels.Location) };
        if (map.Get("visa")?.Map() is { } display)
            table = Display(display, table);
        if (map.Get("saknas") is { } missing)
            table = table with { SkipMissing = missing.Choice(Choices.Missing) ?? table.SkipMissing };
        if (map.Get("dagar") is { } days)
            table = table with { DaysPerYear = days.Is("kalender") ? null : days.Whole(360, 366) };
        if (map.Get("kommentarer") is { } comments)
            table = table with { CommentsRequired = comments.Choice(Choices.Comments) ?? table.CommentsRequired };
        if (map.Get("slå_ihop")?.OneOrMany() is { } merged)
            table = table with { Merged = [.. merged.Select(item => (item.Text() ?? "", item.Location))] };
        if (map.Get("kolumner")?.Map() is { } columns)
            table = table with { Columns = ColumnReader.Read(columns, table.Columns) };
        if (map.Get("rader")?.List() is { } rows)
            table = table with { Rows = RowReader.Read(rows, table.Rows) };
        if (map.Get("noter")?.OneOrMany() is { } notes)
            table = table with { Notes = [.. notes.Select(Pattern).OfType<TextPattern>()] };
        map.RefuseUnknownKeys();
        return table;
    }

    /// <summary>The text of a pattern with the place of its first character, inside the quotes if it has any.</summary>
    public static TextPattern? Pattern(YamlValue value)
    {
        if (value.Text() is not { } text)
            return null;
        var location = value.Location;
        var line = value.File.Line(location.LineNumber) ?? "";
        var isQuoted = line.ElementAtOrDefault(location.ColumnNumber - 1) is '"' or '\'';
        return new TextPattern(text, isQuoted ? location with { ColumnNumber = location.ColumnNumber + 1 } : location, line);
    }

    /// <summary>Filters written as text column and value, or values.</summary>
    public static IReadOnlyList<RowFilter> Filters(YamlMap map) =>
        [.. map.Entries.Select(entry => new RowFilter(
            entry.Key, [.. entry.Value.OneOrMany().Select(value => value.Text()).OfType<string>()], entry.KeyNode.Location))];

    /// <summary>Whether the text is an identifier of the formula language; reports it when not.</summary>
    public static bool IsIdentifier(YamlValue key, string id)
    {
        var isOne = id.Length > 0
            && (char.IsLetter(id[0]) || id[0] == '_')
            && id.All(letter => char.IsLetter(letter) || letter == '_' || char.GetUnicodeCategory(letter) == UnicodeCategory.DecimalDigitNumber);
        if (!isOne)
            key.Report(Messages.NotAnIdentifier(key.Location, id));
        return isOne;
    }

    private static TableDefinition? Mould(YamlMap map, IReadOnlyList<TableDefinition> moulds)
    {
        if (map.Get("som") is not { } value || value.Text() is not { } name)
            return null;
        if (moulds.FirstOrDefault(mould => mould.Id == name) is { } found)
            return found;
        value.Report(Messages.UnknownMould(value.Location, name, moulds.Select(mould => mould.Id)));
        return null;
    }

    private static TableDefinition Display(YamlMap map, TableDefinition table)
    {
        if (map.Get("tecken") is { } sign)
            table = table with { Sign = sign.Choice(Choices.Signs) ?? table.Sign };
        table = table with { Display = DisplayReader.Read(map, table.Display) };
        map.RefuseUnknownKeys();
        return table;
    }
}
