using SocialReport.Disclosure;
using SocialReport.Facts;

namespace SocialReport.Expressions;

/// <summary>What an expression gives.</summary>
public abstract record Value
{
    private Value()
    {
    }

    /// <summary>A number in its base unit.</summary>
    /// <param name="Amount">The number, unrounded.</param>
    /// <param name="Unit">What it counts; null for a plain number such as a literal.</param>
    /// <param name="Figure">The figure that it is, or null when it was computed here.</param>
    /// <param name="Operands">The figures that it was computed from, in the order met, each once.</param>
    public sealed record Number(decimal Amount, MeasureUnit? Unit, FigureId? Figure, IReadOnlyList<FigureId> Operands) : Value
    {
        /// <summary>How it was computed, when it was; null for a figure and for what doesn't say.</summary>
        public Derivation? How { get; init; }

        /// <summary>How the figure's own table prints it, when it is one.</summary>
        public Calculation.NumberFormat? Format { get; init; }

        /// <summary>Whether it is so many of one for each of the other, which is printed as a number or as a share.</summary>
        public bool IsRatioOfCounts { get; init; }

        /// <summary>How the figure behaves when it is put together with others.</summary>
        public Facts.MeasureKind Kind { get; init; }

        /// <summary>Whether it may be summed with others: averages, unique persons and quotients may not.</summary>
        public bool IsSummable => Kind is Facts.MeasureKind.Flow or Facts.MeasureKind.Stock;

        /// <summary>
        /// Whether the sign is that of the thing itself and not its effect on the result: a cost is positive.
        /// So after <c>kostnad</c> and <c>intäkt</c>; the words <c>ökat</c> and <c>fler</c> take nothing else of an amount.
        /// </summary>
        public bool IsMagnitude { get; init; }
    }

    /// <summary>No value.</summary>
    /// <param name="Marker">What is printed in its place.</param>
    /// <param name="Figure">The figure that lacks it, if it is one.</param>
    public sealed record Missing(string Marker, FigureId? Figure) : Value
    {
        /// <summary>What an expression gives that could not be computed; a diagnostic has said why.</summary>
        public static readonly Missing Failed = new("[fel]", null) { IsFailed = true };

        /// <summary>Whether the value is missing because of an error already reported, so that no second error follows.</summary>
        public bool IsFailed { get; private init; }
    }

    /// <summary>A value withheld to protect persons; it can be printed as such, but not be computed with or tested.</summary>
    /// <param name="Figure">The figure withheld.</param>
    public sealed record Masked(FigureId Figure) : Value;

    /// <summary>Words.</summary>
    /// <param name="Content">The words.</param>
    /// <param name="Figure">The figure or fact that they are, if any.</param>
    public sealed record Text(string Content, FigureId? Figure) : Value;

    /// <summary>True or false.</summary>
    /// <param name="IsTrue">Which.</param>
    public sealed record Truth(bool IsTrue) : Value;

    /// <summary>A number set in words for a sentence, as by <c>| mnkr</c> or <c>| överskott_om</c>; it is only for printing.</summary>
    /// <param name="Parts">The words and the number, in reading order.</param>
    public sealed record Printed(IReadOnlyList<PrintedPart> Parts) : Value;

    /// <summary>Several values in order, for <c>for</c> and for functions over many.</summary>
    /// <param name="Items">The values.</param>
    public sealed record Sequence(IReadOnlyList<Value> Items) : Value;

    /// <summary>Something with parts: a table, a row, the period.</summary>
    /// <param name="Content">The thing.</param>
    public sealed record Thing(IThing Content) : Value;
}

/// <summary>Something whose parts an expression can name: <c>thing.part</c>, and for a table <c>thing['label']</c>.</summary>
public interface IThing
{
    /// <summary>What it is, in Swedish, for messages: <c>tabellen driftsredovisning</c>.</summary>
    string Description { get; }

    /// <summary>The names it answers to, for suggestions.</summary>
    IEnumerable<string> Names { get; }

    /// <summary>The labels it answers to in brackets, for suggestions; none when it has no such parts.</summary>
    IEnumerable<string> Labels { get; }

    /// <summary>The part of that name, or null when there is none.</summary>
    Value? Member(string name);

    /// <summary>The part of that label, or null when there is none.</summary>
    Value? Item(string label);
}
