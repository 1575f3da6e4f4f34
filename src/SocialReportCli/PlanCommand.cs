using System.CommandLine;
using SocialReport.Manifests;
using SocialReport.Workspaces;

namespace SocialReportCli;

/// <summary><c>socrep plan</c>: says what a build would build, of what, and why; <c>build --dry-run</c> says the same without the files.</summary>
internal static class PlanCommand
{
    private const int MostReasons = 3;

    public static Command Create()
    {
        var command = new Command("plan", "Säger vilka rapporter som skulle byggas, av vilka filer, och varför. Bygger och skriver ingenting.");
        foreach (var option in BuildArguments.All.Append(ReportOptions.Json))
            command.Add(option);
        command.SetAction(Run);
        return command;
    }

    /// <summary>Tells what would be built.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="folder">Its folder.</param>
    /// <param name="build">What is asked for.</param>
    /// <param name="withInputs">Whether the files are told that each report is made of.</param>
    /// <param name="asJson">Whether it is told to a program.</param>
    public static int Tell(Workspace workspace, string folder, BuildArguments build, bool withInputs, bool asJson)
    {
        var run = new ReportRun(folder, workspace, build.Output, build.Options, build.IsForced);
        var told = new List<ToldReport>();
        foreach (var item in build.Plan)
        {
            var causes = run.Causes(item).Select(cause => cause.Words).Distinct().ToList();
            told.Add(new ToldReport(item, causes, withInputs ? Inputs(workspace, run, item, isBuilt: causes.Count == 0) : null));
            if (!asJson)
                Write(told[^1]);
        }
        if (asJson)
            JsonOutput.Write(json => PlanJson.Write(json, told));
        else
            Console.Error.WriteLine($"{told.Count(report => report.IsBuilt)} av {told.Count} {(told.Count == 1 ? "rapport" : "rapporter")} byggs.");
        return ExitCode.Success;
    }

    private static int Run(ParseResult arguments)
    {
        var printer = new DiagnosticPrinter(arguments.GetValue(ReportOptions.Json), isQuiet: false);
        return ReportOptions.Run(arguments, printer, (workspace, folder) =>
            BuildArguments.Read(arguments, workspace, folder, printer) is { } build
                ? Tell(workspace, folder, build, withInputs: true, arguments.GetValue(ReportOptions.Json))
                : ExitCode.Usage);
    }

    /// <summary>What a report is made of: its manifest knows, and otherwise it is read and reckoned, without pages.</summary>
    private static IReadOnlyList<string> Inputs(Workspace workspace, ReportRun run, PlannedBuild item, bool isBuilt) =>
        isBuilt && UpToDate.Manifest(item.Report, new DirectoryFiles(run.Folder(item))) is { } manifest
            ? [.. manifest.Inputs.Select(input => input.Name)]
            : RecordedBuild.InputsOf(workspace, item.Committee, item.Report, item.Period);

    private static void Write(ToldReport report)
    {
        Console.Out.WriteLine($"{(report.IsBuilt ? "byggs     " : "oförändrad")}  {report.Build}");
        foreach (var reason in report.Reasons.Take(MostReasons))
            Console.Out.WriteLine($"    {reason}");
        if (report.Reasons.Count > MostReasons)
            Console.Out.WriteLine($"    och {report.Reasons.Count - MostReasons} skäl till");
        foreach (var input in report.Inputs ?? [])
            Console.Out.WriteLine($"        {input}");
    }
}

/// <summary>What is told of a report that could be built.</summary>
/// <param name="Build">The report.</param>
/// <param name="Reasons">Why it would be built, in words; none when it is as it would be.</param>
/// <param name="Inputs">The files that it is made of; null when nobody asks.</param>
internal sealed record ToldReport(PlannedBuild Build, IReadOnlyList<string> Reasons, IReadOnlyList<string>? Inputs)
{
    /// <summary>Whether it would be built.</summary>
    public bool IsBuilt => Reasons.Count > 0;
}
