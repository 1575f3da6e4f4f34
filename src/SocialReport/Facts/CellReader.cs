using SocialReport.Diagnostics;

namespace SocialReport.Facts;

/// <summary>A cell of a value column, read.</summary>
/// <param name="Value">The value in its base unit.</param>
/// <param name="Stated">The number as the file states it, for the file's own sums; null for all but numbers.</param>
/// <param name="Decimals">The decimals shown.</param>
/// <param name="Statement">How it is stated.</param>
internal sealed record ReadCell(CellValue Value, decimal? Stated, int Decimals, Statement Statement);

/// <summary>Turns a cell of a value column into a value in its base unit.</summary>
internal static class CellReader
{
    /// <summary>Reads the cell; null, with an error added, when it can't be read.</summary>
    public static ReadCell? Read(RawCell cell, RawRow row, ValueColumn column, Statement statement, NumberStyle style, DiagnosticBag diagnostics)
    {
        if (statement.Unit == MeasureUnit.Text)
            return Words(cell, statement, style);
        if (cell.IsCovered)
        {
            diagnostics.Add(Messages.MergedValue(cell, column));
            return null;
        }
        if (cell.IsDate)
        {
            diagnostics.Add(Messages.DateInsteadOfNumber(cell, column));
            return null;
        }
        if (cell.Number is { } number)
            return OfWorkbook(cell, number, column, statement, diagnostics);
        switch (NumberReader.Read(cell.Text, style))
        {
            case NumberReading.Failed failed:
                diagnostics.Add(Messages.UnreadableNumber(cell, row, column, failed.Problem));
                return null;
            case NumberReading.Found found when !statement.Allows(found.Unit):
                diagnostics.Add(Messages.CellUnit(cell, column, statement));
                return null;
            case NumberReading.Found found when statement.IsMoney && found.Value is not (CellValue.Number or CellValue.Missing):
                diagnostics.Add(Messages.NotAnExactAmount(cell, column));
                return null;
            case NumberReading.Found found:
                return new(
                    InBaseUnit(found.Value, statement.Factor * statement.Direction), (found.Value as CellValue.Number)?.Value, found.Decimals, statement);
            case var other:
                throw new InvalidOperationException(other.GetType().Name);
        }
    }

    private static ReadCell Words(RawCell cell, Statement statement, NumberStyle style) =>
        NumberReader.Read(cell.Text, style) is NumberReading.Found { Value: CellValue.Missing missing }
            ? new(missing, null, 0, statement)
            : new(new CellValue.Text(cell.Text), null, 0, statement);

    private static ReadCell? OfWorkbook(RawCell cell, decimal number, ValueColumn column, Statement statement, DiagnosticBag diagnostics)
    {
        if (cell.IsPercent && statement.Unit != MeasureUnit.Share)
        {
            diagnostics.Add(Messages.CellUnit(cell, column, statement));
            return null;
        }
        if (Math.Abs(number) >= 1_000_000_000_000_000m)
        {
            diagnostics.Add(Messages.UnreadableNumber(cell, new RawRow([]), column, NumberProblem.TooLarge));
            return null;
        }
        // A cell shown as per cent holds the share itself.
        var stated = cell.IsPercent && statement.Scale == NumberScale.Percent ? number * 100 : number;
        return new(InBaseUnit(new CellValue.Number(stated), statement.Factor * statement.Direction), stated, stated.Scale, statement);
    }

    /// <summary>A value as stated, times what makes it kr, pieces or a share of 1.</summary>
    internal static CellValue InBaseUnit(CellValue value, decimal factor) => value switch
    {
        CellValue.Number number => new CellValue.Number(Times(number.Value, factor)),
        CellValue.Range range => new CellValue.Range(Times(range.Low, factor), Times(range.High, factor)),
        CellValue.Qualified qualified => qualified with { Value = Times(qualified.Value, factor) },
        _ => value,
    };

    // The division drops zeros at the end: 2,5 mnkr and 2 500 000 kr are then the same in every output.
    private static decimal Times(decimal value, decimal factor) => value * factor / 1.0000000000000000000000000000m;
}
