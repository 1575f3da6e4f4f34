using SocialReport.Calculation;
using SocialReport.Diagnostics;
using SocialReport.Facts;

namespace SocialReport.Workspaces;

/// <summary>What a column, a row or a cell says of how its numbers are printed; null where it says nothing.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Decimals">The decimals, 0 to 6.</param>
/// <param name="AsStated">Whether a stated number keeps the decimals that its source shows (<c>decimaler: angivna</c>).</param>
public readonly record struct DisplayChoice(UnitChoice? Unit, int? Decimals, bool AsStated)
{
    /// <summary>How amounts are signed (<c>tecken</c>), such as revenue that is positive beside positive costs; null for as the table.</summary>
    public SignConvention? Sign { get; init; }
}

/// <summary>The unit to print in.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="IsInCell">Whether its word stands in every cell and not in the head (<c>kr i cell</c>).</param>
public readonly record struct UnitChoice(PrintUnit Unit, bool IsInCell);

/// <summary>What is said of single cells of a row (<c>celler</c>).</summary>
/// <param name="Columns">The columns: the id of one, or the spans of a series such as <c>2019..2021</c>.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record CellDefinition(string Columns, SourceLocation Location)
{
    /// <summary>How they are printed, where it says.</summary>
    public DisplayChoice Display { get; init; }

    /// <summary>The formula over the row's other columns that they show instead of what the column does; null for none.</summary>
    public TextPattern? Formula { get; init; }

    /// <summary>The text over the row's other columns that they show instead; null for none.</summary>
    public TextPattern? Template { get; init; }
}
