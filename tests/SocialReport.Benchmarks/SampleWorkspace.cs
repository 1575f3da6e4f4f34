using SocialReport.Periods;
using SocialReport.Workspaces;

namespace SocialReport.Benchmarks;

/// <summary>The repository's own workspace and its report.</summary>
internal static class SampleWorkspace
{
    public const string Committee = "socialnamnden";
    public const string Report = "tertialrapport";

    public static Period Period { get; } =
        Period.TryParse("2024-T1", out var period) ? period : throw new InvalidOperationException("The period is written wrong.");

    /// <summary>The workspace, read from disk.</summary>
    /// <exception cref="InvalidOperationException">The program doesn't run inside the repository, or the workspace is faulty.</exception>
    public static Workspace Read() =>
        Workspace.Read(new DirectoryFiles(Root()), []) ?? throw new InvalidOperationException("The sample workspace is faulty.");

    /// <summary>Copies it to a folder, to be changed there.</summary>
    public static void CopyTo(string folder)
    {
        var root = Root();
        foreach (var path in new[] { "templates", "sample-data" }.SelectMany(part => Directory.EnumerateFiles(Path.Combine(root, part), "*", SearchOption.AllDirectories)).Append(Path.Combine(root, "socrep.yaml")))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(root, path));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(path, target);
        }
    }

    /// <summary>The repository's folder: upwards from where we stand, since a published program doesn't lie in it.</summary>
    /// <exception cref="InvalidOperationException">The program doesn't run inside the repository.</exception>
    public static string Root()
    {
        var folder = new DirectoryInfo(Environment.CurrentDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "socrep.yaml")))
            folder = folder.Parent ?? throw new InvalidOperationException("The benchmarks run inside the repository.");
        return folder.FullName;
    }
}
