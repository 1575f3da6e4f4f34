using System.CommandLine;
using SocialReport;
using SocialReport.Snapshots;
using SocialReport.Workspaces;

namespace SocialReportCli;

/// <summary><c>socrep snapshot</c>: takes the text and printed figures of reports as reviewed, or as sent out.</summary>
internal static class SnapshotCommand
{
    private static readonly Option<bool> DispatchOption = new("--utskick") { Description = "Spara versionen som utskickad, i en mapp för sig, att jämföra med längre fram" };
    private static readonly Option<bool> DraftOption = new("--utkast") { Description = "Ta in ett utkast" };

    public static Command Create()
    {
        var command = new Command("snapshot", "Tar in rapportens text och redovisade tal som granskade. De sparas i mappen granskad bredvid periodens data.")
        {
            ReportOptions.Period, ReportOptions.Report, ReportOptions.Committee, ReportOptions.Workspace,
            ReportOptions.All, DispatchOption, DraftOption, ReportOptions.Strict, ReportOptions.Json,
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        var printer = new DiagnosticPrinter(arguments.GetValue(ReportOptions.Json), isQuiet: false);
        return ReportOptions.Run(arguments, printer, (workspace, folder) => Run(workspace, folder, arguments, printer));
    }

    private static int Run(Workspace workspace, string folder, ParseResult arguments, DiagnosticPrinter printer)
    {
        var selection = ReportOptions.Selection(arguments);
        if (BuildPlan.Make(workspace, selection, out var problem) is not { } plan)
            return printer.Fail(ExitCode.Usage, problem!.Value.Message, problem.Value.Hint);
        var options = new BuildOptions(arguments.GetValue(DraftOption), arguments.GetValue(ReportOptions.Strict), ReportSnapshot.Formats);
        return arguments.GetValue(DispatchOption)
            ? new DispatchRun(folder, workspace, options, printer).Run(plan)
            : new SnapshotRun(folder, workspace, options, isAccepting: true, printer).Run(plan, selection.Report is null);
    }
}
