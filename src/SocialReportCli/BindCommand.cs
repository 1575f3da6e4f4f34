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

    private static readonly Option<int?> ChoiceOption = new("--val") { Description = "Vilket av de numrerade förslagen, när check har flera", HelpName = "NUMMER" };

    public static Command Create()
    {
        var command = new Command("bind", "Skriver in i texten det som check föreslår på en plats, till exempel uttrycket för ett tal.")
        {
            PlacesArgument, ChoiceOption, ReportOptions.Period, ReportOptions.Report, ReportOptions.Committee, ReportOptions.Workspace, ReportOptions.All,
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
            .Where(finding => finding.Edit is not null || finding.Choices.Count > 0).DistinctBy(finding => finding.Location).ToList();
        var wanted = new List<Diagnostic>();
        foreach (var place in places)
        {
            var found = At(suggested, place);
            if (found.Count == 0)
                return printer.Fail(ExitCode.Usage, $"Det finns inget förslag på {place}.", suggested.Count == 0 ? "check har inga förslag." : $"Förslag finns på {Places(suggested)}.");
            if (found.Count > 1)
                return printer.Fail(ExitCode.Usage, $"{place} är flera platser.", $"Skriv en av {Places(found)}.");
            if (Chosen(found[0], arguments.GetValue(ChoiceOption)) is not { } edit)
                return printer.Fail(ExitCode.Usage, $"Det går inte att säga vilket förslag som menas på {place}.", Choices(found[0]));
            wanted.Add(found[0] with { Edit = edit });
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

    /// <summary>The findings at a place, written whole or as the end of it: <c>texter/prognos.md:20:36</c>.</summary>
    private static List<Diagnostic> At(List<Diagnostic> suggested, string place)
    {
        var wanted = place.Replace('\\', '/');
        var whole = suggested.FindAll(finding => finding.Location.ToString() == wanted);
        return whole.Count > 0 ? whole : suggested.FindAll(finding => finding.Location.ToString().EndsWith($"/{wanted}", StringComparison.Ordinal));
    }

    /// <summary>The suggestion chosen by its number, or the one that is sure; null for neither.</summary>
    private static TextEdit? Chosen(Diagnostic finding, int? number)
    {
        if (number is not { } chosen)
            return finding.Edit;
        IReadOnlyList<TextEdit> choices = finding.Choices.Count > 0 ? finding.Choices : [finding.Edit!];
        return chosen >= 1 && chosen <= choices.Count ? choices[chosen - 1] : null;
    }

    private static string Choices(Diagnostic finding) =>
        $"Välj med --val: {string.Join(", ", (finding.Choices.Count > 0 ? finding.Choices : [finding.Edit!]).Select((edit, index) => $"{index + 1} är {edit.New}"))}.";

    private static string Places(IEnumerable<Diagnostic> findings) => string.Join(", ", findings.Select(finding => finding.Location.ToString()));

    private static bool Write(string folder, Workspace workspace, Diagnostic finding)
    {
        if (TextEdits.Apply(workspace.Files.Read(finding.Location.File).Span, finding) is not { } content)
            return false;
        Replace(Path.Combine(folder, finding.Location.File.Replace('/', Path.DirectorySeparatorChar)), content);
        return true;
    }

    /// <summary>Writes beside first and renames, so that a text is never half written; nothing is left beside it when that fails.</summary>
    internal static void Replace(string path, byte[] content)
    {
        var beside = path + ".tmp";
        try
        {
            File.WriteAllBytes(beside, content);
            File.Move(beside, path, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }
}
