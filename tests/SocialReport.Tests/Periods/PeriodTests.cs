using FsCheck;
using FsCheck.Fluent;
using SocialReport.Periods;

namespace SocialReport.Tests.Periods;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2024-T1", 4, 121, "januari–april 2024", "jan–apr 2024", "den 30 april 2024", "sista april")]
    [InlineData("2024-02", 2, 60, "januari–februari 2024", "jan–feb 2024", "den 29 februari 2024", "sista februari")]
    [InlineData("2023-Q3", 9, 273, "januari–september 2023", "jan–sep 2023", "den 30 september 2023", "sista september")]
    [InlineData("2024", 12, 366, "januari–december 2024", "2024", "den 31 december 2024", "sista december")]
    [InlineData("2024-01", 1, 31, "januari 2024", "jan 2024", "den 31 januari 2024", "sista januari")]
    public void A_period_knows_its_names(
        string written, int months, int days, string name, string shortName, string atDate, string end)
    {
        Assert.True(Period.TryParse(written, out var period));
        Assert.Equal(written, period.Written);
        Assert.Equal((months, days), (period.Months, period.Days));
        Assert.Equal((name, shortName, atDate, end), (period.Name, period.ShortName, period.AtDate, period.EndName));
    }

    [Theory]
    [InlineData("2024-T4")]
    [InlineData("2024-13")]
    [InlineData("2024-00")]
    [InlineData("2024-Q0")]
    [InlineData("2024-3")]
    [InlineData("24-T1")]
    [InlineData("2024-T1 ")]
    [InlineData("2024-T1\n")]
    [InlineData("")]
    [InlineData(null)]
    public void Other_text_is_no_period(string? text) => Assert.False(Period.TryParse(text, out _));

    [Fact]
    public void The_same_days_are_the_same_period()
    {
        Assert.True(Period.TryParse("2024-T3", out var tertial));
        Assert.True(Period.TryParse("2024-12", out var month));
        Assert.Equal(Period.Of(2024), tertial);
        Assert.Equal(tertial, month);
        Assert.Equal(tertial.GetHashCode(), month.GetHashCode());
        Assert.True(Period.Of(2024, 4) < month);
        Assert.True(Period.Of(2023) < Period.Of(2024, 1));
        Assert.Equal((3, 4), (month.Tertial, month.Quarter));
        Assert.Null(Period.Of(2024, 5).Tertial);
    }

    [Theory]
    [InlineData("2024-01-01", "2024-12-31", "2024", "2024")]
    [InlineData("2019-01-01", "2023-12-31", "2019–2023", "2019–2023")]
    [InlineData("2024-03-01", "2024-03-31", "mars 2024", "mars 2024")]
    [InlineData("2024-01-01", "2024-04-30", "jan–apr 2024", "januari–april 2024")]
    [InlineData("2024-03-31", "2024-03-31", "31 mars 2024", "31 mars 2024")]
    [InlineData("2023-09-04", "2023-09-24", "v. 36–38 2023", "v. 36–38 2023")]
    [InlineData("2023-11-01", "2024-02-29", "nov 2023–feb 2024", "november 2023–februari 2024")]
    [InlineData("2024-03-03", "2024-03-05", "3–5 mars 2024", "3–5 mars 2024")]
    [InlineData("2024-01-01", "2024-02-15", "1 jan–15 feb 2024", "1 januari–15 februari 2024")]
    [InlineData("2021-02-01", "2021-02-28", "feb 2021", "februari 2021")]
    public void A_span_knows_its_names(string first, string last, string name, string longName)
    {
        var span = new DateSpan(DateOnly.ParseExact(first, "yyyy-MM-dd"), DateOnly.ParseExact(last, "yyyy-MM-dd"));
        Assert.Equal((name, longName), (span.SwedishName, span.LongName));
    }

    [Fact]
    public void The_year_before_keeps_whole_months_and_numbered_weeks()
    {
        Assert.Equal(DateSpan.Month(2023, 2), DateSpan.Month(2024, 2).PreviousYear());
        Assert.Equal(DateSpan.Month(2024, 2), DateSpan.Month(2025, 2).PreviousYear());
        Assert.Equal(DateSpan.OfWeeks(2022, 36, 38), DateSpan.OfWeeks(2023, 36, 38).PreviousYear());
        Assert.Equal(DateSpan.OfWeeks(2019, 52, 52), DateSpan.OfWeeks(2020, 53, 53).PreviousYear());
        Assert.Equal(
            DateSpan.Day(new DateOnly(2023, 2, 28)), DateSpan.Day(new DateOnly(2024, 2, 29)).PreviousYear());
    }

    [Fact]
    public void A_span_never_ends_before_it_starts() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new DateSpan(new DateOnly(2024, 2, 1), new DateOnly(2024, 1, 31)));

    [Fact]
    public void What_a_period_or_span_writes_reads_back()
    {
        Prop.ForAll(Periods(), period =>
        {
            Assert.True(Period.TryParse(period.Written, out var read));
            Assert.Equal(period, read);
            AssertReads(period.Span, period.Written, period);
        }).QuickCheckThrowOnFailure();
        Prop.ForAll(Spans(), span =>
        {
            // A year such as 2012 needs a word before it: alone it may be December 2020.
            var isUnclear = span.IsWholeYear && span.First.Year is > 2000 and < 2013;
            AssertReads(span, isUnclear ? "helår " + span.SwedishName : span.SwedishName, Period.Of(2024, 4));
            AssertReads(span, isUnclear ? "helår " + span.LongName : span.LongName, Period.Of(2024, 4));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Spans_keep_the_laws_of_the_calendar()
    {
        Prop.ForAll(Spans(), span =>
        {
            Assert.Equal(span.Days, Enumerable.Range(0, 40000).Count(day => span.Contains(new DateOnly(1980, 1, 1).AddDays(day))));
            Assert.True(span.PreviousYear() < span);
            Assert.Equal(span.IsWholeMonths, span.PreviousYear().IsWholeMonths);
            if (span.IsWholeMonths)
                Assert.Equal(span.Months, span.PreviousYear().Months);
        }).QuickCheckThrowOnFailure();
        Prop.ForAll(Periods(), period =>
        {
            Assert.Equal(DateTime.IsLeapYear(period.Year) ? 366 : 365, period.WholeYear.Days);
            Assert.Equal(Period.Of(period.Year - 2, period.Months).Span, period.SamePeriodLastYear.PreviousYear());
            Assert.True(period.WholeYear.Contains(period.Span));
            Assert.True(period.Span.IsAccumulated);
        }).QuickCheckThrowOnFailure();
    }

    private static void AssertReads(DateSpan span, string text, Period asOf)
    {
        var found = Assert.IsType<SpanReading.Found>(SpanParser.Read(text, asOf));
        Assert.Equal(span, found.Span);
    }

    // Years 2013 on: "2012" alone is ambiguous and has a test of its own.
    private static Arbitrary<Period> Periods() =>
        (from year in Gen.Choose(2013, 2079) from months in Gen.Choose(1, 12) select Period.Of(year, months)).ToArbitrary();

    private static Arbitrary<DateSpan> Spans()
    {
        var months = from year in Gen.Choose(1990, 2069)
                     from first in Gen.Choose(1, 12)
                     from last in Gen.Choose(first, 12)
                     select DateSpan.OfMonths(year, first, last);
        var weeks = from year in Gen.Choose(1990, 2069)
                    from first in Gen.Choose(1, 52)
                    from last in Gen.Choose(first, 52)
                    select DateSpan.OfWeeks(year, first, last);
        // From the tenth day: a lower number before a month may be a forecast's.
        var days = from year in Gen.Choose(1990, 2069)
                   from month in Gen.Choose(1, 12)
                   from day in Gen.Choose(10, 28)
                   select DateSpan.Day(new DateOnly(year, month, day));
        return Gen.OneOf(months, weeks, days).ToArbitrary();
    }
}
