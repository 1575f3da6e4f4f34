using SocialReport.Diagnostics;
using SocialReport.Periods;
using SocialReport.Workspaces;

namespace SocialReport.Tests.Workspaces;

/// <summary>Which reports a period has, and what <c>period.yaml</c> says of each.</summary>
public class PeriodReportsTests
{
    [Fact]
    public void Without_a_list_the_committee_makes_all_its_reports() =>
        Assert.Equal(["kort", "lång"], Reports("datum: 2024-05-15\n"));

    [Fact]
    public void A_list_chooses_in_its_own_order() =>
        Assert.Equal(["lång", "kort"], Reports("datum: 2024-05-15\nrapporter: [lång, kort]\n"));

    [Theory]
    [InlineData("datum: 2024-05-15\nrapporter: [korta]\n")]
    [InlineData("datum: 2024-05-15\nrapporter: kort\n")]
    [InlineData("rapporter: [")]
    public void What_cannot_be_read_is_left_for_the_build_to_tell(string period) =>
        Assert.Equal(["kort", "lång"], Reports(period));

    [Fact]
    public void What_a_report_has_of_its_own_goes_before_what_all_share()
    {
        const string period = """
            datum: 2024-05-15
            diarienummer: SN 2024/1
            version: "1.0"
            status: utkast
            rapporter:
              kort:
              lång: {datum: 2024-06-01, version: "2.0", status: slutlig}
            """;
        var shared = Settings(period, "kort")!;
        Assert.Equal((new DateOnly(2024, 5, 15), "SN 2024/1", "1.0", true), (shared.Date, shared.RegistryNumber, shared.Version, shared.IsDraft));
        var own = Settings(period, "lång")!;
        Assert.Equal((new DateOnly(2024, 6, 1), "SN 2024/1", "2.0", false), (own.Date, own.RegistryNumber, own.Version, own.IsDraft));
    }

    [Fact]
    public void A_date_may_be_each_reports_own_but_must_be_said()
    {
        const string period = "rapporter: {kort: {datum: 2024-06-01}, lång: }\n";
        Assert.NotNull(Settings(period, "kort"));
        var diagnostics = new DiagnosticBag();
        Assert.Null(Settings(period, "lång", diagnostics));
        Assert.Equal(["SR0136"], diagnostics.Select(finding => finding.Code));
    }

    private static IReadOnlyList<string> Reports(string period) => PeriodReports.Of(Committee(period), "nämnd", Period.Of(2024));

    private static PeriodSettings? Settings(string period, string report, DiagnosticBag? diagnostics = null) =>
        ReportInputs.Read(Committee(period), "nämnd", report, Period.Of(2024), diagnostics ?? new DiagnosticBag())?.Settings;

    private static Workspace Committee(string period)
    {
        var files = new MemoryFiles()
            .With("socrep.yaml", "nämnder: data\nrapporttyper: typer\n")
            .With("typer/kort/rapport.yaml", "titel: Kort\n")
            .With("typer/kort/rapport.md", "# Läget\n")
            .With("typer/lång/rapport.yaml", "titel: Lång\n")
            .With("typer/lång/rapport.md", "# Läget\n")
            .With("data/nämnd/namnd.yaml", "namn: Nämnden\nkommun: Kommunen\n")
            .With("data/nämnd/2024/period.yaml", period);
        return Workspace.Read(files, new DiagnosticBag())!;
    }
}
