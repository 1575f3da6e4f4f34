using System.Diagnostics;

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
        var start = new ProcessStartInfo("sh", ["-c", line + " \"$@\"", "sh", .. arguments]) { WorkingDirectory = folder };
        return Cli.Finish(start, environment, Limit);
    }
}
