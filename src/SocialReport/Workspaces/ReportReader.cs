using SocialReport.Diagnostics;

namespace SocialReport.Workspaces;

/// <summary>Reads the layers of <c>rapport.yaml</c>: the report type's own, then the committee's on top of it.</summary>
internal static class ReportReader
{
    /// <summary>The report's definition, or null, with diagnostics, when the layers hold errors.</summary>
    /// <param name="id">The report type's id.</param>
    /// <param name="layers">The layers, the generic one first.</param>
    /// <param name="diagnostics">Where errors go.</param>
    public static ReportDefinition? Read(string id, IReadOnlyList<YamlMap> layers, DiagnosticBag diagnostics)
    {
        var report = new ReportDefinition(id, new TextPattern(id, default, ""), NumberedDepth: 2, ContentsDepth: 2, []);
        var errorsBefore = diagnostics.Count;
        foreach (var layer in layers)
            report = Layer(layer, report);
        if (report.Title.SourceLine.Length == 0 && layers.Count > 0)
            diagnostics.Add(Messages.YamlKeyMissing(layers[0].Location, "titel"));
        // A key that can't be read is no missing one.
        var isSound = !diagnostics.Skip(errorsBefore).Any(item => item.Severity == Severity.Error);
        diagnostics.AddRange(report.Charts.SelectMany(chart => Faults(chart, report, isSound)));
        return diagnostics.Skip(errorsBefore).Any(item => item.Severity == Severity.Error) ? null : report;
    }

    /// <summary>The shared folders that a report type builds on (bygger_på), which are layers below its own.</summary>
    /// <param name="map">The report type's <c>rapport.yaml</c>.</param>
    /// <param name="known">The folders that can be built on.</param>
    public static IEnumerable<string> BuildsOn(YamlMap map, IReadOnlyList<string> known)
    {
        foreach (var value in map.Get("bygger_på")?.OneOrMany() ?? [])
        {
            if (value.Text() is not { } name)
                continue;
            if (known.Contains(name))
                yield return name;
            else
                value.Report(Messages.YamlChoice(value.Location, $"”{name}”", known));
        }
    }

    private static ReportDefinition Layer(YamlMap map, ReportDefinition below)
    {
        var report = below;
        // Read before the layers are put together.
        map.Get("bygger_på");
        if (map.Get("titel") is { } title && TableReader.Pattern(title) is { } pattern)
            report = report with { Title = pattern };
        if (map.Get("numrering") is { } numbering)
            report = report with { NumberedDepth = numbering.Whole(0, 6) ?? report.NumberedDepth };
        if (map.Get("innehåll") is { } contents)
            report = report with { ContentsDepth = contents.Whole(0, 6) ?? report.ContentsDepth };
        if (map.Get("arkiv") is { } archive)
            report = report with { Archive = archive.Choice(Choices.ArchiveLevels) ?? report.Archive };
        // A mould may build on one above it.
        if (map.Get("tabellmallar")?.Map() is { } moulds)
            report = report with { Moulds = Tables(moulds, report.Moulds, report.Moulds) };
        if (map.Get("bilaga") is { } appendix)
            report = report with { Appendix = Appendix(appendix) ?? report.Appendix };
        if (map.Get("tabeller")?.Map() is { } tables)
            report = report with { Tables = Tables(tables, report.Tables, report.Moulds) };
        if (map.Get("diagrammallar")?.Map() is { } chartMoulds)
            report = report with { ChartMoulds = ChartReader.Read(chartMoulds, report.ChartMoulds, report.ChartMoulds) };
        if (map.Get("diagram")?.Map() is { } charts)
            report = report with { Charts = ChartReader.Read(charts, report.Charts, report.ChartMoulds) };
        map.RefuseUnknownKeys();
        return report;
    }

    /// <summary>What a chart lacks once all layers are read.</summary>
    private static IEnumerable<Diagnostic> Faults(ChartDefinition chart, ReportDefinition report, bool isSound)
    {
        if (ReservedNames.Contains(chart.Id) || report.Tables.Any(table => table.Id == chart.Id))
            yield return Messages.ChartIdTaken(chart.Location, chart.Id);
        if (chart.Kind is null && isSound)
            yield return Messages.YamlKeyMissing(chart.Location, "slag");
        if (chart.Table is null && isSound)
            yield return Messages.YamlKeyMissing(chart.Location, "tabell");
    }

    /// <summary>It stands before numbers and in names, so it is short and has letters and digits only.</summary>
    private static string? Appendix(YamlValue value)
    {
        const int Longest = 4;
        if (value.Text() is not { } text)
            return null;
        if (text.Length <= Longest && text.All(char.IsLetterOrDigit))
            return text;
        value.Report(Messages.YamlKind(value.Location, "en bilagas nummer eller bokstav, som 3 eller B", $"”{text}”"));
        return null;
    }

    private static List<TableDefinition> Tables(YamlMap map, IReadOnlyList<TableDefinition> below, IReadOnlyList<TableDefinition> moulds)
    {
        var tables = below.ToList();
        var areMoulds = ReferenceEquals(below, moulds);
        foreach (var (id, key, value) in map.Entries)
        {
            if (!TableReader.IsIdentifier(key, id) || value.Map() is not { } body)
                continue;
            if (ReservedNames.Contains(id))
            {
                key.Report(Messages.ReservedTableId(key.Location, id));
                continue;
            }
            var index = tables.FindIndex(table => table.Id == id);
            var read = TableReader.Read(body, index < 0 ? new TableDefinition(id, key.Location) : tables[index], areMoulds ? tables : moulds);
            if (index < 0)
                tables.Add(read);
            else
                tables[index] = read;
        }
        return tables;
    }

    /// <summary>Names that formulas and texts already give a meaning.</summary>
    private static readonly string[] ReservedNames = ["fakta", "indikator", "mål", "period", "nämnd", "rad", "dagar", "kolumn", "fg", "fg_år", "diagramdata"];
}
