using SocialReport.Calculation;

namespace SocialReport.Charts;

/// <summary>The scale of a value axis: whole steps of 1, 2, 2.5 or 5 times a power of ten.</summary>
/// <param name="Low">The lowest value shown.</param>
/// <param name="High">The highest value shown, above the lowest.</param>
/// <param name="Step">From tick to tick.</param>
internal sealed record ValueScale(decimal Low, decimal High, decimal Step)
{
    /// <summary>Lines that would leave more than this share of the plot empty below them begin above zero.</summary>
    private const decimal MostEmpty = 0.5m;

    /// <summary>The most decimals of a number on the axis.</summary>
    private const int MostDecimals = 9;

    private static readonly decimal[] Factors = [1, 2, 2.5m, 5];

    /// <summary>The ticks, lowest first.</summary>
    public IReadOnlyList<decimal> Ticks { get; } = [.. Enumerable.Range(0, (int)((High - Low) / Step) + 1).Select(index => Low + (index * Step))];

    /// <summary>Whether values lie on both sides of zero.</summary>
    public bool HasBothSigns => Low < 0 && High > 0;

    /// <summary>Whether zero is shown.</summary>
    public bool HasZero => Low <= 0 && High >= 0;

    /// <summary>The scale that shows all of some values.</summary>
    /// <param name="values">The values; without any, 0 to 1 is shown.</param>
    /// <param name="fromZero">Whether lengths are compared, so that zero must be shown.</param>
    /// <param name="mostSteps">The most steps that there is room for, from 1.</param>
    public static ValueScale Of(IReadOnlyCollection<decimal> values, bool fromZero, int mostSteps)
    {
        var (low, high) = values.Count == 0 ? (0, 0) : (values.Min(), values.Max());
        if (fromZero || ShowsZero(low, high))
            (low, high) = (Math.Min(low, 0), Math.Max(high, 0));
        if (low == high)
            high = low + 1;
        var isWhole = values.All(value => value == decimal.Truncate(value));
        var power = Power((int)Math.Floor(Math.Log10((double)(high - low))) - 2);
        for (; ; power *= 10)
        {
            foreach (var factor in Factors)
            {
                var step = factor * power;
                if (isWhole && step != decimal.Truncate(step))
                    continue;
                var (from, to) = (decimal.Floor(low / step) * step, decimal.Ceiling(high / step) * step);
                if ((to - from) / step <= mostSteps || (to - from) / step <= 2 && low < 0 && high > 0)
                    return new ValueScale(from, to, step);
            }
        }
    }

    /// <summary>A tick as printed.</summary>
    public string Text(decimal tick)
    {
        var decimals = 0;
        for (var step = Step; step != decimal.Truncate(step) && decimals < MostDecimals; step *= 10)
            decimals++;
        return SwedishNumber.Format(tick, new NumberFormat(PrintUnit.None, decimals));
    }

    /// <summary>How far up the axis a value lies: 0 at the lowest, 1 at the highest.</summary>
    public double Share(decimal value) => (double)(value - Low) / (double)(High - Low);

    private static bool ShowsZero(decimal low, decimal high) =>
        low == high || (low <= 0 && high >= 0) || (low > 0 ? low / high : high / low) <= MostEmpty;

    private static decimal Power(int exponent)
    {
        var power = 1m;
        for (; exponent > 0; exponent--)
            power *= 10;
        for (; exponent < 0; exponent++)
            power /= 10;
        return power;
    }
}
