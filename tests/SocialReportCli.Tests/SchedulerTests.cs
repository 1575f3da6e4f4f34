using YamlDotNet.RepresentationModel;

namespace SocialReportCli.Tests;

/// <summary>The files for schedulers in the docs say what they mean to the command.</summary>
public sealed class SchedulerTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("socrep-del-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(0, 0, "1/8", 0)]
    [InlineData(7, 0, "8/8", 0)]
    [InlineData(2, 1, "3/8", 0)]
    [InlineData(2, 4, "3/8", 4)]
    [InlineData(2, 70, "3/8", 70)]
    public void An_indexed_job_makes_the_part_of_its_index_and_fails_only_for_the_machines_sake(int index, int exitCode, string part, int expected)
    {
        if (OperatingSystem.IsWindows())
            return;
        File.WriteAllText(Path.Combine(_folder, "socrep"), $"#!/bin/sh\necho \"$*\"\nexit {exitCode}\n");
        File.SetUnixFileMode(Path.Combine(_folder, "socrep"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var spec = At(Read("kubernetes-jobb.yaml"), "spec");
        var command = At(spec, "template", "spec", "containers", "0", "command");
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["JOB_COMPLETION_INDEX"] = index.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["PATH"] = $"{_folder}:{Environment.GetEnvironmentVariable("PATH")}",
        };
        var run = Shell.Run(_folder, environment, ((YamlScalarNode)command[2]).Value!);
        Assert.Equal((expected, $"build --all --workspace /arbetsyta --output /ut --shard {part}"), (run.ExitCode, run.Output.Trim()));
        Assert.Equal(("Indexed", "8"), (Word(spec, "completionMode"), Word(spec, "completions")));
    }

    [Fact]
    public void The_matrix_makes_every_part_and_publishes_nothing_but_what_is_printed()
    {
        var jobs = At(Read("github-matris.yml"), "jobs");
        var parts = (YamlSequenceNode)At(jobs, "bygg", "strategy", "matrix", "del");
        Assert.Equal(Enumerable.Range(1, 8).Select(number => $"{number}"), parts.Select(part => ((YamlScalarNode)part).Value));
        Assert.Contains("--shard ${{ matrix.del }}/8 ", Word(jobs, "bygg", "steps", "1", "run"), StringComparison.Ordinal);
        Assert.Equal("ut/**/*.pdf\nut/sammanfattning.*", Word(jobs, "bygg", "steps", "2", "with", "path").Trim());
        Assert.Equal("socrep merge-summary ut/sammanfattning.*-av-8.json --output ut", Word(jobs, "samla", "steps", "1", "run"));
    }

    private static YamlNode Read(string name)
    {
        using var text = File.OpenText(Path.Combine(TemporaryWorkspace.Repository, "docs", "handbok", "nattbygge", name));
        var stream = new YamlStream();
        stream.Load(text);
        return stream.Documents[0].RootNode;
    }

    private static YamlNode At(YamlNode node, params string[] path) =>
        path.Aggregate(node, (at, key) => at is YamlSequenceNode ? at[int.Parse(key, System.Globalization.CultureInfo.InvariantCulture)] : at[key]);

    private static string Word(YamlNode node, params string[] path) => ((YamlScalarNode)At(node, path)).Value!;
}
