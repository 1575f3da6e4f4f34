using System.Text.RegularExpressions;

namespace SocialReportCli.Tests;

/// <summary>The list of commands in the README is the one that the program has.</summary>
public partial class ReadmeTests
{
    [Fact]
    public void The_readme_lists_every_command()
    {
        var listed = File.ReadAllText(Path.Combine(TemporaryWorkspace.Repository, "README.md")).ReplaceLineEndings("\n").Split("## Use\n")[1].Split("\n")
            .Select(line => Listed().Match(line)).Where(match => match.Success).Select(match => match.Groups["name"].Value).Distinct().Order(StringComparer.Ordinal);
        var help = Cli.Run(TemporaryWorkspace.Repository, "--help").Output.ReplaceLineEndings("\n");
        var commands = Command().Matches(help.Split("Kommandon:\n")[1].Split("\n\n")[0]).Select(match => match.Groups["name"].Value);

        Assert.Equal(commands.Order(StringComparer.Ordinal), listed);
    }

    [GeneratedRegex("^socrep (?<name>[a-z-]+)( |$)")]
    private static partial Regex Listed();

    [GeneratedRegex("^  (?<name>[a-z-]+) ", RegexOptions.Multiline)]
    private static partial Regex Command();
}
