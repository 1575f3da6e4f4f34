using System.Globalization;
using SocialReport.Disclosure;
using SocialReport.Expressions;
using SocialReport.Facts;

namespace SocialReport.Calculation;

/// <summary>Figures as the values that expressions compute with.</summary>
internal static class FigureValues
{
    /// <summary>What a cell holds that could not be computed; a diagnostic has said why.</summary>
    public static readonly CellValue.Missing Failed = new(Value.Missing.Failed.Marker);

    /// <summary>Whether a cell could not be computed, so that what depends on it says nothing more.</summary>
    public static bool HasFailed(CellValue value) => ReferenceEquals(value, Failed);

    /// <summary>A calculated figure, for formulas.</summary>
    public static Value Of(CalculatedFigure figure) => figure.Value switch
    {
        _ when HasFailed(figure.Value) => Value.Missing.Failed,
        CellValue.Number number => new Value.Number(number.Value, figure.Unit, figure.Id, []) { Format = figure.Format, Kind = figure.Kind, IsMagnitude = figure.IsMagnitude },
        CellValue.Missing missing => new Value.Missing(missing.Marker, figure.Id),
        CellValue.Text { Value.Length: 0 } => new Value.Missing("", figure.Id),
        _ => new Value.Text(Words(figure.Value, figure.Unit), figure.Id),
    };

    /// <summary>What may be shown of a figure, for texts.</summary>
    public static Value Of(Figure figure) => figure.Value switch
    {
        FigureValue.Number number => new Value.Number(number.Value, figure.Unit, figure.Id, []) { Format = figure.Format, Kind = figure.Kind, IsMagnitude = figure.IsMagnitude },
        FigureValue.Missing missing => new Value.Missing(missing.Marker, figure.Id),
        FigureValue.Masked => new Value.Masked(figure.Id),
        FigureValue.Text { Value.Length: 0 } => new Value.Missing("", figure.Id),
        FigureValue.Text text => new Value.Text(text.Value, figure.Id),
        _ => throw new InvalidOperationException("Every kind of figure value is listed."),
    };

    /// <summary>The figures that a number comes from: itself when it is one, or what it was computed from.</summary>
    public static IReadOnlyList<FigureId> Operands(Value.Number number) =>
        number.Figure is { } figure ? [figure] : number.Operands;

    /// <summary>A cell that is no plain number, in the words that its file has.</summary>
    /// <param name="value">The cell.</param>
    /// <param name="unit">What it counts: a share is written in per cent.</param>
    public static string Words(CellValue value, MeasureUnit unit) => value switch
    {
        CellValue.Text text => text.Value,
        CellValue.Missing missing => missing.Marker,
        CellValue.Range range => $"{Number(range.Low, unit)}–{Number(range.High, unit)}{(unit == MeasureUnit.Share ? Percent : "")}",
        CellValue.Qualified qualified => Joined(
            qualified.Before, Number(qualified.Value, unit) + (unit == MeasureUnit.Share ? Percent : ""), qualified.After),
        CellValue.PartsOf parts => string.Create(CultureInfo.InvariantCulture, $"{parts.Part}\u00A0av\u00A0{parts.Whole}"),
        CellValue.Number number => Number(number.Value, unit),
        _ => throw new InvalidOperationException("Every kind of cell is listed."),
    };

    private const string Percent = "\u00A0%";

    private static string Joined(params IEnumerable<string> parts) => string.Join(SwedishNumber.NoBreakSpace, parts.Where(part => part.Length > 0));

    private static string Number(decimal value, MeasureUnit unit) =>
        SwedishNumber.Format(value, new NumberFormat(unit == MeasureUnit.Share ? PrintUnit.Percent : PrintUnit.None, Decimals(value, unit)));

    /// <summary>The decimals that a value is stated with, as it prints: two fewer for a share in per cent; at most six.</summary>
    public static int Decimals(decimal value, MeasureUnit unit) => Math.Clamp(value.Scale - (unit == MeasureUnit.Share ? 2 : 0), 0, 6);
}
