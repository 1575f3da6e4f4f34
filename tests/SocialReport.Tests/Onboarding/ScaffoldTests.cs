using System.Text;
using SocialReport.Diagnostics;
using SocialReport.Onboarding;
using SocialReport.Periods;
using SocialReport.Workspaces;

namespace SocialReport.Tests.Onboarding;

public class ScaffoldTests
{
    public static TheoryData<string, string> Starts
    {
        get
        {
            var starts = new TheoryData<string, string>();
            foreach (var report in EmbeddedTemplates.Reports)
            {
                foreach (var period in (string[])["2025-T1", "2024-Q2", "2025-03", "2024"])
                    starts.Add(report, period);
            }
            return starts;
        }
    }

    [Theory]
    [MemberData(nameof(Starts))]
    public void A_new_workspace_builds_at_once_as_a_draft_without_any_figure(string report, string written)
    {
        Assert.True(Period.TryParse(written, out var period));
        var files = new MemoryFiles();
        foreach (var file in Scaffold.Make(new NewCommittee("socialnamnden", null, null), report, period, null))
            files.With(file.Path, file.Content);
        var diagnostics = new DiagnosticBag();
        var workspace = Workspace.Read(files, diagnostics)!;
        Assert.Empty(diagnostics);

        var built = ReportBuilder.Build(workspace, "socialnamnden", report, period, BuildOptions.All);

        Assert.DoesNotContain(built.Diagnostics, finding => finding.Severity == Severity.Error);
        var text = Encoding.UTF8.GetString(built.Files.Single(file => file.Name == $"{report}.md").Content.Span);
        Assert.Contains("UTKAST", text, StringComparison.Ordinal);
        Assert.DoesNotContain("[fel]", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"[0-9]\s(?:mnkr|tkr|kr|%)", text);
    }

    [Fact]
    public void A_committee_is_added_to_the_folders_that_the_workspace_has()
    {
        var existing = new Workspace(new MemoryFiles(), "alla nämnder", "typer", "ut");

        var paths = Scaffold.Make(new NewCommittee("vård", "Vårdnämnden", "Exempelkommunen"), "tertialrapport", Period.Of(2025, 4), existing).Select(file => file.Path).ToList();

        Assert.DoesNotContain("socrep.yaml", paths);
        Assert.Contains("typer/tertialrapport/rapport.yaml", paths);
        Assert.Contains("alla nämnder/vård/2025-04/drift.csv", paths);
    }

    [Theory]
    [InlineData("socialnamnden", true)]
    [InlineData("vård-och_omsorg2", true)]
    [InlineData("../annan", false)]
    [InlineData("a/b", false)]
    [InlineData("", false)]
    public void Only_what_is_a_folder_on_every_system_names_a_committee(string id, bool isFolder) => Assert.Equal(isFolder, Scaffold.IsFolderName(id));
}
