using SocialReport.Calculation;
using SocialReport.Diagnostics;
using SocialReport.Documents;
using SocialReport.Facts;

namespace SocialReport.Checks;

/// <summary>A report that forecasts a deficit for the year must say what is done about it: a section on measures (åtgärder) that isn't empty.</summary>
internal static class MeasuresSection
{
    private const string Word = "åtgärd";

    public static IEnumerable<Diagnostic> Check(CheckedReport report)
    {
        if (Variance(report) is not { Value: CellValue.Number { Value: var variance } } figure || -variance <= report.Inputs.Committee.Checks.MeasuresLimit
            || SwedishNumber.Rounded(variance, figure.Format) == 0 || HasSection(report.Document))
            yield break;
        yield return Messages.MeasuresMissing(figure);
    }

    /// <summary>The forecast's variance in the total of the first table that has one.</summary>
    private static CalculatedFigure? Variance(CheckedReport report)
    {
        foreach (var table in report.Figures.Tables)
        {
            var forecast = table.Columns.ToList().FindIndex(column => column.Span == report.Period.WholeYear && column.Definition.Measure is { } measure && KnownMeasures.Normalize(measure) == KnownMeasures.Forecast);
            if (forecast < 0 || table.Rows.FirstOrDefault(row => row is { Kind: RowKind.Total, IsHidden: false, Cells.Count: > 0 }) is not { } total)
                continue;
            if (table.Columns.Zip(total.Cells).FirstOrDefault(cell => cell.First.Definition.IsVariance && cell.Second.Operands.Contains(total.Cells[forecast].Id)).Second is { Unit: MeasureUnit.Amount } figure)
                return figure;
        }
        return null;
    }

    /// <summary>Whether a heading is about measures; an empty section has its own finding.</summary>
    private static bool HasSection(Document document) =>
        document.Blocks.OfType<Heading>().Any(heading => SectionName.Title(heading).Contains(Word, StringComparison.OrdinalIgnoreCase));
}
