using SocialReport.Calculation;
using SocialReport.Documents;
using SocialReport.Facts;

namespace SocialReport.Disclosure;

/// <summary>
/// How much a reader loses when a figure isn't shown: more for a total than for a row, more for a large number than for a small
/// one, next to nothing for what no table prints. Only the order matters.
/// </summary>
internal static class Losses
{
    private const decimal Hidden = 1;
    private const decimal Cell = 100;
    private const decimal Computed = 30;
    private const decimal Subtotal = 60;
    private const decimal Total = 120;
    private const decimal Doubling = 8;

    public static decimal Of(CalculatedFigure figure, RowKind row, bool isHidden)
    {
        if (isHidden || figure.Value is not CellValue.Number { Value: var value })
            return Hidden;
        var doublings = 0;
        for (var rest = Math.Abs(value); rest >= 2; rest /= 2)
            doublings++;
        return Cell + (doublings * Doubling) + (figure.How is null ? 0 : Computed) + row switch
        {
            RowKind.Total => Total,
            RowKind.Subtotal => Subtotal,
            _ => 0,
        };
    }
}
