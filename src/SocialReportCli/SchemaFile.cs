using System.Text;
using System.Text.Json;

namespace SocialReportCli;

/// <summary>
/// A JSON Schema of a kind of YAML file. The schemas (docs/scheman) are made by a test that listens to what the readers ask,
/// and are carried in the program, so that they can be had without a network.
/// </summary>
/// <param name="Name">Its own file name, such as <c>namnd.schema.json</c>.</param>
/// <param name="Content">Its text.</param>
internal sealed record SchemaFile(string Name, string Content)
{
    private const string Folder = "scheman/";
    private const string Ending = ".schema.json";
    private const string ReportFile = "rapport.yaml";

    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<SchemaFile> All => [.. typeof(SchemaFile).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Read)];

    /// <summary>The file that it is the schema of.</summary>
    public string FileName => Name[..^Ending.Length] + ".yaml";

    /// <summary>What the file is, in Swedish.</summary>
    public string Title
    {
        get
        {
            using var json = JsonDocument.Parse(Content);
            return json.RootElement.GetProperty("title").GetString() ?? "";
        }
    }

    /// <summary>The schema of a file, by its path or name with or without ending; null for a file that isn't ours.</summary>
    public static SchemaFile? For(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path) + ".yaml";
        // A committee's own layer is named after the report type.
        var isLayer = Path.GetFileName(Path.GetDirectoryName(path)) == Path.GetFileNameWithoutExtension(ReportFile);
        return All.FirstOrDefault(schema => schema.FileName == name) ?? (isLayer ? All.First(schema => schema.FileName == ReportFile) : null);
    }

    private static SchemaFile Read(string resource)
    {
        using var reader = new StreamReader(typeof(SchemaFile).Assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        return new SchemaFile(resource[Folder.Length..], reader.ReadToEnd());
    }
}
