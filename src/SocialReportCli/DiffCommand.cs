using System.CommandLine;
using SocialReport.Comparison;
using SocialReport.Diagnostics;
using SocialReport.Workspaces;

namespace SocialReportCli;

/// <summary><c>socrep diff</c>: tells what changed in a report, and why.</summary>
internal static class DiffCommand
{
    private static readonly Argument<string[]> SidesArgument = new("FRÅN TILL")
    {
        Description = "Två perioder, eller två mappar med byggda rapporter. En mapp ensam jämförs med ett nytt bygge. Utan båda jämförs det granskade med ett nytt bygge",
        Arity = new ArgumentArity(0, 2),
    };

    private static readonly Option<string?> DispatchOption = new("--sedan-utskicket")
    {
        Description = "Jämför med den version som senast skickades ut, eller med den version som anges",
        HelpName = "VERSION",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string?> FormatOption = new("--format", "-f") { Description = "text, markdown, pdf eller json (annars efter filnamnet, eller text)", HelpName = "FORMAT" };
    private static readonly Option<string?> OutputOption = new("--output", "-o") { Description = "Fil att skriva till (annars standard ut); behövs för pdf", HelpName = "FIL" };
    private static readonly Option<bool> OriginalsOption = new("--med-underlag") { Description = "Visa också vad som står i underlagets celler, som kan vara mer än rapporten visar; lämna inte ut det" };
    private static readonly Option<bool> DraftOption = new("--utkast") { Description = "Bygg som utkast" };

    public static Command Create()
    {
        var command = new Command("diff", "Visar vad som har ändrats i en rapport: tal, meningar, rader och avsnitt, och vad i underlaget som gjorde det.")
        {
            SidesArgument, ReportOptions.Period, ReportOptions.Report, ReportOptions.Committee, ReportOptions.Workspace, ReportOptions.All,
            DispatchOption, FormatOption, OutputOption, OriginalsOption, DraftOption,
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        var printer = new DiagnosticPrinter(asJson: false, isQuiet: true);
        var file = arguments.GetValue(OutputOption);
        if (DifferenceFormats.Find(arguments.GetValue(FormatOption), file) is not { } format)
            return printer.Fail(ExitCode.Usage, $"”{arguments.GetValue(FormatOption) ?? Path.GetExtension(file)}” är inget format för skillnader.", "Välj text, markdown, pdf eller json.");
        if (format == DifferenceFormat.Pdf && file is null)
            return printer.Fail(ExitCode.Usage, "En PDF skrivs till en fil.", "Ange den med --output.");
        try
        {
            var pairs = Pairs(arguments, printer, out var exitCode);
            return pairs is null ? exitCode : Write(pairs, format, file, arguments.GetValue(OriginalsOption), printer);
        }
        catch (UnreadableFileException error)
        {
            printer.Print([EnvironmentMessages.CannotRead(error)]);
            return printer.Finish();
        }
    }

    /// <summary>The versions to compare; null with an exit code when it has been told what is wrong.</summary>
    private static List<VersionPair>? Pairs(ParseResult arguments, DiagnosticPrinter printer, out int exitCode)
    {
        List<VersionPair>? pairs = null;
        var sides = arguments.GetValue(SidesArgument) ?? [];
        if (sides is [var first, var second] && Directory.Exists(first) && Directory.Exists(second))
        {
            pairs = KeptVersions.Pair(first, second);
            exitCode = ExitCode.Success;
        }
        else
        {
            exitCode = ReportOptions.Run(arguments, printer, (workspace, folder) =>
            {
                var finder = new VersionFinder(workspace, folder, ReportOptions.Selection(arguments), arguments.GetValue(DraftOption), printer);
                pairs = arguments.GetResult(DispatchOption) is not null
                    ? finder.SinceDispatch(arguments.GetValue(DispatchOption))
                    : finder.Find(sides);
                return printer.Finish();
            });
        }
        if (pairs is { Count: 0 } && exitCode == ExitCode.Success)
        {
            printer.Print([EnvironmentMessages.NothingToCompare(sides.Length > 0 ? string.Join(" och ", sides) : "den här perioden")]);
            exitCode = printer.Finish();
        }
        // A report that can't be built doesn't keep the others from being compared; it decides the exit code.
        return pairs is { Count: > 0 } ? pairs : null;
    }

    private static int Write(List<VersionPair> pairs, DifferenceFormat format, string? file, bool withOriginals, DiagnosticPrinter printer)
    {
        List<ReportDifference> differences = [.. pairs.Where(pair => pair is { Old: not null, New: not null }).Select(pair => ReportComparer.Compare(pair.Old!, pair.New!))];
        List<VersionPair> alone = [.. pairs.Where(pair => pair.Old is null || pair.New is null)];
        if (format == DifferenceFormat.Pdf && differences.Count(difference => !difference.IsEmpty) > 1)
            return printer.Fail(ExitCode.Usage, "Flera rapporter skiljer, och en PDF visar en.", "Välj en med --report och --committee.");
        var bag = new DiagnosticBag();
        var content = DifferenceFormats.Write(differences, alone, format, withOriginals, bag);
        printer.Print(bag);
        if (!Deliver(content, file, printer))
            return printer.Finish();
        var exitCode = printer.Finish();
        var differs = alone.Count > 0 || differences.Exists(difference => !difference.IsEmpty);
        return exitCode == ExitCode.Success && differs ? ExitCode.Differences : exitCode;
    }

    private static bool Deliver(byte[] content, string? file, DiagnosticPrinter printer)
    {
        if (file is null)
        {
            using var output = Console.OpenStandardOutput();
            output.Write(content);
            return true;
        }
        try
        {
            var full = Path.GetFullPath(file);
            OutputFolder.Write(Path.GetDirectoryName(full)!, [new SocialReport.OutputFile(Path.GetFileName(full), content)]);
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            printer.Print([EnvironmentMessages.CannotWrite(file, error)]);
            return false;
        }
    }
}
