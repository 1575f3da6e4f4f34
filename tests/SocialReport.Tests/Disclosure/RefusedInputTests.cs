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
        var found = Findings(files, path);

        var finding = Assert.Single(found, finding => finding.Code == "SR0701");
        Assert.Equal(path, finding.Location.File);
        Assert.All(found, other => Assert.DoesNotContain(Number, other.Message + other.Hint + other.SourceLine, StringComparison.Ordinal));
    }

    private static IReadOnlyList<Diagnostic> Findings(MemoryFiles files, string path)
    {
        var diagnostics = new DiagnosticBag();
        if (Workspace.Read(files, diagnostics) is null)
            return [.. diagnostics];
        var (committee, report, period) = ReaderOf(path);
        var built = SampleReport.Build(files, committee, report, period, BuildOptions.All with { IsDraft = true });
        Assert.Empty(built.Files);
        return built.Diagnostics;
    }

    /// <summary>A report that reads the file: of the committee, report type and period that its path names, if any.</summary>
    private static (string Committee, string Report, string Period) ReaderOf(string path)
    {
        var workspace = Workspace.Read(Repository.Files, new DiagnosticBag())!;
        return workspace.Committees
            .SelectMany(committee => workspace.Periods(committee).SelectMany(period =>
                PeriodReports.Of(workspace, committee, period).Select(report => (Committee: committee, Report: report, Period: period.Written))))
            .MaxBy(made => Names(made.Committee) + Names(made.Report) + Names(made.Period) + (BuildsOn(made.Report) ? 1 : 0));

        int Names(string part) => path.Split('/', '.').Count(name => name == part);

        bool BuildsOn(string report) =>
            Encoding.UTF8.GetString(Repository.Files.Read($"templates/{report}/rapport.yaml").Span).Contains($"bygger_på: {path.Split('/').ElementAtOrDefault(1)}\n", StringComparison.Ordinal);
    }

    private static void AddFiles(string folder, TheoryData<string> paths)
    {
        foreach (var name in Repository.Files.Files(folder))
            paths.Add($"{folder}/{name}");
        foreach (var name in Repository.Files.Folders(folder))
            AddFiles($"{folder}/{name}", paths);
    }
}
