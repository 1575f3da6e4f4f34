using System.CommandLine;
using System.Runtime.InteropServices;
using SocialReportCli.Watching;

namespace SocialReportCli;

/// <summary><c>socrep watch</c>: builds reports again as the files that they are made of are saved.</summary>
internal static class WatchCommand
{
    /// <summary>How long a build may go on after Ctrl-C; what it would write is then left as it is.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(500);

    public static Command Create()
    {
        var command = new Command("watch", "Bygger om rapporten varje gång en fil som den är gjord av sparas. Avsluta med Ctrl-C.");
        foreach (var option in BuildArguments.Lasting)
            command.Add(option);
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        var printer = new DiagnosticPrinter(asJson: false, isQuiet: true);
        // What can't be meant is refused as for a build, before anything is watched.
        return ReportOptions.Run(arguments, printer, (workspace, folder) =>
            BuildArguments.Read(arguments, workspace, folder, printer) is { } build ? Run(folder, ReportOptions.Selection(arguments), build) : ExitCode.Usage);
    }

    private static int Run(string folder, BuildSelection selection, BuildArguments build)
    {
        using var stop = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
        {
            signal.Cancel = true;
            stop.Cancel();
            Thread.Sleep(Grace);
            Environment.Exit(ExitCode.Interrupted);
        });
        var watch = new Watch(folder, selection, build.Output, build.Options, new WatchLog(Console.Error));
        return watch.Run(stop.Token) ? ExitCode.Interrupted : ExitCode.Errors;
    }
}
