using System.IO.Compression;
using System.Text;

namespace Packaging;

/// <summary>What is handed out: the program, its licences, how it is put in place, and a workspace to try it on. The same bytes wherever it is made.</summary>
internal static class ReleaseZip
{
    private static readonly string[] ExampleFolders = ["sample-data", "templates"];

    // The handbook with what its pages point at, in the same places, so that its links and the pages that messages name are there.
    private static readonly string[] HandbookParts = ["docs/handbok", "docs/fel", "docs/scheman", "docs/prestanda.md", "docs/plan.schema.json", "docs/sammanfattning.schema.json"];

    // Regular files, as Unix reads them out of a zip: rwxr-xr-x and rw-r--r--.
    private const int ProgramMode = 0x81ED << 16;
    private const int FileMode = 0x81A4 << 16;

    /// <summary>Writes the zip, with everything under one folder of the given name.</summary>
    public static void Write(string path, string folder, string program, string notices)
    {
        var contents = new SortedDictionary<string, Func<byte[]>>(StringComparer.Ordinal)
        {
            [Path.GetFileName(program)] = () => File.ReadAllBytes(program),
            ["LICENSE"] = () => File.ReadAllBytes("LICENSE"),
            ["THIRD-PARTY-NOTICES.txt"] = () => Encoding.UTF8.GetBytes(notices),
            ["LASMIG.md"] = () => File.ReadAllBytes(Path.Combine("docs", "handbok", "leverans.md")),
            ["exempel/socrep.yaml"] = () => File.ReadAllBytes("socrep.yaml"),
        };
        foreach (var example in ExampleFolders.SelectMany(part => Directory.EnumerateFiles(part, "*", SearchOption.AllDirectories)))
            contents["exempel/" + example.Replace('\\', '/')] = () => File.ReadAllBytes(example);
        foreach (var page in HandbookParts.SelectMany(part => File.Exists(part) ? [part] : Directory.EnumerateFiles(part, "*", SearchOption.AllDirectories)))
            contents[page.Replace('\\', '/')] = () => File.ReadAllBytes(page);

        using var zip = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        foreach (var (name, read) in contents)
        {
            var entry = zip.CreateEntry($"{folder}/{name}", CompressionLevel.SmallestSize);
            entry.LastWriteTime = Release.Time;
            entry.ExternalAttributes = name == Path.GetFileName(program) ? ProgramMode : FileMode;
            using var content = entry.Open();
            content.Write(read());
        }
    }
}
