using SocialReport.Facts;
using SocialReport.Onboarding;
using SocialReport.Tests.Facts;

namespace SocialReport.Tests.Onboarding;

public class RecogniserTests
{
    private const string Plain = """
        Driftredovisning april 2024, tkr
        Uttag 2024-05-08

        Kod;Verksamhet;Bokslut 2023;Utfall jan-apr 2024;Budget 2024;Prognos 2024;Avvikelse
        5620;Barn;-19 030;-6 635;-16 477;-20 393;-3 916
        5640;Vuxna;-9 970;-3 792;-12 444;-12 613;-169
        5650;Familjerätt;-2 110;-701;-2 200;-2 150;50
        ;Summa;-31 110;-11 128;-31 121;-35 156;-4 035
        """;

    [Fact]
    public void A_plain_export_is_recognised_with_codes_unit_sign_sum_and_variance()
    {
        var table = Recognition.Table(Plain);

        Assert.Equal((MeasureUnit.Amount, NumberScale.Tkr, SignConvention.CostNegative), (table.Unit, table.Scale, table.Sign));
        Assert.Equal("+Barn +Vuxna +Familjerätt", table.Terms("Summa"));
        Assert.Equal(ColumnUse.Code, table.Columns[0].Use);
        Assert.Equal(["bokslut", "utfall", "budget", "prognos"], table.Columns.Where(column => column.Use == ColumnUse.Value).Select(column => column.Heading.Measure));
        Assert.Contains("”Avvikelse” räknas som Prognos 2024 − Budget 2024. stämmer på 4 av 4 rader", table.Said(), StringComparison.Ordinal);
        Assert.Empty(table.Questions);
    }

    [Fact]
    public void Every_number_of_a_plain_export_is_printed_as_it_stands()
    {
        var result = Recognition.Report(Plain);

        Assert.Equal((20, 0, 20), (result.Check.Equal, result.Check.Rounding, result.Check.Of));
        Assert.DoesNotContain(result.Findings, finding => finding.Severity == SocialReport.Diagnostics.Severity.Error);
        Assert.Contains("{id: totalt, text: Summa, slag: total, summa: alla}", result.TextOf("rapport.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Avvikelse jan-apr", "Avvikelse {{ period.utan_år }}")]
    [InlineData("Avvikelse Januari – april 2024", "Avvikelse {{ period.utan_år }} {{ period.år }}")]
    [InlineData("Avvikelse jan-mars", "Avvikelse jan-mars")]
    public void A_heading_says_the_period_of_the_report_that_it_stands_in(string written, string pattern) =>
        Assert.Equal(pattern, TableYaml.Pattern(written, Recognition.April2024));

    [Fact]
    public void Positive_costs_follow_from_budget_less_forecast()
    {
        var table = Recognition.Table("""
            Verksamhet (mnkr);Budget 2024;Prognos 2024;Avvikelse
            Barn;499;510;-11
            Vuxna;171;168;3
            Summa;670;678;-8
            """);

        Assert.Equal(SignConvention.CostPositive, table.Sign);
        Assert.Contains("Budget 2024 − Prognos 2024", table.Said(), StringComparison.Ordinal);
        Assert.Empty(table.Questions);
    }

    [Fact]
    public void A_sign_that_nothing_decides_is_asked_for_once_and_the_answer_counts()
    {
        const string csv = "Verksamhet, tkr;Utfall 2024-T1;Budget 2024\nBarn;510;499\nVuxna;168;171\n";

        var question = Assert.Single(Recognition.Table(csv).Questions);
        Assert.Equal(("tecken", "kostnad-positiv"), (question.Key, question.Usual));

        var answered = Recognition.Table(csv, "tecken=kostnad-negativ");
        Assert.Equal(SignConvention.CostNegative, answered.Sign);
        Assert.Empty(answered.Questions);
    }

    [Fact]
    public void A_unit_that_nothing_says_is_asked_for()
    {
        var table = Recognition.Table("Verksamhet;Bokslut 2023;Budget 2024\nBarn;-510 000;-499 000\nVuxna;-168 000;-171 000\n");

        Assert.Equal("enhet", Assert.Single(table.Questions).Key);
        Assert.Equal(NumberScale.Tkr, table.Scale);
        Assert.Contains("enhet: kr", Recognition.Report("Verksamhet;Bokslut 2023;Budget 2024\nBarn;-510 000;-499 000\n", answers: "enhet=kr").TextOf("namnd.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Totals_may_stand_first()
    {
        var table = Recognition.Table("""
            tkr;Utfall jan-apr 2023;Utfall jan-apr 2024
            Nettokostnad totalt;-60 111;-64 230
            Barn;-31 402;-33 120
            Vuxna;-20 505;-22 001
            Bistånd;-8 204;-9 109
            """);

        Assert.Equal("+Barn +Vuxna +Bistånd", table.Terms("Nettokostnad totalt"));
    }

    [Fact]
    public void An_area_without_a_word_for_sum_is_one_when_the_digits_leave_no_doubt()
    {
        var table = Recognition.Table("""
            tkr;Utfall jan-apr 2023;Utfall jan-apr 2024;Budget 2024
            Individ- och familjeomsorg;-51 907;-55 121;-166 777
            Barn;-31 402;-33 120;-99 126
            Vuxna;-20 505;-22 001;-67 651
            Funktionsstöd;-8 204;-9 109;-27 320
            Summa;-60 111;-64 230;-194 097
            """);

        Assert.Equal("+Barn +Vuxna", table.Terms("Individ- och familjeomsorg"));
        Assert.Equal("+Individ- och familjeomsorg +Funktionsstöd", table.Terms("Summa"));
    }

    [Fact]
    public void Small_numbers_that_happen_to_add_up_are_no_sum()
    {
        var table = Recognition.Table("mnkr;Budget 2024;Prognos 2024\nÖvrigt;39;39\nBarn;2;2\nFamiljerätt;10;10\nFlykting;22;22\nGemensamt;5;5\nSumma;78;78\n");

        Assert.Equal("", table.Terms("Övrigt"));
        Assert.Equal("+Övrigt +Barn +Familjerätt +Flykting +Gemensamt", table.Terms("Summa"));
    }

    [Fact]
    public void Sections_with_the_same_labels_keep_their_rows_apart()
    {
        const string csv = """
            Nettokostnad per område, tkr;Utfall 2023-T1;Utfall 2024-T1
            Barn och unga;;
            Personal;-1 201;-1 310
            Köp;-3 300;-2 905
            Summa;-4 501;-4 215
            Vuxna;;
            Personal;-901;-940
            Köp;-2 150;-2 333
            Summa;-3 051;-3 273
            Summa totalt;-7 552;-7 488
            """;
        var table = Recognition.Table(csv);

        Assert.Equal("+Barn och unga: Personal +Barn och unga: Köp", table.Terms("Barn och unga: Summa"));
        Assert.Equal("+Vuxna: Personal +Vuxna: Köp", table.Terms("Vuxna: Summa"));
        Assert.Equal("+Barn och unga: Summa +Vuxna: Summa", table.Terms("Summa totalt"));
        var check = Recognition.Report(csv).Check;
        Assert.Equal((check.Of, 14), (check.Equal, check.Of));
    }

    [Fact]
    public void A_header_of_two_levels_is_one_name_a_column()
    {
        const string csv = """
            Verksamhet, tkr;2023;;2024;;
            ;Bokslut;Ack utfall apr;Budget;Ack utfall apr;Prognos
            Barn;-19 030;-6 411;-16 477;-6 635;-20 393
            Vuxna;-9 970;-3 107;-12 444;-3 792;-12 613
            """;
        var table = Recognition.Table(csv);

        Assert.Equal(
            [("bokslut", "2023"), ("utfall", "jan–apr 2023"), ("budget", "2024"), ("utfall", "jan–apr 2024"), ("prognos", "2024")],
            table.Columns.Where(column => column.Use == ColumnUse.Value).Select(column => (column.Heading.Measure, column.Heading.Span!.Value.SwedishName)));
        var check = Recognition.Report(csv).Check;
        Assert.Equal((10, 10), (check.Equal, check.Of));
    }

    [Fact]
    public void Several_tables_in_a_sheet_are_several_tables()
    {
        const string csv = """
            Drift, tkr
            Verksamhet;Utfall 2024-T1;Budget 2024
            Barn;-6 635;-16 477
            Vuxna;-3 792;-12 444

            Volymer
            Insats;Utfall 2024-T1;Budget 2024
            Placeringar, antal;31;29
            Dygn, antal;3 410;3 480
            """;

        Assert.Equal([MeasureUnit.Amount, MeasureUnit.Count], Recognition.Tables(csv).Select(table => table.Unit));
        var result = Recognition.Report(csv);
        Assert.Equal((2, 8, 8), (result.Tables, result.Check.Equal, result.Check.Of));
        Assert.Contains("fil: export", result.TextOf("namnd.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_header_repeated_at_a_page_break_is_no_row()
    {
        var table = Recognition.Table("Verksamhet, tkr;Utfall 2024-T1;Budget 2024\nBarn;-6 635;-16 477\nVerksamhet, tkr;Utfall 2024-T1;Budget 2024\nVuxna;-3 792;-12 444\n");

        Assert.Equal(["Barn", "Vuxna"], table.Rows.Select(row => row.Key));
    }

    [Fact]
    public void Units_in_cells_and_labels_belong_to_their_rows()
    {
        const string csv = """
            Insats;Utfall 2022;Utfall 2023
            Antal dygn per år;1 434;1 501
            Nettokostnad per dygn;2 845 kr;2 911 kr
            Andel med genomförandeplan;67 %;71 %
            """;
        var table = Recognition.Table(csv);

        Assert.Equal([null, MeasureUnit.Price, MeasureUnit.Share], table.Rows.Select(row => row.Unit));
        var check = Recognition.Report(csv, "2023").Check;
        Assert.Equal((6, 6), (check.Equal, check.Of));
    }

    [Fact]
    public void Shares_and_changes_become_formulas()
    {
        const string csv = """
            tkr;Utfall 2023-T1;Utfall 2024-T1;Budget 2024;Förbrukning %;Förändring %
            Barn;-6 411;-6 635;-16 477;40;-3,5
            Vuxna;-3 107;-3 792;-12 444;30;-22,0
            """;
        var table = Recognition.Table(csv);

        Assert.Equal([ColumnRule.Share, ColumnRule.Change], table.Columns.Where(column => column.Formula is not null).Select(column => column.Formula!.Rule));
        var check = Recognition.Report(csv).Check;
        Assert.Equal((10, 10), (check.Equal, check.Of));
    }

    [Fact]
    public void A_net_of_positive_revenue_and_cost_is_their_difference()
    {
        const string csv = "tkr;Utfall 2024-T1;Budget 2024\nIntäkter;5 466;16 805\nKostnader;95 297;296 498\nNettokostnad;89 831;279 693\n";
        var table = Recognition.Table(csv);

        Assert.Equal("-Intäkter +Kostnader", table.Terms("Nettokostnad"));
        var check = Recognition.Report(csv).Check;
        Assert.Equal((6, 6), (check.Equal, check.Of));
    }

    [Fact]
    public void A_cell_that_does_not_follow_is_told_with_its_place()
    {
        var table = Recognition.Table("tkr;Budget 2024;Prognos 2024;Avvikelse\nBarn;-100;-120;-20\nVuxna;-300;-250;50\nBistånd;-80;-90;90\n");

        Assert.Contains("?”Avvikelse” räknas som Prognos 2024 − Budget 2024. stämmer på 2 av 3 rader; inte på ”Bistånd” (export.csv:4:17)", table.Said(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_one_column_beside_the_others_is_noticed()
    {
        var table = Recognition.Table("Insats;Ansvarig;Utfall 2023;Utfall 2024-T1\nDygn;Avdelning ett;310;320\nBesök;Avdelning två;140;150\n;Timmar;Avdelning tre;90\nSamtal;Avdelning fyra;40;50\n");

        Assert.Contains("ser ut att vara förskjuten ett steg åt höger", table.Said(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Verksamhet;Utfall jan-apr 2025;Budget 2025\nBarn;-1;-2\n", "2025-T1")]
    [InlineData("Verksamhet;Ack utfall 2503;Budget 2025\nBarn;-1;-2\n", "2025-Q1")]
    [InlineData("Mått;Utfall 2022;Utfall 2023\nDygn;1;2\n", "2023")]
    [InlineData("Mått;jan-24;feb-24;mar-24\nDygn;1;2;3\n", "2024-Q1")]
    public void The_period_is_the_latest_that_a_header_has_an_outcome_for(string csv, string period) =>
        Assert.Equal(period, Recognition.Report(csv, period: null).Period.Written);

    [Fact]
    public void Forecasts_of_different_months_are_told_apart()
    {
        var table = Recognition.Table("tkr;Budget 2024;Prognos februari;Prognos april\nBarn;-100;-120;-130\nVuxna;-300;-250;-260\n");

        Assert.Equal([null, "2024-02", null], table.Columns.Where(column => column.Use == ColumnUse.Value).Select(column => column.Heading.AsOf?.Written));
    }

    [Fact]
    public void A_workbook_with_merged_headers_and_two_sheets_is_read_as_it_is()
    {
        var drift = string.Concat(
            Workbook.Row(1, Workbook.Text("A1", "Drift, tkr")),
            Workbook.Row(2, Workbook.Text("A2", "Verksamhet"), Workbook.Number("B2", "2023"), Workbook.Number("C2", "2024"), Workbook.Text("D2", "")),
            Workbook.Row(3, Workbook.Text("B3", "Bokslut"), Workbook.Text("C3", "Budget"), Workbook.Text("D3", "Prognos")),
            Workbook.Row(4, Workbook.Text("A4", "Barn"), Workbook.Number("B4", "-19030.4"), Workbook.Number("C4", "-16477.25"), Workbook.Number("D4", "-20393")),
            Workbook.Row(5, Workbook.Text("A5", "Vuxna"), Workbook.Number("B5", "-9970.3"), Workbook.Number("C5", "-12444.5"), Workbook.Number("D5", "-12613")),
            Workbook.Row(6, Workbook.Text("A6", "Summa"), Workbook.Number("B6", "-29000.7"), Workbook.Number("C6", "-28921.75"), Workbook.Number("D6", "-33006")));
        var volym = string.Concat(
            Workbook.Row(1, Workbook.Text("A1", "Antal dygn"), Workbook.Text("B1", "Utfall 2023"), Workbook.Text("C1", "Prognos 2024")),
            Workbook.Row(2, Workbook.Text("A2", "Familjehem"), Workbook.Number("B2", "4100"), Workbook.Number("C2", "4300")),
            Workbook.Row(3, Workbook.Text("A3", "Jourhem"), Workbook.Number("B3", "310"), Workbook.Number("C3", "290")));
        var file = new Workbook()
            .Sheet("Drift", drift, "<mergeCells count=\"2\"><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"C2:D2\"/></mergeCells>")
            .Sheet("Volym", volym).Build();

        var result = Recognition.Report(new SourceFile("Uppföljning 2024-04.xlsx", file), "2024-T1");

        Assert.Equal((2, 13, 13), (result.Tables, result.Check.Equal + result.Check.Rounding, result.Check.Of));
        Assert.Contains("blad: Volym", result.TextOf("namnd.yaml"), StringComparison.Ordinal);
        Assert.Contains(result.Files, made => made.Path.EndsWith("2024-T1/uppföljning.xlsx", StringComparison.Ordinal));
    }

    [Fact]
    public void A_net_first_with_its_parts_under_it_sums_the_rows_that_follow_in_every_section()
    {
        const string csv = """
            Prognosrapport, tkr;Budget 2024;Prognos 2024;Avvikelse mot riktpunkt 33,3 %
            NÄMNDEN;;;
            Netto;61 402;62 115;-713
            - varav kostnader;70 402;71 115;-713
            - varav intäkter;-9 000;-9 000;0
            Netto per område;;;
            Förskola;40 201;40 914;-713
            Grundskola;21 201;21 201;0
            SKOLORNA;;;
            Netto;25 310;25 300;10
            - varav kostnader;27 310;27 300;10
            - varav intäkter;-2 000;-2 000;0
            Netto per område;;;
            Förskola;20 110;20 000;110
            Grundskola;5 200;5 300;-100
            """;
        var table = Recognition.Table(csv);

        Assert.Equal("+NÄMNDEN: Förskola +NÄMNDEN: Grundskola", table.Terms("NÄMNDEN: Netto"));
        Assert.Equal("+SKOLORNA: Förskola +SKOLORNA: Grundskola", table.Terms("SKOLORNA: Netto"));
        Assert.Equal(SignConvention.CostPositive, table.Sign);
        var result = Recognition.Report(csv);
        Assert.Equal((30, 30), (result.Check.Equal, result.Check.Of));
        Assert.DoesNotContain(result.Findings, finding => finding.Severity == SocialReport.Diagnostics.Severity.Error);
        Assert.Contains("slag: avvikelse", result.TextOf("rapport.yaml"), StringComparison.Ordinal);
    }
}
