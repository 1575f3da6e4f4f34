using System.Globalization;
using SocialReport.Periods;

namespace SocialReport.Tests.Periods;

public sealed class SpanParserTests
{
    private static readonly Period AsOf = Period.Of(2024, 4);

    [Theory]
    [InlineData("utfall 2024-T1", "2024-01-01", "2024-04-30", "utfall")]
    [InlineData("utfall 2024-T2", "2024-01-01", "2024-08-31", "utfall")]
    [InlineData("Utfall 2024 Q2", "2024-01-01", "2024-06-30", "Utfall")]
    [InlineData("Bokslut 2023", "2023-01-01", "2023-12-31", "Bokslut")]
    [InlineData("Prognos helår 2024", "2024-01-01", "2024-12-31", "Prognos")]
    [InlineData("Prognos Helår", "2024-01-01", "2024-12-31", "Prognos")]
    [InlineData("Bokslut år 2012", "2012-01-01", "2012-12-31", "Bokslut")]
    [InlineData("Utfall fg år", "2023-01-01", "2023-04-30", "Utfall")]
    [InlineData("Bokslut helår föregående år", "2023-01-01", "2023-12-31", "Bokslut")]
    [InlineData("Utfall jan-apr 2024", "2024-01-01", "2024-04-30", "Utfall")]
    [InlineData("Utfall jan–aug 2023", "2023-01-01", "2023-08-31", "Utfall")]
    [InlineData("Utfall januari - april 2024", "2024-01-01", "2024-04-30", "Utfall")]
    [InlineData("Utfall (jan–apr 2024)", "2024-01-01", "2024-04-30", "Utfall")]
    [InlineData("Utfall jan t.o.m. mars 2024", "2024-01-01", "2024-03-31", "Utfall")]
    [InlineData("Utfall\njan–apr\n2024", "2024-01-01", "2024-04-30", "Utfall")]
    [InlineData("Utfall mars–apr 2024", "2024-03-01", "2024-04-30", "Utfall")]
    [InlineData("Utfall nov 2023–feb 2024", "2023-11-01", "2024-02-29", "Utfall")]
    [InlineData("Utfall jan-apr-24", "2024-01-01", "2024-04-30", "Utfall")]
    [InlineData("Utfall mars 2024", "2024-03-01", "2024-03-31", "Utfall")]
    [InlineData("mar-24", "2024-03-01", "2024-03-31", "")]
    [InlineData("Utfall feb. 2024", "2024-02-01", "2024-02-29", "Utfall")]
    [InlineData("Ack utfall 2404", "2024-01-01", "2024-04-30", "utfall")]
    [InlineData("Periodbudget 2404", "2024-01-01", "2024-04-30", "Periodbudget")]
    [InlineData("Utfall 1912", "2019-01-01", "2019-12-31", "Utfall")]
    [InlineData("Utfall 202404", "2024-01-01", "2024-04-30", "Utfall")]
    [InlineData("Utfall 2024-03", "2024-01-01", "2024-03-31", "Utfall")]
    [InlineData("Platser 2024-03-31", "2024-03-31", "2024-03-31", "Platser")]
    [InlineData("Platser 230831", "2023-08-31", "2023-08-31", "Platser")]
    [InlineData("Platser 20230831", "2023-08-31", "2023-08-31", "Platser")]
    [InlineData("Platser 31/3 2024", "2024-03-31", "2024-03-31", "Platser")]
    [InlineData("Platser den 1 mars 2024", "2024-03-01", "2024-03-01", "Platser")]
    [InlineData("Platser per den 31 mars 2024", "2024-03-31", "2024-03-31", "Platser")]
    [InlineData("Platser per 2024-02-29", "2024-02-29", "2024-02-29", "Platser")]
    [InlineData("Barn v 36-38 2023", "2023-09-04", "2023-09-24", "Barn")]
    [InlineData("Barn v. 36–38 2023", "2023-09-04", "2023-09-24", "Barn")]
    [InlineData("Barn vecka 53 2020", "2020-12-28", "2021-01-03", "Barn")]
    [InlineData("Barn 2023-v36..v38", "2023-09-04", "2023-09-24", "Barn")]
    [InlineData("Utfall tom aug 2023", "2023-01-01", "2023-08-31", "Utfall")]
    [InlineData("Utfall t.o.m. aug 2023", "2023-01-01", "2023-08-31", "Utfall")]
    [InlineData("Ack utfall tom mars 2024", "2024-01-01", "2024-03-31", "utfall")]
    [InlineData("Ackumulerat utfall mar-24", "2024-01-01", "2024-03-31", "utfall")]
    [InlineData("Ack utfall 2024-03-15", "2024-01-01", "2024-03-15", "utfall")]
    [InlineData("Utfall tertial 1 2024", "2024-01-01", "2024-04-30", "Utfall")]
    [InlineData("Utfall T1 2024", "2024-01-01", "2024-04-30", "Utfall")]
    [InlineData("Utfall kvartal 1 2024", "2024-01-01", "2024-03-31", "Utfall")]
    [InlineData("Utfall tom tertial 2 2024", "2024-01-01", "2024-08-31", "Utfall")]
    [InlineData("Utfall 2019..2023", "2019-01-01", "2023-12-31", "Utfall")]
    [InlineData("Utfall 2019–2023", "2019-01-01", "2023-12-31", "Utfall")]
    [InlineData("Utfall 2023-11..2024-02", "2023-11-01", "2024-02-29", "Utfall")]
    [InlineData("Utfall 2024-02..04", "2024-02-01", "2024-04-30", "Utfall")]
    public void A_span_is_read_from_the_right(string header, string first, string last, string rest)
    {
        var found = Assert.IsType<SpanReading.Found>(SpanParser.ReadEnd(header, AsOf));
        Assert.Equal(Span(first, last), found.Span);
        Assert.Equal(rest, found.Rest);
        Assert.Null(found.AsOf);
    }

    [Theory]
    [InlineData("Prognos 2024 per 2024-03", "2024-01-01", "2024-12-31", "2024-03")]
    [InlineData("Prognos helår per mars 2024", "2024-01-01", "2024-12-31", "2024-03")]
    [InlineData("Prognos 2024 per sista augusti 2023", "2024-01-01", "2024-12-31", "2023-08")]
    [InlineData("Prognos 2024 per 2024-03-31", "2024-01-01", "2024-12-31", "2024-03")]
    [InlineData("Prognos 2024 (per 2024-T1)", "2024-01-01", "2024-12-31", "2024-04")]
    public void An_as_of_can_follow_the_span(string header, string first, string last, string asOf)
    {
        var found = Assert.IsType<SpanReading.Found>(SpanParser.ReadEnd(header, AsOf));
        Assert.Equal(Span(first, last), found.Span);
        Assert.True(Period.TryParse(asOf, out var period));
        Assert.Equal(period, found.AsOf);
        Assert.Equal("Prognos", found.Rest);
    }

    [Fact]
    public void An_as_of_alone_names_no_span()
    {
        var found = Assert.IsType<SpanReading.Found>(SpanParser.ReadEnd("Prognos per 2024-03", AsOf));
        Assert.Null(found.Span);
        Assert.Equal(Period.Of(2024, 3), found.AsOf);
        Assert.IsType<SpanReading.None>(SpanParser.Read("per 2024-03", AsOf));
    }

    [Theory]
    [InlineData("Utfall 2024-13", SpanProblem.NoSuchDate, "2024-13")]
    [InlineData("Platser 2023-02-29", SpanProblem.NoSuchDate, "2023-02-29")]
    [InlineData("Platser 230229", SpanProblem.NoSuchDate, "230229")]
    [InlineData("Platser 30 februari 2024", SpanProblem.NoSuchDate, "30 februari 2024")]
    [InlineData("Utfall 2024-T4", SpanProblem.NoSuchDate, "2024-T4")]
    [InlineData("Barn v 53 2023", SpanProblem.NoSuchDate, "v 53 2023")]
    [InlineData("Prognos april", SpanProblem.NoYear, "april")]
    [InlineData("Utfall jan–aug", SpanProblem.NoYear, "jan-aug")]
    [InlineData("Utfall T1", SpanProblem.NoYear, "T1")]
    [InlineData("Barn v 36-38", SpanProblem.NoYear, "v 36-38")]
    [InlineData("Prognos helår per 2023-08", SpanProblem.NoYear, "helår")]
    [InlineData("Utfall mars 24", SpanProblem.DayOrYear, "mars 24")]
    [InlineData("Prognos 2 mars 2024", SpanProblem.NumberOrDay, "2 mars 2024")]
    [InlineData("Utfall 2012", SpanProblem.YearOrMonth, "2012")]
    [InlineData("Utfall 201112", SpanProblem.MonthOrDate, "201112")]
    [InlineData("Utfall tertial 2 2024", SpanProblem.AloneOrAccumulated, "tertial 2 2024")]
    [InlineData("Utfall Q3 2024", SpanProblem.AloneOrAccumulated, "Q3 2024")]
    [InlineData("Ack utfall mars–apr 2024", SpanProblem.NotFromJanuary, "mars-apr 2024")]
    [InlineData("Utfall apr–jan 2024", SpanProblem.Backwards, "apr-jan 2024")]
    [InlineData("Prognos 2024 per 2024-03-15", SpanProblem.AsOfWithinMonth, "2024-03-15")]
    public void What_needs_a_guess_is_refused(string header, SpanProblem problem, string written)
    {
        var failed = Assert.IsType<SpanReading.Failed>(SpanParser.ReadEnd(header, AsOf));
        Assert.Equal((problem, written), (failed.Problem, failed.Written));
    }

    [Theory]
    [InlineData("Verksamhet")]
    [InlineData("Kod")]
    [InlineData("Börläge 1600")]
    [InlineData("Sommar")]
    [InlineData("")]
    [InlineData("Konto 56201")]
    [InlineData("0-17 år")]
    public void A_header_without_a_span_has_none(string header) =>
        Assert.IsType<SpanReading.None>(SpanParser.ReadEnd(header, AsOf));

    private static DateSpan Span(string first, string last) => new(
        DateOnly.ParseExact(first, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateOnly.ParseExact(last, "yyyy-MM-dd", CultureInfo.InvariantCulture));
}
