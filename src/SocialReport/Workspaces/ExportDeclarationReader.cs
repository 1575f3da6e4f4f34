using SocialReport.Diagnostics;
using SocialReport.Exports;
using SocialReport.Facts;

namespace SocialReport.Workspaces;

/// <summary>Reads how a dataset's exports are put together, from <c>sammanställ</c> in <c>namnd.yaml</c>.</summary>
internal static class ExportDeclarationReader
{
    private const string Ignored = "ignorera";

    // What the months of so many years take fits in the bits of a number.
    private const int MostYears = 5;

    private static readonly Dictionary<string, bool> LastDays = new(StringComparer.Ordinal) { ["räknas"] = true, ["räknas inte"] = false };

    private static readonly Dictionary<string, OverlapChoice> Overlaps = new(StringComparer.Ordinal)
    {
        ["räknas dubbelt"] = OverlapChoice.CountsTwice,
        ["räknas en gång"] = OverlapChoice.CountsOnce,
    };

    /// <summary>The declaration; null when the dataset's files are ordinary ones, or, with diagnostics, when it holds errors.</summary>
    /// <param name="dataset">What is said of the dataset.</param>
    /// <param name="unit">What its numbers count.</param>
    public static ExportDeclaration? Read(YamlMap dataset, MeasureUnit? unit)
    {
        if (dataset.Get("sammanställ")?.Map() is not { } map)
            return null;
        var keys = Keys(dataset);
        var total = map.Text("totalrad");
        var years = map.Get("år") is { } written ? written.Whole(1, MostYears) : 1;
        ExportDeclaration? export = map.Get("summa") is { } column ? Ledger(column, map, dataset, unit, keys) : Placements(map, dataset, unit, keys);
        map.RefuseUnknownKeys();
        RefuseUseless(dataset, export is ExportDeclaration.Placements);
        return export is null || years is null ? null : export with { TotalRow = total, Years = years.Value, Location = map.Location };
    }

    private static ExportDeclaration.Ledger? Ledger(YamlValue column, YamlMap map, YamlMap dataset, MeasureUnit? unit, IReadOnlyList<ExportKey>? keys)
    {
        var (value, month) = (column.Text(), map.Require("månad")?.Text());
        var measure = KnownMeasures.Normalize(map.Text("mått") ?? KnownMeasures.Outcome);
        if (unit is not (null or MeasureUnit.Amount or MeasureUnit.Count))
            dataset.Get("slag")!.Report(Messages.ExportUnit(dataset.Get("slag")!.Location, "belopp eller antal"));
        return value is null || month is null || keys is null ? null : new(value, month, measure) { Keys = keys };
    }

    private static ExportDeclaration.Placements? Placements(YamlMap map, YamlMap dataset, MeasureUnit? unit, IReadOnlyList<ExportKey>? keys)
    {
        var (person, from, to) = (map.Require("person")?.Text(), map.Require("från")?.Text(), map.Require("till")?.Text());
        var lastDay = map.Require("slutdag")?.Choice(LastDays);
        var overlap = map.Get("överlapp")?.Choice(Overlaps);
        var days = map.Get("dagar") is { } written ? written.Is("kalender") ? null : written.Whole(365, 365) : null;
        if (unit is not (null or MeasureUnit.Count))
            dataset.Get("slag")!.Report(Messages.ExportUnit(dataset.Get("slag")!.Location, "antal"));
        return person is null || from is null || to is null || lastDay is null || keys is null
            ? null
            : new(person, from, to, lastDay.Value) { Keys = keys, Overlap = overlap, DaysPerYear = days };
    }

    /// <summary>Whether the measure that a ledger is summed into is one that sums over months.</summary>
    public static void CheckMeasure(DatasetDeclaration dataset, YamlMap map)
    {
        if (dataset.Export is ExportDeclaration.Ledger { Measure: var measure } && dataset.Measure(measure) is not { Kind: MeasureKind.Flow }
            && map.Get("sammanställ")?.Map() is { } export && (export.Get("mått") ?? export.Get("summa")) is { } at)
        {
            at.Report(Messages.ExportMeasure(at.Location, measure));
        }
    }

    private static List<ExportKey>? Keys(YamlMap dataset)
    {
        if (dataset.Require("nyckel")?.OneOrMany().Select(item => item.Text()).ToList() is not { Count: > 0 } columns || columns.Contains(null))
            return null;
        var codes = dataset.Get("koder")?.Map();
        if (codes is null)
            return [.. columns.Select(column => new ExportKey(column!, null))];
        // With one column its codes stand alone; with several, under the column's name.
        if (columns is [var only] && codes.Entries.All(entry => !entry.Value.IsMap))
            return [new ExportKey(only!, Codes(codes))];
        var keys = columns.Select(column => new ExportKey(column!, codes.Get(column!)?.Map() is { } own ? Codes(own) : null)).ToList();
        codes.RefuseUnknownKeys();
        return keys;
    }

    private static CodeTable Codes(YamlMap map)
    {
        var lines = new List<CodeLine>();
        foreach (var (code, key, value) in map.Entries)
        {
            if (CodeTable.IsRange(code) && CodeTable.RangeOf(code) is null)
                key.Report(Messages.ExportCodeRange(key.Location, code));
            else if (lines.Find(line => CodeTable.Overlap(line.Code, code)) is { } other)
                key.Report(Messages.ExportCodeOverlap(key.Location, code, other.Code));
            else if (value.Text() is { } label)
                lines.Add(new CodeLine(code.Trim(), label == Ignored ? null : label, key.Location));
        }
        return new CodeTable(lines);
    }

    private static void RefuseUseless(YamlMap dataset, bool isPlacements)
    {
        string[] ofTables = ["kod", "text", "kolumner", "etiketter", "summarader", "blad", "form"];
        string[] ofNumbers = ["enhet", "tecken", "mått", "saknas", "nolltecken", "parentes"];
        foreach (var key in isPlacements ? [.. ofTables, .. ofNumbers] : ofTables)
        {
            if (dataset.Get(key) is { } value)
                value.Report(Messages.ExportKeyUseless(value.Location, key));
        }
        foreach (var key in new[] { "slag", "enhet", "tecken" })
        {
            foreach (var row in dataset.Get("rader")?.Map()?.Entries ?? [])
            {
                if (row.Value.IsMap && row.Value.Map()!.Get(key) is { } value)
                    value.Report(Messages.ExportKeyUseless(value.Location, key));
            }
        }
    }
}
