using SocialReport.Diagnostics;
using SocialReport.Facts;
using SocialReport.Periods;

namespace SocialReport.Onboarding;

/// <summary>Something that is taken for granted, with what speaks for it.</summary>
/// <param name="Place">The file, line or cell that shows it.</param>
/// <param name="What">What is taken for granted, as a sentence.</param>
/// <param name="Evidence">What speaks for it; null where nothing does but that it is usual.</param>
public sealed record Assumption(SourceLocation Place, string What, string? Evidence)
{
    /// <summary>Whether somebody ought to look at it: the file alone doesn't decide.</summary>
    public bool IsUncertain { get; init; }
}

/// <summary>Something that the file alone doesn't decide: asked once, and saved in <c>namnd.yaml</c>.</summary>
/// <param name="Table">The table's id.</param>
/// <param name="Key">What is asked for: <c>enhet</c> or <c>tecken</c>.</param>
/// <param name="Words">The question.</param>
/// <param name="Choices">The answers that there are.</param>
/// <param name="Usual">The one that is taken when nobody answers.</param>
public sealed record OpenQuestion(string Table, string Key, string Words, IReadOnlyList<string> Choices, string Usual);

/// <summary>What a column of a file is.</summary>
internal enum ColumnUse
{
    /// <summary>Labels of rows.</summary>
    Label,

    /// <summary>Codes of rows.</summary>
    Code,

    /// <summary>Words about rows.</summary>
    Words,

    /// <summary>Values that are read.</summary>
    Value,

    /// <summary>Values that follow from other columns.</summary>
    Computed,
}

/// <summary>How a column follows from others.</summary>
internal enum ColumnRule
{
    /// <summary>The first less the second.</summary>
    Difference,

    /// <summary>The size of the first less the size of the second.</summary>
    SizeDifference,

    /// <summary>The sum of all.</summary>
    Sum,

    /// <summary>The first as a share of the second.</summary>
    Share,

    /// <summary>The change from the second to the first, as a share of the second.</summary>
    Change,

    /// <summary>The change in size from the second to the first, as a share of the second's size.</summary>
    SizeChange,
}

/// <summary>A formula that explains a column.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Operands">The columns' indexes.</param>
/// <param name="Fits">How many rows it explains.</param>
/// <param name="Of">How many rows could be tried.</param>
internal sealed record ColumnFormula(ColumnRule Rule, IReadOnlyList<int> Operands, int Fits, int Of)
{
    /// <summary>The rows that it doesn't explain.</summary>
    public IReadOnlyList<int> Misses { get; init; } = [];
}

/// <summary>A column, recognised.</summary>
/// <param name="Index">Its index in the shaped table.</param>
/// <param name="Header">Its header, levels joined.</param>
/// <param name="Use">What it is.</param>
/// <param name="Heading">What the header says.</param>
internal sealed record RecognisedColumn(int Index, RawCell Header, ColumnUse Use, Heading Heading)
{
    /// <summary>The id in the report.</summary>
    public string Id { get; init; } = "";

    /// <summary>For a column that is computed: how.</summary>
    public ColumnFormula? Formula { get; init; }

    /// <summary>The sum that explains it, where it is read all the same because some of the terms have gaps.</summary>
    public ColumnFormula? Checked { get; init; }

    /// <summary>What its numbers count, when that differs from the table's.</summary>
    public MeasureUnit? Unit { get; init; }

    /// <summary>The unit they are written in, when that differs from the table's.</summary>
    public NumberScale? Scale { get; init; }

    /// <summary>How its amounts are signed, when that differs from the table's: revenue that is positive beside positive costs.</summary>
    public SignConvention? Sign { get; init; }

    /// <summary>The most decimals that its numbers show.</summary>
    public int Decimals { get; init; }
}

/// <summary>What explains a sum row.</summary>
/// <param name="Terms">The rows, each with its sign.</param>
/// <param name="Fits">In how many columns it holds.</param>
/// <param name="Of">In how many it could be tried.</param>
internal sealed record RowSum(IReadOnlyList<(int Row, int Sign)> Terms, int Fits, int Of)
{
    /// <summary>The columns in which it doesn't hold.</summary>
    public IReadOnlyList<int> Misses { get; init; } = [];
}

/// <summary>A row, recognised.</summary>
/// <param name="Index">Its index among the rows.</param>
/// <param name="Key">Its label, made unique.</param>
/// <param name="Shown">Its label as the file has it.</param>
/// <param name="Section">The heading that it stands under; empty for none.</param>
internal sealed record RecognisedRow(int Index, string Key, string Shown, string Section)
{
    /// <summary>What explains it as a sum; null for a row of data.</summary>
    public RowSum? Sum { get; init; }

    /// <summary>Whether it is a part of a row above (varav).</summary>
    public bool IsOfWhich { get; init; }

    /// <summary>What its numbers count, when that differs from the table's.</summary>
    public MeasureUnit? Unit { get; init; }

    /// <summary>The unit they are written in, when that differs from the table's.</summary>
    public NumberScale? Scale { get; init; }

    /// <summary>How its amounts are signed, when that differs from the table's.</summary>
    public SignConvention? Sign { get; init; }

    /// <summary>Whether its label alone makes it look like a sum.</summary>
    public bool LooksLikeSum { get; init; }

    /// <summary>The id in the report.</summary>
    public string Id { get; init; } = "";

    /// <summary>Whether it holds no value, and so is only words between others.</summary>
    public bool IsWords { get; init; }
}

/// <summary>A table of a file, recognised.</summary>
/// <param name="Id">The dataset's and the table's id.</param>
/// <param name="Title">What it is called; the file's title, else its label heading.</param>
/// <param name="Source">The file that it is copied to, from the period's folder.</param>
/// <param name="Shape">Its rows.</param>
/// <param name="Form">Which table of the sheet it is.</param>
internal sealed record RecognisedTable(string Id, string Title, string Source, ShapedTable Shape, TableForm Form)
{
    /// <summary>The columns, left to right.</summary>
    public required IReadOnlyList<RecognisedColumn> Columns { get; init; }

    /// <summary>The rows, top to bottom.</summary>
    public required IReadOnlyList<RecognisedRow> Rows { get; init; }

    /// <summary>Its numbers.</summary>
    public required NumberGrid Grid { get; init; }

    /// <summary>What most of its numbers count.</summary>
    public required MeasureUnit Unit { get; init; }

    /// <summary>The unit that they are written in.</summary>
    public required NumberScale Scale { get; init; }

    /// <summary>How amounts are signed.</summary>
    public SignConvention Sign { get; init; }

    /// <summary>The period it was read for.</summary>
    public required Period Period { get; init; }

    /// <summary>What was taken for granted.</summary>
    public required IReadOnlyList<Assumption> Assumptions { get; init; }

    /// <summary>What the file doesn't decide and nobody has answered.</summary>
    public IReadOnlyList<OpenQuestion> Questions { get; init; } = [];

    /// <summary>The columns of values and formulas.</summary>
    public IEnumerable<RecognisedColumn> Numeric => Columns.Where(column => column.Use is ColumnUse.Value or ColumnUse.Computed);
}
