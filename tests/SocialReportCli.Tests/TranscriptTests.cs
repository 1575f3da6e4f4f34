using System.Text;
using System.Text.RegularExpressions;

namespace SocialReportCli.Tests;

/// <summary>
/// The runs that the pages show are run again, in order, in one workspace a page: what a reader sees is what the command
/// says. A block <c>fil PATH</c> is what the reader saves there, and a block <c>visa PATH</c> what has come to stand in a file;
/// with a number after, its first lines.
/// Run once with SOCREP_ACCEPT=1 to write what came out into the page, and read the difference before committing it.
/// </summary>
public partial class TranscriptTests
{
    private const string End = "```";
    private const string Console = "```console";
    private const string Saved = "```fil ";
    private const string Shown = "```visa ";

    [Theory]
    [InlineData("docs/handbok/jamforelse.md", false)]
    [InlineData("docs/handbok/forsta-rapporten.md", true)]
    public void A_page_shows_what_the_command_says(string page, bool beginsEmpty)
    {
        using var workspace = new TemporaryWorkspace(beginsEmpty);
        var path = Path.Combine(TemporaryWorkspace.Repository, page);
        var shown = File.ReadAllText(path).ReplaceLineEndings("\n");
        var run = Rerun(shown, workspace);
        if (Environment.GetEnvironmentVariable("SOCREP_ACCEPT") == "1")
            File.WriteAllText(path, run);
        else
            Assert.Equal(shown, run);
    }

    /// <summary>The page with the answers of its commands as they are now.</summary>
    private static string Rerun(string page, TemporaryWorkspace workspace)
    {
        var result = new StringBuilder();
        var opening = "";
        var content = new StringBuilder();
        var exitCode = 0;
        foreach (var line in page.TrimEnd('\n').Split('\n'))
        {
            var isCommand = opening == Console && line.StartsWith("$ ", StringComparison.Ordinal);
            var isEnd = opening.Length > 0 && line == End;
            if (isEnd && opening.StartsWith(Saved, StringComparison.Ordinal))
                workspace.Write(opening[Saved.Length..], content.ToString());
            if (isEnd && opening.StartsWith(Shown, StringComparison.Ordinal))
                result.Append(Show(opening[Shown.Length..].Split(' '), workspace));
            if (isEnd || isCommand || opening.Length == 0 || opening.StartsWith(Saved, StringComparison.Ordinal))
                result.Append(line).Append('\n');
            if (isCommand)
                result.Append(Answer(line[2..], workspace, ref exitCode));
            content.Append(line).Append('\n');
            if (isEnd || (opening.Length == 0 && IsTried(line)))
            {
                opening = isEnd ? "" : line;
                content.Clear();
            }
        }
        return result.ToString();
    }

    private static string Show(string[] what, TemporaryWorkspace workspace)
    {
        var lines = workspace.Read(what[0]).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        var most = what.Length > 1 ? int.Parse(what[1], System.Globalization.CultureInfo.InvariantCulture) : lines.Length;
        return string.Join('\n', lines.Length > most ? [.. lines.Take(most), "…"] : lines) + "\n";
    }

    private static bool IsTried(string line) =>
        line == Console || line.StartsWith(Saved, StringComparison.Ordinal) || line.StartsWith(Shown, StringComparison.Ordinal);

    private static string Answer(string command, TemporaryWorkspace workspace, ref int exitCode)
    {
        if (command == "echo $?")
            return exitCode.ToString(System.Globalization.CultureInfo.InvariantCulture) + "\n";
        if (Substitution().Match(command) is { Success: true } change)
        {
            workspace.Replace(change.Groups["file"].Value, change.Groups["old"].Value, change.Groups["new"].Value);
            return "";
        }
        Assert.StartsWith("socrep ", command, StringComparison.Ordinal);
        var run = Cli.Run(workspace.Folder, command["socrep ".Length..]);
        exitCode = run.ExitCode;
        return Duration().Replace(run.Output + run.Errors, "").ReplaceLineEndings("\n");
    }

    // How long it takes is the machine's.
    [GeneratedRegex(@" \(\d+ ms\)")]
    private static partial Regex Duration();

    [GeneratedRegex("^sed -i 's/(?<old>[^/]+)/(?<new>[^/]+)/' (?<file>\\S+)$")]
    private static partial Regex Substitution();
}
