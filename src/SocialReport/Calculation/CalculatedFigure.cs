using SocialReport.Diagnostics;
using SocialReport.Disclosure;
using SocialReport.Expressions;
using SocialReport.Facts;

namespace SocialReport.Calculation;

/// <summary>One computed cell with its whole story; it stays on the machine that computed it.</summary>
/// <param name="Id">Its address.</param>
/// <param name="Value">Its value in base units (kr, pieces, share of 1), unrounded.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="Format">How its table prints it.</param>
/// <param name="Formula">The formula in words of the report definition; null for a stated fact.</param>
/// <param name="Operands">What it was computed from: figures, or the fact it is.</param>
/// <param name="Source">Where it is stated, or where its formula is.</param>
public sealed record CalculatedFigure(
    FigureId Id,
    CellValue Value,
    MeasureUnit Unit,
    NumberFormat Format,
    string? Formula,
    IReadOnlyList<FigureId> Operands,
    SourceLocation Source)
{
    /// <summary>The fact that it is when it is stated, or those of the months that it was reckoned from; none when it was computed from figures.</summary>
    public IReadOnlyList<Fact> Facts { get; init; } = [];

    /// <summary>How it was computed, for finding what it reveals of its operands; null for a stated fact. Words that follow from others have it too.</summary>
    public Derivation? How { get; init; }

    /// <summary>Whether it counts persons, when its own declaration says so; null for what follows from what it is or was computed from.</summary>
    public bool? CountsPersons { get; init; }

    /// <summary>How a stated figure behaves when it is put together with others; a computed one can be summed.</summary>
    public MeasureKind Kind { get; init; }

    /// <summary>Whether the sign is that of the thing itself and not its effect on the result: a cost is positive, however the table signs amounts.</summary>
    public bool IsMagnitude { get; init; }

    /// <summary>Whether months without a value were left out of it.</summary>
    public bool SkipsMissing { get; init; }
}
