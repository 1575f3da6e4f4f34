using System.CommandLine;
using SocialReport;
using SocialReport.Checks;
using SocialReport.Diagnostics;
using SocialReport.Workspaces;

namespace SocialReportCli;

/// <summary>
/// <c>socrep bind</c>: writes into a text what <c>check</c> suggests at a place, such as the expression that prints the very number that
/// somebody typed.
/// </summary>
internal static class BindCommand
{
    private static readonly Argument<string[]> PlacesArgument = new("platser")
    {
        Description = "Platserna som check skrev dem: FIL:RAD:KOLUMN",
        Arity = ArgumentArity.ZeroOrMore,
        HelpName = "FIL:RAD:KOLUMN",
    };

    public static Command Create()
    {
        var command = new Command("bind", "Skriver in i texten det som check föreslår på en plats, till exempel uttrycket för ett tal.")
        {
            PlacesArgument, ReportOptions.Period, ReportOptions.Report, ReportOptions.Committee, ReportOptions.Workspace, ReportOptions.All,
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        var printer = new DiagnosticPrinter(asJson: false, isQuiet: true);
        return ReportOptions.Run(arguments, printer, (workspace, folder) => Run(workspace, folder, arguments, printer));
    }

    private static int Run(Workspace workspace, string folder, ParseResult arguments, DiagnosticPrinter printer)
    {
        if (BuildPlan.Make(workspace, ReportOptions.Selection(arguments), out var problem) is not { } plan)
            return printer.Fail(ExitCode.Usage, problem!.Value.Message, problem.Value.Hint);
        var places = arguments.GetValue(PlacesArgument) ?? [];
        if (places.Length == 0)
            return printer.Fail(ExitCode.Usage, "Ange på vilken plats.", "Skriv platsen som check skrev den, till exempel texter/prognos.md:20:36.");
        var suggested = plan.SelectMany(item => ReportBuilder.Build(workspace, item.Committee, item.Report, item.Period, BuildOptions.Check with { IsDraft = true }).Diagnostics)
            .Where(finding => finding.Edit is not null).DistinctBy(finding => finding.Location).ToList();
        var wanted = new List<Diagnostic>();
        foreach (var place in places)
        {
            if (suggested.Find(finding => finding.Location.ToString() == place.Replace('\\', '/')) is not { } finding)
                return printer.Fail(ExitCode.Usage, $"Det finns inget förslag på {place}.", suggested.Count == 0 ? "check har inga förslag." : $"Förslag finns på {string.Join(", ", suggested.Select(item => item.Location.ToString()))}.");
            wanted.Add(finding);
        }
        // From the end of each file, so that a change moves nothing that is still to be changed.
        foreach (var finding in wanted.OrderByDescending(finding => finding.Location))
        {
            try
            {
                if (!Write(folder, workspace, finding))
                    return printer.Fail(ExitCode.Errors, $"”{finding.Edit!.Old}” står inte längre på {finding.Location}.", "Kör check igen.");
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                printer.Print([EnvironmentMessages.CannotWriteText(finding.Location.File, error)]);
                return printer.Finish();
            }
            Console.Out.WriteLine($"{finding.Location}: ”{finding.Edit!.Old}” är nu {finding.Edit.New}");
        }
        return printer.Finish();
    }

    /// <summary>Writes beside first and renames, so that a text is never half written.</summary>
    private static bool Write(string folder, Workspace workspace, Diagnostic finding)
    {
        if (TextEdits.Apply(workspace.Files.Read(finding.Location.File).Span, finding) is not { } content)
            return false;
        var path = Path.Combine(folder, finding.Location.File.Replace('/', Path.DirectorySeparatorChar));
        var beside = path + ".tmp";
        File.WriteAllBytes(beside, content);
        File.Move(beside, path, overwrite: true);
        return true;
    }
}
