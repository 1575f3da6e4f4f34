using SocialReportCli.Watching;

namespace SocialReportCli.Tests;

/// <summary>Looks at a folder answer as its files are, also when length and time say nothing.</summary>
public sealed class SeenFilesTests : IDisposable
{
    private static readonly Question Drift = new(QuestionKind.Content, "a/drift.csv");

    private readonly string _folder = Directory.CreateTempSubdirectory("socrep-watch-").FullName;

    [Fact]
    public void En_fil_som_sparas_inom_klockans_steg_märks()
    {
        var (seen, path) = (new SeenFiles(_folder), Path.Combine(_folder, "a", "drift.csv"));
        Assert.Equal(WatchedFiles.Gone, Look());
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "a;1");
        var (first, time) = (Look(), File.GetLastWriteTimeUtc(path));
        File.WriteAllText(path, "a;2");
        File.SetLastWriteTimeUtc(path, time);
        var second = Look();
        Assert.NotEqual(first, second);
        File.WriteAllText(path, "a;1");
        Assert.Equal(first, Look());

        string Look() => seen.Look([Drift])[Drift];
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
