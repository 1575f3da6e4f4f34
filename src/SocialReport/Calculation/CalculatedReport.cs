namespace SocialReport.Calculation;

/// <summary>Every figure of a report with its provenance, before anything is decided about what may be shown.</summary>
/// <param name="Tables">The tables, in the order they were declared.</param>
/// <param name="Facts">The facts of their own (fakta), in the file's order.</param>
public sealed record CalculatedReport(
    IReadOnlyList<FigureTable<CalculatedFigure>> Tables, IReadOnlyList<CalculatedFigure> Facts)
{
    /// <summary>What texts can say of indicators and goals, one after the other in their files' order.</summary>
    public IReadOnlyList<CalculatedFigure> Indicators { get; init; } = [];
}
