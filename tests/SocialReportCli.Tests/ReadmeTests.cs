using System.Text.RegularExpressions;

namespace SocialReportCli.Tests;

/// <summary>The README lists the commands that the program has, and each of them has help.</summary>
public partial class ReadmeTests
{
    [Fact]
    public void The_readme_lists_every_command()
    {
        var listed = File.ReadAllText(Path.Combine(TemporaryWorkspace.Repository, "README.md")).ReplaceLineEndings("\n").Split("## Use\n")[1].Split("\n")
            .Select(line => Listed().Match(line)).Where(match => match.Success).Select(match => match.Groups["name"].Value).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(Commands(), listed);
    }

    [Fact]
    public void Every_command_tells_how_it_is_used() =>
        Assert.All(Commands(), command =>
        {
            var help = Cli.Run(TemporaryWorkspace.Repository, $"{command} --help");
            Assert.Equal(0, help.ExitCode);
            Assert.Contains($"  socrep {command} ", help.Output, StringComparison.Ordinal);
        });

    private static List<string> Commands()
    {
        var help = Cli.Run(TemporaryWorkspace.Repository, "--help").Output.ReplaceLineEndings("\n");
        return [.. Command().Matches(help.Split("Kommandon:\n")[1].Split("\n\n")[0]).Select(match => match.Groups["name"].Value).Order(StringComparer.Ordinal)];
    }

    [GeneratedRegex("^socrep (?<name>[a-z-]+)( |$)")]
    private static partial Regex Listed();

    [GeneratedRegex("^  (?<name>[a-z-]+) ", RegexOptions.Multiline)]
    private static partial Regex Command();
}
