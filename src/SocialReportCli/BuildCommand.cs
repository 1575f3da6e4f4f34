using System.CommandLine;
using System.Diagnostics;
using SocialReport;
using SocialReport.Manifests;
using SocialReport.Workspaces;

namespace SocialReportCli;

/// <summary><c>socrep build</c>: makes the reports of a period, or of all periods.</summary>
internal static class BuildCommand
{
    private static readonly Option<string?> OutputOption = new("--output", "-o") { Description = "Mapp för färdiga rapporter (annars utdata i socrep.yaml)", HelpName = "MAPP" };
    private static readonly Option<string?> FormatOption = new("--format", "-f") { Description = "Ett eller flera av pdf,text,html,json (annars alla)", HelpName = "FORMAT" };
    private static readonly Option<bool> DraftOption = new("--utkast") { Description = "Bygg ett utkast: det som saknas märks ut i rapporten" };
    private static readonly Option<bool> QuietOption = new("--quiet", "-q") { Description = "Skriv bara fel och varningar" };
    private static readonly Option<bool> VerifyOption = new("--verify") { Description = "Jämför med det som är granskat och skriv ingenting; slutkod 3 när något skiljer" };
    private static readonly Option<bool> AcceptOption = new("--accept") { Description = "Med --verify: ta in det som skiljer som granskat" };
    private static readonly Option<bool> DryRunOption = new("--dry-run") { Description = "Räkna och kontrollera, men skriv inga filer" };

    public static Command Create()
    {
        var command = new Command("build", "Bygger periodens rapporter till PDF, text och webbsida.")
        {
            ReportOptions.Period, ReportOptions.Report, ReportOptions.Committee, ReportOptions.Workspace, OutputOption, FormatOption,
            ReportOptions.All, DraftOption, ReportOptions.Strict, VerifyOption, AcceptOption, ReportOptions.Json, QuietOption, DryRunOption,
        };
        FormatOption.CompletionSources.Add("pdf", "text", "html", "json");
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
        if (!Formats(arguments, out var formats))
            return printer.Fail(ExitCode.Usage, $"”{arguments.GetValue(FormatOption)}” är inget format.", "Välj bland pdf, text, html och json.");
        if (BuildPlan.Make(workspace, ReportOptions.Selection(arguments), out var problem) is not { } plan)
            return printer.Fail(ExitCode.Usage, problem!.Value.Message, problem.Value.Hint);

        var options = new BuildOptions(arguments.GetValue(DraftOption), arguments.GetValue(ReportOptions.Strict), formats);
        if (arguments.GetValue(VerifyOption))
            return new SnapshotRun(folder, workspace, options, arguments.GetValue(AcceptOption), printer).Run(plan, arguments.GetValue(ReportOptions.Report) is null);
        if (arguments.GetValue(AcceptOption))
            return printer.Fail(ExitCode.Usage, "--accept används ihop med --verify.", "Skriv build --verify --accept, eller socrep snapshot.");
        var output = arguments.GetValue(OutputOption) ?? Path.Combine(folder, workspace.OutputFolder.Replace('/', Path.DirectorySeparatorChar));
        var revision = GitRevision.Of(folder);
        foreach (var item in plan)
            Build(workspace, item, options, revision, arguments.GetValue(DryRunOption) ? null : output, printer);
        return printer.Finish();
    }

    private static void Build(Workspace workspace, PlannedBuild item, BuildOptions options, string? revision, string? output, DiagnosticPrinter printer)
    {
        var clock = Stopwatch.StartNew();
        BuiltReport built;
        try
        {
            built = RecordedBuild.Build(workspace, item.Committee, item.Report, item.Period, options, ToolIdentity.Stamp, revision);
        }
        catch (UnreadableFileException error)
        {
            printer.Print([EnvironmentMessages.CannotRead(error)]);
            printer.NotWritten(item);
            return;
        }
        printer.Print(built.Diagnostics);
        if (built.Files.Count == 0)
        {
            printer.NotWritten(item);
            return;
        }
        if (output is null)
            return;
        var folder = Path.Combine(output, item.Period.Written, item.Committee);
        try
        {
            if (OutputFolder.Write(folder, built.Files))
                printer.Print([EnvironmentMessages.Recovered(folder)]);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            printer.Print([EnvironmentMessages.CannotWrite(folder, error)]);
            printer.NotWritten(item);
            return;
        }
        printer.Written(item, built.Files.Select(file => Path.Combine(folder, file.Name)), clock.Elapsed);
    }

    private static bool Formats(ParseResult arguments, out IReadOnlySet<OutputFormat> formats)
    {
        var all = new Dictionary<string, OutputFormat>(StringComparer.Ordinal)
        {
            ["pdf"] = OutputFormat.Pdf,
            ["text"] = OutputFormat.Text,
            ["html"] = OutputFormat.Html,
            ["json"] = OutputFormat.Json,
        };
        var wanted = (arguments.GetValue(FormatOption) ?? string.Join(',', all.Keys)).Split(',', StringSplitOptions.TrimEntries);
        formats = wanted.Where(all.ContainsKey).Select(name => all[name]).ToHashSet();
        return wanted.All(all.ContainsKey);
    }
}
