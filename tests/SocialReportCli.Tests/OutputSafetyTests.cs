using System.Diagnostics;
using SocialReport.Diagnostics;
using SocialReport.Manifests;

namespace SocialReportCli.Tests;

/// <summary>An earlier report is whole or replaced by a whole one, whatever happens.</summary>
public class OutputSafetyTests
{
    private const string Drift = "sample-data/socialnamnden/2024-T1/drift.csv";

    [Fact]
    public void A_read_only_report_is_left_alone_with_all_beside_it()
    {
        using var workspace = Changed(out var before);
        var pdf = Path.Combine(workspace.Output, "tertialrapport.pdf");
        File.SetAttributes(pdf, File.GetAttributes(pdf) | FileAttributes.ReadOnly);
        var run = workspace.Build();
        File.SetAttributes(pdf, File.GetAttributes(pdf) & ~FileAttributes.ReadOnly);
        Assert.Equal(4, run.ExitCode);
        Assert.Contains(
            ErrorPage.Find("SR0902")!.Example,
            run.Errors.Replace(workspace.Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
        Assert.Contains("tertialrapport.pdf är skrivskyddad", run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, workspace.Outputs());
    }

    [Theory]
    [InlineData("tertialrapport.md")]
    [InlineData("tertialrapport.figures.json")]
    public void When_one_file_cannot_take_its_place_the_others_are_put_back(string blocked)
    {
        using var workspace = Changed(out var before);
        var path = Path.Combine(workspace.Output, blocked);
        File.Delete(path);
        Directory.CreateDirectory(Path.Combine(path, "i vägen"));
        var run = workspace.Build();
        Assert.Equal(4, run.ExitCode);
        Assert.Contains("fel[SR0902]", run.Errors, StringComparison.Ordinal);
        before.Remove(blocked);
        Assert.Equal(before, workspace.Outputs());
    }

    [Fact]
    public void Killed_at_any_moment_each_file_is_old_or_new_and_the_next_run_cleans_up()
    {
        using var workspace = Changed(out var before);
        foreach (var wait in new[] { 60, 150, 250, 350, 450, 600 })
        {
            Kill(workspace, wait);
            Assert.Empty(before.Keys.Except(workspace.Outputs().Keys));
        }
        File.WriteAllText(Path.Combine(workspace.Output, ".tertialrapport.pdf.ny"), "halv");
        File.WriteAllText(Path.Combine(workspace.Output, ".tertialrapport.md.gammal"), "halv");
        var halfway = workspace.Outputs();
        Assert.Equal(0, workspace.Build("--quiet").ExitCode);
        var after = workspace.Outputs();
        Assert.Equal(before.Keys, after.Keys);
        Assert.NotEqual(before["tertialrapport.md"], after["tertialrapport.md"]);
        Assert.All(before.Keys, name => Assert.True(halfway[name].SequenceEqual(before[name]) || halfway[name].SequenceEqual(after[name]), name));
    }

    [Fact]
    public void A_file_that_another_program_holds_leaves_the_earlier_report_whole()
    {
        using var workspace = Changed(out var before);
        CliRun run;
        using (new FileStream(Path.Combine(workspace.Output, "tertialrapport.pdf"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            run = workspace.Build();
        Assert.Equal(4, run.ExitCode);
        Assert.Contains("fel[SR0902]", run.Errors, StringComparison.Ordinal);
        Assert.Contains("öppen i ett annat program", run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, workspace.Outputs());
        Assert.Equal(0, workspace.Build("--quiet").ExitCode);
        Assert.NotEqual(before, workspace.Outputs());
    }

    [Fact]
    public async Task Two_builds_into_one_folder_leave_the_whole_report_of_one_of_them()
    {
        using var one = Changed(out _);
        using var other = new TemporaryWorkspace();
        var output = Directory.CreateTempSubdirectory("socrep-ut-").FullName;
        try
        {
            var build = $"build --period 2024-T1 --quiet --output {output}";
            for (var round = 0; round < 3; round++)
            {
                var runs = await Task.WhenAll(Task.Run(() => Cli.Run(one.Folder, build)), Task.Run(() => Cli.Run(other.Folder, build)));
                Assert.All(runs, run => Assert.Equal(0, run.ExitCode));
                AssertWhole(Path.Combine(output, "2024-T1", "socialnamnden"));
            }
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }
    }

    [Theory]
    [InlineData("mount -t tmpfs -o size=150k tmpfs", "för disken är full")]
    [InlineData("mount -t tmpfs -o size=9m,ro tmpfs", "för disken är skrivskyddad")]
    public void A_full_or_read_only_disk_says_so_and_leaves_nothing(string mount, string reason)
    {
        if (!OperatingSystem.IsLinux() || Shell.Run("unshare -rm true").ExitCode != 0)
            return;
        using var workspace = new TemporaryWorkspace();
        Directory.CreateDirectory(workspace.Output);
        var run = Shell.Run(
            $"unshare -rm sh -c '{mount} \"$1\" && cd \"$2\" && dotnet \"$3\" build --period 2024-T1; code=$?; ls -A \"$1\"; exit $code' sh",
            workspace.Output, workspace.Folder, Path.Combine(AppContext.BaseDirectory, "socrep.dll"));
        Assert.Equal(4, run.ExitCode);
        Assert.Contains("fel[SR0902]", run.Errors, StringComparison.Ordinal);
        Assert.Contains(reason, run.Errors, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    /// <summary>Every file is the one that the manifest beside it names, and nothing else lies there.</summary>
    private static void AssertWhole(string folder)
    {
        var files = Directory.EnumerateFiles(folder).ToDictionary(file => Path.GetFileName(file)!, File.ReadAllBytes, StringComparer.Ordinal);
        var manifest = ManifestJson.Read(files["tertialrapport.manifest.json"])!;
        Assert.Equal(manifest.Outputs.Select(output => output.Name), files.Keys.Where(name => name != "tertialrapport.manifest.json").Order(StringComparer.Ordinal));
        Assert.All(manifest.Outputs, output => Assert.Equal(output, FileStamp.Of(output.Name, files[output.Name])));
    }

    [Fact]
    public void A_file_far_too_large_is_no_bug()
    {
        using var workspace = new TemporaryWorkspace();
        using (var file = new FileStream(workspace.At("socrep.yaml"), FileMode.Open))
            file.SetLength(600_000_000);
        var run = workspace.Build();
        Assert.Equal(4, run.ExitCode);
        Assert.Contains("fel[SR0903] socrep.yaml: Filen kan inte läsas, för den är för stor.", run.Errors, StringComparison.Ordinal);
    }

    /// <summary>A workspace with a report, and then a figure changed so that the next report differs.</summary>
    private static TemporaryWorkspace Changed(out SortedDictionary<string, byte[]> before)
    {
        var workspace = new TemporaryWorkspace();
        Assert.Equal(0, workspace.Build("--quiet").ExitCode);
        before = workspace.Outputs();
        foreach (var (old, with) in new[] { ("-5 440;-16 477", "-5 441;-16 477"), ("-92 637", "-92 638") })
        {
            workspace.Replace(Drift, old, with);
        }
        workspace.Replace("sample-data/socialnamnden/2024-T1/kontroll.yaml", "-92 637", "-92 638");
        workspace.Replace(Drift, "-7 061;-6 635", "-7 961;-6 635");
        workspace.Replace(Drift, "-86 299", "-87 199");
        return workspace;
    }

    private static void Kill(TemporaryWorkspace workspace, int milliseconds)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "socrep.dll"), "build", "--period", "2024-T1", "--quiet"])
        {
            WorkingDirectory = workspace.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("SOCREP_WORKSPACE");
        using var process = Process.Start(start)!;
        if (!process.WaitForExit(milliseconds))
            process.Kill();
        process.WaitForExit();
    }
}
