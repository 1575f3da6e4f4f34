namespace SocialReportCli.Tests;

/// <summary>One finding in its other forms: JSON by its schema, marks for a CI page, and a page for an economist.</summary>
public class FindingFormsTests
{
    private const string Drift = "sample-data/socialnamnden/2024-T1/drift.csv";

    [Theory]
    [InlineData("check --period 2024-T1 --json", "fynd")]
    [InlineData("build --period 2024-T1 --format text --json", "fynd")]
    [InlineData("build --period 2019-T1 --json", "fynd")]
    [InlineData("explain driftsredovisning/totalt/avvikelse --period 2024-T1 --json", "forklaring")]
    public void Json_is_as_its_schema_says(string command, string schema)
    {
        using var workspace = new TemporaryWorkspace();
        var path = Path.Combine(TemporaryWorkspace.FindRepository(), "docs", schema + ".schema.json");
        Assert.Empty(SchemaCheck.Problems(File.ReadAllText(path), Cli.Run(workspace.Folder, command).Output));
    }

    [Fact]
    public void The_schema_refuses_what_it_does_not_know() => Assert.Equal(
        [": required [\"version\", \"fynd\", \"filer\"]", ": additionalProperties false"],
        SchemaCheck.Problems(File.ReadAllText(Path.Combine(TemporaryWorkspace.FindRepository(), "docs", "fynd.schema.json")), "{\"findings\": []}").Take(2));

    [Fact]
    public void A_ci_page_gets_a_mark_at_the_line()
    {
        using var workspace = new TemporaryWorkspace();
        workspace.Replace(Drift, "-20 393", "100 %, cirka");
        var run = Cli.Run(workspace.Folder, "check --period 2024-T1", ("GITHUB_ACTIONS", "true"));
        Assert.Contains(
            "\n::error file=sample-data/socialnamnden/2024-T1/drift.csv,line=21,col=75,endColumn=87,title=SR0111::”100 %25, cirka” i kolumnen ”Prognos helår 2024” är inget tal.%0ASkriv ett tal",
            run.Errors.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.DoesNotContain("::error", Cli.Run(workspace.Folder, "check --period 2024-T1").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_is_a_page_that_opens_with_the_reconciliation()
    {
        using var workspace = new TemporaryWorkspace();
        workspace.Replace(Drift, "-20 393", "<b>tjugo");
        Assert.Equal(1, Cli.Run(workspace.Folder, "check --period 2024-T1 --html kontroll.html").ExitCode);
        var html = workspace.Read("kontroll.html");
        Assert.Contains("Fel (1)", html, StringComparison.Ordinal);
        Assert.Contains("”&lt;b&gt;tjugo” i kolumnen", html, StringComparison.Ordinal);
        Assert.Contains("drift.csv, rad 21, tecken 75", html, StringComparison.Ordinal);
        Assert.Contains("<mark>&lt;b&gt;tjugo</mark>", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#SR0111\">", html, StringComparison.Ordinal);
        Assert.Contains("<h3 id=\"SR0111\">", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);

        workspace.Replace(Drift, "<b>tjugo", "-20 393");
        Assert.Equal(0, Cli.Run(workspace.Folder, "check --period 2024-T1 --html kontroll.html").ExitCode);
        Assert.Contains("<p class=\"avstamning\">Avstämt mot ekonomisystemet: 0 tkr", workspace.Read("kontroll.html"), StringComparison.Ordinal);
    }
}
