using System.CommandLine;
using SocialReport.Diagnostics;
using SocialReport.Manifests;
using SocialReport.Snapshots;
using SocialReport.Workspaces;

namespace SocialReportCli;

/// <summary><c>socrep verify-manifest</c>: makes a report again and says whether the bytes agree.</summary>
internal static class VerifyManifestCommand
{
    private static readonly Argument<string> FileArgument = new("FIL") { Description = "Manifestet, till exempel out/2024-T1/socialnamnden/tertialrapport.manifest.json" };

    public static Command Create()
    {
        var command = new Command("verify-manifest", "Bygger rapporten på nytt ur sitt manifest och säger om den blir densamma, fil för fil.")
        {
            FileArgument, ReportOptions.Workspace, ReportOptions.Json,
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        var printer = new DiagnosticPrinter(arguments.GetValue(ReportOptions.Json), isQuiet: true);
        var path = arguments.GetValue(FileArgument)!;
        if (ReadManifest(path, out var finding) is not { } manifest)
        {
            printer.Print([finding!]);
            return printer.Finish();
        }
        return ReportOptions.Run(arguments, printer, (workspace, folder) =>
            Verify(workspace, folder, path, manifest, arguments.GetValue(ReportOptions.Json), printer));
    }

    private static int Verify(Workspace workspace, string folder, string path, BuildManifest manifest, bool asJson, DiagnosticPrinter printer)
    {
        var selection = new BuildSelection(manifest.Period, manifest.Report, manifest.Committee, All: false);
        var item = BuildPlan.Make(workspace, selection, out var problem)?.FirstOrDefault(item => item.Period.Written == manifest.Period);
        if (item is null)
            return printer.Fail(ExitCode.Usage, problem?.Message ?? $"Det finns ingen periodmapp {manifest.Period}.", problem?.Hint ?? "");
        var built = RecordedBuild.Build(workspace, item.Committee, item.Report, item.Period, manifest.Options, ToolIdentity.Stamp, GitRevision.Of(folder));
        printer.PrintErrors(built.Diagnostics);
        if (built.Files.Count == 0)
        {
            printer.NotWritten(item);
            return printer.Finish();
        }
        var rebuilt = ManifestJson.Read(built.Files[^1].Content)!;
        var check = ManifestCheck.Of(manifest, Kept(path, manifest), rebuilt);
        if (asJson)
            ManifestCheckJson.Write(check);
        else
            Print(path, check);
        return check.Agrees ? ExitCode.Success : ExitCode.Differences;
    }

    private static void Print(string path, ManifestCheck check)
    {
        foreach (var output in check.Outputs)
            Console.Out.WriteLine($"{Words(output),-28} {output.Name}");
        Print("Underlag som har ändrats sedan dess:", check.Inputs);
        Print("socrep är inte detsamma som då:", check.Tool);
        Console.Error.WriteLine(check.Agrees
            ? $"Rapporten i {path} blir densamma, byte för byte."
            : $"Rapporten i {path} blir inte densamma.");
    }

    private static void Print(string title, IReadOnlyList<InputChange> changes)
    {
        if (changes.Count == 0)
            return;
        Console.Out.WriteLine();
        Console.Out.WriteLine(title);
        foreach (var change in changes)
            Console.Out.WriteLine($"  {SnapshotWords.Of(change.Status),-10} {change.Name}");
    }

    private static string Words(OutputCheck output) => output switch
    {
        { Kept: SnapshotStatus.Removed } => "Saknas bredvid manifestet",
        { Kept: SnapshotStatus.Changed, Rebuilt: SnapshotStatus.Equal } => "Filen är ändrad efter bygget",
        { Kept: SnapshotStatus.Changed } => "Filen och bygget skiljer sig",
        { Rebuilt: SnapshotStatus.New } => "Byggs nu, men inte då",
        { Rebuilt: SnapshotStatus.Removed } => "Byggs inte längre",
        { Rebuilt: SnapshotStatus.Changed } => "Byggs annorlunda",
        _ => "Lika",
    };

    private static Dictionary<string, FileStamp> Kept(string path, BuildManifest manifest)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var files = new DirectoryFiles(folder);
        // A manifest is a file that somebody may have changed: its names may not lead out of its own folder.
        return manifest.Outputs.Where(output => output.Name == Path.GetFileName(output.Name) && files.Exists(output.Name))
            .ToDictionary(output => output.Name, output => FileStamp.Of(output.Name, files.Read(output.Name).Span), StringComparer.Ordinal);
    }

    /// <summary>Reads a manifest; null with a finding when it can't be.</summary>
    internal static BuildManifest? ReadManifest(string path, out Diagnostic? finding) =>
        GivenFile.Read(path, ManifestJson.Read, EnvironmentMessages.NoManifest, out finding);
}
