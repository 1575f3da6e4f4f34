using SocialReport.Calculation;
using SocialReport.Documents;
using SocialReport.Facts;

namespace SocialReport.Workspaces;

/// <summary>The Swedish words that YAML files choose among, and what each means.</summary>
internal static class Choices
{
    /// <summary>The units to print in; per cent always has its sign in the cell.</summary>
    public static readonly Dictionary<string, UnitChoice> PrintUnits = new(StringComparer.Ordinal)
    {
        ["mnkr"] = new(PrintUnit.Mnkr, IsInCell: false),
        ["tkr"] = new(PrintUnit.Tkr, IsInCell: false),
        ["kr"] = new(PrintUnit.Kr, IsInCell: false),
        ["mnkr i cell"] = new(PrintUnit.Mnkr, IsInCell: true),
        ["tkr i cell"] = new(PrintUnit.Tkr, IsInCell: true),
        ["kr i cell"] = new(PrintUnit.Kr, IsInCell: true),
        ["procent"] = new(PrintUnit.Percent, IsInCell: true),
        ["antal"] = new(PrintUnit.None, IsInCell: false),
    };

    public static readonly Dictionary<string, SeriesStep> SeriesSteps = new(StringComparer.Ordinal)
    {
        ["år"] = SeriesStep.Year,
        ["tertial"] = SeriesStep.Tertial,
        ["kvartal"] = SeriesStep.Quarter,
        ["månader"] = SeriesStep.Month,
    };

    public static readonly Dictionary<string, ColumnSum> ColumnSums = new(StringComparer.Ordinal)
    {
        ["summa"] = ColumnSum.Sum,
        ["medel"] = ColumnSum.Mean,
        ["inte"] = ColumnSum.None,
    };

    public static readonly Dictionary<string, ReckoningKind> Reckonings = new(StringComparer.Ordinal)
    {
        ["summa"] = ReckoningKind.Sum,
        ["medel"] = ReckoningKind.Mean,
        ["sista"] = ReckoningKind.Last,
        ["ackumulerat"] = ReckoningKind.Accumulated,
    };

    public static readonly Dictionary<string, ArchiveLevel> ArchiveLevels = new(StringComparer.Ordinal)
    {
        ["A-2a"] = ArchiveLevel.A2a,
        ["A-3a"] = ArchiveLevel.A3a,
    };

    public static readonly Dictionary<string, MeasureUnit> MeasureUnits = new(StringComparer.Ordinal)
    {
        ["belopp"] = MeasureUnit.Amount,
        ["antal"] = MeasureUnit.Count,
        ["andel"] = MeasureUnit.Share,
        ["pris"] = MeasureUnit.Price,
        ["text"] = MeasureUnit.Text,
    };

    public static readonly Dictionary<string, RowKind> RowKinds = new(StringComparer.Ordinal)
    {
        ["rad"] = RowKind.Data,
        ["varav"] = RowKind.OfWhich,
        ["delsumma"] = RowKind.Subtotal,
        ["total"] = RowKind.Total,
    };

    public static readonly Dictionary<string, NumberScale> Scales = new(StringComparer.Ordinal)
    {
        ["kr"] = NumberScale.Kr,
        ["tkr"] = NumberScale.Tkr,
        ["mnkr"] = NumberScale.Mnkr,
        ["procent"] = NumberScale.Percent,
        ["antal"] = NumberScale.One,
    };

    public static readonly Dictionary<string, SignConvention> Signs = new(StringComparer.Ordinal)
    {
        ["kostnad-negativ"] = SignConvention.CostNegative,
        ["kostnad-positiv"] = SignConvention.CostPositive,
    };

    public static readonly Dictionary<string, MeasureKind> MeasureKinds = new(StringComparer.Ordinal)
    {
        ["flöde"] = MeasureKind.Flow,
        ["bestånd"] = MeasureKind.Stock,
        ["snitt"] = MeasureKind.Average,
        ["unika"] = MeasureKind.Unique,
        ["kvot"] = MeasureKind.Ratio,
    };

    /// <summary>Whether parentheses are a minus.</summary>
    public static readonly Dictionary<string, bool> Parentheses = new(StringComparer.Ordinal) { ["negativa"] = true };

    /// <summary>Whether a sum skips what is missing.</summary>
    public static readonly Dictionary<string, bool> Missing = new(StringComparer.Ordinal)
    {
        ["saknas"] = false,
        ["hoppa_över"] = true,
    };

    /// <summary>Whether comments are required.</summary>
    public static readonly Dictionary<string, bool> Comments = new(StringComparer.Ordinal)
    {
        ["valfria"] = false,
        ["krävs"] = true,
    };

    /// <summary>Whether a report is a draft.</summary>
    public static readonly Dictionary<string, bool> Statuses = new(StringComparer.Ordinal)
    {
        ["utkast"] = true,
        ["slutlig"] = false,
    };

    public static readonly Dictionary<string, PeriodKind> Periods = new(StringComparer.Ordinal)
    {
        ["rapport"] = PeriodKind.Report,
        ["helår"] = PeriodKind.WholeYear,
        ["fg år"] = PeriodKind.ReportLastYear,
        ["helår fg år"] = PeriodKind.WholeLastYear,
        ["helår nästa år"] = PeriodKind.WholeNextYear,
        ["senast"] = PeriodKind.Latest,
    };

    public static readonly Dictionary<string, ChartKind> ChartKinds = new(StringComparer.Ordinal)
    {
        ["linje"] = ChartKind.Line,
        ["staplar"] = ChartKind.Columns,
        ["staplade staplar"] = ChartKind.StackedColumns,
        ["liggande staplar"] = ChartKind.Bars,
        ["cirkel"] = ChartKind.Pie,
        ["ring"] = ChartKind.Ring,
    };

    public static readonly Dictionary<string, ChartAxis> ChartAxes = new(StringComparer.Ordinal)
    {
        ["rader"] = ChartAxis.Rows,
        ["kolumner"] = ChartAxis.Columns,
        ["tid"] = ChartAxis.Time,
        ["månad"] = ChartAxis.Month,
    };

    public static readonly Dictionary<string, ChartSplit> ChartSplits = new(StringComparer.Ordinal)
    {
        ["inga"] = ChartSplit.None,
        ["rader"] = ChartSplit.Rows,
        ["kolumner"] = ChartSplit.Columns,
        ["serier"] = ChartSplit.Series,
    };

    public static readonly Dictionary<string, ChartOrder> ChartOrders = new(StringComparer.Ordinal)
    {
        ["tabell"] = ChartOrder.AsTable,
        ["störst först"] = ChartOrder.LargestFirst,
        ["minst först"] = ChartOrder.SmallestFirst,
    };

    public static readonly Dictionary<string, ChartDataChoice> ChartDataPlaces = new(StringComparer.Ordinal)
    {
        ["efter"] = ChartDataChoice.After,
        ["bilaga"] = ChartDataChoice.Appendix,
        ["tabellen"] = ChartDataChoice.InTable,
    };

    public static readonly Dictionary<string, ChartRole> ChartRoles = new(StringComparer.Ordinal)
    {
        ["utfall"] = ChartRole.Outcome,
        ["jämförelse"] = ChartRole.Comparison,
        ["budget"] = ChartRole.Budget,
        ["medel"] = ChartRole.Mean,
        ["prognos"] = ChartRole.Forecast,
    };

    /// <summary>The word that YAML has for a kind of chart.</summary>
    public static string WordFor(ChartKind kind) => ChartKinds.First(pair => pair.Value == kind).Key;

    /// <summary>The word that YAML has for what a number counts.</summary>
    public static string WordFor(MeasureUnit unit) => MeasureUnits.First(pair => pair.Value == unit).Key;
}
