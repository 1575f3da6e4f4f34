using System.CommandLine;
using System.Text;

namespace SocialReportCli;

/// <summary>
/// <c>socrep completions</c>: prints the script that makes a shell complete commands, options and values. The script asks this
/// command again, with the line as far as it is written. The library's own <c>[suggest]</c> tells
/// nothing of what the words are, offers those that merely contain what is written, and fails on <c>--period=2024</c>.
/// </summary>
internal static class CompletionsCommand
{
    private const string Folder = "skal/";

    private static readonly Argument<string?> Shell = new("skal") { Description = "bash, zsh, fish eller pwsh", HelpName = "SKAL", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<string?> LineOption = new("--rad") { Description = "Raden fram till markören", HelpName = "RAD", Hidden = true };

    private static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    public static Command Create()
    {
        Shell.CompletionSources.Add(_ => Shells);
        var command = new Command("completions", "Skriver det som får skalet att fylla i kommandon, flaggor, perioder och nämnder.") { Shell, LineOption };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        if (arguments.GetValue(LineOption) is { } line)
        {
            Complete(arguments.RootCommandResult.Command, line);
            return ExitCode.Success;
        }
        if (arguments.GetValue(Shell) is not { } shell || !Shells.Contains(shell))
            return new DiagnosticPrinter(asJson: false, isQuiet: false).Fail(ExitCode.Usage, "Ange vilket skal det gäller.", $"Välj bland {string.Join(", ", Shells)}.");
        using var script = new StreamReader(typeof(CompletionsCommand).Assembly.GetManifestResourceStream($"{Folder}socrep.{shell}")!, Encoding.UTF8);
        Console.Out.Write(script.ReadToEnd().ReplaceLineEndings("\n"));
        return ExitCode.Success;
    }

    /// <summary>Prints what may stand at the end of a line, a word and what it is in each line.</summary>
    private static void Complete(Command root, string line)
    {
        var word = line[(line.LastIndexOf(' ') + 1)..];
        if (word.StartsWith("--", StringComparison.Ordinal) && word.IndexOf('=', StringComparison.Ordinal) is > 0 and var sign)
        {
            // The library fails on an option and its value in one word; the shells part them at the sign too.
            line = $"{line[..^word.Length]}{word[..sign]} {word[(sign + 1)..]}";
            word = word[(sign + 1)..];
        }
        word = word.TrimStart('"');
        var parsed = root.Parse(line);
        var items = parsed.GetCompletions(line.Length).Where(item => item.Label.StartsWith(word, StringComparison.Ordinal)).DistinctBy(item => item.Label).ToList();
        // Options are for whoever begins one, unless there is nothing else; the shell itself offers files.
        if (word.Length == 0 && (items.Exists(item => !IsOption(item.Label)) || parsed.CommandResult.Command.Arguments.Count > 0))
            items.RemoveAll(item => IsOption(item.Label));
        foreach (var item in items.Where(item => item.Label is not (['-', not '-', ..] or ['/', ..])))
            Console.Out.WriteLine((item.Documentation ?? item.Detail) is { Length: > 0 } words ? $"{item.Label}\t{words}" : item.Label);
    }

    private static bool IsOption(string label) => label.StartsWith('-');
}
