using System.Globalization;
using SocialReport.Calculation;
using SocialReport.Diagnostics;
using SocialReport.Disclosure;
using SocialReport.Expressions;
using SocialReport.Facts;
using SocialReport.Workspaces;

namespace SocialReport.Documents;

/// <summary>Sets a table of figures for print: headings from measure and span, units once in the head, notes by itself.</summary>
/// <param name="names">The names that patterns can use: the period and the figures.</param>
/// <param name="pattern">Gives the words of a pattern over some names.</param>
/// <param name="threshold">What is about fewer persons than this isn't shown.</param>
internal sealed class TableBuilder(IScope names, Func<TextPattern, IScope, IReadOnlyList<Inline>> pattern, int threshold)
{
    private const string RoundingNote =
        "Summorna är beräknade på oavrundade tal och kan därför skilja sig från summan av de avrundade raderna.";

    private const string SkippedNote = "Det som saknar uppgift ingår inte i summor och medelvärden.";

    /// <summary>The table as a block of the document.</summary>
    /// <param name="table">The table's figures.</param>
    /// <param name="source">Where the text places it.</param>
    public Table Build(FigureTable<Figure> table, SourceLocation source)
    {
        var columns = Enumerable.Range(0, table.Columns.Count).Where(index => !table.Columns[index].Definition.IsHidden).ToList();
        var rows = table.Rows.Where(row => !row.IsHidden).ToList();
        var units = columns.Select(column => UnitWord(table, rows, column)).ToList();
        var common = units.Where(unit => unit.Length > 0).Distinct().ToList();
        var isCommon = common.Count == 1 && columns.All(column => IsText(table, column) || UnitWord(table, rows, column).Length > 0);

        var marks = new TableMarks(columns.Select(column => table.Columns[column].Definition.Note is { } note ? pattern(note, new ColumnNames(table.Columns[column], names)) : []));
        IReadOnlyList<TableCell> head =
        [
            HeaderCell(LabelHeading(table.Definition), isCommon ? common[0] : "", ""),
            .. columns.Select((column, index) => HeaderCell(
                Heading(table.Columns[column]), isCommon ? "" : units[index], marks.OfColumn(index))),
        ];
        var body = rows.Select(row => Row(table, row, columns, marks)).ToList();
        return new Table(
            table.Definition.Id,
            table.Definition.Caption is { } caption ? Words(caption) : [],
            [new TableColumn("text", ColumnAlignment.Text), .. columns.Select(column => new TableColumn(
                table.Columns[column].Definition.Id, IsText(table, column) || HoldsWords(rows, column) ? ColumnAlignment.Text : ColumnAlignment.Number))],
            HeaderGroups.Rows(head, [null, .. columns.Select(column => Group(table.Columns[column]))]),
            CellMerge.Down(body, [.. MergedColumns(table.Definition, columns.Select(column => table.Columns[column]))]),
            [.. marks.Notes, .. Notes(table, columns), .. MaskedNote(body)],
            source)
        {
            Family = table.Definition.Mould,
        };
    }

    private static IEnumerable<int> MergedColumns(TableDefinition table, IEnumerable<FigureColumn> columns) =>
        columns.Select(column => (Names: new[] { column.Definition.Id, column.Series }, Index: 0))
            .Prepend((Names: [TableDefinition.LabelColumnName], Index: 0))
            .Select((column, index) => column with { Index = index })
            .Where(column => table.Merged.Any(merged => column.Names.Contains(merged.Column)))
            .Select(column => column.Index);

    private IReadOnlyList<Inline> Words(TextPattern words) => pattern(words, names);

    /// <summary>The words that a figure is printed with in its table.</summary>
    public static Inline.PrintedFigure Printed(Figure figure) => figure.Value switch
    {
        FigureValue.Number number => new Inline.PrintedFigure(figure.Id, FormatName(figure.Format), SwedishNumber.Format(number.Value, figure.Format)),
        FigureValue.Missing missing => new Inline.PrintedFigure(figure.Id, "saknas", missing.Marker),
        FigureValue.Text text => new Inline.PrintedFigure(figure.Id, "text", text.Value),
        _ => new Inline.PrintedFigure(figure.Id, Inline.PrintedFigure.Withheld, FigureValue.Masked.Marker),
    };

    private static string FormatName(NumberFormat format) =>
        string.Create(CultureInfo.InvariantCulture, $"{UnitWord(format.Unit, "antal")} {format.Decimals}");

    private TableRow Row(FigureTable<Figure> table, FigureRow<Figure> row, List<int> columns, TableMarks marks)
    {
        IReadOnlyList<Inline> label = [new Inline.Text(row.Label + (row.Note is { } note ? marks.Of(Words(note)) : ""))];
        return row.Kind == RowKind.Group
            ? new TableRow(row.Kind, [new TableCell(label, columns.Count + 1, IsHeader: true)])
            : new TableRow(row.Kind, [new TableCell(label, IsHeader: true), .. columns.Select(column => Cell(table, row, column, marks))]);
    }

    private TableCell Cell(FigureTable<Figure> table, FigureRow<Figure> row, int column, TableMarks marks)
    {
        if (row.Templates[column] is { } template)
            return new TableCell(pattern(template, new RowNames(table, row, names)));
        if (Printed(row.Cells[column]) is not { Value.Length: > 0 } printed)
            return new TableCell([]);
        return row.Cells[column].Note is { } note ? new TableCell([printed, new Inline.Text(marks.Of([new Inline.Text(note)]))]) : new TableCell([printed]);
    }

    private IReadOnlyList<Inline> LabelHeading(TableDefinition table) => table.LabelHeading is { } heading ? Words(heading) : [];

    /// <summary>The words over a column.</summary>
    public IReadOnlyList<Inline> Heading(FigureColumn column)
    {
        if (column.Definition.Heading is { } heading)
            return pattern(heading, new ColumnNames(column, names));
        return [new Inline.Text(column.Span is { } span ? ColumnHeading.Of(MeasureName(column.Definition), span) : ColumnHeading.Of(column.Definition.Id))];
    }

    /// <summary>The measure with what tells an older statement from the newest.</summary>
    private static string MeasureName(ColumnDefinition column) => column.AsOf switch
    {
        AsOfChoice.Previous => $"föregående {column.Measure}",
        AsOfChoice.Original => $"ursprunglig {column.Measure}",
        _ => column.Measure!,
    };

    private static TableCell HeaderCell(IReadOnlyList<Inline> words, string unit, string mark)
    {
        var after = (unit.Length == 0 ? "" : (words.Count == 0 ? "" : " ") + $"({unit})") + mark;
        return new TableCell(after.Length == 0 ? words : [.. words, new Inline.Text(after)], IsHeader: true);
    }

    private IReadOnlyList<Inline>? Group(FigureColumn column) =>
        column.Definition.Group is { } group ? pattern(group, new ColumnNames(column, names)) : null;

    private static bool IsText(FigureTable<Figure> table, int column) =>
        table.Columns[column].Definition is { TextColumn: not null } or { Template: not null };

    /// <summary>Whether a column of values prints no number at all, as targets in words.</summary>
    private static bool HoldsWords(List<FigureRow<Figure>> rows, int column)
    {
        var values = rows.Where(row => row.Cells.Count > 0).Select(row => row.Cells[column].Value).ToList();
        return values.Exists(value => value is FigureValue.Text { Value: [_, ..] words } && !words.Any(char.IsDigit)) && !values.Exists(value => value is FigureValue.Number);
    }

    /// <summary>The unit that all amounts of a column share; empty when there are none or several.</summary>
    private static string UnitWord(FigureTable<Figure> table, List<FigureRow<Figure>> rows, int column)
    {
        if (IsText(table, column))
            return "";
        var units = rows.Where(row => row.Cells.Count > 0)
            .Select(row => row.Cells[column])
            .Where(cell => cell.Value is FigureValue.Number)
            .Select(cell => cell.Unit is MeasureUnit.Amount or MeasureUnit.Price && !cell.Format.WithUnit ? UnitWord(cell.Format.Unit, "") : "")
            .Distinct().ToList();
        return units.Count == 1 ? units[0] : "";
    }

    /// <summary>The word for a unit, or another for numbers without one.</summary>
    public static string UnitWord(PrintUnit unit, string none) => unit switch
    {
        PrintUnit.Kr => "kr",
        PrintUnit.Tkr => "tkr",
        PrintUnit.Mnkr => "mnkr",
        PrintUnit.Percent => "procent",
        _ => none,
    };

    private IEnumerable<IReadOnlyList<Inline>> Notes(FigureTable<Figure> table, List<int> columns)
    {
        foreach (var note in table.Definition.Notes)
            yield return Words(note);
        foreach (var mean in table.Definition.Rows.OfType<SumRow>().Where(row => row is { IsMean: true, IsHidden: false }))
            yield return [new Inline.Text(MeanNote(table, mean))];
        var averaged = columns.Where(column => table.Columns[column].Definition.Sum == ColumnSum.Mean).ToList();
        if (averaged.Count > 0 && table.Rows.Any(row => row is { IsHidden: false, Terms.Count: > 0 }))
            yield return [new Inline.Text(MeanInColumnNote(table, averaged))];
        if (table.Definition.SkipMissing && table.Rows.Any(row => columns.Exists(column => SumsPastMissing(table, row, column))))
            yield return [new Inline.Text(SkippedNote)];
        if (table.Rows.Any(row => !row.IsHidden && columns.Exists(column => PartsMissTotal(table, row, column))))
            yield return [new Inline.Text(RoundingNote)];
    }

    /// <summary>What the marker of a withheld figure means, when any is printed.</summary>
    private IEnumerable<IReadOnlyList<Inline>> MaskedNote(List<TableRow> body)
    {
        if (body.Exists(row => row.Cells.Any(cell => cell.Content.OfType<Inline.PrintedFigure>().Any(figure => figure.Format == Inline.PrintedFigure.Withheld))))
            yield return [new Inline.Text(MaskedFigures.Note(threshold))];
    }

    private string MeanInColumnNote(FigureTable<Figure> table, List<int> columns) => columns is [var only]
        ? $"I kolumnen {PlainText.Of(Heading(table.Columns[only]))} är summaradens tal ett ovägt medelvärde: varje rad räknas lika."
        : "Summaradens andelar och medelvärden är ovägda: varje rad räknas lika.";

    /// <summary>Which mean it is: the two can differ much, and both are called the mean.</summary>
    private string MeanNote(FigureTable<Figure> table, SumRow mean) =>
        mean.Weight is not var (weight, _) || table.Columns.FirstOrDefault(column => column.Definition.Id == weight) is not { } column
            ? $"{mean.Label} är ovägt: varje rad räknas lika."
            : $"{mean.Label} är vägt med {LowerFirst(PlainText.Of(Heading(column)))}.";

    private static string LowerFirst(string words) => words.Length == 0 ? words : char.ToLowerInvariant(words[0]) + words[1..];

    private static bool SumsPastMissing(FigureTable<Figure> table, FigureRow<Figure> row, int column) =>
        row.Cells.Count > 0 && row.Cells[column].Value is FigureValue.Number
        && (row.Cells[column].SkipsMissing || row.Terms.Any(term => table.Rows[term].Cells[column].Value is FigureValue.Missing));

    /// <summary>
    /// Whether the printed rows of a sum, added by a reader, give another number than the printed sum. Only of columns
    /// that add at all: a share of a total is no sum of shares.
    /// </summary>
    private static bool PartsMissTotal(FigureTable<Figure> table, FigureRow<Figure> row, int column)
    {
        if (row.Terms.Count == 0 || row.Cells[column] is not { Value: FigureValue.Number total } sum
            || row.Terms.Any(term => table.Rows[term].IsHidden || table.Rows[term].Cells[column].Value is FigureValue.Masked))
            return false;
        var parts = row.Terms.Select(term => table.Rows[term].Cells[column]).Where(part => part.Value is FigureValue.Number).ToList();
        return parts.TrueForAll(part => part.Format == sum.Format)
            && Math.Abs(parts.Sum(part => Number(part)) - total.Value) <= Math.Abs(total.Value) * CalculationNoise
            && parts.Sum(part => SwedishNumber.Rounded(Number(part), sum.Format)) != SwedishNumber.Rounded(total.Value, sum.Format);
    }

    // The last digits of a quotient, which a sum of quotients need not share.
    private const decimal CalculationNoise = 0.000_000_000_000_001m;

    private static decimal Number(Figure figure) => ((FigureValue.Number)figure.Value).Value;
}
