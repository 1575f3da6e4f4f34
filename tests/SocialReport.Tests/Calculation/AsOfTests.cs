namespace SocialReport.Tests.Calculation;

public sealed class AsOfTests
{
    private static SmallReport TwoPeriods() => new SmallReport()
        .Data("Rad;Ack utfall 2404;Budget 2024;Prognos 2024\nA;35;100;110")
        .Data("Rad;Ack utfall 2404;Ack utfall 2408;Budget 2024;Prognos 2024\nA;35;85;105;130", period: "2024-T2")
        .With("n/a/2024-T2/period.yaml", "datum: 2024-09-15\n")
        .Table("""
            kolumner:
              utfall: {mått: utfall}
              prognos: {mått: prognos, period: helår}
              fg: {mått: prognos fg, period: helår}
              ursprunglig: {mått: budget ursprunglig, period: helår}
              budget: {mått: budget, period: helår}
            rader: [alla]
            """);

    [Fact]
    public void Older_statements_are_reached_by_name()
    {
        var built = TwoPeriods().Build("2024-T2");
        Assert.Empty(built.Diagnostics);
        Assert.Equal(["A|85|130|110|100|105"], SmallReport.Rows(built));
        Assert.Equal(
            " (kr)|Utfall jan–aug 2024|Prognos helår 2024|Föregående prognos helår 2024|Ursprunglig budget 2024|Budget 2024",
            " " + SmallReport.Head(built));
    }

    [Fact]
    public void The_first_report_has_no_forecast_before() => Assert.Equal("SR0371", TwoPeriods().Only().Code);

    [Fact]
    public void A_later_folder_changes_nothing()
    {
        var table = "kolumner: {utfall: {mått: utfall}, prognos: {mått: prognos, period: helår}}\nrader: [alla]";
        var alone = new SmallReport().Data("Rad;Ack utfall 2404;Prognos 2024\nA;35;110").Table(table).Build();
        var followed = new SmallReport().Data("Rad;Ack utfall 2404;Prognos 2024\nA;35;110").Table(table)
            .Data("Rad;Ack utfall 2404;Prognos 2024\nB;99;1\nA;fel;1", period: "2024-T2")
            .With("n/a/2024-T2/period.yaml", "fel: [").Build();
        Assert.Equal(alone.Files.Select(file => file.Content.ToArray()), followed.Files.Select(file => file.Content.ToArray()));
        Assert.Empty(followed.Diagnostics);
    }

    [Theory]
    [InlineData("2024-03", "Utfall jan–mars 2024|Utfall jan–mars 2023|Bokslut 2023")]
    [InlineData("2024-Q2", "Utfall jan–juni 2024|Utfall jan–juni 2023|Bokslut 2023")]
    [InlineData("2024", "Utfall 2024|Utfall 2023|Bokslut 2023")]
    public void Headings_follow_the_period(string period, string headings)
    {
        var months = period == "2024" ? "12" : period == "2024-03" ? "03" : "06";
        var built = new SmallReport()
            .Data($"Rad;Ack utfall 24{months};Ack utfall 23{months};Bokslut 2023\nA;1;2;3", period: period)
            .With($"n/a/{period}/period.yaml", "datum: 2024-05-15\n")
            .Table("radrubrik: \"{{ period.namn }}\"\nkolumner:\n  a: {mått: utfall}\n  b: {mått: utfall, period: fg år}\n  c: {mått: bokslut, period: helår fg år}\nrader: [alla]")
            .Build(period);
        Assert.EndsWith("|" + headings, SmallReport.Head(built), StringComparison.Ordinal);
        Assert.DoesNotContain("apr", SmallReport.Head(built), StringComparison.Ordinal);
    }
}
