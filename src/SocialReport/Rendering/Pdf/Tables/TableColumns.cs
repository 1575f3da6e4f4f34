namespace SocialReport.Rendering.Pdf.Tables;

/// <summary>The columns of a table in points from its left edge.</summary>
/// <param name="Edges">The left edge of each column, and the right edge of the last.</param>
/// <param name="Gutters">Points of air at the left inside each column.</param>
/// <param name="Tails">The widest part after the decimal comma of each number column, in points.</param>
internal sealed record TableColumns(double[] Edges, double[] Gutters, double[] Tails)
{
    /// <summary>Where the text of a cell begins.</summary>
    public double Left(CellContent cell) => Edges[cell.Place.ColumnIndex] + Gutters[cell.Place.ColumnIndex] + cell.Indent;

    /// <summary>Where the text of a cell ends.</summary>
    public double Right(CellContent cell) => Edges[cell.Place.ColumnIndex + cell.Place.ColumnSpan];
}

/// <summary>A table in the size of type and the columns that it is set in.</summary>
/// <param name="Table">The table, its cells scaled.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Scale">The size of its type; 1 is the usual one.</param>
/// <param name="Fits">Whether no word or number had to be broken where none should be.</param>
internal sealed record FittedTable(TableContent Table, TableColumns Columns, double Scale, bool Fits);
