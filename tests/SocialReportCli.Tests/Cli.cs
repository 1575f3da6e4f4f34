using System.Diagnostics;
using System.Text;

namespace SocialReportCli.Tests;

/// <summary>What a run of the command printed, and how it ended.</summary>
internal sealed record CliRun(int ExitCode, string Output, string Errors);

/// <summary>Runs the command as a process of its own, as a user or a nightly job does.</summary>
internal static class Cli
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    /// <summary>Runs <c>socrep</c> in a folder.</summary>
    /// <param name="folder">The folder to stand in.</param>
    /// <param name="arguments">The arguments, parted by spaces.</param>
    /// <param name="environment">Environment variables to set.</param>
    public static CliRun Run(string folder, string arguments, params (string Name, string Value)[] environment) =>
        Run(folder, arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries), environment);

    /// <summary>Runs <c>socrep</c> in a folder with arguments that may have spaces in them.</summary>
    public static CliRun Run(string folder, IReadOnlyList<string> arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "socrep.dll"), .. arguments]) { WorkingDirectory = folder };
        return Finish(start, environment.Select(item => KeyValuePair.Create(item.Name, item.Value)), Limit);
    }

    /// <summary>Runs a program to its end; one that goes on past the limit fails the test.</summary>
    public static CliRun Finish(ProcessStartInfo start, IEnumerable<KeyValuePair<string, string>> environment, TimeSpan limit)
    {
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.StandardOutputEncoding = start.StandardErrorEncoding = Encoding.UTF8;
        start.Environment.Remove("SOCREP_WORKSPACE");
        start.Environment.Remove("GITHUB_ACTIONS");
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(limit))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{start.FileName} {string.Join(' ', start.ArgumentList)} did not end within {limit}.");
        }
        return new CliRun(process.ExitCode, output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
    }
}
