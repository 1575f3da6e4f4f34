using System.Diagnostics;

namespace SocialReportCli.Tests;

/// <summary>What a shell is offered at the end of a line.</summary>
public sealed class CompletionTests
{
    private static readonly string Workspace = TemporaryWorkspace.Repository;

    [Theory]
    [InlineData("socrep bu", "build")]
    [InlineData("socrep build --per", "--period")]
    [InlineData("socrep build --period ", "2023 2023-Q1 2023-T2 2024-T1")]
    [InlineData("socrep build --period 2024", "2024-T1")]
    [InlineData("socrep build --period=2024", "2024-T1")]
    [InlineData("socrep build -c linkoping -p ", "2023-Q1")]
    [InlineData("socrep check --committee ", "linkoping orebro socialnamnden")]
    [InlineData("socrep build --report ta", "")]
    [InlineData("socrep build --report n", "nyckeltal")]
    [InlineData("socrep build --format ", "html json pdf text")]
    [InlineData("socrep plan --period 2024", "2024-T1")]
    [InlineData("socrep watch --committee li", "linkoping")]
    [InlineData("socrep explain SR0101", "SR0101")]
    [InlineData("socrep schema na", "namnd.yaml")]
    [InlineData("socrep completions ", "bash fish pwsh zsh")]
    [InlineData("socrep diff ", "")]
    [InlineData("socrep build --workspace /tmp --period ", "")]
    public void Raden_fylls_i(string line, string words)
    {
        var run = Cli.Run(Workspace, ["completions", "--rad", line]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(words, string.Join(' ', run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(item => item.Split('\t')[0])));
    }

    [Fact]
    public void Kommandon_och_flaggor_har_sin_beskrivning() =>
        Assert.StartsWith("build\tBygger periodens rapporter", Cli.Run(Workspace, ["completions", "--rad", "socrep bui"]).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("socrep build --period 20", "socrep build --period 20", "2023 2023-Q1 2023-T2 2024-T1")]
    [InlineData("socrep build --period=2024", "socrep build --period = 2024", "2024-T1")]
    [InlineData("LANG=C socrep ch", "socrep ch", "check")]
    public void Bash_fyller_i_raden(string line, string words, string reply)
    {
        const string Script = """
            socrep() { dotnet "$SOCREP" "$@"; }
            source <(socrep completions bash)
            complete -p socrep >&2
            COMP_LINE=$LINE COMP_POINT=${#LINE} COMP_WORDS=($WORDS)
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _socrep socrep
            echo "${COMPREPLY[*]}"
            """;
        var start = new ProcessStartInfo("bash", ["--norc", "-c", Script]) { WorkingDirectory = Workspace };
        var environment = new Dictionary<string, string>
        {
            ["SOCREP"] = Path.Combine(AppContext.BaseDirectory, "socrep.dll"),
            ["LINE"] = line,
            ["WORDS"] = words,
        };
        var run = Cli.Finish(start, environment, TimeSpan.FromMinutes(1));
        Assert.Equal((0, "complete -o default -F _socrep socrep\n", reply + "\n"), (run.ExitCode, run.Errors, run.Output));
    }

    [Fact]
    public void Varje_skal_har_ett_skript_och_okända_nekas()
    {
        foreach (var shell in new[] { "bash", "zsh", "fish", "pwsh" })
            Assert.Contains("completions --rad", Cli.Run(Workspace, $"completions {shell}").Output, StringComparison.Ordinal);
        Assert.Equal(2, Cli.Run(Workspace, "completions csh").ExitCode);
    }
}
