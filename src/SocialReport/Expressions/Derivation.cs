using SocialReport.Disclosure;
using SocialReport.Facts;

namespace SocialReport.Expressions;

/// <summary>
/// How a number was computed, as far as it takes to compute it backwards: what a reader who knows the result and all but one
/// of its operands can do. It holds no more than the formula and its constants.
/// </summary>
public abstract record Derivation
{
    private Derivation()
    {
    }

    /// <summary>A number that is no figure: a literal, or the days of a year.</summary>
    /// <param name="Value">The number.</param>
    public sealed record Constant(decimal Value) : Derivation;

    /// <summary>Another figure of the report.</summary>
    /// <param name="Id">Its address.</param>
    public sealed record OfFigure(FigureId Id) : Derivation;

    /// <summary>A value that a file states.</summary>
    /// <param name="Value">The fact.</param>
    public sealed record OfFact(Fact Value) : Derivation;

    /// <summary>A sum.</summary>
    /// <param name="Terms">Its terms.</param>
    public sealed record Sum(IReadOnlyList<Derivation> Terms) : Derivation;

    /// <summary>A product.</summary>
    /// <param name="Left">A factor.</param>
    /// <param name="Right">The other.</param>
    public sealed record Product(Derivation Left, Derivation Right) : Derivation;

    /// <summary>A quotient.</summary>
    /// <param name="Numerator">What is divided.</param>
    /// <param name="Denominator">By what.</param>
    public sealed record Quotient(Derivation Numerator, Derivation Denominator) : Derivation;

    /// <summary>Something that depends on its operands in another way, such as the largest of them or a choice between them.</summary>
    /// <param name="Operands">What it depends on.</param>
    public sealed record Other(IReadOnlyList<Derivation> Operands) : Derivation;

    /// <summary>The number with its sign turned when it is to be.</summary>
    internal static Derivation Signed(Derivation number, bool isTurned) => isTurned ? new Product(new Constant(-1), number) : number;

    /// <summary>That something follows from facts in another way than by arithmetic; null from none.</summary>
    internal static Derivation? From(IReadOnlyList<Fact> facts) => facts.Count == 0 ? null : new Other([.. facts.Select(fact => new OfFact(fact))]);

    /// <summary>How a number was computed: it is a figure, or was computed of figures, or is a plain number.</summary>
    internal static Derivation Of(Value.Number number) => number switch
    {
        { Figure: { } figure } => new OfFigure(figure),
        { How: { } how } => how,
        { Operands.Count: 0 } => new Constant(number.Amount),
        _ => new Other([.. number.Operands.Select(operand => new OfFigure(operand))]),
    };
}
