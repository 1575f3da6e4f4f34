using SocialReport.Facts;
using static SocialReport.Tests.Facts.Reading;

namespace SocialReport.Tests.Facts;

public sealed class SumRowTests
{
    [Theory]
    [InlineData("Rad;Utfall 2404\nA;1,5\nB;2,5\nSumma;4,0", "")]
    [InlineData("Rad;Utfall 2404\nTotalt;4,0\nA;1,5\nB;2,5", "")]
    [InlineData("Rad;Utfall 2404\nA;1,5\nB;2,5\nSumma;4,1", "")]
    [InlineData("Rad;Utfall 2404\nA;1,5\nB;2,5\nSumma;4,2", "SR0206")]
    [InlineData("Rad;Utfall 2404\nA;1\n– varav B;1\nSumma;1", "")]
    [InlineData("Rad;Utfall 2404\nA;1\nB;-\nSumma;1", "")]
    [InlineData("Rad;Utfall 2404\nA;x\nB;1\nSumma;5", "SR0111")]
    [InlineData("Rad;Utfall 2404\nSumma;5", "SR0207")]
    [InlineData("Rad;Utfall 2404\nA;1\nSumma A;1\nB;2\nC;3\nSumma B;5\nSumma totalt;6", "")]
    [InlineData("Rad;Utfall 2404\nA;1\nSumma A;1\nB;20\nC;30\nSumma B;70\nSumma totalt;51", "SR0206")]
    public void Sums_are_checked_within_the_rounding_of_the_file(string content, string codes) => Assert.Equal(codes, Codes(content));

    [Fact]
    public void A_lost_row_is_told_once()
    {
        var finding = Only("Rad;Utfall 2404;Budget 2024;Prognos 2024\nA;-1;-2;-3\nSumma;-11;-22;-33");
        Assert.Equal("SR0206", finding.Code);
        Assert.Contains("en rad kan saknas. Det som fattas är −10 tkr i ”Utfall 2404”, −20 tkr i ”Budget 2024”, −30 tkr i ”Prognos 2024”.", finding.Message, StringComparison.Ordinal);
        Assert.Equal("SR0206 SR0206", Codes("Rad;Utfall 2404;Budget 2024;Prognos 2024\nA;-1;-2;-3\nSumma;-11;-22;-3"));
    }

    [Fact]
    public void Whole_pieces_are_not_rounded() =>
        Assert.Equal("SR0206", Codes("Rad;Utfall 2404\nA;10\nB;20\nC;30\nSumma;61", Counts));

    [Fact]
    public void A_wrong_sum_names_both_values_and_the_difference_in_the_unit_of_the_file()
    {
        var finding = Only("Rad;Utfall 2404\nA;-19 030\nB;-9 970\nSumma;-28 900");
        Assert.Equal(
            "”Summa” i ”Utfall 2404” är −28\u00a0900 tkr, men raderna ger −29\u00a0000: skillnad 100 tkr.", finding.Message);
        Assert.Equal(("t1/drift.csv:4:7", "-28 900"), (finding.Location.ToString(), UnderCaret(finding)));
        Assert.Contains("heter så", finding.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_declared_as_a_row_is_no_sum_whatever_it_is_called()
    {
        const string content = "Rad;Utfall 2404\nA;1\nTotal heldygnsvård;5\nSumma;6";
        Assert.Equal("SR0206 SR0206", Codes(content));
        Assert.Equal("", Codes(content, Drift with { Rows = [new("Total heldygnsvård")] }));
    }

    [Fact]
    public void Declared_sums_are_of_a_group_or_of_other_sums()
    {
        var declaration = Drift with
        {
            TextColumns = ["Grupp"],
            SumRows =
            [
                new("Intäkter totalt") { Group = ("Grupp", "intäkter") },
                new("Kostnader totalt") { Group = ("Grupp", "kostnader") },
                new("Netto") { SumRows = ["Intäkter totalt", "Kostnader totalt"] },
            ],
        };
        const string head = "Rad;Grupp;Utfall 2404\nTaxor;intäkter;50\nLöner;kostnader;-70\nHyror;kostnader;-30\n";
        Assert.Equal("", Codes(head + "Intäkter totalt;;50\nKostnader totalt;;-100\nNetto;;-50", declaration));
        Assert.Equal("SR0206 SR0206", Codes(head + "Intäkter totalt;;50\nKostnader totalt;;-110\nNetto;;-50", declaration));
        Assert.Equal("SR0208", Codes(head + "Intäkter totalt;;50\nKostnader totalt;;-100", declaration));
        Assert.Equal(3, Read(head, declaration).File.Rows.Count);
    }

    [Fact]
    public void What_is_no_sum_over_rows_is_not_checked_as_one()
    {
        Assert.Equal("", Codes("Rad;Utfall 2404\nA;10 %\nB;20 %\nTotalt;15 %", Drift with { Unit = MeasureUnit.Share, Scale = NumberScale.Percent }));
        Assert.Equal("", Codes("Rad;Utfall 2404\nA;10\nB;20\nTotalt;25", Counts with { Measures = [new("utfall", MeasureKind.Unique)] }));
    }
}
