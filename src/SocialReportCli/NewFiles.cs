using SocialReport.Onboarding;

namespace SocialReportCli;

/// <summary>Writes the files of a new workspace, committee or period. One that is there already is left as it is, whatever it holds.</summary>
/// <param name="root">The workspace's folder.</param>
/// <param name="printer">Tells what can't be written.</param>
internal sealed class NewFiles(string root, DiagnosticPrinter printer)
{
    /// <summary>Writes them, tells which, and what to do next.</summary>
    /// <returns>The exit code.</returns>
    public int Write(IReadOnlyList<NewFile> files, bool isDryRun, IReadOnlyList<string> nextSteps)
    {
        var (written, kept) = (0, 0);
        foreach (var file in files)
        {
            var path = Path.Combine(root, file.Path.Replace('/', Path.DirectorySeparatorChar));
            var shown = Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
            if (File.Exists(path))
            {
                kept++;
                Console.Error.WriteLine($"{shown} finns redan och är orörd.");
                continue;
            }
            if (!isDryRun && !TryWrite(path, shown, file.Content))
                continue;
            written++;
            Console.Out.WriteLine(shown);
        }
        var code = printer.Finish();
        if (code != ExitCode.Success)
            return code;
        Console.Error.WriteLine(isDryRun
            ? $"{Count(written)} skulle skrivas. Ingenting är skrivet."
            : $"{Count(written)} {(written == 1 ? "är skriven" : "är skrivna")}{(kept > 0 ? $", {Count(kept)} fanns redan" : "")}.");
        if (!isDryRun)
        {
            Console.Error.WriteLine("Gör så här nu:");
            for (var i = 0; i < nextSteps.Count; i++)
                Console.Error.WriteLine($"  {i + 1}. {nextSteps[i]}");
        }
        return ExitCode.Success;
    }

    private bool TryWrite(string path, string shown, ReadOnlyMemory<byte> content)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            // A file that appears in the meantime is somebody's and is left alone too.
            using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            stream.Write(content.Span);
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            printer.Print([EnvironmentMessages.CannotWriteText(shown, error)]);
            return false;
        }
    }

    private static string Count(int files) => files == 1 ? "1 fil" : $"{files} filer";
}
