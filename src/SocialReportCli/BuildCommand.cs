using System.CommandLine;
using SocialReport.Workspaces;

namespace SocialReportCli;

/// <summary><c>socrep build</c>: makes the reports of a period, or of all periods, as far as they have changed.</summary>
internal static class BuildCommand
{
    private static readonly Option<bool> QuietOption = new("--quiet", "-q") { Description = "Skriv bara fel och varningar" };
    private static readonly Option<bool> VerifyOption = new("--verify") { Description = "Jämför med det som är granskat och skriv ingenting; slutkod 3 när något skiljer" };
    private static readonly Option<bool> AcceptOption = new("--accept") { Description = "Med --verify: ta in det som skiljer som granskat" };
    private static readonly Option<bool> DryRunOption = new("--dry-run") { Description = "Säg vad som skulle byggas och varför, men bygg ingenting" };
    private static readonly Option<string?> JobsOption = new("--jobs", "-j") { Description = "Hur många rapporter som byggs samtidigt (annars högst fyra)", HelpName = "ANTAL" };

    public static Command Create()
    {
        var command = new Command("build", "Bygger periodens rapporter till PDF, text och webbsida. Det som är oförändrat sedan det byggdes lämnas som det är.");
        foreach (var option in BuildArguments.All.Concat([JobsOption, DryRunOption, VerifyOption, AcceptOption, ReportOptions.Json, QuietOption]))
            command.Add(option);
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        var printer = new DiagnosticPrinter(arguments.GetValue(ReportOptions.Json), arguments.GetValue(QuietOption));
        return ReportOptions.Run(arguments, printer, (workspace, folder) => Run(workspace, folder, arguments, printer));
    }

    private static int Run(Workspace workspace, string folder, ParseResult arguments, DiagnosticPrinter printer)
    {
        if (BuildArguments.Read(arguments, workspace, folder, printer) is not { } build)
            return ExitCode.Usage;
        var jobs = arguments.GetValue(JobsOption) is { } written ? Shard.ParseNumber(written) : BatchRun.DefaultJobs(build.Plan.Count);
        if (jobs is not { } workers)
            return printer.Fail(ExitCode.Usage, $"”{arguments.GetValue(JobsOption)}” är inget antal.", "Skriv till exempel --jobs 4.");
        if (arguments.GetValue(VerifyOption))
            return new SnapshotRun(folder, workspace, build.Options, arguments.GetValue(AcceptOption), printer).Run(build.Plan, arguments.GetValue(ReportOptions.Report) is null && build.Shard is null);
        if (arguments.GetValue(AcceptOption))
            return printer.Fail(ExitCode.Usage, "--accept används ihop med --verify.", "Skriv build --verify --accept, eller socrep snapshot.");
        if (arguments.GetValue(DryRunOption))
            return PlanCommand.Tell(workspace, folder, build, withInputs: false, arguments.GetValue(ReportOptions.Json));
        var run = new ReportRun(folder, workspace, build.Output, build.Options, build.IsForced);
        var progress = printer.Progress(build.Plan.Count);
        var outcomes = new List<ReportOutcome>();
        using var made = BatchRun.Run(build.Plan, workers, run.Make).GetEnumerator();
        foreach (var item in build.Plan)
        {
            progress.Begin(item);
            made.MoveNext();
            progress.Clear();
            printer.Finished(made.Current, progress);
            outcomes.Add(made.Current);
        }
        if (build.WholePlan.Count > 1 || build.Shard is not null || arguments.GetValue(ReportOptions.All))
            Summarize(BatchSummary.Of(build, outcomes, GitRevision.Of(folder)), build.Output, isKept: build.Shard is not null || arguments.GetValue(ReportOptions.All), printer);
        return printer.Finish();
    }

    private static void Summarize(BatchSummary summary, string output, bool isKept, DiagnosticPrinter printer)
    {
        printer.Summarized(summary);
        if (!isKept)
            return;
        try
        {
            printer.AlsoWritten(SummaryFiles.Write(summary, output));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            printer.Print([EnvironmentMessages.CannotWriteSummary(output, error)]);
        }
    }
}
