using System.Text;
using SocialReport.Diagnostics;
using SocialReport.Workspaces;

namespace SocialReport.Tests.Disclosure;

/// <summary>A personnummer in any file of the workspace stops the report, drafts too, and is never shown.</summary>
public sealed class RefusedInputTests
{
    private const string Number = "811218-9876";

    public static TheoryData<string> Inputs
    {
        get
        {
            var paths = new TheoryData<string>("socrep.yaml");
            foreach (var folder in new[] { "templates", "sample-data" })
                AddFiles(folder, paths);
            return paths;
        }
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Is_found_in_every_file_that_a_report_reads(string path)
    {
        var files = SampleReport.Copy();
        files.With(path, $"{Encoding.UTF8.GetString(files.Read(path).Span)}\n# Anna {Number}\n");
        var found = Findings(files);

        var finding = Assert.Single(found, finding => finding.Code == "SR0701");
        Assert.Equal(path, finding.Location.File);
        Assert.All(found, other => Assert.DoesNotContain(Number, other.Message + other.Hint + other.SourceLine, StringComparison.Ordinal));
    }

    private static IReadOnlyList<Diagnostic> Findings(MemoryFiles files)
    {
        var diagnostics = new DiagnosticBag();
        if (Workspace.Read(files, diagnostics) is null)
            return [.. diagnostics];
        var built = SampleReport.Build(files, "socialnamnden", "tertialrapport", "2024-T1", BuildOptions.All with { IsDraft = true });
        Assert.Empty(built.Files);
        return built.Diagnostics;
    }

    private static void AddFiles(string folder, TheoryData<string> paths)
    {
        foreach (var name in Repository.Files.Files(folder))
            paths.Add($"{folder}/{name}");
        foreach (var name in Repository.Files.Folders(folder))
            AddFiles($"{folder}/{name}", paths);
    }
}
