namespace SocialReport.Calculation;

/// <summary>The unit a number is printed in.</summary>
public enum PrintUnit
{
    /// <summary>As it is: pieces, or kr without a word.</summary>
    None,

    /// <summary>Kronor.</summary>
    Kr,

    /// <summary>Thousands of kronor (tkr).</summary>
    Tkr,

    /// <summary>Millions of kronor (mnkr).</summary>
    Mnkr,

    /// <summary>Per cent of a share.</summary>
    Percent,
}

/// <summary>How a number is printed: unit, decimals and sign.</summary>
/// <param name="Unit">The unit it is scaled to.</param>
/// <param name="Decimals">Decimals shown, 0 to 9; half is rounded away from zero, once, here.</param>
public readonly record struct NumberFormat(PrintUnit Unit, int Decimals)
{
    /// <summary>Whether the unit's word stands after the number.</summary>
    public bool WithUnit { get; init; }

    /// <summary>Whether a positive number carries a plus sign.</summary>
    public bool WithPlus { get; init; }

    /// <summary>Whether the sign is turned for print: costs shown as positive (kostnad-positiv).</summary>
    public bool Negated { get; init; }

    /// <summary>The weight of the last digit printed, in the base unit: 100 000 for mnkr with one decimal.</summary>
    internal decimal Step()
    {
        var step = Unit switch
        {
            PrintUnit.Tkr => 1_000m,
            PrintUnit.Mnkr => 1_000_000m,
            PrintUnit.Percent => 0.01m,
            _ => 1m,
        };
        for (var decimals = 0; decimals < Decimals; decimals++)
            step /= 10;
        return step;
    }
}
