using System.CommandLine;
using SocialReport;
using SocialReport.Checks;
using SocialReport.Workspaces;

namespace SocialReportCli;

/// <summary><c>socrep check</c>: says all that can be known of reports without making pages or files.</summary>
internal static class CheckCommand
{
    private static readonly Option<bool> DraftOption = new("--utkast") { Description = "Kontrollera som ett utkast: det som saknas är varningar" };

    private static readonly Option<string?> HtmlOption = new("--html") { Description = "Skriv också kontrollen som en sida att öppna i webbläsaren: kontroll.html", HelpName = "FIL" };

    public static Command Create()
    {
        var command = new Command("check", "Kontrollerar periodens rapporter: data, summor, rimlighet och text. Skriver inga rapporter.")
        {
            ReportOptions.Period, ReportOptions.Report, ReportOptions.Committee, ReportOptions.Workspace,
            ReportOptions.All, DraftOption, HtmlOption, ReportOptions.Strict, ReportOptions.Json,
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        var printer = new DiagnosticPrinter(arguments.GetValue(ReportOptions.Json), isQuiet: false);
        return ReportOptions.Run(arguments, printer, (workspace, _) => Run(workspace, arguments, printer));
    }

    private static int Run(Workspace workspace, ParseResult arguments, DiagnosticPrinter printer)
    {
        if (BuildPlan.Make(workspace, ReportOptions.Selection(arguments), out var problem) is not { } plan)
            return printer.Fail(ExitCode.Usage, problem!.Value.Message, problem.Value.Hint);
        var options = BuildOptions.Check with { IsDraft = arguments.GetValue(DraftOption), IsStrict = arguments.GetValue(ReportOptions.Strict) };
        var checkedReports = new List<CheckedBuild>();
        foreach (var item in plan)
        {
            try
            {
                var built = ReportBuilder.Build(workspace, item.Committee, item.Report, item.Period, options);
                printer.Checked(item, built);
                checkedReports.Add(new CheckedBuild(item.ToString(), built.Reconciliation, built.Diagnostics));
            }
            catch (UnreadableFileException error)
            {
                printer.Print([EnvironmentMessages.CannotRead(error)]);
            }
        }
        if (arguments.GetValue(HtmlOption) is { } file)
            WriteHtml(file, checkedReports, printer);
        return printer.Finish();
    }

    private static void WriteHtml(string file, IReadOnlyList<CheckedBuild> reports, DiagnosticPrinter printer)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        try
        {
            OutputFolder.Write(folder, [new OutputFile(Path.GetFileName(file), CheckReportHtml.Write(reports))]);
            printer.AlsoWritten([file]);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            printer.Print([EnvironmentMessages.CannotWrite(folder, error)]);
        }
    }
}
