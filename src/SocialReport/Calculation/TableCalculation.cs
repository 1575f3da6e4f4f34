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
    private readonly FactStore _facts;
    private readonly Period _period;
    private readonly DiagnosticBag _diagnostics;
    private readonly IReadOnlyList<IReadOnlyList<int>> _terms;
    private readonly IReadOnlyList<Expression?> _columnFormulas;
    private readonly IReadOnlyList<Expression?> _rowFormulas;
    private readonly DeclaredCells _declared;
    private readonly CalculatedFigure?[,] _cells;
    private readonly bool[,] _isRunning;

    // Gaps in hidden columns, which a formula may fill with ??; told when one comes through to a printed cell.
    private readonly Dictionary<FigureId, Diagnostic> _heldGaps = [];

    private TableCalculation(TableDefinition table, Dataset? dataset, FactStore facts, Period period, IScope reportNames, DiagnosticBag diagnostics)
    {
        (_table, Dataset, _facts, _period, ReportNames, _diagnostics) = (table, dataset, facts, period, reportNames, diagnostics);
        var plan = new TablePlan(table, dataset, diagnostics);
        Rows = plan.Rows();
        _terms = [.. Rows.Select(row => row.Definition is SumRow sum ? plan.Terms(sum, Rows) : [])];
        Columns = new ColumnPlan(dataset, plan.Selected, period).Columns(table);
        foreach (var twice in Columns.GroupBy(column => column.Definition.Id).Where(group => group.Count() > 1))
            diagnostics.Add(Messages.ColumnTwice(twice.Last().Definition.Location, table.Id, twice.Key));
        foreach (var empty in table.Columns.Where(column => column.Series is not null && !Columns.Any(known => known.Series == column.Id) && plan.Selected.Count > 0))
            diagnostics.Add(Messages.FiguresMissing(empty.Location, dataset!.Id, $"{empty.Measure} (serien {empty.Id})"));
        _columnFormulas = [.. Columns.Select(column => Parse(column.Definition.Formula))];
        _declared = new DeclaredCells(table, Rows, Columns, period, diagnostics);
        _rowFormulas = [.. Rows.Select(row => Parse((row.Definition as FormulaRow)?.Formula))];
        _cells = new CalculatedFigure?[Rows.Count, Columns.Count];
        _isRunning = new bool[Rows.Count, Columns.Count];
        Thing = new TableThing(table.Id, [.. Rows.Select(RowOf).Where((_, index) => Rows[index].Kind != RowKind.Group)]);
    }

    /// <summary>The table as formulas see it.</summary>
    public TableThing Thing { get; }

    /// <summary>Its dataset, or null.</summary>
    public Dataset? Dataset { get; }

    /// <summary>Its rows, hidden ones included.</summary>
    public IReadOnlyList<PlannedRow> Rows { get; }

    /// <summary>Its columns, hidden ones included.</summary>
    public IReadOnlyList<FigureColumn> Columns { get; }

    /// <summary>The names of the report.</summary>
    public IScope ReportNames { get; }

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
        for (var row = 0; row < Rows.Count; row++)
        {
            for (var column = 0; column < Columns.Count && Rows[row].Definition is not null and not HeadingRow; column++)
                Cell(row, column);
        }
    }

    public FigureTable<CalculatedFigure> Calculate() =>
        new(_table, Columns, [.. Rows.Select((row, index) => new FigureRow<CalculatedFigure>(
            row.Address, row.Id, row.Label, row.Kind, row.IsHidden, _terms[index],
            row.Kind == RowKind.Group ? [] : [.. Enumerable.Range(0, Columns.Count).Select(column => Shown(index, column))],
            row.Location)
        {
            IsData = row.Data is not null,
            EqualTo = row.Definition?.EqualTo,
            Note = row.Definition?.Note,
            Templates = row.Kind == RowKind.Group ? [] : [.. Enumerable.Range(0, Columns.Count).Select(column => _declared.TemplateOf(index, column))],
        })]);

    /// <summary>
    /// The cell as the report has it. What can't be computed of a row that the report never mentions is missing,
    /// so that it is told where a text prints it and nowhere else.
    /// </summary>
    private CalculatedFigure Shown(int row, int column) =>
        Cell(row, column) is var cell && Rows[row].Definition is null && FigureValues.HasFailed(cell.Value) ? cell with { Value = new CellValue.Missing("") } : cell;

    /// <summary>A cell as formulas compute with it; it is computed now if it hasn't been.</summary>
    public Value ValueOf(int row, int column) => FigureValues.Of(Cell(row, column));

    /// <summary>The days of a span, or of a year as the table counts them (<c>dagar</c>).</summary>
    public Value.Number Days(DateSpan? span) =>
        new(_table.DaysPerYear is { } days && (span is null || span.Value.IsWholeYear) ? days : span?.Days ?? 365, null, null, []);

    private RowThing RowOf(PlannedRow row, int index) =>
        new(_table.Id, row.Id, row.Label, row.IsHidden, Columns, column => ValueOf(index, column));

    private Expression? Parse(TextPattern? formula) =>
        formula is null ? null : ExpressionParser.Parse(formula.Text, formula.Location, formula.SourceLine, _diagnostics);

    private CalculatedFigure Cell(int row, int column)
    {
        if (_cells[row, column] is { } done)
            return done;
        if (_isRunning[row, column])
        {
            _diagnostics.Add(Messages.Cycle(FormulaOf(row, column)?.Location ?? Rows[row].Location, _table.Id, Columns[column].Definition.Id));
            return Figure(row, column, FigureValues.Failed, null, null, []);
        }
        _isRunning[row, column] = true;
        var figure = Compute(row, column);
        _isRunning[row, column] = false;
        return _cells[row, column] = figure;
    }

    private CalculatedFigure Compute(int row, int column)
    {
        var definition = Columns[column].Definition;
        if (!_declared.Has(row, column))
            return Figure(row, column, new CellValue.Missing(""), null, null, []);
        if (_declared.At(row, column)?.Formula is { } own)
            return Evaluate(row, column, Parse(own), own, new ColumnFormulaScope(this, row));
        if (definition.TextColumn is { } text)
            return TextCell(row, column, text);
        // The words of a template are set when it is known what of the row may be shown.
        if (_declared.TemplateOf(row, column) is not null)
            return Figure(row, column, new CellValue.Text(""), MeasureUnit.Text, null, []);
        if (Rows[row].Definition is SumRow { IsMean: true } mean)
            return Mean(row, column, mean);
        if (Rows[row].Definition is SumRow sum && definition.Sum != ColumnSum.Sum)
            return definition.Sum == ColumnSum.Mean ? Mean(row, column, sum) : Figure(row, column, new CellValue.Missing(""), null, null, []);
        // What a column computes it computes of the row's own cells: the change of a quotient is no quotient of changes.
        if (definition.Formula is { } formula)
            return Evaluate(row, column, _columnFormulas[column], formula, new ColumnFormulaScope(this, row));
        if (Rows[row].Definition is FormulaRow { Formula: var rowFormula })
            return Evaluate(row, column, _rowFormulas[row], rowFormula, new RowFormulaScope(this, column));
        return Rows[row].Data is { } data ? FactCell(row, column, data) : Sum(row, column);
    }

    private CalculatedFigure TextCell(int row, int column, string text)
    {
        var header = Dataset is null ? null : TextColumns.Header(Dataset, text);
        if (Dataset is not null && header is null)
            _diagnostics.Add(Messages.UnknownTextColumn(Columns[column].Definition.Location, text, Dataset.Id, TextColumns.Of(Dataset)));
        var words = header is null ? "" : Rows[row].Data?.Text(header) ?? "";
        // Words that are also stated as a value, such as a status, have that value's note.
        var stated = header is not null && Rows[row].Data is { } data ? _facts.Find(Dataset!.Id, data.Key, header, _period.Span) : null;
        return Figure(row, column, new CellValue.Text(Columns[column].Definition.Words.GetValueOrDefault(words, words)), MeasureUnit.Text, null, []) with
        {
            Facts = stated is null ? [] : [stated],
            How = Derivation.From(stated?.JudgedFrom ?? []),
        };
    }

    private CalculatedFigure FactCell(int row, int column, DatasetRow data)
    {
        var stated = new StatedCells(_table, Dataset!, _facts, _period).At(data, Columns[column]);
        if (stated.Error is { } error)
            _diagnostics.Add(error);
        if (stated.Gap is { } gap && Columns[column].Definition.IsHidden)
            _heldGaps[IdOf(row, column)] = gap;
        else if (stated.Gap is not null)
            _diagnostics.Add(stated.Gap);
        return Figure(row, column, stated.Value, stated.Unit, stated.Formula, [], stated.Facts) with
        {
            Kind = Dataset!.KindOf(data.Key, Columns[column].Definition.Measure!),
            SkipsMissing = stated.SkipsMissing,
            How = stated.How ?? Derivation.From([.. stated.Facts.SelectMany(fact => fact.JudgedFrom)]),
        };
    }

    private CalculatedFigure Sum(int row, int column)
    {
        var terms = _terms[row].Select(term => Cell(term, column)).ToList();
        if (terms.Find(term => term.Kind is not (MeasureKind.Flow or MeasureKind.Stock)) is { } unsummable)
        {
            _diagnostics.Add(Messages.WrongKindSummed(Rows[row].Location, Columns[column].Definition.Measure!, unsummable.Kind));
            return Figure(row, column, FigureValues.Failed, null, null, []);
        }
        var (value, unit) = RowSum.Of(terms, _table.SkipMissing, IdOf(row, column), Rows[row].Location, _diagnostics);
        var formula = "summa(" + string.Join("; ", _terms[row].Select(term => Rows[term].Label)) + ")";
        var sum = Figure(row, column, value, unit, formula, [.. terms.Select(term => term.Id)]) with { How = RowSum.How(terms) };
        return Signed(sum, terms.Count > 0 && terms.TrueForAll(term => term.IsMagnitude));
    }

    private CalculatedFigure Mean(int row, int column, SumRow mean)
    {
        var weight = _declared.WeightOf(row);
        if (weight == column || (mean.Weight is not null && weight is null))
            return Figure(row, column, new CellValue.Missing(""), null, null, []);
        var terms = _terms[row].Select(term => Cell(term, column)).ToList();
        var weights = weight is { } index ? _terms[row].Select(term => Cell(term, index)).ToList() : [];
        var (value, unit) = RowMean.Of(terms, weights, _table.SkipMissing, IdOf(row, column), Rows[row].Location, _diagnostics);
        var formula = $"{(weight is null ? "ovägt medel" : $"medel vägt med {mean.Weight!.Value.Column}")}({string.Join("; ", _terms[row].Select(term => Rows[term].Label))})";
        var figure = Figure(row, column, value, unit, formula, [.. terms.Concat(weights).Select(term => term.Id)]) with { How = RowMean.How(terms, weights) };
        return Signed(figure, terms.Count > 0 && terms.TrueForAll(term => term.IsMagnitude));
    }


    private CalculatedFigure Evaluate(int row, int column, Expression? expression, TextPattern formula, IScope scope)
    {
        if (expression is null)
            return Figure(row, column, FigureValues.Failed, null, formula.Text, []);
        var evaluator = new Evaluator(scope, FunctionTable.Formulas, _diagnostics) { ZeroByZero = Columns[column].Definition.ZeroByZero };
        switch (evaluator.Evaluate(expression))
        {
            case Value.Number number when Math.Abs(number.Amount) > SwedishNumber.Largest:
                _diagnostics.Add(Messages.TooLarge(formula.Location, IdOf(row, column).Address));
                return Figure(row, column, FigureValues.Failed, null, formula.Text, FigureValues.Operands(number));
            case Value.Number number:
                return Computed(row, column, number, formula.Text, evaluator.Compared);
            case Value.Text text:
                return Chosen(row, column, new CellValue.Text(text.Content), MeasureUnit.Text, formula.Text, text.Figure, evaluator.Compared);
            case Value.Missing { IsFailed: true }:
                return Figure(row, column, FigureValues.Failed, null, formula.Text, []);
            case Value.Missing missing:
                PassOnGap(missing.Figure, row, column);
                return Chosen(row, column, new CellValue.Missing(missing.Marker), null, formula.Text, missing.Figure, evaluator.Compared);
            default:
                _diagnostics.Add(Messages.FormulaNotANumber(formula));
                return Figure(row, column, FigureValues.Failed, null, formula.Text, []);
        }
    }

    /// <summary>Words, or a gap, that a formula came to: which of several was chosen tells of what was compared.</summary>
    private CalculatedFigure Chosen(int row, int column, CellValue value, MeasureUnit? unit, string formula, FigureId? chosen, IReadOnlyList<FigureId> compared)
    {
        IReadOnlyList<FigureId> operands = chosen is { } figure ? [.. compared.Prepend(figure).Distinct()] : compared;
        return Figure(row, column, value, unit, formula, operands) with
        {
            How = operands.Count == 0 ? null : new Derivation.Other([.. operands.Select(operand => new Derivation.OfFigure(operand))]),
        };
    }

    private CalculatedFigure Computed(int row, int column, Value.Number number, string formula, IReadOnlyList<FigureId> compared)
    {
        IReadOnlyList<FigureId> operands = [.. FigureValues.Operands(number).Union(compared)];
        var figure = Figure(row, column, new CellValue.Number(number.Amount), number.Unit, formula, operands) with
        {
            // Which of two formulas was chosen tells of what was compared.
            How = compared.Count == 0 ? Derivation.Of(number) : new Derivation.Other([.. operands.Select(operand => new Derivation.OfFigure(operand))]),
        };
        // A formula that only names a figure gives that figure, with what may be done with it.
        return Signed(figure, number.IsMagnitude) with { Kind = number.Figure is null ? MeasureKind.Flow : number.Kind };
    }

    /// <summary>The figure with the sign of the thing itself, which the table's sign for amounts doesn't turn, or as it is.</summary>
    private static CalculatedFigure Signed(CalculatedFigure figure, bool isMagnitude) =>
        isMagnitude ? figure with { IsMagnitude = true, Format = figure.Format with { Negated = false } } : figure;

    /// <summary>A gap held back because its column is hidden is told once a cell that is printed depends on it.</summary>
    private void PassOnGap(FigureId? origin, int row, int column)
    {
        if (origin is not { } figure || !_heldGaps.TryGetValue(figure, out var gap))
            return;
        if (Columns[column].Definition.IsHidden)
            _heldGaps[IdOf(row, column)] = gap;
        else
            _diagnostics.Add(gap);
    }

    private CalculatedFigure Figure(
        int row, int column, CellValue value, MeasureUnit? unit, string? formula, IReadOnlyList<FigureId> operands, params IReadOnlyList<Fact> facts)
    {
        var definition = Columns[column].Definition;
        // What a column says of its formula doesn't change what a file says of its numbers.
        var counts = definition.Formula is null ? unit : definition.Unit ?? unit;
        var display = new DisplayFormat(_table, definition, Rows[row].Definition, _declared.At(row, column)?.Display ?? default);
        if (value is CellValue.Number && display.Unfit(counts) is { } unfit)
            _diagnostics.Add(Messages.PrintUnitUnfit(Rows[row].Definition?.Display.Unit is null ? definition.Location : Rows[row].Definition!.Location, definition.Id, Operand.UnitName(counts), SwedishNumber.UnitWord(unfit)!));
        var stated = formula is null && facts is [var only] ? only : null;
        return new CalculatedFigure(
            IdOf(row, column), value, counts ?? MeasureUnit.Count, display.Of(counts, stated?.OwnStep ?? stated?.Step), formula, operands,
            stated?.Source ?? FormulaOf(row, column)?.Location ?? Rows[row].Location)
        {
            Facts = facts,
            CountsPersons = Rows[row].Definition?.CountsPersons,
        };
    }

    private TextPattern? FormulaOf(int row, int column) =>
        _declared.At(row, column)?.Formula ?? Columns[column].Definition.Formula ?? (Rows[row].Definition as FormulaRow)?.Formula;

    private FigureId IdOf(int row, int column) => FigureId.Cell(_table.Id, Rows[row].Address, Columns[column].Definition.Id);

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

}
