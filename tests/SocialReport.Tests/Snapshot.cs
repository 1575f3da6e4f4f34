using System.Text;
using SocialReport.Snapshots;

namespace SocialReport.Tests;

/// <summary>
/// Compares texts with those accepted beside the tests. Run once with SOCREP_ACCEPT=1 to accept what came out,
/// and read the difference before committing it.
/// </summary>
internal static class Snapshot
{
    /// <summary>
    /// Compares one text with the accepted file at a path from this test project, such as
    /// <c>Rendering/Text/Accepted/rapport.md</c>. A file in a folder <c>Accepted</c> that no test names fails.
    /// </summary>
    public static void Verify(string actual, string path) => Verify(actual, path, ProjectFolder, IsAccepting);

    /// <summary>Compares a set of texts with the accepted files of a folder; a file that no text has any more fails.</summary>
    public static void VerifyFolder(IReadOnlyDictionary<string, string> actual, string folder) =>
        VerifyFolder(actual, folder, ProjectFolder, IsAccepting);

    internal static void Verify(string actual, string path, string root, bool isAccepting)
    {
        var file = Path.Combine(root, path);
        var accepted = new Dictionary<string, string>(StringComparer.Ordinal);
        if (File.Exists(file))
            accepted[path] = File.ReadAllText(file);
        Settle(SnapshotComparer.Compare(accepted, new Dictionary<string, string> { [path] = actual }), _ => actual, root, isAccepting);
    }

    internal static void VerifyFolder(IReadOnlyDictionary<string, string> actual, string folder, string root, bool isAccepting)
    {
        var texts = actual.ToDictionary(text => $"{folder}/{text.Key}", text => text.Value, StringComparer.Ordinal);
        var accepted = AcceptedFiles(Path.Combine(root, folder))
            .ToDictionary(file => $"{folder}/{Path.GetFileName(file)}", File.ReadAllText, StringComparer.Ordinal);
        Settle(SnapshotComparer.Compare(accepted, texts), name => texts[name], root, isAccepting);
    }

    /// <summary>The accepted files of a folder, without what a failed run left there.</summary>
    internal static IEnumerable<string> AcceptedFiles(string folder) => !Directory.Exists(folder)
        ? []
        : Directory.EnumerateFiles(folder).Where(file => !Path.GetFileName(file).Contains(".received.", StringComparison.Ordinal));

    /// <summary>This test project's folder in the repository.</summary>
    internal static string ProjectFolder { get; } = FindProjectFolder();

    private static bool IsAccepting => Environment.GetEnvironmentVariable("SOCREP_ACCEPT") == "1";

    private static void Settle(
        IReadOnlyList<SnapshotComparison> comparisons, Func<string, string> actual, string root, bool isAccepting)
    {
        var failures = new StringBuilder();
        foreach (var comparison in comparisons)
        {
            var file = Path.Combine(root, comparison.Name);
            var received = Path.Combine(
                Path.GetDirectoryName(file)!, $"{Path.GetFileNameWithoutExtension(file)}.received{Path.GetExtension(file)}");
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.Delete(received);
            if (comparison.Status == SnapshotStatus.Equal)
                continue;
            if (isAccepting && comparison.Status == SnapshotStatus.Removed)
            {
                File.Delete(file);
                continue;
            }
            if (comparison.Status != SnapshotStatus.Removed)
                File.WriteAllText(isAccepting ? file : received, actual(comparison.Name));
            if (!isAccepting)
                failures.Append($"{comparison.Status}: {comparison.Name}\n{comparison.Difference}\n");
        }
        if (failures.Length > 0)
            Assert.Fail(failures.ToString());
    }

    private static string FindProjectFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SocialReport.Tests.csproj")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The test project's folder is not above the test's own.");
    }
}
