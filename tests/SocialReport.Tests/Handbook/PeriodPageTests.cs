using SocialReport.Facts;
using SocialReport.Periods;
using static SocialReport.Tests.Facts.Reading;

namespace SocialReport.Tests.Handbook;

/// <summary>The page on periods says what is read.</summary>
public sealed class PeriodPageTests
{
    private const string Page = "docs/handbok/perioder.md";

    private static readonly DatasetDeclaration AnyMeasure = Drift with { Measures = [new("nuläge", MeasureKind.Stock)] };

    public static TheoryData<string, string> Unclear() => MarkdownTables.Pairs(Page, "Rubrik", "Varför");

    [Fact]
    public void Perioderna_heter_som_det_står()
    {
        foreach (var row in MarkdownTables.Rows(Page, "Skrivs", "Heter i text", "Kort", "Dagar"))
        {
            Assert.True(Period.TryParse(row[0], out var period), row[0]);
            Assert.Equal(string.Join(" | ", row[1..]), string.Join(" | ", period.Name, period.ShortName, $"{period.Days}"));
        }
    }

    [Fact]
    public void Rubrikerna_läses_som_det_står()
    {
        foreach (var row in MarkdownTables.Rows(Page, "Rubrik", "Mått", "Från", "Till"))
        {
            var fact = Only(row[0]);
            Assert.Equal(string.Join(" | ", row[1..]), string.Join(" | ", fact.Measure, $"{fact.Span.First:yyyy-MM-dd}", $"{fact.Span.Last:yyyy-MM-dd}"));
        }
    }

    [Fact]
    public void Det_som_var_känt_tidigare_läses_som_det_står()
    {
        foreach (var row in MarkdownTables.Rows(Page, "Rubrik", "Mått", "Känt från och med"))
        {
            var fact = Only(row[0]);
            Assert.Equal(string.Join(" | ", row[1..]), string.Join(" | ", fact.Measure, fact.AsOf.Written));
        }
    }

    [Theory]
    [MemberData(nameof(Unclear))]
    public void Det_oklara_är_fel(string header, string why)
    {
        Assert.NotEmpty(why);
        Assert.Equal("SR0109", Codes($"Rad;Budget 2023;{header}\nA;1;2", AnyMeasure));
    }

    private static Fact Only(string header)
    {
        var (file, found) = Read($"Rad;{header}\nA;1", AnyMeasure);
        Assert.Empty(found);
        return Assert.Single(file.Facts);
    }
}
