using SocialReport.Calculation;
using SocialReport.Diagnostics;
using SocialReport.Disclosure;
using SocialReport.Documents;
using SocialReport.Expressions;
using SocialReport.Facts;
using SocialReport.Workspaces;
using Period = SocialReport.Periods.Period;

namespace SocialReport.Tests.Documents;

/// <summary>A withheld figure leaves a gap and its mark, and nothing of its size.</summary>
public sealed class MaskedChartTests
{
    private static readonly SourceLocation Place = new("rapport.yaml", 3, 1);

    [Fact]
    public void Columns_have_a_gap_with_the_mark_and_a_note()
    {
        var diagnostics = new DiagnosticBag();
        var chart = Assert.IsType<Chart>(Build(ChartKind.Columns, diagnostics));
        Assert.Empty(diagnostics);
        Assert.Equal(["10", "..", "30"], chart.Panels[0].Series[0].Points.Select(point => point.Figure.Value));
        Assert.Null(chart.Panels[0].Series[0].Points[1].Value);
        Assert.Equal(["Uppgifter som i tabeller skrivs .. visas inte, till skydd för enskilda."], chart.Notes.Select(PlainText.Of));
        Assert.Equal("Stapeldiagram: D. A 10 och C 30.", chart.Alt);
    }

    [Fact]
    public void A_whole_with_a_withheld_part_is_a_table_and_no_picture()
    {
        var diagnostics = new DiagnosticBag();
        var table = Assert.IsType<Table>(Build(ChartKind.Pie, diagnostics));
        Assert.Equal("SR0387", Assert.Single(diagnostics).Code);
        Assert.Equal(["A 10", "B ..", "C 30"], table.Rows.Select(row => string.Join(' ', row.Cells.Select(cell => PlainText.Of(cell.Content)))));
    }

    [Fact]
    public void Order_tells_nothing_of_a_withheld_figure() =>
        Assert.Equal(["C", "A", "B"], ((Chart)Build(ChartKind.Bars, new DiagnosticBag(), ChartOrder.LargestFirst)!).Categories.Select(category => category.Label));

    private static Block? Build(ChartKind kind, DiagnosticBag diagnostics, ChartOrder order = ChartOrder.AsTable)
    {
        var column = new FigureColumn(new ColumnDefinition("antal", Place) { Measure = "utfall" }, Period.Of(2024).Span);
        var table = new FigureTable<Figure>(
            new TableDefinition("t", Place), [column], [Row("A", new FigureValue.Number(10)), Row("B", new FigureValue.Masked()), Row("C", new FigureValue.Number(30))]);
        var tables = new TableBuilder(Nothing.Instance, (pattern, _) => [new Inline.Text(pattern.Text)], threshold: 5);
        var definition = new ChartDefinition("d", Place) { Kind = kind, Table = new NamedPlace("t", Place), Order = order };
        return new ChartBuilder(new DisclosedReport([table], []), Nothing.Instance, (pattern, _) => [new Inline.Text(pattern.Text)], tables, Period.Of(2024), diagnostics)
            .Build(definition, Place);
    }

    private static FigureRow<Figure> Row(string label, FigureValue value) =>
        new(label, null, label, RowKind.Data, false, [], [new Figure(FigureId.Cell("t", label, "antal"), value, MeasureUnit.Count, default)], Place)
        {
            Templates = [null],
        };

    private sealed class Nothing : IScope
    {
        public static readonly Nothing Instance = new();

        public IEnumerable<string> Names => [];

        public Value? Find(string name) => null;
    }
}
