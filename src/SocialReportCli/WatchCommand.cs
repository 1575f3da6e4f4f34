using System.CommandLine;
using System.Runtime.InteropServices;
using SocialReport;
using SocialReportCli.Watching;

namespace SocialReportCli;

/// <summary><c>socrep watch</c>: builds reports again as the files that they are made of are saved.</summary>
internal static class WatchCommand
{
    /// <summary>How long a build may go on after Ctrl-C; what it would write is then left as it is.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(500);

    private static readonly Option<string?> OutputOption = new("--output", "-o") { Description = "Mapp för färdiga rapporter (annars utdata i socrep.yaml)", HelpName = "MAPP" };
    private static readonly Option<bool> DraftOption = new("--utkast") { Description = "Bygg utkast: det som saknas märks ut i rapporten" };

    public static Command Create()
    {
        var command = new Command("watch", "Bygger om rapporten varje gång en fil som den är gjord av sparas. Avsluta med Ctrl-C.")
        {
            ReportOptions.Period, ReportOptions.Report, ReportOptions.Committee, ReportOptions.Workspace, OutputOption,
            ReportOptions.All, DraftOption, ReportOptions.Strict,
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        var printer = new DiagnosticPrinter(asJson: false, isQuiet: true);
        // What can't be meant is refused as for a build, before anything is watched.
        return ReportOptions.Run(arguments, printer, (workspace, folder) =>
            BuildPlan.Make(workspace, ReportOptions.Selection(arguments), out var problem) is null
                ? printer.Fail(ExitCode.Usage, problem!.Value.Message, problem.Value.Hint)
                : Run(folder, arguments));
    }

    private static int Run(string folder, ParseResult arguments)
    {
        using var stop = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
        {
            signal.Cancel = true;
            stop.Cancel();
            Thread.Sleep(Grace);
            Environment.Exit(ExitCode.Interrupted);
        });
        var options = BuildOptions.All with { IsDraft = arguments.GetValue(DraftOption), IsStrict = arguments.GetValue(ReportOptions.Strict) };
        var watch = new Watch(folder, ReportOptions.Selection(arguments), arguments.GetValue(OutputOption), options, new WatchLog());
        return watch.Run(stop.Token) ? ExitCode.Interrupted : ExitCode.Errors;
    }
}
