using SocialReport.Diagnostics;
using SocialReport.Disclosure;
using SocialReport.Documents;
using SocialReport.Expressions;
using SocialReport.Facts;
using SocialReport.Periods;
using SocialReport.Workspaces;

namespace SocialReport.Calculation;

/// <summary>
/// One table while it is computed. A cell is computed when it is first asked for, so tables can use each other
/// in any order; a cell asked for while it is being computed is a cycle.
/// </summary>
internal sealed class TableCalculation
{
    private readonly TableDefinition _table;
    private readonly Dataset? _dataset;
    private readonly FactStore _facts;
    private readonly Period _period;
    private readonly IScope _reportNames;
    private readonly DiagnosticBag _diagnostics;
    private readonly IReadOnlyList<PlannedRow> _rows;
    private readonly IReadOnlyList<FigureColumn> _columns;
    private readonly IReadOnlyList<IReadOnlyList<int>> _terms;
    private readonly IReadOnlyList<Expression?> _columnFormulas;
    private readonly IReadOnlyList<Expression?> _rowFormulas;
    private readonly CalculatedFigure?[,] _cells;
    private readonly bool[,] _isRunning;

    // Gaps in hidden columns, which a formula may fill with ??; told when one comes through to a printed cell.
    private readonly Dictionary<FigureId, Diagnostic> _heldGaps = [];

    private TableCalculation(TableDefinition table, Dataset? dataset, FactStore facts, Period period, IScope reportNames, DiagnosticBag diagnostics)
    {
        (_table, _dataset, _facts, _period, _reportNames, _diagnostics) = (table, dataset, facts, period, reportNames, diagnostics);
        _rows = TablePlan.Rows(table, dataset, diagnostics);
        _terms = [.. _rows.Select(row => row.Definition is SumRow sum ? TablePlan.Terms(sum, table, _rows, dataset, diagnostics) : [])];
        _columns = [.. table.Columns.Select(column => new FigureColumn(column, column.Measure is null ? null : SpanOf(column.Period, period)))];
        _columnFormulas = [.. table.Columns.Select(column => Parse(column.Formula))];
        _rowFormulas = [.. _rows.Select(row => Parse((row.Definition as FormulaRow)?.Formula))];
        _cells = new CalculatedFigure?[_rows.Count, _columns.Count];
        _isRunning = new bool[_rows.Count, _columns.Count];
        var names = _columns.Select(column => column.Definition.Id).ToList();
        Thing = new TableThing(table.Id, [.. _rows.Select((row, index) => RowOf(row, index, names)).Where((_, index) => _rows[index].Kind != RowKind.Group)]);
    }

    /// <summary>The table as formulas see it.</summary>
    public TableThing Thing { get; }

    public static TableCalculation Plan(TableDefinition table, FactStore facts, Period period, IScope reportNames, DiagnosticBag diagnostics)
    {
        var dataset = table.Dataset is { } id ? facts.Dataset(id) : null;
        if (table.Dataset is not null && dataset is null)
            diagnostics.Add(Messages.UnknownDataset(table.DatasetLocation, table.Dataset, facts.Datasets.Select(known => known.Id)));
        if (dataset is { Rows.Count: 0 })
            diagnostics.Add(Messages.DatasetWithoutRows(table.DatasetLocation, dataset.Id));
        foreach (var column in table.Columns.Where(column => column.Measure is not null && dataset?.Declaration.Measure(column.Measure) is null && dataset is not null))
            diagnostics.Add(Messages.UnknownColumnMeasure(column.Location, column.Measure!, dataset!.Id, dataset.Declaration.MeasureNames()));
        return new TableCalculation(table, dataset, facts, period, reportNames, diagnostics);
    }

    /// <summary>Computes the rows that the report declares, and all that they use.</summary>
    public void CalculateDeclared()
    {
        for (var row = 0; row < _rows.Count; row++)
        {
            for (var column = 0; column < _columns.Count && _rows[row].Definition is not null and not HeadingRow; column++)
                Cell(row, column);
        }
    }

    public FigureTable<CalculatedFigure> Calculate() =>
        new(_table, _columns, [.. _rows.Select((row, index) => new FigureRow<CalculatedFigure>(
            row.Address, row.Id, row.Label, row.Kind, row.IsHidden, _terms[index],
            row.Kind == RowKind.Group ? [] : [.. Enumerable.Range(0, _columns.Count).Select(column => Cell(index, column))],
            row.Location)
        {
            IsData = row.Data is not null,
        })]);

    private RowThing RowOf(PlannedRow row, int index, List<string> columns) =>
        new(_table.Id, row.Id, row.Label, row.IsHidden, columns, column => FigureValues.Of(Cell(index, column)));

    private Expression? Parse(TextPattern? formula) =>
        formula is null ? null : ExpressionParser.Parse(formula.Text, formula.Location, formula.SourceLine, _diagnostics);

    private CalculatedFigure Cell(int row, int column)
    {
        if (_cells[row, column] is { } done)
            return done;
        if (_isRunning[row, column])
        {
            _diagnostics.Add(Messages.Cycle(FormulaOf(row, column)?.Location ?? _rows[row].Location, _table.Id, _columns[column].Definition.Id));
            return Figure(row, column, FigureValues.Failed, null, null, []);
        }
        _isRunning[row, column] = true;
        var figure = Compute(row, column);
        _isRunning[row, column] = false;
        return _cells[row, column] = figure;
    }

    private CalculatedFigure Compute(int row, int column)
    {
        var definition = _columns[column].Definition;
        if (definition.TextColumn is { } text)
            return TextCell(row, column, text);
        if (_rows[row].Definition is FormulaRow { Formula: var rowFormula })
            return Evaluate(row, column, _rowFormulas[row], rowFormula, new RowFormulaScope(this, column));
        if (definition.Formula is { } formula)
            return Evaluate(row, column, _columnFormulas[column], formula, new ColumnFormulaScope(this, row));
        return _rows[row].Data is { } data ? FactCell(row, column, data) : Sum(row, column);
    }

    private CalculatedFigure TextCell(int row, int column, string text)
    {
        var header = _dataset is null ? null : TextColumns.Header(_dataset, text);
        if (_dataset is not null && header is null)
            _diagnostics.Add(Messages.UnknownTextColumn(_columns[column].Definition.Location, text, _dataset.Id, TextColumns.Of(_dataset)));
        var words = header is null ? "" : _rows[row].Data?.Text(header) ?? "";
        return Figure(row, column, new CellValue.Text(words), MeasureUnit.Text, null, []);
    }

    private CalculatedFigure FactCell(int row, int column, DatasetRow data)
    {
        var (definition, span) = (_columns[column].Definition, _columns[column].Span!.Value);
        var fact = Find(data.Key, definition, span);
        if (fact is not null and not { Value: CellValue.Missing { Marker: "" } })
            return Figure(row, column, fact.Value, fact.Unit, null, []) with { Fact = fact, Source = fact.Source };
        var what = $"{definition.Measure} {span.SwedishName}{(definition.AsOf == AsOfChoice.Previous ? " från en tidigare period" : "")}";
        // A column that no row has is one mistake, not one a row.
        var gap = fact is null && !_dataset!.Rows.Any(other => Find(other.Key, definition, span) is not null)
            ? Messages.FiguresMissing(definition.Location, _dataset.Id, what)
            : Messages.FigureMissing(fact?.Source ?? data.Source, _dataset!.Id, data.Key.Label, what);
        if (definition.IsHidden)
            _heldGaps[IdOf(row, column)] = gap;
        else
            _diagnostics.Add(gap);
        return Figure(row, column, new CellValue.Missing(GapMarker), null, null, []);
    }

    private Fact? Find(RowKey key, ColumnDefinition column, DateSpan span) => column.AsOf switch
    {
        AsOfChoice.Previous => _facts.FindBefore(_dataset!.Id, key, column.Measure!, span, _period),
        AsOfChoice.Original => _facts.FindOldest(_dataset!.Id, key, column.Measure!, span),
        _ => _facts.Find(_dataset!.Id, key, column.Measure!, span),
    };

    /// <summary>What a draft prints where a figure is still to come.</summary>
    private const string GapMarker = "saknas";

    private CalculatedFigure Sum(int row, int column)
    {
        var definition = _columns[column].Definition;
        if (_terms[row].Select(term => KindOf(term, definition)).FirstOrDefault(kind => kind is not (MeasureKind.Flow or MeasureKind.Stock), MeasureKind.Flow)
            is var kind and not MeasureKind.Flow)
        {
            _diagnostics.Add(Messages.WrongKindSummed(_rows[row].Location, definition.Measure!, kind));
            return Figure(row, column, FigureValues.Failed, null, null, []);
        }
        var terms = _terms[row].Select(term => Cell(term, column)).ToList();
        var (value, unit) = RowSum.Of(terms, _table.SkipMissing, IdOf(row, column), _rows[row].Location, _diagnostics);
        var formula = "summa(" + string.Join("; ", _terms[row].Select(term => _rows[term].Label)) + ")";
        return Figure(row, column, value, unit, formula, [.. terms.Select(term => term.Id)]);
    }

    private MeasureKind KindOf(int row, ColumnDefinition column) =>
        _rows[row].Data is { } data ? _dataset!.KindOf(data.Key, column.Measure!) : MeasureKind.Flow;

    private CalculatedFigure Evaluate(int row, int column, Expression? expression, TextPattern formula, IScope scope)
    {
        if (expression is null)
            return Figure(row, column, FigureValues.Failed, null, formula.Text, []);
        var evaluator = new Evaluator(scope, FunctionTable.Formulas, _diagnostics) { ZeroByZero = _columns[column].Definition.ZeroByZero };
        switch (evaluator.Evaluate(expression))
        {
            case Value.Number number when Math.Abs(number.Amount) > SwedishNumber.Largest:
                _diagnostics.Add(Messages.TooLarge(formula.Location, IdOf(row, column).Address));
                return Figure(row, column, FigureValues.Failed, null, formula.Text, FigureValues.Operands(number));
            case Value.Number number:
                return Figure(row, column, new CellValue.Number(number.Amount), number.Unit, formula.Text, FigureValues.Operands(number));
            case Value.Text text:
                return Figure(row, column, new CellValue.Text(text.Content), MeasureUnit.Text, formula.Text, text.Figure is { } words ? [words] : []);
            case Value.Missing { IsFailed: true }:
                return Figure(row, column, FigureValues.Failed, null, formula.Text, []);
            case Value.Missing missing:
                PassOnGap(missing.Figure, row, column);
                return Figure(row, column, new CellValue.Missing(missing.Marker), null, formula.Text, missing.Figure is { } gap ? [gap] : []);
            default:
                _diagnostics.Add(Messages.FormulaNotANumber(formula));
                return Figure(row, column, FigureValues.Failed, null, formula.Text, []);
        }
    }

    /// <summary>A gap held back because its column is hidden is told once a cell that is printed depends on it.</summary>
    private void PassOnGap(FigureId? origin, int row, int column)
    {
        if (origin is not { } figure || !_heldGaps.TryGetValue(figure, out var gap))
            return;
        if (_columns[column].Definition.IsHidden)
            _heldGaps[IdOf(row, column)] = gap;
        else
            _diagnostics.Add(gap);
    }

    private CalculatedFigure Figure(int row, int column, CellValue value, MeasureUnit? unit, string? formula, IReadOnlyList<FigureId> operands)
    {
        var definition = _columns[column].Definition;
        var declared = _rows[row].Definition;
        // What a column says of its formula changes neither what a file says of its numbers nor a row's own formula.
        var counts = definition.Formula is null || declared is FormulaRow ? unit : definition.Unit ?? unit;
        if (value is CellValue.Number && DisplayFormat.Unfit(definition, declared, counts) is { } unfit)
            _diagnostics.Add(Messages.PrintUnitUnfit(definition.Location, definition.Id, Operand.UnitName(counts), SwedishNumber.UnitWord(unfit)!));
        return new CalculatedFigure(
            IdOf(row, column), value, counts ?? MeasureUnit.Count, DisplayFormat.Of(_table, definition, declared, counts), formula, operands,
            FormulaOf(row, column)?.Location ?? _rows[row].Location);
    }

    private TextPattern? FormulaOf(int row, int column) =>
        (_rows[row].Definition as FormulaRow)?.Formula ?? _columns[column].Definition.Formula;

    private FigureId IdOf(int row, int column) => FigureId.Cell(_table.Id, _rows[row].Address, _columns[column].Definition.Id);

    private static DateSpan SpanOf(PeriodChoice choice, Period period) => choice.Kind switch
    {
        PeriodKind.Report => period.Span,
        PeriodKind.WholeYear => period.WholeYear,
        PeriodKind.ReportLastYear => period.SamePeriodLastYear,
        PeriodKind.WholeLastYear => period.WholeYear.PreviousYear(),
        _ => SpanParser.Read(choice.Stated!, period) is SpanReading.Found { Span: { } stated }
            ? stated
            : throw new InvalidOperationException("A stated span was read with the definition."),
    };

    private Value.Number Days(DateSpan? span) =>
        new(_table.DaysPerYear is { } days && (span is null || span.Value.IsWholeYear) ? days : span?.Days ?? 365, null, null, []);

    /// <summary>In a column's formula a name is another column of the row, a text column of its dataset, or a name of the report.</summary>
    private sealed class ColumnFormulaScope(TableCalculation table, int row) : IScope
    {
        public IEnumerable<string> Names =>
            table._columns.Select(column => column.Definition.Id)
                .Concat(table._dataset is { } dataset ? TextColumns.Of(dataset) : [])
                .Concat(table._reportNames.Names);

        public Value? Find(string name)
        {
            for (var index = 0; index < table._columns.Count; index++)
            {
                if (table._columns[index].Definition.Id == name)
                    return FigureValues.Of(table.Cell(row, index));
            }
            if (table._dataset is { } dataset && TextColumns.Header(dataset, name) is { } text)
                return table._rows[row].Data?.Text(text) is { Length: > 0 } words ? new Value.Text(words, null) : new Value.Missing("", null);
            return table._reportNames.Find(name);
        }
    }

    /// <summary>In a row's formula a name is another row of the column, the days of its span (<c>dagar</c>), or a name of the report.</summary>
    private sealed class RowFormulaScope(TableCalculation table, int column) : IScope
    {
        public IEnumerable<string> Names =>
            table._rows.Select(row => row.Address).Append("dagar").Concat(table._reportNames.Names);

        public Value? Find(string name)
        {
            for (var index = 0; index < table._rows.Count; index++)
            {
                if (table._rows[index].Address == name && table._rows[index].Kind != RowKind.Group)
                    return FigureValues.Of(table.Cell(index, column));
            }
            return name == "dagar" ? table.Days(table._columns[column].Span) : table._reportNames.Find(name);
        }
    }
}
