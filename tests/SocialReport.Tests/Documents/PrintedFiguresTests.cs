using SocialReport.Documents;

namespace SocialReport.Tests.Documents;

public class PrintedFiguresTests
{
    [Fact]
    public void Spans_are_counted_when_a_figures_column_and_row_are_named()
    {
        var table = new Table(
            "volym",
            [Built.Printed("titel")],
            [new TableColumn("enhet", ColumnAlignment.Text), new TableColumn("del", ColumnAlignment.Text), new TableColumn("budget", ColumnAlignment.Number)],
            [new TableRow(RowKind.Header, [new TableCell([], ColumnSpan: 2), new TableCell([Built.Printed("huvud")])])],
            [
                new TableRow(RowKind.Data, [new TableCell([new Inline.Text("Barn")], RowSpan: 2), new TableCell([new Inline.Text("SIS")]), new TableCell([Built.Printed("1")])]),
                new TableRow(RowKind.Data, [new TableCell([new Inline.Text("HVB")]), new TableCell([Built.Printed("2")])]),
            ],
            [[Built.Printed("not")]],
            Built.Place);
        var document = new Document(Built.Metadata, [new Heading(1, "4", [new Inline.Text("Volymer")], "volymer", Built.Place), table], []);

        var place = new FigurePlace("4", "Volymer", "volym", null, null, null, null);
        Assert.Equal(
            [
                new PlacedFigure(Built.Printed("titel"), place),
                new PlacedFigure(Built.Printed("huvud"), place with { ColumnId = "budget" }),
                new PlacedFigure(Built.Printed("1"), place with { RowNumber = 1, Row = "Barn", ColumnId = "budget" }),
                new PlacedFigure(Built.Printed("2"), place with { RowNumber = 2, Row = "Barn", ColumnId = "budget" }),
                new PlacedFigure(Built.Printed("not"), place),
            ],
            PrintedFigures.In(document).Select(figure => figure with { Within = [] }));
    }
}
