using System.CommandLine;
using SocialReport;
using SocialReport.Workspaces;

namespace SocialReportCli;

/// <summary><c>socrep check</c>: says all that can be known of reports without making pages or files.</summary>
internal static class CheckCommand
{
    private static readonly Option<bool> DraftOption = new("--utkast") { Description = "Kontrollera som ett utkast: det som saknas är varningar" };

    public static Command Create()
    {
        var command = new Command("check", "Kontrollerar periodens rapporter: data, summor, rimlighet och text. Skriver inga filer.")
        {
            ReportOptions.Period, ReportOptions.Report, ReportOptions.Committee, ReportOptions.Workspace,
            ReportOptions.All, DraftOption, ReportOptions.Strict, ReportOptions.Json,
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
        foreach (var item in plan)
        {
            try
            {
                printer.Checked(item, ReportBuilder.Build(workspace, item.Committee, item.Report, item.Period, options));
            }
            catch (UnreadableFileException error)
            {
                printer.Print([EnvironmentMessages.CannotRead(error)]);
            }
        }
        return printer.Finish();
    }
}
