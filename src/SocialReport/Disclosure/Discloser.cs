using SocialReport.Calculation;
using SocialReport.Facts;

namespace SocialReport.Disclosure;

/// <summary>Every figure of a report as it may be shown; provenance and withheld values stay behind.</summary>
/// <param name="Tables">The tables, in the order they were declared.</param>
/// <param name="Facts">The facts of their own (fakta), in the file's order.</param>
public sealed record DisclosedReport(IReadOnlyList<FigureTable<Figure>> Tables, IReadOnlyList<Figure> Facts)
{
    /// <summary>What texts can say of indicators and goals, one after the other in their files' order.</summary>
    public IReadOnlyList<Figure> Indicators { get; init; } = [];

    /// <summary>What is about fewer persons than this isn't shown.</summary>
    public int Threshold { get; init; } = SecrecyRule.Usual.Threshold;
}

/// <summary>Decides what may be shown of each figure. Nothing after this step sees a calculated figure.</summary>
public static class Discloser
{
    /// <summary>The report's figures as they may be shown.</summary>
    /// <param name="report">The figures.</param>
    /// <param name="decision">Which of them aren't shown.</param>
    public static DisclosedReport Disclose(CalculatedReport report, SecrecyDecision decision)
    {
        return new([.. report.Tables.Select(table => table.Select(Show))], [.. report.Facts.Select(Show)])
        {
            Indicators = [.. report.Indicators.Select(Show)],
            Threshold = decision.Rule.Threshold,
        };

        Figure Show(CalculatedFigure figure) => Shown(figure, decision.Withholds(figure.Id));
    }

    private static Figure Shown(CalculatedFigure figure, bool isWithheld) =>
        new(figure.Id, isWithheld ? new FigureValue.Masked() : Show(figure.Value, figure.Unit), figure.Unit, figure.Format)
        {
            Note = figure.Facts is [var only] ? only.Note : null,
            Kind = figure.Kind,
            IsMagnitude = figure.IsMagnitude,
            SkipsMissing = figure.SkipsMissing,
        };

    private static FigureValue Show(CellValue value, MeasureUnit unit) => value switch
    {
        CellValue.Number number => new FigureValue.Number(number.Value),
        CellValue.Missing missing => new FigureValue.Missing(missing.Marker),
        _ => new FigureValue.Text(FigureValues.Words(value, unit)),
    };
}
