using System.Text;

namespace SocialReportCli.Tests;

/// <summary>A copy of the repository's sample workspace in a folder of its own, removed afterwards; or an empty folder, to begin in.</summary>
internal sealed class TemporaryWorkspace : IDisposable
{
    internal static string Repository { get; } = FindRepository();

    public TemporaryWorkspace(bool isEmpty = false)
    {
        Folder = Directory.CreateTempSubdirectory("socrep-å ä ö-").FullName;
        if (isEmpty)
            return;
        File.Copy(Path.Combine(Repository, "socrep.yaml"), Path.Combine(Folder, "socrep.yaml"));
        Copy("templates");
        Copy("sample-data");
    }

    /// <summary>Where it lies; its path has spaces and Swedish letters, as on a real machine.</summary>
    public string Folder { get; }

    /// <summary>The folder that the sample report is written to.</summary>
    public string Output => At("out/2024-T1/socialnamnden");

    public string At(string path) => Path.Combine(Folder, path);

    public string Read(string path) => File.ReadAllText(At(path));

    public void Write(string path, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    /// <summary>Changes a text in a file; it must be there, so that the test says what it thinks it says.</summary>
    public void Replace(string path, string old, string with)
    {
        var content = Read(path);
        Assert.Contains(old, content, StringComparison.Ordinal);
        Write(path, content.Replace(old, with, StringComparison.Ordinal));
    }

    public CliRun Build(string arguments = "", params (string Name, string Value)[] environment) =>
        Cli.Run(Folder, $"build --period 2024-T1 {arguments}", environment);

    /// <summary>Every file written for the sample report, by name.</summary>
    public SortedDictionary<string, byte[]> Outputs()
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in Directory.Exists(Output) ? Directory.EnumerateFiles(Output) : [])
            files[Path.GetFileName(file)] = File.ReadAllBytes(file);
        return files;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private void Copy(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository, folder), "*", SearchOption.AllDirectories))
        {
            var target = At(Path.GetRelativePath(Repository, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SocialReportCli.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run inside the repository.");
        return folder.FullName;
    }
}
