using SocialReport.Diagnostics;
using SocialReport.Disclosure;
using SocialReport.Exports;

namespace SocialReport.Explanations;

/// <summary>Where one figure comes from, down to the cells that files state, and where it is printed.</summary>
/// <param name="Id">Its address.</param>
/// <param name="Name">What it is called: the words of its row, column and table.</param>
public sealed record Explanation(FigureId Id, string Name)
{
    /// <summary>As its table prints it, or as its sentence does, with its unit; null when it may not be shown.</summary>
    public string? Printed { get; init; }

    /// <summary>The number before it is rounded, with its unit; null for words, and when it may not be shown.</summary>
    public string? Unrounded { get; init; }

    /// <summary>How it is computed, in the words of headings and labels where there are such; null for a stated figure.</summary>
    public string? Formula { get; init; }

    /// <summary>The formula as the report's definition or text writes it; null for a stated figure.</summary>
    public string? WrittenFormula { get; init; }

    /// <summary>What it is computed from; empty when that may not be shown.</summary>
    public IReadOnlyList<Explanation> Operands { get; init; } = [];

    /// <summary>The cells that state it, or the months that it was reckoned from; empty when they may not be shown.</summary>
    public IReadOnlyList<StatedCell> Cells { get; init; } = [];

    /// <summary>Where its formula is written, or the value stated; null when that may not be shown.</summary>
    public SourceLocation? Declared { get; init; }

    /// <summary>Every place where it is printed, in reading order.</summary>
    public IReadOnlyList<PrintedPlace> Places { get; init; } = [];

    /// <summary>Why its value isn't shown, in Swedish; null when it is.</summary>
    public string? Withheld { get; init; }

    /// <summary>Whether what it is computed from isn't told, since some of it isn't shown.</summary>
    public bool HidesOperands { get; init; }

    /// <summary>Whether what it is computed from has been told before in the same explanation.</summary>
    public bool IsToldBefore { get; init; }
}

/// <summary>A cell of a file, as it was written.</summary>
/// <param name="What">Measure and time, such as <c>prognos 2024</c>.</param>
/// <param name="AsOf">The period that it was known in.</param>
/// <param name="Original">The characters of the cell.</param>
/// <param name="Location">The cell.</param>
public sealed record StatedCell(string What, string AsOf, string Original, SourceLocation Location)
{
    /// <summary>The rows of large exports that it was put together of; none for a cell.</summary>
    public IReadOnlyList<ExportOrigin> Origins { get; init; } = [];
}

/// <summary>One place where a figure is printed.</summary>
/// <param name="Text">The characters printed there.</param>
/// <param name="Section">The section, with its number; null before the first.</param>
/// <param name="Where">Table with row and column, chart with series, footnote, or the sentence.</param>
/// <param name="Pages">The pages of the PDF, from 1; empty when they aren't known.</param>
public sealed record PrintedPlace(string Text, string? Section, string Where, IReadOnlyList<int> Pages);
