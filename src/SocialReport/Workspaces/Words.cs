using SocialReport.Calculation;
using SocialReport.Documents;
using SocialReport.Facts;

namespace SocialReport.Workspaces;

/// <summary>The Swedish words that YAML files choose among, and what each means.</summary>
internal static class Words
{
    public static readonly Dictionary<string, PrintUnit> PrintUnits = new(StringComparer.Ordinal)
    {
        ["mnkr"] = PrintUnit.Mnkr,
        ["tkr"] = PrintUnit.Tkr,
        ["kr"] = PrintUnit.Kr,
        ["procent"] = PrintUnit.Percent,
        ["antal"] = PrintUnit.None,
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

    public static readonly Dictionary<string, bool> CostsPositive = new(StringComparer.Ordinal)
    {
        ["kostnad-negativ"] = false,
        ["kostnad-positiv"] = true,
    };

    public static readonly Dictionary<string, PeriodKind> Periods = new(StringComparer.Ordinal)
    {
        ["rapport"] = PeriodKind.Report,
        ["helår"] = PeriodKind.WholeYear,
        ["fg år"] = PeriodKind.ReportLastYear,
        ["helår fg år"] = PeriodKind.WholeLastYear,
    };
}
