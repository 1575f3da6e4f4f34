using System.Globalization;
using SocialReport.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SocialReport.Workspaces;

/// <summary>A YAML file as nodes that know their place; reading it never throws for what the user wrote.</summary>
internal sealed class YamlFile
{
    private readonly string[] _lines;

    private YamlFile(string path, string[] lines, DiagnosticBag diagnostics)
    {
        Path = path;
        _lines = lines;
        Diagnostics = diagnostics;
    }

    public string Path { get; }

    public DiagnosticBag Diagnostics { get; }

    /// <summary>A file that says nothing, for nodes that stand in none.</summary>
    public static YamlFile Blank() => new("", [], []);

    /// <summary>A file of the workspace, read once in a build: its top map; null, with a diagnostic, when it can't be read as one.</summary>
    public static YamlMap? Read(IInputFiles files, string path, DiagnosticBag diagnostics) => ReadAny(files, path, diagnostics)?.Map();

    /// <summary>What a file of the workspace holds, whatever it is, read once in a build; null, with a diagnostic, when it can't be read.</summary>
    public static YamlValue? ReadAny(IInputFiles files, string path, DiagnosticBag diagnostics) =>
        files.Once((nameof(YamlFile), path), diagnostics, findings => ReadAny(path, files.Read(path), findings)) is { } read
            ? new YamlValue(new YamlFile(path, read.File._lines, diagnostics), read.Node)
            : null;

    /// <summary>The file's top map; null, with a diagnostic, when the file can't be read as one.</summary>
    public static YamlMap? Read(string path, ReadOnlyMemory<byte> content, DiagnosticBag diagnostics) =>
        ReadAny(path, content, diagnostics)?.Map();

    /// <summary>What the file holds, whatever it is; null, with a diagnostic, when it can't be read.</summary>
    public static YamlValue? ReadAny(string path, ReadOnlyMemory<byte> content, DiagnosticBag diagnostics)
    {
        if (TextFile.Read(path, content, diagnostics) is not { } source)
            return null;
        var file = new YamlFile(path, source.Lines, diagnostics);
        var faults = new YamlFaults(path, source.Lines);
        if (faults.TooDeep() is { } tooDeep)
        {
            file.Add(tooDeep);
            return null;
        }
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(source.Text));
        }
        catch (Exception error) when (error is YamlException or InvalidOperationException or ArgumentException or FormatException)
        {
            // The library fails in the other ways too on some files that break off.
            file.Add(faults.Of(error));
            return null;
        }
        if (stream.Documents.Count > 1)
        {
            file.Add(Messages.YamlTwoDocuments(file.At(stream.Documents[1].RootNode.Start)));
            return null;
        }
        if (stream.Documents.Count == 0)
        {
            diagnostics.Add(Messages.YamlEmpty(new SourceLocation(path)));
            return null;
        }
        return new YamlValue(file, stream.Documents[0].RootNode);
    }

    public SourceLocation At(Mark mark) => new(Path, (int)mark.Line, (int)mark.Column);

    public string? Line(int lineNumber) => lineNumber >= 1 && lineNumber <= _lines.Length ? _lines[lineNumber - 1] : null;

    /// <summary>Adds a finding with its line.</summary>
    public void Add(Diagnostic diagnostic) => Diagnostics.Add(diagnostic with { SourceLine = Line(diagnostic.Location.LineNumber) });
}

/// <summary>
/// One node of a YAML file. The typed readings give null, with a diagnostic, when the node is of another kind. All that a
/// reader asks of a node is virtual: the schemas of the files are made by listening to what the readers ask.
/// </summary>
// No struct: what is generic over a class is compiled beforehand, so a build starts sooner (benchmark: phases).
internal record YamlValue(YamlFile File, YamlNode Node)
{
    public SourceLocation Location => File.At(Node.Start);

    public virtual bool IsMap => Node is YamlMappingNode;

    public virtual bool IsList => Node is YamlSequenceNode;

    public virtual bool IsScalar => Node is YamlScalarNode;

    /// <summary>
    /// The text of a scalar without reporting; null for a map or list. For what has been found to be a scalar, and for
    /// messages: to decide what a node is, ask one of the other questions.
    /// </summary>
    public virtual string? Scalar => (Node as YamlScalarNode)?.Value;

    /// <summary>Whether it is a certain word.</summary>
    public virtual bool Is(string word) => Scalar == word;

    public virtual YamlMap? Map()
    {
        if (Node is YamlMappingNode map)
            return new YamlMap(File, map);
        Report(Messages.YamlKind(Location, "nycklar med värden", Shown));
        return null;
    }

    public virtual IReadOnlyList<YamlValue>? List()
    {
        if (Node is YamlSequenceNode list)
        {
            var file = File;
            return [.. list.Select(item => new YamlValue(file, item))];
        }
        Report(Messages.YamlKind(Location, "en lista", Shown));
        return null;
    }

    /// <summary>A list, or one value written without brackets.</summary>
    public virtual IReadOnlyList<YamlValue> OneOrMany() => Node is YamlSequenceNode ? List()! : [this];

    public virtual string? Text()
    {
        if (Node is YamlScalarNode { Value: { Length: > 0 } value } scalar && !(value == "~" && scalar.Style == ScalarStyle.Plain))
            return value;
        Report(Messages.YamlKind(Location, "en text", Shown));
        return null;
    }

    /// <summary>A text as it stands, empty for none, where the reader says itself what is wrong with it.</summary>
    public virtual string Written() => Scalar ?? "";

    /// <summary>A text of one of several forms; null, with the nearest form, for another.</summary>
    /// <param name="read">Reads it.</param>
    /// <param name="forms">The forms, each with an example that can be written.</param>
    /// <param name="otherForm">What may also stand there, in words.</param>
    public T? Formed<T>(Func<string, T?> read, IReadOnlyList<string> forms, string? otherForm = null)
        where T : class
    {
        if (TextLike(forms) is not { } text)
            return null;
        if (read(text) is { } value)
            return value;
        Report(Messages.YamlChoice(Location, $"”{text}”", otherForm is null ? forms : [.. forms, otherForm]));
        return null;
    }

    /// <summary>A day, written as 2024-05-15.</summary>
    public virtual DateOnly? Date()
    {
        if (DateOnly.TryParseExact(Scalar, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        Report(Messages.YamlKind(Location, "ett datum som 2024-05-15", Shown));
        return null;
    }

    public virtual bool? Truth()
    {
        switch (Scalar)
        {
            case "ja" or "true":
                return true;
            case "nej" or "false":
                return false;
            default:
                Report(Messages.YamlKind(Location, "ja eller nej", Shown));
                return null;
        }
    }

    public virtual int? Whole(int low, int high)
    {
        if (int.TryParse(Scalar, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            && value >= low && value <= high)
            return value;
        Report(Messages.YamlKind(Location, $"ett heltal {low}–{high}", Shown));
        return null;
    }

    /// <summary>One of a set of words; null, with the nearest word, for another.</summary>
    public T? Choice<T>(IReadOnlyDictionary<string, T> words)
        where T : struct => OneOf(words.Keys) is { } word ? words[word] : null;

    /// <summary>One of a set of words; null, without a diagnostic, for what else may stand there.</summary>
    public T? Known<T>(IReadOnlyDictionary<string, T> words)
        where T : struct => KnownWord(words.Keys) is { } word ? words[word] : null;

    /// <summary>One of some words, as it is; null, with the nearest word, for another.</summary>
    public virtual string? OneOf(IEnumerable<string> words)
    {
        if (Scalar is { } text && words.Contains(text))
            return text;
        Report(Messages.YamlChoice(Location, Shown, words));
        return null;
    }

    public void Report(Diagnostic diagnostic) =>
        File.Add(diagnostic with { Length = Node.Start.Line == Node.End.Line ? (int)Math.Max(1, Node.End.Column - Node.Start.Column) : 1 });

    /// <summary>One of some words; null, without a diagnostic, for another.</summary>
    protected virtual string? KnownWord(IEnumerable<string> words) => Scalar is { } text && words.Contains(text) ? text : null;

    /// <summary>A text that should look like one of some examples.</summary>
    protected virtual string? TextLike(IReadOnlyList<string> forms) => Text();

    private string Shown => Node switch
    {
        YamlMappingNode => "nycklar med värden",
        YamlSequenceNode => "en lista",
        _ => Scalar is { Length: > 0 } text ? $"”{text}”" : "ingenting",
    };
}

/// <summary>A key of a map, with its value.</summary>
/// <param name="Key">The key's text; empty for one that is no scalar.</param>
/// <param name="KeyNode">The key's place.</param>
/// <param name="Value">The value.</param>
internal sealed record YamlEntry(string Key, YamlValue KeyNode, YamlValue Value);

/// <summary>A map of a YAML file, whose keys are asked for by name; those that nobody asked for are refused at the end.</summary>
internal class YamlMap(YamlFile file, YamlMappingNode node)
{
    private readonly List<string> _known = [];

    public SourceLocation Location => file.At(node.Start);

    public YamlFile File => file;

    /// <summary>Every key with its value, in the file's order, for maps whose keys are names of the user's own.</summary>
    public virtual IEnumerable<YamlEntry> Entries
    {
        get
        {
            foreach (var (key, value) in node.Children)
                yield return new YamlEntry((key as YamlScalarNode)?.Value ?? "", new YamlValue(file, key), new YamlValue(file, value));
        }
    }

    /// <summary>The value of a key, or null when it isn't there.</summary>
    public virtual YamlValue? Get(string key)
    {
        _known.Add(key);
        foreach (var (name, _, value) in Entries)
        {
            if (name == key)
                return value;
        }
        return null;
    }

    /// <summary>The value of a key that must be there; null, with a diagnostic, when it isn't.</summary>
    public virtual YamlValue? Require(string key)
    {
        var value = Get(key);
        if (value is null)
            file.Add(Messages.YamlKeyMissing(Location, key));
        return value;
    }

    public string? Text(string key) => Get(key)?.Text();

    public bool? Truth(string key) => Get(key)?.Truth();

    /// <summary>Refuses the keys that nobody asked for, each with the nearest known one.</summary>
    public virtual void RefuseUnknownKeys()
    {
        foreach (var (name, key, _) in Entries)
        {
            if (!_known.Contains(name))
                key.Report(Messages.YamlUnknownKey(key.Location, name, _known));
        }
    }
}
