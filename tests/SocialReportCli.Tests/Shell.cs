using System.Diagnostics;
using System.Text;

namespace SocialReportCli.Tests;

/// <summary>Runs a line of shell, as a nightly job does.</summary>
internal static class Shell
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(4);

    /// <summary>Runs the line with the arguments after it.</summary>
    public static CliRun Run(string line, params string[] arguments) => Run(Path.GetTempPath(), new Dictionary<string, string>(), line, arguments);

    /// <summary>Runs the line in a folder.</summary>
    /// <param name="folder">The folder to stand in.</param>
    /// <param name="environment">Environment variables to set.</param>
    /// <param name="line">The line.</param>
    /// <param name="arguments">What stands after it, each a word of its own.</param>
    public static CliRun Run(string folder, IReadOnlyDictionary<string, string> environment, string line, params string[] arguments)
    {
        var start = new ProcessStartInfo("sh", ["-c", line + " \"$@\"", "sh", .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment.Remove("SOCREP_WORKSPACE");
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{line} did not end within {Limit}.");
        }
        return new CliRun(process.ExitCode, output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
    }
}
