using System.Globalization;
using System.Text.Json;
using SocialReport.Periods;
using SocialReport.Rendering;

namespace SocialReport.Manifests;

/// <summary>Writes and reads <c>manifest.json</c>.</summary>
public static class ManifestJson
{
    /// <summary>The version of the file's form.</summary>
    private const int Form = 2;

    /// <summary>The form before it, which lacks what was asked, and whether the report is a draft.</summary>
    private const int OldForm = 1;

    private const string Draft = "utkast";

    /// <summary>The file's bytes: UTF-8 without byte order mark, always in the same order.</summary>
    public static byte[] Write(BuildManifest manifest) => StableJson.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("manifest", Form);
        json.WriteString("committee", manifest.Committee);
        json.WriteString("report", manifest.Report);
        json.WriteString("period", manifest.Period);
        json.WriteString("asOf", manifest.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (manifest.Revision is { } revision)
            json.WriteString("revision", revision);
        json.WriteString("status", manifest.IsDraft ? Draft : "slutligt");
        json.WriteStartObject("options");
        json.WriteBoolean("draft", manifest.Options.IsDraft);
        json.WriteBoolean("strict", manifest.Options.IsStrict);
        json.WriteWords("formats", manifest.Options.Formats.Order().Select(Word));
        json.WriteEndObject();
        json.WriteStartObject("tool");
        json.WriteString("name", "socrep");
        json.WriteString("version", manifest.Tool.Version);
        json.WriteString("runtime", manifest.Tool.Runtime);
        Write(json, "parts", manifest.Tool.Parts);
        json.WriteEndObject();
        json.WriteStartArray("accepted");
        foreach (var accepted in manifest.Accepted)
            Write(json, accepted);
        json.WriteEndArray();
        Write(json, "inputs", manifest.Inputs);
        if (manifest.Asked is { } asked)
            Write(json, asked);
        Write(json, "fonts", manifest.Fonts);
        Write(json, "outputs", manifest.Outputs);
        json.WriteEndObject();
    });

    /// <summary>Reads a manifest; null when the bytes are none, or of a form that this version doesn't know.</summary>
    public static BuildManifest? Read(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var json = JsonDocument.Parse(content);
            return json.RootElement.GetProperty("manifest").GetInt32() switch
            {
                Form => Read(json.RootElement) with { Asked = Asked(json.RootElement.GetProperty("asked")), IsDraft = Text(json.RootElement, "status") == Draft },
                OldForm => Read(json.RootElement),
                _ => null,
            };
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    private static BuildManifest Read(JsonElement root)
    {
        var options = root.GetProperty("options");
        var tool = root.GetProperty("tool");
        return new BuildManifest(
            new ToolStamp(Text(tool, "version"), Text(tool, "runtime"), Stamps(tool, "parts")),
            root.TryGetProperty("revision", out var revision) ? revision.GetString() : null,
            Text(root, "committee"),
            Text(root, "report"),
            Text(root, "period"),
            DateOnly.ParseExact(Text(root, "asOf"), "yyyy-MM-dd", CultureInfo.InvariantCulture),
            new BuildOptions(
                options.GetProperty("draft").GetBoolean(),
                options.GetProperty("strict").GetBoolean(),
                options.GetProperty("formats").EnumerateArray().Select(word => Enum.Parse<OutputFormat>(word.GetString()!, ignoreCase: true)).ToHashSet()),
            [.. root.GetProperty("accepted").EnumerateArray().Select(item => new AcceptedReason(Text(item, "code"), Text(item, "place"), Text(item, "reason")))],
            Stamps(root, "inputs"),
            Stamps(root, "fonts"),
            Stamps(root, "outputs"));
    }

    private static void Write(Utf8JsonWriter json, AcceptedReason accepted)
    {
        json.WriteStartObject();
        json.WriteString("code", accepted.Code);
        json.WriteString("place", accepted.Place);
        json.WriteString("reason", accepted.Reason);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, AskedFiles asked)
    {
        json.WriteStartObject("asked");
        json.WriteWords("present", asked.Present);
        json.WriteWords("absent", asked.Absent);
        json.WriteStartArray("folders");
        foreach (var listing in asked.Folders)
        {
            json.WriteStartObject();
            json.WriteString("folder", listing.Folder);
            if (listing.Until is { } period)
                json.WriteString("until", period.Written);
            json.WriteWords(listing.IsOfFolders ? "folders" : "files", listing.Names);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<FileStamp> stamps)
    {
        json.WriteStartArray(name);
        foreach (var stamp in stamps)
        {
            json.WriteStartObject();
            json.WriteString("name", stamp.Name);
            json.WriteNumber("size", stamp.Size);
            json.WriteString("sha256", stamp.Sha256);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static IReadOnlyList<FileStamp> Stamps(JsonElement parent, string name) =>
        [.. parent.GetProperty(name).EnumerateArray().Select(item => new FileStamp(Text(item, "name"), item.GetProperty("size").GetInt64(), Text(item, "sha256")))];

    private static AskedFiles Asked(JsonElement asked) => new(
        Words(asked, "present"),
        Words(asked, "absent"),
        [.. asked.GetProperty("folders").EnumerateArray().Select(listing => listing.TryGetProperty("folders", out _)
            ? new FolderListing(Text(listing, "folder"), true, Words(listing, "folders")) { Until = Until(listing) }
            : new FolderListing(Text(listing, "folder"), false, Words(listing, "files")))]);

    private static Period? Until(JsonElement listing) =>
        !listing.TryGetProperty("until", out _) ? null : Period.TryParse(Text(listing, "until"), out var period) ? period : throw new FormatException("until");

    private static IReadOnlyList<string> Words(JsonElement parent, string name) =>
        [.. parent.GetProperty(name).EnumerateArray().Select(word => word.GetString() ?? throw new FormatException(name))];

    private static string Text(JsonElement parent, string name) => parent.GetProperty(name).GetString() ?? throw new FormatException(name);

    private static string Word(OutputFormat format) => format.ToString().ToLowerInvariant();
}
