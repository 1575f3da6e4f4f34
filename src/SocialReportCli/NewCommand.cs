using System.CommandLine;
using SocialReport.Diagnostics;
using SocialReport.Onboarding;
using SocialReport.Periods;
using SocialReport.Workspaces;

namespace SocialReportCli;

/// <summary><c>socrep new</c>: starts a workspace, a committee or a period; it never changes a file that is there.</summary>
internal static class NewCommand
{
    private static readonly Argument<string?> CommitteeArgument = new("nämnd") { Description = "Nämndens mapp, som socialnamnden", HelpName = "NÄMND", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<string?> ReportOption = new("--report", "-r") { Description = "Rapporttyp att börja med: tertialrapport, delarsrapport, nyckeltal eller omstallning", HelpName = "NAMN" };
    private static readonly Option<string?> WorkspaceOption = new("--workspace", "-w") { Description = "Arbetsytans mapp; den skapas om den inte finns (annars den du står i)", HelpName = "MAPP" };
    private static readonly Option<string?> NameOption = new("--namn") { Description = "Nämndens namn, som det skrivs i rapporten", HelpName = "TEXT" };
    private static readonly Option<string?> MunicipalityOption = new("--kommun") { Description = "Kommunens namn", HelpName = "TEXT" };
    private static readonly Option<string[]> FromOption = new("--from") { Description = "Exporterade filer (csv eller xlsx) att känna igen och göra en första rapport av", HelpName = "FIL", AllowMultipleArgumentsPerToken = true };
    private static readonly Option<string?> AnswerOption = new("--svar") { Description = "Svar på det som filerna inte avgör, som enhet=tkr,tecken=kostnad-positiv", HelpName = "SVAR" };
    private static readonly Option<bool> DryRunOption = new("--dry-run") { Description = "Visa vilka filer som skulle skrivas, men skriv inga" };

    public static Command Create()
    {
        var command = new Command("new", "Börjar en arbetsyta, en nämnd eller en ny period. Filer som redan finns lämnas orörda.")
        {
            CommitteeArgument, ReportOption, FromOption, AnswerOption, ReportOptions.Period, ReportOptions.Committee, WorkspaceOption, NameOption, MunicipalityOption, DryRunOption,
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        var printer = new DiagnosticPrinter(asJson: false, isQuiet: false);
        var root = Root(arguments);
        try
        {
            return Start(arguments, root, printer);
        }
        catch (UnreadableFileException error)
        {
            printer.Print([EnvironmentMessages.CannotRead(error)]);
            return printer.Finish();
        }
    }

    private static int Start(ParseResult arguments, string root, DiagnosticPrinter printer)
    {
        if (arguments.GetValue(FromOption) is { Length: > 0 } paths)
            return FromFiles(arguments, root, paths, printer);
        if (arguments.GetValue(ReportOption) is null && arguments.GetValue(ReportOptions.Period) is { } next && File.Exists(Path.Combine(root, Workspace.FileName)))
            return Carry(arguments, root, next, printer);
        if (Stated(arguments, printer) is not { } stated)
            return ExitCode.Usage;
        if (arguments.GetValue(ReportOption) is not { } report)
            return printer.Fail(ExitCode.Usage, "Vilken rapport ska nämnden börja med?", $"Ange --report och en av {string.Join(", ", EmbeddedTemplates.Reports)}.");
        if (!EmbeddedTemplates.Reports.Contains(report))
            return printer.Fail(ExitCode.Usage, $"Det finns ingen rapporttyp ”{report}” att börja med.", Suggestion.Nearest(report, EmbeddedTemplates.Reports) is { } name ? $"Menade du {name}?" : $"Välj bland {string.Join(", ", EmbeddedTemplates.Reports)}.");
        if (!Existing(root, printer, out var existing))
            return printer.Finish();
        var files = Scaffold.Make(stated.Committee, report, stated.Period, existing);
        return new NewFiles(root, printer).Write(files, arguments.GetValue(DryRunOption), FirstSteps(root, stated.Committee, stated.Period, files));
    }

    /// <summary>Carries committees on to a period: the one that is named, or all.</summary>
    private static int Carry(ParseResult arguments, string root, string written, DiagnosticPrinter printer)
    {
        if (!Period.TryParse(written, out var period))
            return printer.Fail(ExitCode.Usage, $"”{written}” är ingen period.", "Skriv till exempel 2025-T1, 2025-Q1, 2025-03 eller 2025.");
        if (!Existing(root, printer, out var existing) || existing is null)
            return printer.Finish();
        var named = arguments.GetValue(CommitteeArgument) ?? arguments.GetValue(ReportOptions.Committee);
        if (named is not null && !existing.Committees.Contains(named))
            return printer.Fail(ExitCode.Usage, $"Det finns ingen nämnd ”{named}”.", Suggestion.Nearest(named, existing.Committees) is { } name ? $"Menade du {name}?" : $"Här finns {string.Join(", ", existing.Committees)}.");
        var code = ExitCode.Success;
        foreach (var committee in named is null ? existing.Committees : [named])
        {
            var diagnostics = new DiagnosticBag();
            var result = NextPeriod.Make(existing, committee, period, diagnostics);
            printer.Print(diagnostics);
            code = result is null ? printer.Finish() : Math.Max(code, new NewFiles(root, printer).Write(result.Files, arguments.GetValue(DryRunOption), NextSteps(committee, period, result)));
        }
        return code;
    }

    private static IReadOnlyList<string> NextSteps(string committee, Period period, NextPeriodResult result) => result.Sheets > 0
        ?
        [
            $"Skicka {(result.Sheets == 1 ? "bladet" : "bladen")} i {period}/texter/kommentarer till den som ska kommentera, och lägg tillbaka {(result.Sheets == 1 ? "det" : "dem")} där: det som är skrivet blir rapportens kommentarer.",
            $"Bygg: socrep build --period {period} --committee {committee} --utkast",
        ]
        : result.Previous is null
        ?
        [
            "Blad för kommentarer skrivs när rapportens text har {{ kommentarer TABELL }}, med tabellens namn, och periodens tal ligger i mappen. Kör sedan samma kommando igen.",
        ]
        :
        [
            $"Läs {period}/leveranser.md: vem som lämnar vad.",
            $"Lägg periodens filer i {period}, med samma namn som {result.Previous}, och kör samma kommando igen: då skrivs blad för kommentarerna.",
            $"Texterna från {result.Previous} ligger i {period}/{NextPeriod.EarlierFolder}; skriv de nya i {period}/texter.",
        ];

    private static int FromFiles(ParseResult arguments, string root, string[] paths, DiagnosticPrinter printer)
    {
        var id = arguments.GetValue(CommitteeArgument) ?? "namnden";
        if (!Existing(root, printer, out var existing))
            return printer.Finish();
        var isTaken = arguments.GetValue(ReportOption) is { } asked && FirstReport.IsTaken(existing, id, asked);
        var report = arguments.GetValue(ReportOption) ?? FirstReport.NameFor(existing, id);
        Period? period = null;
        if (arguments.GetValue(ReportOptions.Period) is { } written && !Period.TryParse(written, out period))
            return printer.Fail(ExitCode.Usage, $"”{written}” är ingen period.", "Skriv till exempel 2025-T1, 2025-Q1, 2025-03 eller 2025.");
        if (!Scaffold.IsFolderName(id) || !Scaffold.IsFolderName(report))
            return printer.Fail(ExitCode.Usage, $"”{(Scaffold.IsFolderName(id) ? report : id)}” kan inte vara namn på en mapp.", "Använd bokstäver, siffror, bindestreck och understreck.");
        if (Answers(arguments.GetValue(AnswerOption)) is not { } answers)
            return printer.Fail(ExitCode.Usage, "Svaren går inte att läsa.", $"Skriv som --svar enhet=tkr,tecken=kostnad-positiv. Enhet är {string.Join(", ", FirstReport.UnitAnswers)}; tecken är {string.Join(" eller ", FirstReport.SignAnswers)}.");
        if (isTaken)
            return printer.Fail(ExitCode.Usage, $"Rapporttypen ”{report}” finns redan, och dess tabeller är inte de här.", "Ge den nya ett annat namn med --report.");
        return new NewFromFiles(root, existing, printer).Run(
            new FirstReportRequest(new NewCommittee(id, arguments.GetValue(NameOption), arguments.GetValue(MunicipalityOption)), report, period, answers), paths, arguments.GetValue(DryRunOption));
    }

    /// <summary>The answers by what they answer; null when one of them is none.</summary>
    private static Dictionary<string, string>? Answers(string? written)
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in (written ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var (key, value) = part.Split('=') is [var left, var right] ? (left.Trim(), right.Trim()) : ("", "");
            var choices = key[(key.LastIndexOf('.') + 1)..] switch { "enhet" => FirstReport.UnitAnswers, "tecken" => FirstReport.SignAnswers, _ => [] };
            if (!choices.Contains(value))
                return null;
            answers[key] = value;
        }
        return answers;
    }

    /// <summary>The committee and the period; null, with what is wrong told, when one of them is missing or can't be.</summary>
    private static (NewCommittee Committee, Period Period)? Stated(ParseResult arguments, DiagnosticPrinter printer)
    {
        if (arguments.GetValue(CommitteeArgument) is not { } id)
            printer.Refuse("Vilken nämnd?", "Skriv nämndens mapp efter new, som socrep new socialnamnden --report tertialrapport --period 2025-T1.");
        else if (!Scaffold.IsFolderName(id))
            printer.Refuse($"”{id}” kan inte vara namn på nämndens mapp.", "Använd bokstäver, siffror, bindestreck och understreck; namnet i rapporten anges med --namn.");
        else if (arguments.GetValue(ReportOptions.Period) is not { } written)
            printer.Refuse("Vilken period?", "Ange --period, som 2025-T1, 2025-Q1, 2025-03 eller 2025.");
        else if (!Period.TryParse(written, out var period))
            printer.Refuse($"”{written}” är ingen period.", "Skriv till exempel 2025-T1, 2025-Q1, 2025-03 eller 2025.");
        else
            return (new NewCommittee(id, arguments.GetValue(NameOption), arguments.GetValue(MunicipalityOption)), period);
        return null;
    }

    /// <summary>The workspace that is there already; null for none. False, with the findings told, when it can't be read.</summary>
    private static bool Existing(string root, DiagnosticPrinter printer, out Workspace? existing)
    {
        existing = null;
        var files = new DirectoryFiles(root);
        if (!files.Exists(Workspace.FileName))
            return true;
        var diagnostics = new DiagnosticBag();
        existing = Workspace.ReadFolders(files, diagnostics);
        printer.Print(diagnostics);
        return existing is not null;
    }

    private static string Root(ParseResult arguments) => Path.GetFullPath(
        arguments.GetValue(WorkspaceOption) ?? WorkspaceFinder.Find(null) ?? Environment.GetEnvironmentVariable("SOCREP_WORKSPACE") ?? Directory.GetCurrentDirectory());

    private static IReadOnlyList<string> FirstSteps(string root, NewCommittee committee, Period period, IReadOnlyList<NewFile> files)
    {
        var folder = Path.GetRelativePath(Directory.GetCurrentDirectory(), root);
        var there = folder == "." ? "" : $" --workspace {(folder.Contains(' ', StringComparison.Ordinal) ? $"\"{folder}\"" : folder)}";
        var tables = files.Where(file => file.Path.EndsWith(".csv", StringComparison.Ordinal)).Select(file => Path.GetFileName(file.Path)).ToList();
        return
        [
            $"Bygg redan nu: socrep build --period {period} --committee {committee.Id}{there}",
            .. tables.Count > 0 ? [$"Fyll i talen i {string.Join(", ", tables)}: byt ”{Scaffold.Gap}” mot tal, och raderna mot nämndens egna."] : Array.Empty<string>(),
            $"Skriv nämndens kommun och hur talen är skrivna i namnd.yaml, och rapportens datum i {period}/period.yaml.",
            $"Texterna skrivs som filer i {period}/texter; rapporten säger vilka som saknas.",
        ];
    }
}
