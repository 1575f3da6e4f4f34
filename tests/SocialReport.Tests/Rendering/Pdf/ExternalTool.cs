using System.Diagnostics;

namespace SocialReport.Tests.Rendering.Pdf;

/// <summary>Programs that judge our files from outside. Without them the tests pass at home and fail in CI.</summary>
internal static class ExternalTool
{
    /// <summary>Runs a program on a file, whose path is put in place of {file}; null when the program is missing.</summary>
    public static (int ExitCode, string Output)? Run(string program, byte[] file, params string[] arguments)
    {
        var isRequired = Environment.GetEnvironmentVariable("CI") == "true";
        var found = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)));
        Assert.True(found || !isRequired, $"{program} is missing");
        if (!found)
            return null;

        var path = Path.Combine(Directory.CreateTempSubdirectory("pdf").FullName, "file.pdf");
        try
        {
            File.WriteAllBytes(path, file);
            var start = new ProcessStartInfo(program, arguments.Select(argument => argument.Replace("{file}", path, StringComparison.Ordinal)))
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = System.Text.Encoding.UTF8,
            };
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output + errors.Result);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }
    }
}
