using SocialReport.Calculation;
using SocialReport.Facts;

namespace SocialReport.Disclosure;

/// <summary>What may be shown of a figure; nothing after this step can see more.</summary>
public abstract record FigureValue
{
    private FigureValue()
    {
    }

    /// <summary>A number in its base unit (kr, pieces, share of 1), unrounded.</summary>
    /// <param name="Value">The number.</param>
    public sealed record Number(decimal Value) : FigureValue;

    /// <summary>No value (uppgift saknas).</summary>
    /// <param name="Marker">What is printed in its place.</param>
    public sealed record Missing(string Marker) : FigureValue;

    /// <summary>Words.</summary>
    /// <param name="Value">The words.</param>
    public sealed record Text(string Value) : FigureValue;

    /// <summary>Withheld to protect persons (sekretess); carries no value.</summary>
    public sealed record Masked : FigureValue
    {
        /// <summary>What is printed in its place.</summary>
        public const string Marker = "..";
    }
}

/// <summary>One figure of the report, as it may be shown.</summary>
/// <param name="Id">Its address.</param>
/// <param name="Value">What may be shown.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="Format">How its table prints it.</param>
public sealed record Figure(FigureId Id, FigureValue Value, MeasureUnit Unit, NumberFormat Format)
{
    /// <summary>A note on the value (not); null for none, and for a value withheld.</summary>
    public string? Note
    {
        get => Value is FigureValue.Masked ? null : field;
        init;
    }

    /// <summary>Whether the sign is that of the thing itself: a cost is positive.</summary>
    public bool IsMagnitude { get; init; }

    /// <summary>Whether months without a value were left out of it.</summary>
    public bool SkipsMissing { get; init; }

    /// <summary>How it behaves when it is put together with others.</summary>
    public MeasureKind Kind { get; init; }
}
