using System.Globalization;

namespace SocialReport.Benchmarks;

/// <summary>Workspaces on disk with the sample committee a number of times, removed afterwards.</summary>
internal sealed class ConstructedWorkspaces : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("socrep-");

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>The folder of a workspace of so many committees, alike but for their names.</summary>
    public string Of(int committees)
    {
        var root = SampleWorkspace.Root();
        var folder = _folder.CreateSubdirectory(committees.ToString(CultureInfo.InvariantCulture)).FullName;
        File.Copy(Path.Combine(root, "socrep.yaml"), Path.Combine(folder, "socrep.yaml"));
        Copy(Path.Combine(root, "templates"), Path.Combine(folder, "templates"));
        var sample = Path.Combine(root, "sample-data", SampleWorkspace.Committee);
        for (var number = 1; number <= committees; number++)
        {
            var committee = Path.Combine(folder, "sample-data", string.Create(CultureInfo.InvariantCulture, $"n{number:D4}"));
            foreach (var part in new[] { "rapport", "texter", SampleWorkspace.Period.Written })
                Copy(Path.Combine(sample, part), Path.Combine(committee, part));
            var lines = File.ReadLines(Path.Combine(sample, "namnd.yaml")).Select(line =>
                line.StartsWith("namn:", StringComparison.Ordinal) ? string.Create(CultureInfo.InvariantCulture, $"{line} {number}")
                : line.StartsWith("rapporter:", StringComparison.Ordinal) ? $"rapporter: [{SampleWorkspace.Report}]"
                : line);
            File.WriteAllLines(Path.Combine(committee, "namnd.yaml"), lines);
        }
        return folder;
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var folder in Directory.EnumerateDirectories(from))
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
    }
}
