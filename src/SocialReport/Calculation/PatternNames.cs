using SocialReport.Disclosure;
using SocialReport.Expressions;

namespace SocialReport.Calculation;

/// <summary>The names in a heading: those of the report, and the column's own span as <c>kolumn</c>.</summary>
internal sealed class ColumnNames(FigureColumn column, IScope report) : IScope
{
    private const string Column = "kolumn";

    public IEnumerable<string> Names => report.Names.Append(Column);

    public Value? Find(string name) =>
        name == Column && column.Span is { } span ? NamedThing.Span("kolumnens tid", span) : report.Find(name);
}

/// <summary>The names in a cell's text (mall): the row's other columns as they may be shown, then those of the report.</summary>
internal sealed class RowNames(FigureTable<Figure> table, FigureRow<Figure> row, IScope report) : IScope
{
    private readonly RowThing _row =
        new(table.Definition.Id, row.Id, row.Label, row.IsHidden, table.Columns, column => FigureValues.Of(row.Cells[column]));

    public IEnumerable<string> Names => _row.Names.Concat(report.Names);

    public Value? Find(string name) => _row.Member(name) ?? report.Find(name);
}
