using SocialReport.Diagnostics;
using SocialReport.Disclosure;
using SocialReport.Facts;

namespace SocialReport.Templates;

/// <summary>
/// A template's text once evaluated: Markdown in which every printed value is one token,
/// U+E000, the insert's index in decimal digits, U+E001. So a value never becomes Markdown.
/// </summary>
/// <param name="Markdown">The text with tokens; lines end with a line feed.</param>
/// <param name="Inserts">What the tokens stand for, by index.</param>
/// <param name="Lines">Where each line of the text was typed, by line index.</param>
public sealed record RenderedText(string Markdown, IReadOnlyList<Insert> Inserts, IReadOnlyList<SourceLocation> Lines)
{
    /// <summary>The character that opens a token.</summary>
    public const char TokenStart = '\uE000';

    /// <summary>The character that closes a token.</summary>
    public const char TokenEnd = '\uE001';

    /// <summary>The figures computed in the text itself, in the order printed.</summary>
    public IReadOnlyList<TextFigure> Figures { get; init; } = [];
}

/// <summary>A figure computed in a sentence, for the account of where every printed figure comes from.</summary>
/// <param name="Id">Its address: <c>text/file:line:col</c>, and <c>#2</c> and so on when one place prints several.</param>
/// <param name="Expression">The expression as written.</param>
/// <param name="Value">The number in its base unit, unrounded.</param>
/// <param name="Unit">What it counts; null for a plain number.</param>
/// <param name="Operands">The figures that it was computed from, each once.</param>
public sealed record TextFigure(
    FigureId Id, string Expression, decimal Value, MeasureUnit? Unit, IReadOnlyList<FigureId> Operands);

/// <summary>What a token stands for.</summary>
/// <param name="Source">The expression's place in its template.</param>
public abstract record Insert(SourceLocation Source)
{
    /// <summary>A figure as printed.</summary>
    /// <param name="Id">The figure's address.</param>
    /// <param name="Format">How it is printed, such as <c>mnkr</c>.</param>
    /// <param name="Text">The characters printed.</param>
    /// <param name="Source">The expression's place in its template.</param>
    public sealed record Figure(FigureId Id, string Format, string Text, SourceLocation Source) : Insert(Source);

    /// <summary>Words that a value or a sentence helper gave; printed literally.</summary>
    /// <param name="Value">The words.</param>
    /// <param name="Source">The expression's place in its template.</param>
    public sealed record Words(string Value, SourceLocation Source) : Insert(Source);

    /// <summary>A table, alone in its paragraph.</summary>
    /// <param name="TableId">The table's id.</param>
    /// <param name="Source">The expression's place in its template.</param>
    public sealed record TableBlock(string TableId, SourceLocation Source) : Insert(Source);

    /// <summary>A chart, alone in its paragraph.</summary>
    /// <param name="ChartId">The chart's id.</param>
    /// <param name="Source">The expression's place in its template.</param>
    public sealed record ChartBlock(string ChartId, SourceLocation Source) : Insert(Source);

    /// <summary>The place of all numbers of charts that don't have them beside them, alone in its paragraph.</summary>
    /// <param name="Source">The expression's place in its template.</param>
    public sealed record ChartDataBlock(SourceLocation Source) : Insert(Source);

    /// <summary>A gap that a draft marks in place, alone in its paragraph.</summary>
    /// <param name="Message">What is missing, in Swedish.</param>
    /// <param name="Source">The expression's place in its template.</param>
    public sealed record GapBlock(string Message, SourceLocation Source) : Insert(Source);
}
