using SocialReport.Diagnostics;

namespace SocialReport.Workspaces;

/// <summary>Reads a chart's declaration on top of the same chart from the layer below, as tables are read.</summary>
internal static class ChartReader
{
    private const int FewestParts = 2;
    private const int MostParts = 40;

    /// <summary>The charts of a layer on top of those below.</summary>
    /// <param name="map">The charts by id.</param>
    /// <param name="below">Those of the layers below.</param>
    /// <param name="moulds">Those that others may be made after; the same list when these are moulds themselves.</param>
    public static IReadOnlyList<ChartDefinition> Read(YamlMap map, IReadOnlyList<ChartDefinition> below, IReadOnlyList<ChartDefinition> moulds)
    {
        var charts = below.ToList();
        var areMoulds = ReferenceEquals(below, moulds);
        foreach (var (id, key, value) in map.Entries)
        {
            if (!TableReader.IsIdentifier(key, id) || value.Map() is not { } body)
                continue;
            var index = charts.FindIndex(chart => chart.Id == id);
            var start = index < 0 ? new ChartDefinition(id, key.Location) { DataLocation = key.Location, AxisLocation = key.Location } : charts[index];
            var chart = Chart(body, start, areMoulds ? charts : moulds);
            if (index < 0)
                charts.Add(chart);
            else
                charts[index] = chart;
        }
        return charts;
    }

    private static ChartDefinition Chart(YamlMap map, ChartDefinition below, IReadOnlyList<ChartDefinition> moulds)
    {
        var chart = Mould(map, moulds) is { } mould ? mould with { Id = below.Id, Location = below.Location } : below;
        if (map.Get("slag") is { } kind)
            chart = chart with { Kind = kind.Choice(Choices.ChartKinds) ?? chart.Kind };
        if (map.Get("tabell") is { } table)
            chart = chart with { Table = Named(table) };
        if (map.Get("rubrik") is { } caption)
            chart = chart with { Caption = TableReader.Pattern(caption) };
        if (map.Get("enhet") is { } counts)
            chart = chart with { Counts = TableReader.Pattern(counts) };
        if (map.Get("axel") is { } axis)
            chart = chart with { Axis = axis.Choice(Choices.ChartAxes) ?? chart.Axis, AxisLocation = axis.Location };
        if (map.Get("rutor") is { } split)
            chart = chart with { Split = split.Choice(Choices.ChartSplits) ?? chart.Split };
        if (map.Get("högst") is { } most)
            chart = chart with { MostParts = most.Whole(FewestParts, MostParts), MostPartsLocation = most.Location };
        if (map.Get("sortera") is { } order)
            chart = chart with { Order = order.Choice(Choices.ChartOrders) ?? chart.Order, OrderLocation = order.Location };
        if (map.Get("noter")?.OneOrMany() is { } notes)
            chart = chart with { Notes = [.. notes.Select(TableReader.Pattern).OfType<TextPattern>()] };
        if (map.Get("data") is { } data)
            chart = chart with { Data = data.Choice(Choices.ChartDataPlaces) ?? chart.Data, DataLocation = data.Location };
        chart = Contents(map, chart);
        map.RefuseUnknownKeys();
        return chart;
    }

    /// <summary>Rows and columns, or the series one by one: the layer that states either replaces the other below it.</summary>
    private static ChartDefinition Contents(YamlMap map, ChartDefinition chart)
    {
        var (rows, columns, series) = (map.Get("rader"), map.Get("kolumner"), map.Get("serier"));
        if (series is not null && columns is not null)
            columns.Report(Messages.ChartSeriesTwice(columns.Location, chart.Id));
        if (rows is not null)
            chart = chart with { Rows = [.. rows.OneOrMany().Select(Named).OfType<NamedPlace>()] };
        if (columns is not null)
            chart = chart with { Columns = [.. columns.OneOrMany().Select(Named).OfType<NamedPlace>()], Series = [] };
        if (series?.List() is { } items)
            chart = chart with { Series = [.. items.Select(Series).OfType<ChartSeriesDefinition>()], Columns = [] };
        return chart;
    }

    private static ChartSeriesDefinition? Series(YamlValue item)
    {
        if (item.Map() is not { } map)
            return null;
        var series = new ChartSeriesDefinition(item.Location)
        {
            Table = map.Get("tabell") is { } table ? Named(table) : null,
            Row = map.Get("rad") is { } row ? Named(row) : null,
            Column = map.Get("kolumn") is { } column ? Named(column) : null,
            Role = map.Get("roll")?.Choice(Choices.ChartRoles),
            Name = map.Get("namn") is { } name ? TableReader.Pattern(name) : null,
        };
        map.RefuseUnknownKeys();
        return series;
    }

    private static ChartDefinition? Mould(YamlMap map, IReadOnlyList<ChartDefinition> moulds)
    {
        if (map.Get("som") is not { } value || value.Text() is not { } name)
            return null;
        if (moulds.FirstOrDefault(mould => mould.Id == name) is { } found)
            return found;
        value.Report(Messages.UnknownChartMould(value.Location, name, moulds.Select(mould => mould.Id)));
        return null;
    }

    private static NamedPlace? Named(YamlValue value) => value.Text() is { } name ? new NamedPlace(name, value.Location) : null;
}
