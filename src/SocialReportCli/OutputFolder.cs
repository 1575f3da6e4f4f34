using SocialReport;

namespace SocialReportCli;

/// <summary>Puts a report's files in their folder: written beside first and renamed when all are whole, so no half report ever exists.</summary>
internal static class OutputFolder
{
    /// <exception cref="IOException">A file can't be written; the earlier report is untouched.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to; the earlier report is untouched.</exception>
    public static void Write(string folder, IReadOnlyList<OutputFile> files)
    {
        Directory.CreateDirectory(folder);
        var beside = files.Select(file => Path.Combine(folder, $".{file.Name}.{Environment.ProcessId}.tmp")).ToList();
        try
        {
            for (var index = 0; index < files.Count; index++)
            {
                using var stream = File.Create(beside[index]);
                stream.Write(files[index].Content.Span);
            }
            for (var index = 0; index < files.Count; index++)
                File.Move(beside[index], Path.Combine(folder, files[index].Name), overwrite: true);
        }
        finally
        {
            foreach (var left in beside)
                File.Delete(left);
        }
    }
}
