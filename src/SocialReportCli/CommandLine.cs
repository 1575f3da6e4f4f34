using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using SocialReport.Diagnostics;

namespace SocialReportCli;

/// <summary>Runs a command line; wrong usage is told in Swedish, with the nearest word that would have been right.</summary>
internal static class CommandLine
{
    public static int Run(RootCommand root, string[] args)
    {
        if (args.Length == 0)
            args = ["--help"];
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
            return AsksForHelp(root, parsed) ? new SwedishHelp().Invoke(parsed) : Refuse(parsed);
        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception bug) when (bug is not OperationCanceledException)
        {
            Console.Error.WriteLine("socrep stötte på ett fel i sig självt. Rapporten är inte skriven och inget har ändrats.");
            Console.Error.WriteLine(bug);
            return ExitCode.Bug;
        }
    }

    // Who asks for help has often not written all that a command needs.
    private static bool AsksForHelp(RootCommand root, ParseResult parsed) =>
        parsed.UnmatchedTokens.Count == 0 && root.Options.OfType<HelpOption>().Any(help => parsed.GetResult(help) is not null);

    private static int Refuse(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var known = command.Options.Select(option => option.Name).Concat(command.Subcommands.Select(sub => sub.Name)).ToList();
        foreach (var word in parsed.UnmatchedTokens)
        {
            var hint = Suggestion.Nearest(word, known) is { } name ? $" Menade du {name}?" : "";
            Console.Error.WriteLine($"”{word}” går inte att använda här.{hint}");
        }
        foreach (var error in parsed.Errors)
        {
            if (error.SymbolResult is OptionResult option)
                Console.Error.WriteLine($"{option.Option.Name} behöver {(option.Option.Arity.MaximumNumberOfValues == 0 ? "stå utan värde" : "ett värde")}.");
        }
        if (parsed.UnmatchedTokens.Count == 0 && !parsed.Errors.Any(error => error.SymbolResult is OptionResult))
            Console.Error.WriteLine("Kommandot är inte fullständigt.");
        Console.Error.WriteLine($"Se socrep {(command is RootCommand ? "" : command.Name + " ")}--help.");
        return ExitCode.Usage;
    }
}
