using SocialReport.Facts;
using SocialReport.Onboarding;

namespace SocialReport.Tests.Onboarding;

/// <summary>Shapes that published tables of committees have, each as small as it can be.</summary>
public class StrangeShapesTests
{
    [Fact]
    public void Revenue_and_cost_of_one_budget_are_measures_of_their_own_and_revenue_is_no_cost()
    {
        const string csv = """
            Driftbudget, tkr;Budget 2023;Budget 2024;;
            ;Nettokostnad;Intäkter;Kostnader;Nettokostnad
            Gator;590;256;966;710
            Parker;140;87;180;93
            Summa;730;343;1 146;803
            """;
        var table = Recognition.Table(csv);
        var yaml = Recognition.Report(csv);

        Assert.Equal(["budget", "intäkter budget", "kostnader budget"], table.Columns.Where(column => column.Use == ColumnUse.Value).Select(column => column.Heading.Measure));
        Assert.Equal(SignConvention.CostPositive, table.Sign);
        Assert.Equal(SignConvention.CostNegative, Assert.Single(table.Columns, column => column.Sign is not null).Sign);
        Assert.Empty(table.Questions);
        Assert.Contains("{tid}\": {läs: intäkter budget, tecken: kostnad-negativ}", yaml.TextOf("namnd.yaml"), StringComparison.Ordinal);
        Assert.Contains("formel: kostnader_budget_2024 + intäkter_budget_2024}", yaml.TextOf("rapport.yaml"), StringComparison.Ordinal);
        Assert.Equal((12, 12), (yaml.Check.Equal, yaml.Check.Of));
    }

    [Fact]
    public void A_row_of_revenue_among_positive_costs_is_stored_as_revenue_and_its_variance_follows()
    {
        var result = Recognition.Report("(tkr);Budget;Utfall;Budget-utfall\nIntäkter;500;520;20\nKostnader;2 500;2 450;50\nNetto;2 000;1 930;70\n", "2024");

        Assert.Contains("Intäkter: {tecken: kostnad-negativ}", result.TextOf("namnd.yaml"), StringComparison.Ordinal);
        Assert.Equal((9, 9), (result.Check.Equal, result.Check.Of));
    }

    [Fact]
    public void An_activity_that_is_named_after_what_it_takes_in_stays_a_cost()
    {
        var table = Recognition.Table("Verksamhet, tkr;Budget 2024;Prognos 2024;Avvikelse\nAvgiftshandläggning;500;520;-20\nPersonal;900;880;20\n");

        Assert.All(table.Rows, row => Assert.Null(row.Sign));
    }

    [Fact]
    public void Columns_of_costs_and_revenue_tell_the_signs_and_parts_follow_their_sum()
    {
        var table = Recognition.Table("""
            Resultat april, mnkr
            Verksamhet;Intäkter;;;Kostnader;;;Resultat
            ;Bidrag;Övrigt;Summa;Köp;Övrigt;Summa;
            Äldre;218,4;46,1;264,5;-244,6;-34,1;-278,7;-14,2
            Reserv;2,8;;2,8;;;;2,8
            Unga;78,7;90,1;168,8;-123,0;-61,7;-184,7;-15,9
            Totalt;299,9;136,2;436,1;-367,6;-95,8;-463,4;-27,3
            """);

        Assert.Equal(SignConvention.CostNegative, table.Sign);
        // Where a part is empty the sum can't be computed, and is read.
        Assert.Equal((ColumnUse.Value, ColumnRule.Sum), (table.Columns[3].Use, table.Columns[3].Checked!.Rule));
        Assert.Equal((ColumnUse.Computed, ColumnRule.Sum), (table.Columns[6].Use, table.Columns[6].Formula!.Rule));
        Assert.All(table.Columns.Where(column => column.Index is 1 or 2 or 4 or 5), column => Assert.Equal(ColumnUse.Value, column.Use));
        Assert.Single(table.Columns.Where(column => column.Use == ColumnUse.Value).Select(column => column.Heading.Span).Distinct());
        Assert.Contains("Tomma celler är tomma med avsikt", table.Said(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_share_is_found_whatever_it_is_called_and_is_no_amount()
    {
        var table = Recognition.Table("Verksamhet, tkr;Budget;Periodutfall;Utfall_proc\nA;2 500;796;32\nB;5 598;214;4\nC;15 681;4 602;29\n");

        Assert.Equal(ColumnRule.Share, table.Columns[3].Formula!.Rule);
        Assert.Equal(MeasureUnit.Share, table.Columns[3].Unit);
    }

    [Fact]
    public void A_total_first_in_a_section_with_parts_between_is_found_and_equal_labels_are_named_by_their_section()
    {
        const string csv = """
            Prognosrapport, tkr;;;Riktpunkt 33 %
            ;Budget;Periodutfall;Prognos apr
            EGEN REGI;;;
            Netto;8 300;2 150;8 270
            - varav kostnader;9 000;2 400;9 010
            - varav intäkter;-700;-250;-740
            Netto per område;;;
            Förskola;5 100;1 250;5 160
            Skola;3 200;900;3 110
            KÖPT;;;
            Netto;1 730;655;1 755
            Netto per område;;;
            Förskola;1 100;320;1 105
            Skola;630;335;650
            """;
        var table = Recognition.Table(csv);
        var result = Recognition.Report(csv);

        Assert.Equal("+EGEN REGI: Förskola +EGEN REGI: Skola", table.Terms("EGEN REGI: Netto"));
        Assert.Equal("+KÖPT: Förskola +KÖPT: Skola", table.Terms("KÖPT: Netto"));
        Assert.Equal("Prognosrapport", table.Title);
        Assert.Contains("text: varav kostnader", result.TextOf("rapport.yaml"), StringComparison.Ordinal);
        Assert.Equal((24, 24), (result.Check.Equal, result.Check.Of));
        Assert.DoesNotContain(result.Findings, finding => finding.Severity == SocialReport.Diagnostics.Severity.Error);
    }

    [Fact]
    public void A_header_that_says_the_opposite_of_its_numbers_is_told()
    {
        var table = Recognition.Table("Verksamhet, tkr;Utfall (U);Budget (B);Avvikelse (B-U)\nA;-539;-536;-3\nB;-1 660;-2 320;660\n");

        Assert.Contains("?Rubriken ”Avvikelse (B-U)” säger tvärtom mot talen", table.Said(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_header_with_its_time_needs_no_new_declaration_the_next_month()
    {
        var yaml = Recognition.Report("""
            Kulturnämnden, tkr;januari-april 2024;;Helår 2024;
            ;Utfall (U);Budget (B);Årsprognos (P);Avvikelse
            Bibliotek;-539;-536;-1 600;-3
            Museum;-1 660;-2 320;-5 000;660
            """).TextOf("namnd.yaml");

        Assert.Contains("Utfall (U) {tid}\": utfall\n", yaml, StringComparison.Ordinal);
        Assert.Contains("Budget (B) {tid}\": periodbudget\n", yaml, StringComparison.Ordinal);
        Assert.Contains("Årsprognos (P) {tid}\": prognos\n", yaml, StringComparison.Ordinal);
        Assert.DoesNotContain("2024", yaml, StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_beside_a_mean_are_printed_without_decimals()
    {
        var result = Recognition.Report("Prestationstal;Utfall 2022;Utfall 2023\nAntal besökare;60 290;55 749\nAntal lån per invånare;5,1;4,4\n");

        Assert.Contains("{id: antal_besökare, rad: Antal besökare, decimaler: 0}", result.TextOf("rapport.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_runs_over_its_columns_is_told_as_shifted()
    {
        var table = Recognition.Table("Verksamhet, tkr;Budget 2024;Prognos 2024;Avvikelse\nA;100;110;-10\nB;;200;190;10\nC;300;300;0\n");

        Assert.Contains("?Raden ”B” ser ut att vara förskjuten ett steg åt höger", table.Said(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Verksamhet;Budget 2024\nA;-100\n", "Export")]
    [InlineData("(tkr);Budget 2024\nA;-100\n", "Export")]
    [InlineData("Investeringar, tkr;Budget 2024\nA;-100\n", "Investeringar")]
    public void A_table_is_called_what_its_file_is_when_nothing_in_it_is_a_title(string csv, string expected) =>
        Assert.Equal(expected, Recognition.Report(csv).TextOf("rapport.md").Split('\n')[0][2..]);

    [Theory]
    [InlineData("barn-och-ungdomsnamnden", "Barn- och ungdomsnämnden")]
    [InlineData("kultur_och_fritidsnamnden", "Kultur- och fritidsnämnden")]
    [InlineData("tekniska-namnden", "Tekniska nämnden")]
    public void A_committee_is_called_what_its_folder_says(string id, string expected) =>
        Assert.Equal(expected, new NewCommittee(id, null, null).ShownName);
}
