using System.CommandLine;
using SocialReport.Diagnostics;
using SocialReport.Workspaces;

namespace SocialReportCli;

/// <summary>The options that every command on reports has: which reports, and how their findings count and are told.</summary>
internal static class ReportOptions
{
    public static readonly Option<string?> Period = new("--period", "-p") { Description = "Period: 2024-T1, 2024-Q1, 2024-03 eller 2024", HelpName = "PERIOD" };
    public static readonly Option<string?> Report = new("--report", "-r") { Description = "Bara den här rapporttypen", HelpName = "NAMN" };
    public static readonly Option<string?> Committee = new("--committee", "-c") { Description = "Bara den här nämnden", HelpName = "NAMN" };
    public static readonly Option<string?> Workspace = new("--workspace", "-w") { Description = "Arbetsytans mapp, där socrep.yaml ligger (annars söks den uppåt från den mapp du står i)", HelpName = "MAPP" };
    public static readonly Option<bool> All = new("--all") { Description = "Alla nämnder, rapporter och perioder" };
    public static readonly Option<bool> Strict = new("--strict") { Description = "Låt varningar räknas som fel" };
    public static readonly Option<bool> Json = new("--json") { Description = "Skriv fynd och filer som JSON på standard ut" };

    public static BuildSelection Selection(ParseResult arguments) => new(
        arguments.GetValue(Period), arguments.GetValue(Report), arguments.GetValue(Committee), arguments.GetValue(All));

    /// <summary>Finds workspace and reports, and runs what a command does with them; what is wrong before that is told here.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(ParseResult arguments, DiagnosticPrinter printer, Func<Workspace, string, int> run)
    {
        if (WorkspaceFinder.Find(arguments.GetValue(Workspace)) is not { } folder)
            return printer.Fail(ExitCode.Environment, "Det finns ingen socrep.yaml här eller i mapparna ovanför.", "Stå i arbetsytan, eller ange den med --workspace.");
        try
        {
            var diagnostics = new DiagnosticBag();
            if (SocialReport.Workspaces.Workspace.Read(new DirectoryFiles(folder), diagnostics) is { } workspace)
                return run(workspace, folder);
            printer.Print(diagnostics);
        }
        catch (UnreadableFileException error)
        {
            printer.Print([EnvironmentMessages.CannotRead(error)]);
        }
        return printer.Finish();
    }
}
