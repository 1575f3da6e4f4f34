using System.CommandLine;
using System.Diagnostics;
using SocialReport;
using SocialReport.Diagnostics;
using SocialReport.Manifests;
using SocialReport.Workspaces;

namespace SocialReportCli;

/// <summary><c>socrep build</c>: makes the reports of a period, or of all periods.</summary>
internal static class BuildCommand
{
    private static readonly Option<string?> PeriodOption = new("--period", "-p") { Description = "Period: 2024-T1, 2024-Q1, 2024-03 eller 2024", HelpName = "PERIOD" };
    private static readonly Option<string?> ReportOption = new("--report", "-r") { Description = "Bara den här rapporttypen", HelpName = "NAMN" };
    private static readonly Option<string?> CommitteeOption = new("--committee", "-c") { Description = "Bara den här nämnden", HelpName = "NAMN" };
    private static readonly Option<string?> WorkspaceOption = new("--workspace", "-w") { Description = "Arbetsytans mapp, där socrep.yaml ligger (annars söks den uppåt från den mapp du står i)", HelpName = "MAPP" };
    private static readonly Option<string?> OutputOption = new("--output", "-o") { Description = "Mapp för färdiga rapporter (annars utdata i socrep.yaml)", HelpName = "MAPP" };
    private static readonly Option<string?> FormatOption = new("--format", "-f") { Description = "Ett eller flera av pdf,text,html,json (annars alla)", HelpName = "FORMAT" };
    private static readonly Option<bool> AllOption = new("--all") { Description = "Alla nämnder, rapporter och perioder" };
    private static readonly Option<bool> DraftOption = new("--utkast") { Description = "Bygg ett utkast: det som saknas märks ut i rapporten" };
    private static readonly Option<bool> StrictOption = new("--strict") { Description = "Låt varningar stoppa bygget som fel" };
    private static readonly Option<bool> JsonOption = new("--json") { Description = "Skriv fynd och filer som JSON på standard ut" };
    private static readonly Option<bool> QuietOption = new("--quiet", "-q") { Description = "Skriv bara fel och varningar" };
    private static readonly Option<bool> VerifyOption = new("--verify") { Description = "Jämför med det som är granskat och skriv ingenting; slutkod 3 när något skiljer" };
    private static readonly Option<bool> AcceptOption = new("--accept") { Description = "Med --verify: ta in det som skiljer som granskat" };
    private static readonly Option<bool> DryRunOption = new("--dry-run") { Description = "Räkna och kontrollera, men skriv inga filer" };

    public static Command Create()
    {
        var command = new Command("build", "Bygger periodens rapporter till PDF, text och webbsida.")
        {
            PeriodOption, ReportOption, CommitteeOption, WorkspaceOption, OutputOption, FormatOption,
            AllOption, DraftOption, StrictOption, VerifyOption, AcceptOption, JsonOption, QuietOption, DryRunOption,
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        var printer = new DiagnosticPrinter(arguments.GetValue(JsonOption), arguments.GetValue(QuietOption));
        if (WorkspaceFinder.Find(arguments.GetValue(WorkspaceOption)) is not { } folder)
            return printer.Fail(ExitCode.Environment, "Det finns ingen socrep.yaml här eller i mapparna ovanför.", "Stå i arbetsytan, eller ange den med --workspace.");
        try
        {
            return Run(folder, arguments, printer);
        }
        catch (UnreadableFileException error)
        {
            printer.Print([EnvironmentMessages.CannotRead(error)]);
            return printer.Finish();
        }
    }

    private static int Run(string folder, ParseResult arguments, DiagnosticPrinter printer)
    {
        var diagnostics = new DiagnosticBag();
        if (Workspace.Read(new DirectoryFiles(folder), diagnostics) is not { } workspace)
        {
            printer.Print(diagnostics);
            return printer.Finish();
        }
        if (!Formats(arguments, out var formats))
            return printer.Fail(ExitCode.Usage, $"”{arguments.GetValue(FormatOption)}” är inget format.", "Välj bland pdf, text, html och json.");
        if (BuildPlan.Make(workspace, Selection(arguments), out var problem) is not { } plan)
            return printer.Fail(ExitCode.Usage, problem!.Value.Message, problem.Value.Hint);

        var options = new BuildOptions(arguments.GetValue(DraftOption), arguments.GetValue(StrictOption), formats);
        if (arguments.GetValue(VerifyOption))
            return new SnapshotRun(folder, workspace, options, arguments.GetValue(AcceptOption), printer).Run(plan, arguments.GetValue(ReportOption) is null);
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

    private static BuildSelection Selection(ParseResult arguments) => new(
        arguments.GetValue(PeriodOption), arguments.GetValue(ReportOption), arguments.GetValue(CommitteeOption), arguments.GetValue(AllOption));

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
