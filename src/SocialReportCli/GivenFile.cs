using SocialReport.Diagnostics;
using SocialReport.Workspaces;

namespace SocialReportCli;

/// <summary>A file of ours that somebody names on the command line.</summary>
internal static class GivenFile
{
    /// <summary>Reads it; null with a finding when it can't be read, or isn't what it should be.</summary>
    /// <param name="path">As written.</param>
    /// <param name="read">Makes of its bytes what it should be; null when they are something else.</param>
    /// <param name="isNone">What to say then.</param>
    /// <param name="finding">What is wrong.</param>
    public static T? Read<T>(string path, Func<ReadOnlyMemory<byte>, T?> read, Func<string, Diagnostic> isNone, out Diagnostic? finding)
        where T : class
    {
        finding = null;
        try
        {
            // Of what is no name of a file the folder is asked, and refuses.
            var (folder, name) = path.Length == 0 ? (".", "") : (Path.GetDirectoryName(Path.GetFullPath(path)) ?? path, Path.GetFileName(path));
            if (read(new DirectoryFiles(folder).Read(name)) is { } made)
                return made;
            finding = isNone(path);
        }
        catch (UnreadableFileException error)
        {
            finding = EnvironmentMessages.CannotRead(path, error);
        }
        return null;
    }
}
