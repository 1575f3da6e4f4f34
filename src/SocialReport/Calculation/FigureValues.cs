using System.Globalization;
using SocialReport.Disclosure;
using SocialReport.Expressions;
using SocialReport.Facts;

namespace SocialReport.Calculation;

/// <summary>Figures as the values that expressions compute with.</summary>
internal static class FigureValues
{
    /// <summary>A calculated figure, for formulas.</summary>
    public static Value Of(CalculatedFigure figure) => figure.Value switch
    {
        CellValue.Number number => new Value.Number(number.Value, figure.Unit, figure.Id, []) { Format = figure.Format },
        CellValue.Missing missing => new Value.Missing(missing.Marker, figure.Id),
        CellValue.Text { Value.Length: 0 } => new Value.Missing("", figure.Id),
        _ => new Value.Text(Words(figure.Value), figure.Id),
    };

    /// <summary>What may be shown of a figure, for texts.</summary>
    public static Value Of(Figure figure) => figure.Value switch
    {
        FigureValue.Number number => new Value.Number(number.Value, figure.Unit, figure.Id, []) { Format = figure.Format },
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
    public static string Words(CellValue value) => value switch
    {
        CellValue.Text text => text.Value,
        CellValue.Missing missing => missing.Marker,
        CellValue.Range range => $"{Number(range.Low)}–{Number(range.High)}",
        CellValue.Qualified qualified => string.Join('\u00A0', new[] { qualified.Before, Number(qualified.Value), qualified.After }.Where(part => part.Length > 0)),
        CellValue.PartsOf parts => string.Create(CultureInfo.InvariantCulture, $"{parts.Part}\u00A0av\u00A0{parts.Whole}"),
        CellValue.Number number => Number(number.Value),
        _ => throw new InvalidOperationException("Every kind of cell is listed."),
    };

    private static string Number(decimal value)
    {
        var decimals = Math.Min(6, (int)value.Scale);
        return SwedishNumber.Format(value, new NumberFormat(PrintUnit.None, decimals));
    }
}
