using SocialReport.Calculation;
using SocialReport.Diagnostics;
using SocialReport.Disclosure;
using SocialReport.Documents;
using SocialReport.Rendering;
using SocialReport.Rendering.Html;

namespace SocialReport.Tests.Rendering.Html;

/// <summary>A formula is told with names that the report prints, and only of a number that it prints.</summary>
public class PrintedFormulasTests
{
    private static readonly SourceLocation Source = new("rapport.md");

    private static readonly IReadOnlyDictionary<FigureId, FormulaWords> Words = new Dictionary<FigureId, FormulaWords>
    {
        [FigureId.Cell("drift", "Barn", "avvikelse")] = Difference("budget"),
        [FigureId.Cell("drift", "Vuxna", "avvikelse")] = Difference("dold"),
        [FigureId.Cell("drift", "totalt", "budget")] = new(
            new FormulaPart.Row("drift", "totalt"), [new FormulaPart.Row("drift", "Barn"), new FormulaPart.Words(" + "), new FormulaPart.Row("drift", "Vuxna")]),
        [FigureId.Cell("drift", "totalt", "avvikelse")] = Difference("budget"),
    };

    [Fact]
    public void Names_are_those_printed_without_units_and_marks() =>
        Assert.Equal("Avvikelse = Prognos helår 2024 − Budget 2024", Formulas().Of(Figure("Barn", "avvikelse", "−1,5")));

    [Fact]
    public void A_formula_with_a_name_that_is_not_printed_is_not_told() =>
        Assert.Null(Formulas().Of(Figure("Vuxna", "avvikelse", "2,0")));

    [Theory]
    [InlineData("skyddat", "..")]
    [InlineData("saknas", "-")]
    public void Nothing_is_told_of_a_number_that_is_withheld_or_missing(string format, string value) =>
        Assert.Null(Formulas().Of(new Inline.PrintedFigure(FigureId.Cell("drift", "Barn", "avvikelse"), format, value)));

    [Fact]
    public void In_the_text_row_and_table_are_told_too()
    {
        Assert.Equal(
            "Barn och unga, ur tabellen ”Driftsredovisning”: Avvikelse = Prognos helår 2024 − Budget 2024", Formulas().OfText(Figure("Barn", "avvikelse", "−1,5")));
        Assert.Equal(
            "Budget 2024, ur tabellen ”Driftsredovisning”: Totalt = Barn och unga + Vuxna", Formulas().OfText(Figure("totalt", "budget", "9,0")));
    }

    [Fact]
    public void A_stated_number_tells_nothing() => Assert.Null(Formulas().OfText(Figure("Barn", "budget", "5,0")));

    [Fact]
    public void A_table_tells_each_formula_once_at_the_heading_or_the_label()
    {
        var page = HtmlPage.Read(HtmlRenderer.Render(Report(), Words));
        var table = page.Single("table");
        Assert.Equal(["Avvikelse (mnkr)", "Totalt"], table.All().Where(element => element.Name == "button").Select(button => button.Words()));
        Assert.Equal(
            ["Avvikelse = Prognos helår 2024 − Budget 2024", "Totalt = Barn och unga + Vuxna"],
            page.All().Where(element => element.HasClass("formelrad")).SelectMany(row => row.Kids.OfType<HtmlElement>()).Select(element => element.Words()).Order());
        Assert.Equal(["n f1", "n f1"], table.All().Where(element => element.Name == "td" && element.Attribute("class")?.Contains("f1", StringComparison.Ordinal) == true).Select(cell => cell.Attribute("class")));
    }

    [Fact]
    public void A_table_whose_number_is_withheld_tells_nothing_of_it()
    {
        var report = Report();
        var table = (Table)report.Blocks[0];
        var withheld = new TableCell([new Inline.PrintedFigure(FigureId.Cell("drift", "Barn", "avvikelse"), "skyddat", "..")]);
        var masked = table with { Rows = [table.Rows[0] with { Cells = [.. table.Rows[0].Cells.Take(3), withheld] }, table.Rows[1]] };
        Assert.DoesNotContain("Avvikelse =", HtmlRenderer.Render(report with { Blocks = [masked] }, Words), StringComparison.Ordinal);
    }

    private static FormulaWords Difference(string less) => new(
        new FormulaPart.Column("drift", "avvikelse"), [new FormulaPart.Column("drift", "prognos"), new FormulaPart.Words(" − "), new FormulaPart.Column("drift", less)]);

    private static PrintedFormulas Formulas() => new(Report(), Words);

    private static Document Report() => new(
        new DocumentMetadata("Rapport", "Nämnden", "Kommunen", "2024", new DateOnly(2024, 5, 1), null, null, IsDraft: false),
        [
            new Table(
                "drift",
                Text("Driftsredovisning"),
                [new("text", ColumnAlignment.Text), new("prognos", ColumnAlignment.Number), new("budget", ColumnAlignment.Number), new("avvikelse", ColumnAlignment.Number)],
                [new TableRow(RowKind.Header, [Heading("Verksamhet"), Heading("Prognos helår 2024 (mnkr)"), Heading("Budget 2024 (mnkr)*"), Heading("Avvikelse (mnkr)")])],
                [Row("Barn", "Barn och unga"), Row("Vuxna", "Vuxna"), Row("totalt", "Totalt")],
                [],
                Source),
        ],
        []);

    private static TableRow Row(string address, string label) => new(
        RowKind.Data,
        [
            new TableCell(Text(label), IsHeader: true),
            .. new[] { "prognos", "budget", "avvikelse" }.Select(column => new TableCell([Figure(address, column, "1,0")])),
        ]);

    private static TableCell Heading(string words) => new(Text(words), IsHeader: true);

    private static Inline.PrintedFigure Figure(string row, string column, string value) => new(FigureId.Cell("drift", row, column), "mnkr 1", value);

    private static Inline[] Text(string words) => [new Inline.Text(words)];
}
