using System.Text;
using System.Text.RegularExpressions;

namespace SocialReportCli.Tests;

/// <summary>
/// The runs that the pages show are run again, in order, in one workspace a page: what a reader sees is what the command
/// says. Run once with SOCREP_ACCEPT=1 to write what came out into the page, and read the difference before committing it.
/// </summary>
public partial class TranscriptTests
{
    private const string Fence = "```console";

    [Theory]
    [InlineData("docs/handbok/jamforelse.md")]
    public void A_page_shows_what_the_command_says(string page)
    {
        using var workspace = new TemporaryWorkspace();
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
        var isInside = false;
        var exitCode = 0;
        foreach (var line in page.TrimEnd('\n').Split('\n'))
        {
            if (isInside && !line.StartsWith("$ ", StringComparison.Ordinal) && line != "```")
                continue;
            result.Append(line).Append('\n');
            isInside = line == Fence || (isInside && line != "```");
            if (isInside && line.StartsWith("$ ", StringComparison.Ordinal))
                result.Append(Answer(line[2..], workspace, ref exitCode));
        }
        return result.ToString();
    }

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
        return (run.Output + run.Errors).ReplaceLineEndings("\n");
    }

    [GeneratedRegex("^sed -i 's/(?<old>[^/]+)/(?<new>[^/]+)/' (?<file>\\S+)$")]
    private static partial Regex Substitution();
}
