using System.Globalization;
using SocialReport.Diagnostics;
using SocialReport.Periods;

namespace SocialReport.Workspaces;

/// <summary>
/// Reads a table's declaration on top of the same table from the layer below, so that a committee's
/// <c>rapport.yaml</c> says only what differs.
/// </summary>
internal static class TableReader
{
    public static TableDefinition Read(YamlMap map, TableDefinition below)
    {
        var table = below;
        if (map.Get("rubrik") is { } caption)
            table = table with { Caption = Pattern(caption) };
        if (map.Get("radrubrik") is { } heading)
            table = table with { LabelHeading = Pattern(heading) };
        if (map.Get("data") is { } data && data.Text() is { } dataset)
            table = table with { Dataset = dataset, DatasetLocation = data.Location };
        if (map.Get("urval")?.Map() is { } selection)
            table = table with { Selection = Filters(selection) };
        if (map.Get("visa")?.Map() is { } display)
            table = Display(display, table);
        if (map.Get("saknas") is { } missing)
            table = table with { SkipMissing = missing.Choice(Choices.Missing) ?? table.SkipMissing };
        if (map.Get("dagar") is { } days)
            table = table with { DaysPerYear = days.Scalar == "kalender" ? null : days.Whole(360, 366) };
        if (map.Get("kommentarer") is { } comments)
            table = table with { CommentsRequired = comments.Choice(Choices.Comments) ?? table.CommentsRequired };
        if (map.Get("kolumner")?.Map() is { } columns)
            table = table with { Columns = Columns(columns, table.Columns) };
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

    private static TableDefinition Display(YamlMap map, TableDefinition table)
    {
        if (map.Get("enhet") is { } unit)
            table = table with { AmountUnit = unit.Choice(Choices.PrintUnits) ?? table.AmountUnit };
        if (map.Get("decimaler") is { } decimals)
            table = table with { Decimals = decimals.Whole(0, 6) };
        if (map.Get("tecken") is { } sign)
            table = table with { Sign = sign.Choice(Choices.Signs) ?? table.Sign };
        map.RefuseUnknownKeys();
        return table;
    }

    private static List<ColumnDefinition> Columns(YamlMap map, IReadOnlyList<ColumnDefinition> below)
    {
        var columns = below.ToList();
        foreach (var (id, key, value) in map.Entries)
        {
            if (!IsIdentifier(key, id) || value.Map() is not { } body)
                continue;
            var index = columns.FindIndex(column => column.Id == id);
            var column = Column(body, index < 0 ? new ColumnDefinition(id, key.Location) : columns[index]);
            if (index < 0)
                columns.Add(column);
            else
                columns[index] = column;
        }
        return columns;
    }

    private static ColumnDefinition Column(YamlMap map, ColumnDefinition below)
    {
        var column = below;
        var sources = new[] { map.Get("mått"), map.Get("text"), map.Get("formel") };
        if (sources.Count(source => source is not null) > 1)
            map.File.Diagnostics.Add(Messages.ColumnWithSeveralSources(map.Location, column.Id));
        if (sources[0]?.Text() is { } measure)
            column = WithMeasure(column, measure);
        if (sources[1]?.Text() is { } textColumn)
            column = column with { TextColumn = textColumn, Measure = null, Formula = null };
        if (sources[2] is { } formula)
            column = column with { Formula = Pattern(formula), Measure = null, TextColumn = null };
        if (map.Get("period") is { } period)
            column = column with { Period = PeriodOf(period) ?? column.Period };
        if (map.Get("rubrik") is { } heading)
            column = column with { Heading = Pattern(heading) };
        if (map.Get("slag") is { } kind)
            column = kind.Scalar == "avvikelse"
                ? column with { IsVariance = true }
                : column with { Unit = kind.Choice(Choices.MeasureUnits) ?? column.Unit };
        if (map.Get("enhet") is { } unit)
            column = column with { PrintUnit = unit.Choice(Choices.PrintUnits) ?? column.PrintUnit };
        if (map.Get("decimaler") is { } decimals)
            column = column with { Decimals = decimals.Whole(0, 6) };
        if (map.Get("noll_genom_noll") is { } zero)
            column = column with { ZeroByZero = zero.Whole(0, int.MaxValue) };
        if (map.Get("dold") is { } hidden)
            column = column with { IsHidden = hidden.Truth() ?? column.IsHidden };
        map.RefuseUnknownKeys();
        if (column is { Measure: null, TextColumn: null, Formula: null })
            map.File.Diagnostics.Add(Messages.ColumnWithoutSource(map.Location, column.Id));
        return column;
    }

    private static ColumnDefinition WithMeasure(ColumnDefinition column, string measure)
    {
        var (name, asOf) = measure switch
        {
            _ when measure.EndsWith(" fg", StringComparison.Ordinal) => (measure[..^3], AsOfChoice.Previous),
            _ when measure.EndsWith(" ursprunglig", StringComparison.Ordinal) => (measure[..^12], AsOfChoice.Original),
            _ => (measure, AsOfChoice.Newest),
        };
        return column with { Measure = name.Trim(), AsOf = asOf, TextColumn = null, Formula = null };
    }

    // Whether a text is a span doesn't depend on the year that it may be relative to.
    private const int AnyYear = 2000;

    private static PeriodChoice? PeriodOf(YamlValue value)
    {
        if (value.Text() is not { } text)
            return null;
        if (Choices.Periods.TryGetValue(text, out var kind))
            return new PeriodChoice(kind, null);
        if (SpanParser.Read(text, Period.Of(AnyYear)) is SpanReading.Found)
            return new PeriodChoice(PeriodKind.Stated, text);
        value.Report(Messages.YamlChoice(value.Location, $"”{text}”", [.. Choices.Periods.Keys, "ett år eller en period som 2023 eller jan-aug 2023"]));
        return null;
    }
}
