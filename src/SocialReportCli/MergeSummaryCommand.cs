using System.CommandLine;
using SocialReport.Diagnostics;
using SocialReport.Workspaces;

namespace SocialReportCli;

/// <summary><c>socrep merge-summary</c>: one summary of what several machines built, each its part.</summary>
internal static class MergeSummaryCommand
{
    private static readonly Argument<string[]> FilesArgument = new("FIL")
    {
        Description = "Delarnas sammanfattningar: sammanfattning.1-av-8.json och så vidare",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string> OutputOption = new("--output", "-o") { Description = "Mapp för den gemensamma sammanfattningen (annars den du står i)", HelpName = "MAPP", DefaultValueFactory = _ => "." };

    public static Command Create()
    {
        var command = new Command("merge-summary", "Slår ihop de sammanfattningar som build --shard har skrivit. Slutkoden är den sämsta av delarnas.")
        {
            FilesArgument, OutputOption, ReportOptions.Json,
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        var printer = new DiagnosticPrinter(arguments.GetValue(ReportOptions.Json), isQuiet: false);
        var parts = new List<(string, BatchSummary)>();
        var isWhole = true;
        foreach (var path in arguments.GetValue(FilesArgument)!)
        {
            if (GivenFile.Read(path, SummaryJson.Read, EnvironmentMessages.NoSummary, out var finding) is { } summary)
            {
                parts.Add((path, summary));
                continue;
            }
            printer.Print([finding!]);
            isWhole = false;
        }
        if (!isWhole)
            return printer.Finish();
        var joined = SummaryJoin.Join(parts, out var findings);
        printer.Print(findings);
        if (joined is null)
            return printer.Finish();
        printer.Summarized(joined);
        var output = arguments.GetValue(OutputOption)!;
        try
        {
            printer.AlsoWritten(SummaryFiles.Write(joined, output));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            printer.Print([EnvironmentMessages.CannotWriteSummary(output, error)]);
        }
        return Math.Max(printer.Finish(), joined.ExitCode);
    }
}
