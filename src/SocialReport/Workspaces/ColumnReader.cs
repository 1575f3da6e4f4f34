using SocialReport.Diagnostics;
using SocialReport.Periods;

namespace SocialReport.Workspaces;

/// <summary>Reads the map <c>kolumner</c> of a table on top of the layer below: a known id changes that column, the others come after.</summary>
internal static class ColumnReader
{
    public static IReadOnlyList<ColumnDefinition> Read(YamlMap map, IReadOnlyList<ColumnDefinition> below)
    {
        var columns = below.ToList();
        foreach (var (id, key, value) in map.Entries)
        {
            if (!TableReader.IsIdentifier(key, id) || value.Map() is not { } body)
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
        var column = Source(map, below);
        if (map.Get("period") is { } period)
            column = column with { Period = PeriodOf(period) ?? column.Period, Series = null };
        if (map.Get("serie") is { } series)
            column = column with { Series = SeriesReader.Read(series) ?? column.Series };
        if (map.Get("räkna") is { } reckoning)
            column = column with { Reckoning = SeriesReader.Reckoning(reckoning) ?? column.Reckoning };
        if (map.Get("slag") is { } kind)
            column = kind.Is("avvikelse")
                ? column with { IsVariance = true }
                : column with { Unit = kind.Choice(Choices.MeasureUnits) ?? column.Unit };
        if (map.Get("noll_genom_noll") is { } zero)
            column = column with { ZeroByZero = zero.Whole(0, int.MaxValue) };
        if (map.Get("summera") is { } sum)
            column = column with { Sum = sum.Choice(Choices.ColumnSums) ?? column.Sum };
        if (map.Get("bör_ha_värde") is { } needed)
            column = column with { NeedsValue = needed.Truth() ?? column.NeedsValue };
        if (map.Get("dold") is { } hidden)
            column = column with { IsHidden = hidden.Truth() ?? column.IsHidden };
        if (map.Get("ord")?.Map() is { } words)
            column = column with { Words = Words(words) };
        column = Headings(map, column) with { Display = DisplayReader.Read(map, column.Display) };
        map.RefuseUnknownKeys();
        if (column is { Measure: null, TextColumn: null, Formula: null, Template: null })
            map.File.Diagnostics.Add(Messages.ColumnWithoutSource(map.Location, column.Id));
        if (column is { Measure: null, Series: not null } or { Measure: null, Reckoning: not null })
            map.File.Diagnostics.Add(Messages.SeriesWithoutMeasure(map.Location, column.Id));
        return column;
    }

    private static ColumnDefinition Source(YamlMap map, ColumnDefinition column)
    {
        var sources = new[] { map.Get("mått"), map.Get("text"), map.Get("formel"), map.Get("mall") };
        if (sources.Count(source => source is not null) > 1)
            map.File.Diagnostics.Add(Messages.ColumnWithSeveralSources(map.Location, column.Id));
        if (sources.FirstOrDefault(source => source is not null) is null)
            return column;
        var blank = column with { Measure = null, TextColumn = null, Formula = null, Template = null };
        if (sources[0]?.Text() is { } measure)
            return WithMeasure(blank, measure);
        if (sources[1]?.Text() is { } textColumn)
            return blank with { TextColumn = textColumn };
        return blank with
        {
            Formula = sources[2] is { } formula ? TableReader.Pattern(formula) : null,
            Template = sources[3] is { } template ? TableReader.Pattern(template) : null,
        };
    }

    private static ColumnDefinition Headings(YamlMap map, ColumnDefinition column)
    {
        if (map.Get("rubrik") is { } heading)
            column = column with { Heading = TableReader.Pattern(heading) };
        if (map.Get("grupp") is { } group)
            column = column with { Group = TableReader.Pattern(group) };
        if (map.Get("not") is { } note)
            column = column with { Note = TableReader.Pattern(note) };
        return column;
    }

    private static SortedDictionary<string, string> Words(YamlMap map)
    {
        var words = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (word, _, printed) in map.Entries)
            words[Composition.Compose(word)] = printed.Text() ?? "";
        return words;
    }

    private static ColumnDefinition WithMeasure(ColumnDefinition column, string measure)
    {
        var (name, asOf) = measure switch
        {
            _ when measure.EndsWith(" fg", StringComparison.Ordinal) => (measure[..^3], AsOfChoice.Previous),
            _ when measure.EndsWith(" ursprunglig", StringComparison.Ordinal) => (measure[..^12], AsOfChoice.Original),
            _ => (measure, AsOfChoice.Newest),
        };
        return column with { Measure = name.Trim(), AsOf = asOf };
    }

    // Whether a text is a span doesn't depend on the year that it may be relative to.
    private const int AnyYear = 2000;

    public static PeriodChoice? PeriodOf(YamlValue value)
    {
        if (value.Known(Choices.Periods) is { } kind)
            return new PeriodChoice(kind, null);
        if (value.Text() is not { } text)
            return null;
        if (SpanParser.Read(text, Period.Of(AnyYear)) is SpanReading.Found)
            return new PeriodChoice(PeriodKind.Stated, text);
        value.Report(Messages.YamlChoice(value.Location, $"”{text}”", [.. Choices.Periods.Keys, "ett år eller en period som 2023 eller jan-aug 2023"]));
        return null;
    }
}
