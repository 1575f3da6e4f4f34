using System.Text;
using System.Text.Json;
using SocialReport.Documents;

namespace SocialReport.Tests.Documents;

/// <summary>What a declaration becomes: points, folding, names, roles, places of the numbers.</summary>
public sealed class ChartTests
{
    private const string Months = "{data: dygn, kolumner: {månad: {mått: utfall, serie: månader}}, rader: [alla]}";

    [Fact]
    public void A_point_is_the_printed_number()
    {
        var points = new SmallChart("{slag: staplar, tabell: t, rader: [A, B]}").Chart().Panels[0].Series[0].Points;
        Assert.Equal([10m, 20m], points.Select(point => point.Value));
        Assert.Equal(["t/A/utfall", "t/B/utfall"], points.Select(point => point.Figure.Figure.Address));
    }

    [Fact]
    public void The_role_of_a_series_follows_from_its_measure() =>
        Assert.Equal(["Utfall jan–apr 2024 Outcome: 10", "Budget 2024 Budget: 12"], SmallChart.Lines(new SmallChart("{slag: staplar, tabell: t, rader: A}").Chart()));

    [Fact]
    public void A_series_can_have_a_name_and_a_role_of_its_own() =>
        Assert.Equal(
            ["År 2024 Comparison: 10"],
            SmallChart.Lines(new SmallChart("{slag: staplar, tabell: t, rader: A, serier: [{kolumn: utfall, namn: \"År {{ kolumn.år }}\", roll: jämförelse}]}").Chart()));

    [Fact]
    public void The_smallest_parts_are_summed_unrounded_to_a_figure_with_an_address()
    {
        var built = new SmallChart("{slag: cirkel, tabell: t, kolumner: utfall, sortera: minst först, högst: 4}").Build();
        var chart = built.Document!.Blocks.OfType<Chart>().Single();
        // 1 + 2.4 + 3.4 + 0.4 = 7.2; the printed ones would give 1 + 2 + 3 + 0.
        Assert.Equal(["C 5", "A 10", "B 20", "Övrigt 7"], chart.Categories.Zip(chart.Panels[0].Series[0].Points, (category, point) => $"{category.Label} {point.Figure.Value}"));
        Assert.Equal(["Övrigt är summan av D, E, F och G."], chart.Notes.Select(PlainText.Of));

        using var figures = JsonDocument.Parse(built.Files.Single(file => file.Name == "r.figures.json").Content);
        var rest = figures.RootElement.GetProperty("figures").EnumerateArray().Single(figure => figure.GetProperty("id").GetString() == "t/övrigt:d/utfall");
        Assert.Equal(7.2m, rest.GetProperty("value").GetDecimal());
        Assert.Equal("summa(D; E; F; G)", rest.GetProperty("formula").GetString());
        Assert.Equal(["t/D/utfall", "t/E/utfall", "t/F/utfall", "t/G/utfall"], rest.GetProperty("operands").EnumerateArray().Select(operand => operand.GetString()));
    }

    [Fact]
    public void A_circle_folds_by_itself_beyond_six_parts() =>
        Assert.Equal(["A", "B", "C", "E", "F", "Övrigt"], new SmallChart("{slag: ring, tabell: t, kolumner: utfall}").Chart().Categories.Select(category => category.Label));

    [Fact]
    public void Folding_leaves_the_table_and_the_names_of_the_text_as_they_were()
    {
        var built = new SmallChart("{slag: cirkel, tabell: t, kolumner: utfall, högst: 4}")
            .With("m/r/rapport.md", "# Rubrik\n\n{{ for rad in t.rader }}{{ rad.text }} {{ end }}\n\n{{ tabell t }}\n\n{{ diagram d }}\n").Build();
        Assert.Empty(built.Diagnostics);
        Assert.Equal("A B C D E F G", PlainText.Of(built.Document!.Blocks.OfType<Paragraph>().First().Content).Trim());
        Assert.Equal(7, built.Document.Blocks.OfType<Table>().Single().Rows.Count);
    }

    [Fact]
    public void A_missing_month_is_a_gap_with_its_marker_and_a_note()
    {
        var chart = new SmallChart("{slag: linje, tabell: t, axel: tid, rader: A}", Months).Chart();
        Assert.Equal([1m, 2m, null, 4m], chart.Panels[0].Series[0].Points.Select(point => point.Value));
        Assert.Equal("-", chart.Panels[0].Series[0].Points[2].Figure.Value);
        Assert.Equal(["Uppgift saknas för mars 2024."], chart.Notes.Select(PlainText.Of));
    }

    [Fact]
    public void Months_that_have_not_been_have_no_figure()
    {
        var series = new SmallChart("{slag: linje, tabell: t, axel: månad, rader: B}", Months).Chart().Panels[0].Series.Single();
        Assert.Equal("2024", series.Name);
        Assert.Equal(12, series.Points.Count);
        Assert.All(series.Points.Skip(4), point => Assert.Same(ChartPoint.None, point));
    }

    [Fact]
    public void A_year_that_is_not_over_is_partial_beside_whole_years_and_nowhere_else()
    {
        const string Table = "{data: drift, visa: {enhet: kr}, kolumner: {k: {mått: utfall, serie: [2022, 2023, rapport]}}, rader: [{rad: A}]}";
        var chart = new SmallChart("{slag: staplar, tabell: t, axel: tid}", Table)
            .With("n/a/2024-T1/drift.csv", "Rad;Grupp;Utfall 2022;Utfall 2023;Utfall 2024-T1\nA;x;1;2;3\n").Chart();
        Assert.Equal([false, false, true], chart.Categories.Select(category => category.IsPartial));
        Assert.Equal(["2022", "2023", "januari–april 2024"], chart.Categories.Select(category => category.Label));
        Assert.DoesNotContain(new SmallChart("{slag: linje, tabell: t, axel: tid, rader: B}", Months).Chart().Categories, category => category.IsPartial);
    }

    [Fact]
    public void Months_know_their_year() =>
        Assert.Equal(["jan 2024", "feb 2024"], new SmallChart("{slag: linje, tabell: t, axel: tid, rader: B}", Months).Chart().Categories.Take(2).Select(category => $"{category.ShortLabel} {category.Group}"));

    [Fact]
    public void Small_multiples_have_a_plot_for_each_row_with_the_same_steps()
    {
        var chart = new SmallChart("{slag: linje, tabell: t, axel: tid, rutor: rader}", Months).Chart();
        Assert.Equal(["A", "B"], chart.Panels.Select(panel => panel.Title));
        Assert.All(chart.Panels, panel => Assert.Equal(chart.Categories.Count, Assert.Single(panel.Series).Points.Count));
    }

    [Fact]
    public void Order_goes_by_the_first_series_with_gaps_last()
    {
        var chart = new SmallChart("{slag: liggande staplar, tabell: t, axel: kolumner, kolumner: månad, rader: A, sortera: störst först}", Months).Chart();
        Assert.Equal(["4", "2", "1", "-"], chart.Panels[0].Series[0].Points.Select(point => point.Figure.Value));
    }

    [Fact]
    public void The_committee_changes_a_chart_of_the_report_type_and_adds_its_own()
    {
        var built = new SmallChart("{slag: linje, tabell: t, rader: [A, B], kolumner: utfall, rubrik: Mallens}")
            .With("n/a/rapport/r.yaml", "diagram:\n  d: {slag: staplar, rubrik: Nämndens}\n  e: {slag: ring, tabell: t, kolumner: budget}\n")
            .With("m/r/rapport.md", "# Rubrik\n\n{{ diagram d }}\n\n{{ diagram e }}\n").Build();
        Assert.Empty(built.Diagnostics);
        Assert.Equal(["Columns Nämndens 2", "Ring E 6"], built.Document!.Blocks.OfType<Chart>().Select(chart => $"{chart.Kind} {PlainText.Of(chart.Title)} {chart.Categories.Count}"));
    }

    [Fact]
    public void The_numbers_are_listed_once_with_the_chart_as_their_place()
    {
        var built = new SmallChart("{slag: staplar, tabell: t, rader: [A, B], kolumner: utfall}").Build();
        var placed = PrintedFigures.In(built.Document!);
        Assert.Equal(["A d Utfall jan–apr 2024 10", "B d Utfall jan–apr 2024 20"], placed.Select(figure => $"{figure.Place.Category} {figure.Place.ChartId} {figure.Place.Series} {figure.Figure.Value}"));
        var json = Encoding.UTF8.GetString(built.Files.Single(file => file.Name == "r.redovisade-tal.json").Content.Span);
        Assert.Contains("\"chart\": \"d\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void The_numbers_follow_the_chart_unless_it_says_otherwise()
    {
        Assert.Equal("d", new SmallChart("{slag: staplar, tabell: t, rader: A}").Chart().Data!.Id);
        var gathered = new SmallChart("{slag: staplar, tabell: t, rader: A, data: bilaga}").With("m/r/rapport.md", "# Rubrik\n\n{{ diagram d }}\n\n# Tal\n\n{{ diagramdata }}\n").Build();
        Assert.Empty(gathered.Diagnostics);
        Assert.Null(gathered.Document!.Blocks.OfType<Chart>().Single().Data);
        Assert.Equal("d", Assert.IsType<Table>(gathered.Document.Blocks[^1]).Id);
        var printed = new SmallChart("{slag: staplar, tabell: t, rader: A, data: tabellen}").With("m/r/rapport.md", "# Rubrik\n\n{{ tabell t }}\n\n{{ diagram d }}\n").Build();
        Assert.Empty(printed.Diagnostics);
    }

    [Fact]
    public void A_chart_that_no_text_shows_is_no_fault() =>
        Assert.Empty(new SmallChart("{slag: linje, tabell: t, rader: A, kolumner: utfall}").With("m/r/rapport.md", "# Rubrik\n\nText.\n").Build().Diagnostics);

    [Fact]
    public void A_draft_marks_the_place_of_a_chart_that_cannot_be_drawn()
    {
        var built = new SmallChart("{slag: linje, tabell: t, rader: A, kolumner: utfall}").Build(isDraft: true);
        Assert.Contains(built.Document!.Blocks.OfType<Callout>(), callout => callout.Kind == CalloutKind.Gap);
    }
}
