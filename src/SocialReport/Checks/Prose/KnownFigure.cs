using SocialReport.Calculation;
using SocialReport.Disclosure;
using SocialReport.Documents;
using SocialReport.Facts;

namespace SocialReport.Checks.Prose;

/// <summary>A figure that may be shown and that a text can name.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Value">Its number in base units.</param>
/// <param name="Name">How a text names it: <c>drift.totalt.avvikelse</c>.</param>
/// <param name="Label">What its row is called; empty for a fact or indicator.</param>
/// <param name="Row">What its row's figures have in common: table and row.</param>
/// <param name="Column">Its column, or null.</param>
/// <param name="IsPrinted">Whether its table shows it, row and column.</param>
/// <param name="IsTotal">Whether its row is a total of its table.</param>
internal sealed record KnownFigure(Figure Figure, decimal Value, string Name, string Label, string Row, FigureColumn? Column, bool IsPrinted, bool IsTotal)
{
    /// <summary>Whether it is a variance (avvikelse): plus is better.</summary>
    public bool IsVariance => Column?.Definition.IsVariance == true && Figure.Unit == MeasureUnit.Amount;

    /// <summary>The table, or what else it is an address in.</summary>
    public string Table => Figure.Id.Address.Split('/')[0];

    /// <summary>Whether another figure says the same: the same value of the same row and measure, in another table.</summary>
    public bool SaysSameAs(KnownFigure other) => other.Name == Name
        || (Label.Length > 0 && string.Equals(Label, other.Label, StringComparison.OrdinalIgnoreCase) && Value == other.Value
            && IsVariance == other.IsVariance && Column?.Definition.Measure == other.Column?.Definition.Measure);

    /// <summary>Every figure of a report that may be shown and that a text can name; withheld ones are not among them.</summary>
    public static IReadOnlyList<KnownFigure> Of(DisclosedReport report)
    {
        var known = new List<KnownFigure>();
        foreach (var table in report.Tables)
        {
            var labels = table.Rows.GroupBy(row => row.Label, StringComparer.Ordinal).Where(same => same.Count() == 1).Select(same => same.Key).ToHashSet(StringComparer.Ordinal);
            foreach (var row in table.Rows.Where(row => row.Cells.Count > 0 && (row.Id is not null || (labels.Contains(row.Label) && !row.Label.Contains('\'', StringComparison.Ordinal)))))
            {
                var name = row.Id is { } id ? $"{table.Definition.Id}.{id}" : $"{table.Definition.Id}['{row.Label}']";
                for (var index = 0; index < row.Cells.Count; index++)
                {
                    if (row.Cells[index] is { Value: FigureValue.Number number } cell)
                        known.Add(new KnownFigure(cell, number.Value, $"{name}.{table.Columns[index].Definition.Id}", row.Label, name, table.Columns[index], !row.IsHidden && !table.Columns[index].Definition.IsHidden, row.Kind == RowKind.Total));
                }
            }
        }
        foreach (var figure in report.Facts.Concat(report.Indicators))
        {
            var name = figure.Id.Address.Replace('/', '.');
            if (figure.Value is FigureValue.Number number)
                known.Add(new KnownFigure(figure, number.Value, name, "", name, null, IsPrinted: true, IsTotal: false));
        }
        return known;
    }
}
