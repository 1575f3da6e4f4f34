using System.Text;
using YamlDotNet.Serialization;

namespace SocialReportCli.Tests;

/// <summary>A change of one file of the workspace.</summary>
internal class FileChange
{
    [YamlMember(Alias = "fil")]
    public string File { get; set; } = "";

    /// <summary>A text that stands once in the file, and what it becomes.</summary>
    [YamlMember(Alias = "byt")]
    public List<string>? Replace { get; set; }

    [YamlMember(Alias = "innehåll")]
    public string? Content { get; set; }

    [YamlMember(Alias = "lägg_till")]
    public string? Append { get; set; }

    [YamlMember(Alias = "ta_bort")]
    public string? Remove { get; set; }

    [YamlMember(Alias = "kodning")]
    public string? Encoding { get; set; }

    [YamlMember(Alias = "radslut")]
    public string? LineEnds { get; set; }

    /// <summary>The file's new bytes, or null when it is to be removed.</summary>
    public byte[]? Apply(byte[]? before)
    {
        if (Remove is not null)
            return null;
        var text = Content ?? System.Text.Encoding.UTF8.GetString(before ?? throw new InvalidOperationException($"{File} finns inte."));
        if (Replace is [var old, var with])
        {
            // Exactly once, so that the case breaks what it says and nothing else.
            Assert.Equal(2, text.Split(old).Length);
            text = text.Replace(old, with, StringComparison.Ordinal);
        }
        text += Append;
        if (LineEnds == "crlf")
            text = text.Replace("\n", "\r\n", StringComparison.Ordinal);
        var encoding = Encoding switch
        {
            "utf-16" => System.Text.Encoding.Unicode,
            "windows-1252" => CodePagesEncodingProvider.Instance.GetEncoding(1252)!,
            "utf-8-bom" => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
            _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
    }
}

/// <summary>A case of the catalogue: what is broken, and what the command must say of it.</summary>
internal sealed class CatalogueCase : FileChange
{
    [YamlMember(Alias = "namn")]
    public string Name { get; set; } = "";

    [YamlMember(Alias = "ändringar")]
    public List<FileChange>? Changes { get; set; }

    [YamlMember(Alias = "flaggor")]
    public string Flags { get; set; } = "";

    [YamlMember(Alias = "slutkod")]
    public int ExitCode { get; set; } = 1;

    /// <summary>Every finding that is no note: severity, code, place and, within «», the text over the carets.</summary>
    [YamlMember(Alias = "väntat")]
    public List<string> Expected { get; set; } = [];

    public IEnumerable<FileChange> AllChanges => Changes ?? [this];

    /// <summary>The cases of a file of the catalogue, by name.</summary>
    public static IReadOnlyDictionary<string, CatalogueCase> Read(string kind)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Catalogue", kind + ".yaml");
        return new DeserializerBuilder().Build().Deserialize<List<CatalogueCase>>(System.IO.File.ReadAllText(path)).ToDictionary(item => item.Name, StringComparer.Ordinal);
    }

    public override string ToString() => Name;
}
