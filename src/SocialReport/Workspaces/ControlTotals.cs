using SocialReport.Diagnostics;
using SocialReport.Facts;

namespace SocialReport.Workspaces;

/// <summary>What <c>kontroll.yaml</c> says that the ledger says.</summary>
/// <param name="Extracted">The day the totals were taken out (uttag).</param>
/// <param name="Origin">Where from (källa).</param>
/// <param name="Totals">The totals.</param>
public sealed record ControlTotals(DateOnly Extracted, string Origin, IReadOnlyList<ControlTotal> Totals)
{
    /// <summary>Reads the totals that are about one report: all but those that name another (rapport).</summary>
    /// <param name="map">The file.</param>
    /// <param name="report">The report type's id.</param>
    /// <param name="known">The committee's report types.</param>
    internal static ControlTotals? Read(YamlMap map, string report, IReadOnlyList<string> known)
    {
        var extracted = map.Require("uttag")?.Date();
        var origin = map.Require("källa")?.Text();
        var totals = map.Require("totaler")?.List()?.Select(item => ControlTotal.Read(item, known)).OfType<ControlTotal>().ToList();
        map.RefuseUnknownKeys();
        return extracted is { } day && origin is not null && totals is not null
            ? new ControlTotals(day, origin, [.. totals.Where(total => total.Report is null || total.Report == report)])
            : null;
    }
}

/// <summary>One total of the ledger and the figure that must equal it.</summary>
/// <param name="Table">The table's id.</param>
/// <param name="Row">The row's id or label.</param>
/// <param name="Column">The column's id.</param>
/// <param name="Value">The ledger's value in base units, as effect on the result.</param>
/// <param name="Location">Where the value is stated.</param>
public sealed record ControlTotal(string Table, string Row, string Column, decimal Value, SourceLocation Location)
{
    /// <summary>What it counts.</summary>
    public MeasureUnit Unit { get; init; }

    /// <summary>The weight of the last digit stated, in the base unit: 1 000 for whole tkr. The ledger's own value can lie half of it to either side.</summary>
    public decimal Step { get; init; }

    /// <summary>Where the table is named.</summary>
    public SourceLocation TableLocation { get; init; }

    /// <summary>Where the row is named.</summary>
    public SourceLocation RowLocation { get; init; }

    /// <summary>Where the column is named.</summary>
    public SourceLocation ColumnLocation { get; init; }

    /// <summary>The report type it is about; null where the period's every report has the table.</summary>
    public string? Report { get; init; }

    internal static ControlTotal? Read(YamlValue node, IReadOnlyList<string> known)
    {
        if (node.Map() is not { } map)
            return null;
        var (tableNode, rowNode, columnNode) = (map.Require("tabell"), map.Require("rad"), map.Require("kolumn"));
        var (table, row, column) = (tableNode?.Text(), rowNode?.Text(), columnNode?.Text());
        var report = map.Get("rapport") is { } named && PeriodReports.IsKnown(named, known) ? named.Scalar : null;
        var written = map.Require("värde");
        var unit = map.Get("slag")?.Choice(Choices.MeasureUnits) ?? MeasureUnit.Amount;
        var scale = map.Get("enhet")?.Choice(Choices.Scales);
        map.RefuseUnknownKeys();
        if (table is null || row is null || column is null || written is not { } value)
            return null;
        switch (StatedNumber.Read(value, unit, scale ?? NumberScale.Kr))
        {
            case null:
                return null;
            case (CellValue.Number number, var step):
                return new ControlTotal(table, row, column, number.Value, value.Location)
                {
                    Unit = unit,
                    Step = step,
                    Report = report,
                    TableLocation = tableNode!.Location,
                    RowLocation = rowNode!.Location,
                    ColumnLocation = columnNode!.Location,
                };
            default:
                value.Report(Messages.YamlKind(value.Location, "ett tal", $"”{value.Scalar}”"));
                return null;
        }
    }
}
