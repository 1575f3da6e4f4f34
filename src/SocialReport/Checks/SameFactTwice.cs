using SocialReport.Calculation;
using SocialReport.Diagnostics;
using SocialReport.Documents;
using SocialReport.Facts;

namespace SocialReport.Checks;

/// <summary>
/// Finds the same fact with two values in two tables that nobody has said are the same (<c>lika_med</c>): a row with the same
/// label in two datasets, or two totals. That they are the same is taken from the columns that they share: in at least one,
/// for totals two, they agree.
/// </summary>
internal static class SameFactTwice
{
    /// <summary>How many columns two totals must agree in to be taken for the same.</summary>
    private const int AgreeingTotals = 2;

    /// <summary>How many columns two rows of the same name must agree in.</summary>
    private const int AgreeingRows = 1;

    public static IEnumerable<Diagnostic> Check(CheckedReport report)
    {
        var rows = report.Figures.Tables.SelectMany(table => table.Rows.Where(row => row.Cells.Count > 0 && !row.IsHidden).Select(row => new Candidate(table, row))).ToList();
        var data = rows.Where(row => row.Row.IsData && row.Key is not null).GroupBy(row => Letters(row.Key!), StringComparer.Ordinal);
        var totals = rows.Where(row => row.Row.Kind == RowKind.Total && row.Row.Terms.Count > 0);
        return data.SelectMany(same => Pairs([.. same], isTotal: false)).Concat(Pairs([.. totals], isTotal: true));
    }

    private static IEnumerable<Diagnostic> Pairs(List<Candidate> rows, bool isTotal)
    {
        for (var first = 0; first < rows.Count; first++)
        {
            for (var second = first + 1; second < rows.Count; second++)
            {
                if (rows[first].Table.Definition.Dataset == rows[second].Table.Definition.Dataset || rows[first].IsDeclared || rows[second].IsDeclared)
                    continue;
                foreach (var finding in Compare(rows[first], rows[second], isTotal))
                    yield return finding;
            }
        }
    }

    private static IEnumerable<Diagnostic> Compare(Candidate first, Candidate second, bool isTotal)
    {
        var shared = (from left in first.Cells() join right in second.Cells() on left.Key equals right.Key select (Left: left.Figure, Right: right.Figure)).ToList();
        var differing = shared.Where(pair => !Agree(pair.Left, pair.Right)).ToList();
        var agreeing = shared.Count(pair => Agree(pair.Left, pair.Right) && Number(pair.Left) != 0);
        return agreeing < (isTotal ? AgreeingTotals : AgreeingRows) ? [] : differing.Select(pair => Messages.SameFactTwice(pair.Left, pair.Right));
    }

    private static bool Agree(CalculatedFigure left, CalculatedFigure right) =>
        Math.Abs(Effect(left) - Effect(right)) <= (left.Format.Step() + right.Format.Step()) / 2;

    private static decimal Number(CalculatedFigure figure) => ((CellValue.Number)figure.Value).Value;

    private static decimal Effect(CalculatedFigure figure) => figure is { IsMagnitude: true, Unit: MeasureUnit.Amount } ? -Number(figure) : Number(figure);

    /// <summary>A key's letters and digits in small letters, so that SIS and SiS are the same.</summary>
    private static string Letters(string label) => new([.. label.ToLowerInvariant().Where(char.IsLetterOrDigit)]);

    private sealed record Candidate(FigureTable<CalculatedFigure> Table, FigureRow<CalculatedFigure> Row)
    {
        /// <summary>Whether it is said which row it equals, so that those two are compared and no guess is needed.</summary>
        public bool IsDeclared => Row.EqualTo is not null;

        /// <summary>The whole key of a row of a dataset: lokalkostnader of a part are not those of the whole.</summary>
        public string? Key => Row.Cells.SelectMany(cell => cell.Facts).FirstOrDefault()?.Row.ToString();

        /// <summary>The numbers of columns that are a measure of a span, each with what tells such columns apart.</summary>
        public IEnumerable<((string, Periods.DateSpan, MeasureUnit, MeasureKind) Key, CalculatedFigure Figure)> Cells() =>
            from cell in Table.Columns.Zip(Row.Cells)
            let column = cell.First
            where column is { Definition: { Measure: not null, Reckoning: null, AsOf: Workspaces.AsOfChoice.Newest }, Span: not null } && cell.Second.Value is CellValue.Number
            let measure = KnownMeasures.Normalize(column.Definition.Measure!)
            select ((measure == KnownMeasures.YearEnd ? KnownMeasures.Outcome : measure, column.Span!.Value, cell.Second.Unit, cell.Second.Kind), cell.Second);
    }
}
