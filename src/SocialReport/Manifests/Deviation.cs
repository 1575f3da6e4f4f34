using SocialReport.Calculation;
using SocialReport.Disclosure;
using SocialReport.Documents;
using SocialReport.Explanations;
using SocialReport.Facts;

namespace SocialReport.Manifests;

/// <summary>A variance (avvikelse) that a report prints for one of its rows.</summary>
/// <param name="Address">The figure's address.</param>
/// <param name="Name">What it is called: row and column.</param>
/// <param name="Text">As printed, with its unit.</param>
/// <param name="Amount">As printed, in kr; more is better.</param>
public sealed record Deviation(string Address, string Name, string Text, decimal Amount)
{
    /// <summary>How many are told of a report, and of a committee.</summary>
    public const int MostTold = 3;

    // Dividing by it leaves no zeros after the decimal point: the form of a number doesn't depend on how it was scaled.
    private const decimal NoZeros = 1.0000000000000000000000000000m;

    /// <summary>The largest variances of ordinary rows that a report's tables print; sums and what is withheld are none.</summary>
    /// <param name="account">The report's figures.</param>
    /// <param name="document">What it prints.</param>
    internal static IReadOnlyList<Deviation> LargestOf(ReportAccount account, Document document)
    {
        var candidates = Candidates(account.Report);
        var printed = PrintedFigures.In(document).Where(figure => figure.Place is { TableId: not null, RowNumber: not null, ChartId: null });
        var shown = printed
            .Where(figure => figure.Figure.Format != Inline.PrintedFigure.Withheld && candidates.ContainsKey(figure.Figure.Figure))
            .Select(figure => (figure.Place, Deviation: Of(candidates[figure.Figure.Figure], figure.Figure, account)))
            .OrderByDescending(item => Math.Abs(item.Deviation.Amount))
            // A row is told of once: by its largest variance, and where it is first printed when a second table repeats it.
            .DistinctBy(item => (item.Place.Row, item.Deviation.Text)).DistinctBy(item => (item.Place.TableId, item.Place.Row));
        return Largest(shown.Select(item => item.Deviation));
    }

    /// <summary>The largest of some, whichever way they go; of equals the first.</summary>
    public static IReadOnlyList<Deviation> Largest(IEnumerable<Deviation> deviations) =>
        [.. deviations.Where(item => item.Amount != 0).OrderByDescending(item => Math.Abs(item.Amount)).Take(MostTold)];

    private static Dictionary<FigureId, CalculatedFigure> Candidates(CalculatedReport report)
    {
        var found = new Dictionary<FigureId, CalculatedFigure>();
        foreach (var table in report.Tables)
        {
            for (var column = 0; column < table.Columns.Count; column++)
            {
                if (!table.Columns[column].Definition.IsVariance)
                    continue;
                foreach (var cell in table.Rows.Where(row => row is { Kind: RowKind.Data, Cells.Count: > 0, RestOfChart: null }).Select(row => row.Cells[column]))
                {
                    if (cell is { Unit: MeasureUnit.Amount, Value: CellValue.Number })
                        found.TryAdd(cell.Id, cell);
                }
            }
        }
        return found;
    }

    private static Deviation Of(CalculatedFigure figure, Inline.PrintedFigure printed, ReportAccount account)
    {
        var unit = SwedishNumber.UnitWord(figure.Format.Unit);
        return new Deviation(
            figure.Id.Address,
            account.Names.Of(figure.Id),
            figure.Format.WithUnit || unit is null ? printed.Value : $"{printed.Value} {unit}",
            SwedishNumber.Rounded(((CellValue.Number)figure.Value).Value, figure.Format) * Scale(figure.Format.Unit) / NoZeros);
    }

    private static decimal Scale(PrintUnit unit) => unit switch
    {
        PrintUnit.Tkr => 1_000m,
        PrintUnit.Mnkr => 1_000_000m,
        _ => 1m,
    };
}
