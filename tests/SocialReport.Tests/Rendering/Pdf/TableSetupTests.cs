using FsCheck;
using FsCheck.Fluent;
using SocialReport.Documents;
using SocialReport.Rendering.Pdf;
using SocialReport.Rendering.Pdf.Lines;
using SocialReport.Rendering.Pdf.Tables;
using static SocialReport.Tests.Rendering.Pdf.DocumentParts;

namespace SocialReport.Tests.Rendering.Pdf;

public class TableSetupTests
{
    [Theory]
    [InlineData("12,3", 2)]
    [InlineData("−12,3", 3)]
    [InlineData("1\u00A0234", 5)]
    [InlineData("12,5\u00A0%", 2)]
    [InlineData("36 st", 2)]
    [InlineData("–", 1)]
    [InlineData("78-80", null)]
    [InlineData("5 av 5", null)]
    [InlineData("I.U", null)]
    [InlineData("saknas", null)]
    [InlineData("", null)]
    public void Numbers_are_split_before_the_decimal_comma(string text, int? expected) =>
        Assert.Equal(expected, NumberSplit.HeadLength(text));

    [Fact]
    public void Spans_cover_cells_and_short_rows_are_filled()
    {
        TableRow[] rows =
        [
            new(RowKind.Header, [Cell("a", rows: 2), Cell("b", columns: 2)]),
            new(RowKind.Header, [Cell("c"), Cell("d")]),
            new(RowKind.Header, [Cell("e")]),
        ];

        var grid = CellGrid.Of(rows, 4);

        Assert.Equal(
            ["a0+1 b1+2 .3+1", "c1+1 d2+1 .3+1", "e0+1 .1+1 .2+1 .3+1"],
            grid.Rows.Select(row => string.Join(' ', row.Select(cell =>
                $"{(cell.Cell is null ? "." : ((Inline.Text)cell.Cell.Content[0]).Value)}{cell.ColumnIndex}+{cell.ColumnSpan}"))));
    }

    [Fact]
    public void A_cell_too_many_widens_the_table() =>
        Assert.Equal(3, CellGrid.Of([Data("a", "b", "c")], 2).ColumnCount);

    [Fact]
    public void A_row_span_beyond_the_last_row_ends_with_it() =>
        Assert.Equal(1, CellGrid.Of([new TableRow(RowKind.Data, [Cell("a", rows: 9)])], 1).Rows[0][0].RowSpan);

    [Fact]
    public void Number_columns_become_equal_and_words_take_what_they_need()
    {
        ColumnDemand[] demands = [new(60, 130, false), new(60, 60, true), new(70, 70, true)];

        var widths = ColumnSizer.Share(demands, 280);

        Assert.Equal(widths[1], widths[2]);
        Assert.True(widths[0] >= 130);
    }

    [Fact]
    public void Labels_stay_on_one_line_where_headers_can_divide_a_word()
    {
        string[] headers = ["Verksamhet", "Volymenhet", "Volym", "Avvikelse prognos mot budget i driftsredovisningen"];
        var table = Built(headers, ["Familjehem vuxna konsulentstödda", "Årsplacering", "12", "1,5"]);

        var fitted = TableFitting.Fit(table, Breaker, 335);

        Assert.InRange(fitted.Scale, TableFitting.LeastReadable, 1);
        Assert.Single(Lines(fitted, fitted.Table.Body[0].Cells[0]));
        var header = Lines(fitted, fitted.Table.Head[0].Cells[3]);
        Assert.InRange(header.Count, 1, 5);
        Assert.All(header, line => Assert.Null(line.BrokenWord));
    }

    [Fact]
    public void Type_grows_smaller_only_where_columns_need_it()
    {
        string[] headers = [.. Enumerable.Range(1, 10).Select(number => $"Utfall {number}")];
        string[] numbers = [.. headers.Select(_ => "123 456,7")];

        Assert.Equal(1, TableFitting.Fit(Built(headers, numbers), Breaker, 700).Scale);
        var small = TableFitting.Fit(Built(headers, numbers), Breaker, 400);
        Assert.True(small.Fits);
        Assert.InRange(small.Scale, 0.79, 0.99);
        Assert.False(TableFitting.Fit(Built(headers, numbers), Breaker, 200).Fits);
    }

    private static IReadOnlyList<TextLine> Lines(FittedTable fitted, CellContent cell) =>
        Breaker.Break(cell.Runs, fitted.Columns.Right(cell) - fitted.Columns.Left(cell));

    private static LineBreaker Breaker { get; } = new(new PdfTextMeasure());

    /// <summary>A table whose columns are numbers where the row has numbers.</summary>
    private static TableContent Built(string[] headers, string[] cells)
    {
        var isNumber = cells.Select(text => NumberSplit.HeadLength(text) is not null).ToArray();
        return new TableContent(
            [],
            [.. isNumber.Select(number => number ? ColumnAlignment.Number : ColumnAlignment.Text)],
            [Row(RowKind.Header, headers, Theme.ColumnHeader)],
            [Row(RowKind.Data, cells, Theme.Cell)],
            [],
            Source);

        RowContent Row(RowKind kind, string[] texts, TextStyle style) => new(
            kind,
            [
                .. texts.Select((text, column) => new CellContent(
                    new GridCell(0, column, 1, 1, null),
                    [new TextRun(text, style, null)],
                    isNumber[column] ? (kind == RowKind.Header ? CellStance.Right : CellStance.Decimal) : CellStance.Left,
                    0,
                    Source)),
            ]);
    }

    [Fact]
    public void Widths_fill_the_room_unless_all_have_what_they_want_and_none_is_narrower_than_it_must_be()
    {
        var demand = from least in Gen.Choose(1, 90)
                     from more in Gen.Choose(0, 200)
                     from isNumber in Gen.Elements(true, false)
                     select new ColumnDemand(least, least + more, isNumber);
        var cases = from demands in demand.NonEmptyListOf()
                    from available in Gen.Choose(20, 800)
                    select (Demands: demands.ToArray(), Available: (double)available);

        Prop.ForAll(cases.ToArbitrary(), input =>
        {
            var widths = ColumnSizer.Share(input.Demands, input.Available);
            var fits = input.Demands.Sum(item => item.Least) <= input.Available;
            var left = input.Available - widths.Sum();
            return left > -0.001
                && (left < 0.001 || widths.Zip(input.Demands).All(pair => pair.First >= pair.Second.Wanted - 0.001))
                && widths.All(width => width > 0)
                && (!fits || widths.Zip(input.Demands).All(pair => pair.First >= pair.Second.Least - 0.001));
        }).QuickCheckThrowOnFailure();
    }
}
