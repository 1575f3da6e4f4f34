namespace SocialReportCli.Tests;

public class BuildCommandTests
{
    private const string Drift = "sample-data/socialnamnden/2024-T1/drift.csv";
    private const string PeriodFile = "sample-data/socialnamnden/2024-T1/period.yaml";

    [Fact]
    public void Build_writes_the_report_and_says_where()
    {
        using var workspace = new TemporaryWorkspace();
        var run = workspace.Build();
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            ["tertialrapport.figures.json", "tertialrapport.fynd.json", "tertialrapport.html", "tertialrapport.manifest.json", "tertialrapport.md", "tertialrapport.pdf", "tertialrapport.redovisade-tal.json"],
            workspace.Outputs().Keys);
        Assert.Contains(Path.Combine("out", "2024-T1", "socialnamnden", "tertialrapport.pdf"), run.Output, StringComparison.Ordinal);
        Assert.Contains("är klar", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_builds_give_the_same_bytes_under_another_culture_time_zone_and_path()
    {
        using var one = new TemporaryWorkspace();
        using var other = new TemporaryWorkspace();
        Assert.Equal(0, one.Build("--quiet", ("LANG", "sv_SE.UTF-8"), ("TZ", "Europe/Stockholm")).ExitCode);
        Assert.Equal(0, other.Build(
            "--quiet", ("LANG", "ar_SA.UTF-8"), ("LC_ALL", "tr_TR.UTF-8"), ("TZ", "Pacific/Kiritimati"),
            ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "0")).ExitCode);
        Assert.Equal(one.Outputs(), other.Outputs());
    }

    [Fact]
    public void One_number_changes_table_total_sentence_and_sign_word_together()
    {
        using var workspace = new TemporaryWorkspace();
        workspace.Replace(Drift, "-20 393", "-23 393");
        workspace.Replace(Drift, "-278 185", "-281 185");
        workspace.Replace("sample-data/socialnamnden/2024-T1/kontroll.yaml", "-278 185", "-281 185");
        workspace.Write("sample-data/socialnamnden/2024-T1/texter/atgarder.md", "Inhyrda konsulter ersätts med anställda under hösten.\n");
        var run = workspace.Build();
        Assert.Equal(0, run.ExitCode);
        var text = workspace.Read("out/2024-T1/socialnamnden/tertialrapport.md");
        Assert.Contains("−23,4", text, StringComparison.Ordinal);
        Assert.Contains("−281,2", text, StringComparison.Ordinal);
        Assert.Contains("Socialnämnden prognostiserar ett underskott om 1,5\u00A0mnkr för 2024", text, StringComparison.Ordinal);
        Assert.DoesNotContain("−278,2 |", text[text.IndexOf("Driftsredovisning", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public void Later_data_changes_nothing_in_a_rebuilt_earlier_report()
    {
        using var workspace = new TemporaryWorkspace();
        workspace.Build("--quiet");
        var before = workspace.Outputs();
        workspace.Write(
            "sample-data/socialnamnden/2024-T2/drift.csv",
            workspace.Read(Drift).Replace("Prognos helår 2024", "Prognos helår 2024", StringComparison.Ordinal).Replace("-20 393", "-29 999", StringComparison.Ordinal)
                .Replace("-278 185", "-287 791", StringComparison.Ordinal));
        workspace.Write("sample-data/socialnamnden/2024-T2/period.yaml", "datum: 2024-09-15\n");
        Assert.Contains("är oförändrad", workspace.Build().Errors, StringComparison.Ordinal);
        Assert.Equal(0, workspace.Build("--quiet --force").ExitCode);
        Assert.Equal(before, workspace.Outputs());
    }

    [Fact]
    public void An_error_leaves_the_earlier_report_untouched()
    {
        using var workspace = new TemporaryWorkspace();
        workspace.Build("--quiet");
        var before = workspace.Outputs();
        workspace.Replace(Drift, "-20 393", "tjugo");
        var run = workspace.Build();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("tjugo", run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, workspace.Outputs());
    }

    [Fact]
    public void A_missing_figure_stops_a_final_report_and_is_marked_in_a_draft()
    {
        using var workspace = new TemporaryWorkspace();
        workspace.Replace(Drift, ";-20 393", ";");
        workspace.Replace(Drift, "-278 185", "");
        Assert.Equal(1, workspace.Build().ExitCode);
        Assert.Empty(workspace.Outputs());
        var draft = workspace.Build("--utkast");
        Assert.Equal(0, draft.ExitCode);
        var text = workspace.Read("out/2024-T1/socialnamnden/tertialrapport.md");
        Assert.Contains("UTKAST", text, StringComparison.Ordinal);
        Assert.Contains("saknas", text, StringComparison.Ordinal);
        Assert.Contains("Kvar att göra", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_period_is_refused_with_those_there_are()
    {
        using var workspace = new TemporaryWorkspace();
        var run = Cli.Run(workspace.Folder, "build --period 2019-T1");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("2024-T1", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_period_is_found_under_any_of_its_names()
    {
        using var workspace = new TemporaryWorkspace();
        Assert.Equal(0, Cli.Run(workspace.Folder, "build --period 2024-04 --quiet").ExitCode);
        Assert.NotEmpty(workspace.Outputs());
    }

    [Theory]
    [InlineData("build --period 2024-T4", "är ingen period")]
    [InlineData("build --perid 2024-T1", "Menade du --period?")]
    [InlineData("bild", "Menade du build?")]
    [InlineData("build", "vilken period")]
    [InlineData("build --period 2024-T1 --committee socialnamden", "Menade du ”socialnamnden”?")]
    [InlineData("build --period 2024-T1 --report tertialraport", "Menade du ”tertialrapport”?")]
    [InlineData("build --period 2024-T1 --format docx", "inget format")]
    [InlineData("build --period", "--period behöver ett värde")]
    public void Wrong_usage_is_told_with_what_would_be_right(string arguments, string message)
    {
        using var workspace = new TemporaryWorkspace();
        var run = Cli.Run(workspace.Folder, arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void Only_the_reports_that_the_period_lists_are_made()
    {
        using var workspace = WithTwoReports();
        Assert.Equal(0, workspace.Build("--quiet").ExitCode);
        Assert.DoesNotContain("kort.pdf", workspace.Outputs().Keys);

        var refused = workspace.Build("--report kort");
        Assert.Equal(2, refused.ExitCode);
        Assert.Equal(
            "Rapporten ”kort” görs inte för 2024-T1. För perioden görs tertialrapport. Vilka rapporter som görs står vid rapporter i periodens period.yaml, eller i namnd.yaml.",
            refused.Errors.Trim());
    }

    [Fact]
    public void Two_reports_of_a_period_each_have_their_settings_and_control_totals()
    {
        using var workspace = WithTwoReports();
        workspace.Write(PeriodFile, """
            datum: 2024-05-15
            rapporter:
              kort:
              tertialrapport:
                version: "7.3"
                godkända:
                  - {kod: SR0601, plats: driftsredovisning/totalt/bokslut_fg_år, skäl: Som publicerat}
                  - {kod: SR0611, plats: driftsredovisning/Övrig vuxenvård ej missbruk/utfall, skäl: Ändringen är verklig}
            """);
        Assert.Equal(1, workspace.Build("--report kort").ExitCode);
        workspace.Replace("sample-data/socialnamnden/2024-T1/kontroll.yaml", "  - tabell:", "  - rapport: tertialrapport\n    tabell:");
        Assert.Equal(0, workspace.Build("--strict").ExitCode);
        Assert.Contains("7.3", workspace.Read("out/2024-T1/socialnamnden/tertialrapport.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("7.3", workspace.Read("out/2024-T1/socialnamnden/kort.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_in_a_file_that_two_reports_share_is_told_once()
    {
        using var workspace = WithTwoReports();
        workspace.Write(PeriodFile, "datum: 2024-05-15\nstatus: slutligt\n");
        var run = workspace.Build();
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("SR0134", Assert.Single(ToldFinding.Read(run.Errors)).Code);
    }

    [Fact]
    public void A_missing_file_is_the_environments_fault()
    {
        using var workspace = new TemporaryWorkspace();
        File.Delete(workspace.At("sample-data/socialnamnden/2024-T1/period.yaml"));
        var run = workspace.Build();
        Assert.Equal(4, run.ExitCode);
        Assert.Contains("fel[SR0901] sample-data/socialnamnden/2024-T1/period.yaml", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_that_cannot_be_written_is_the_environments_fault()
    {
        using var workspace = new TemporaryWorkspace();
        workspace.Write("upptagen", "en fil där mappen skulle ligga");
        var run = workspace.Build("--output upptagen");
        Assert.Equal(4, run.ExitCode);
        Assert.Contains("fel[SR0902]", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_workspace_it_says_how_to_give_one()
    {
        var run = Cli.Run(Path.GetTempPath(), "build --period 2024-T1");
        Assert.Equal(4, run.ExitCode);
        Assert.Contains("--workspace", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_is_swedish_and_lists_the_exit_codes()
    {
        var run = Cli.Run(Path.GetTempPath(), "build --help");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Användning:", run.Output, StringComparison.Ordinal);
        Assert.Contains("--utkast", run.Output, StringComparison.Ordinal);
        Assert.Contains("Slutkoder:", run.Output, StringComparison.Ordinal);
    }

    /// <summary>The sample workspace with another report type, which its period doesn't list.</summary>
    private static TemporaryWorkspace WithTwoReports()
    {
        var workspace = new TemporaryWorkspace();
        workspace.Write("templates/kort/rapport.yaml", "titel: Kort rapport\n");
        workspace.Write("templates/kort/rapport.md", "# Läget\n\nAllt är lugnt.\n");
        workspace.Replace("sample-data/socialnamnden/namnd.yaml", "rapporter: [tertialrapport", "rapporter: [kort, tertialrapport");
        return workspace;
    }
}
