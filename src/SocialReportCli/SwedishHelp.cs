using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace SocialReportCli;

/// <summary>Prints the help of a command in Swedish: what it does, how it is written, its options and exit codes.</summary>
internal sealed class SwedishHelp : SynchronousCommandLineAction
{
    private const string ExitCodes = """
        Slutkoder:
          0    allt gick bra
          1    fel i data eller mallar
          2    kommandot är fel skrivet, eller perioden finns inte
          3    det finns skillnader (diff, build --verify, verify-manifest)
          4    en fil eller en del saknas, eller går inte att läsa eller skriva
          70   fel i socrep
          130  avbrutet
        Av flera rapporters gäller den högsta.
        """;

    /// <summary>Makes the help of the command and its subcommands Swedish.</summary>
    public static void Install(RootCommand root)
    {
        foreach (var option in root.Options)
        {
            if (option is HelpOption help)
            {
                help.Action = new SwedishHelp();
                help.Description = "Visa den här hjälpen";
            }
            if (option is VersionOption version)
                version.Description = "Visa versionen";
        }
    }

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var isRoot = command is RootCommand;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine("Användning:");
        output.WriteLine(isRoot ? "  socrep <kommando> [flaggor]" : $"  socrep {command.Name} {string.Concat(command.Arguments.Select(Placeholder))}[flaggor]");
        WriteColumns(output, "Kommandon:", command.Subcommands.Select(sub => (sub.Name, sub.Description)));
        WriteColumns(output, "Argument:", command.Arguments.Select(argument => (argument.HelpName ?? argument.Name, argument.Description)));
        WriteColumns(output, "Flaggor:", Options(parseResult).Where(option => !option.Hidden).Select(option => (Left(option), option.Description)));
        output.WriteLine();
        output.WriteLine(ExitCodes);
        if (isRoot)
        {
            output.WriteLine();
            output.WriteLine("Börja med: socrep build --period 2024-T1");
        }
        return ExitCode.Success;
    }

    private static IEnumerable<Option> Options(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var shared = parseResult.RootCommandResult.Command.Options.Where(option => option.Recursive);
        return command is RootCommand ? command.Options : command.Options.Concat(shared);
    }

    private static string Placeholder(Argument argument) =>
        argument.Arity.MinimumNumberOfValues == 0 ? $"[{argument.HelpName ?? argument.Name}] " : $"{argument.HelpName ?? argument.Name}{(argument.Arity.MaximumNumberOfValues > 1 ? " …" : "")} ";

    private static string Left(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).Prepend(option.Name).Distinct().OrderBy(name => name.Length));
        return option.HelpName is { } value ? $"{names} {value}" : names;
    }

    private static void WriteColumns(TextWriter output, string title, IEnumerable<(string Left, string? Right)> rows)
    {
        var lines = rows.ToList();
        if (lines.Count == 0)
            return;
        var width = lines.Max(line => line.Left.Length);
        output.WriteLine();
        output.WriteLine(title);
        foreach (var (left, right) in lines)
            output.WriteLine($"  {left.PadRight(width)}  {right}");
    }
}
