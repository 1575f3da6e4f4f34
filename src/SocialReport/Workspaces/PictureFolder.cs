using SocialReport.Diagnostics;
using SocialReport.Documents;

namespace SocialReport.Workspaces;

/// <summary>The pictures beside a file of the workspace.</summary>
/// <param name="files">The workspace.</param>
/// <param name="folder">The folder that names are read from.</param>
internal sealed class PictureFolder(IInputFiles files, string folder)
{
    /// <summary>A picture in the folder, or below it; null when it is missing or can't be used, which is reported.</summary>
    /// <param name="name">The file's name as somebody wrote it.</param>
    /// <param name="report">Takes what is found.</param>
    /// <param name="place">Where the name was written.</param>
    public Picture? Read(string name, Action<Diagnostic> report, SourceLocation place)
    {
        var path = $"{folder}/{name}";
        var leavesFolder = name.StartsWith('/') || name.Contains('\\') || name.Split('/').Contains("..");
        if (leavesFolder || !files.Exists(path))
        {
            report(Messages.PictureMissing(place, name, folder));
            return null;
        }
        var picture = Picture.Read(name, files.Read(path), out var problem);
        if (picture is null)
            report(Messages.PictureUnusable(place, name, problem));
        return picture;
    }
}
