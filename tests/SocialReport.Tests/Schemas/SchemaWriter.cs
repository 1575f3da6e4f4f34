using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SocialReport.Tests.Schemas;

/// <summary>Writes the shape of a file as JSON Schema, draft 2020-12. What has the same form in several places is written once.</summary>
internal sealed class SchemaWriter
{
    private static readonly JsonSerializerOptions Form = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly WorkspaceSchema _schema;
    private readonly Dictionary<string, int> _counts = [];
    private readonly Dictionary<string, string> _names = [];
    private readonly JsonObject _definitions = [];
    private bool _isCounted;

    private SchemaWriter(WorkspaceSchema schema) => _schema = schema;

    /// <summary>The keys, by path, that the documentation says nothing of.</summary>
    private List<string> Undocumented { get; } = [];

    /// <summary>The schema's text, and the keys that the documentation says nothing of.</summary>
    public static (string Text, IReadOnlyList<string> Undocumented) Write(WorkspaceSchema schema, Shape shape)
    {
        var writer = new SchemaWriter(schema);
        // Once to see what is alike, and once more to name it.
        writer.Value(shape);
        writer._isCounted = true;
        writer.Undocumented.Clear();
        var top = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = schema.Title,
        };
        foreach (var (key, value) in writer.Value(shape).ToList())
            top[key] = value!.DeepClone();
        if (writer._definitions.Count > 0)
            top["$defs"] = writer._definitions;
        return (top.ToJsonString(Form) + "\n", writer.Undocumented);
    }

    private JsonObject Value(Shape shape)
    {
        var ways = Ways(shape).ToList();
        return ways.Count == 1 ? ways[0] : ways.Count == 0 ? [] : new JsonObject { ["anyOf"] = new JsonArray([.. ways]) };
    }

    private IEnumerable<JsonObject> Ways(Shape shape)
    {
        var words = shape.Words.Where(word => word.Length > 0).Select(word => (JsonNode)word).ToList();
        if (shape.IsTruth)
            // As YAML 1.2 has it: ja and nej are words, true and false are not.
            words.AddRange(["ja", "nej", true, false]);
        if (words.Count > 0)
            yield return new JsonObject { ["enum"] = new JsonArray([.. words]) };
        if (shape.Whole is { } whole)
            yield return Whole(whole.Low, whole.High);
        if (shape.IsDate)
            yield return new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" };
        if (shape.IsText)
            yield return Text(shape.Examples);
        if (shape.Words.Contains(""))
            yield return new JsonObject { ["type"] = "null" };
        if (shape.IsOneOrMany)
            yield return Value(shape.Item!);
        if (shape.Item is { } item)
            yield return new JsonObject { ["type"] = "array", ["items"] = Value(item) };
        if (shape.IsMap)
            yield return Shared(shape, Map(shape));
    }

    /// <summary>A text is whatever is written: 2024 and true are texts too.</summary>
    private static JsonObject Text(List<string> examples)
    {
        var text = new JsonObject { ["type"] = new JsonArray("string", "number", "boolean") };
        if (examples.Count > 0)
            text["examples"] = new JsonArray([.. examples.Select(example => (JsonNode)example)]);
        return text;
    }

    /// <summary>A whole number, also between quotation marks.</summary>
    private static JsonObject Whole(int low, int high)
    {
        var whole = new JsonObject { ["type"] = new JsonArray("integer", "string"), ["pattern"] = "^[0-9]+$", ["minimum"] = low };
        if (high < int.MaxValue)
            whole["maximum"] = high;
        return whole;
    }

    private JsonObject Map(Shape shape)
    {
        var map = new JsonObject { ["type"] = "object" };
        var properties = new JsonObject();
        foreach (var (key, value) in shape.Keys)
            properties[key] = Described(value);
        if (properties.Count > 0)
            map["properties"] = properties;
        map["additionalProperties"] = shape.Entry is { } entry ? Value(entry) : false;
        var required = shape.RequiredKeys.Select(key => (JsonNode)key).ToArray();
        if (required.Length > 0)
            map["required"] = new JsonArray(required);
        return map;
    }

    private JsonObject Described(Shape value)
    {
        var schema = Value(value);
        if (KeyDocumentation.Find(_schema.Name, value.Path) is not { } words)
        {
            Undocumented.Add($"{_schema.Name}.yaml{value.Path}");
            return schema;
        }
        var described = new JsonObject { ["description"] = words };
        foreach (var (keyword, content) in schema.ToList())
            described[keyword] = content!.DeepClone();
        return described;
    }

    /// <summary>A map, or a reference to it when the same stands elsewhere too.</summary>
    private JsonObject Shared(Shape shape, JsonObject map)
    {
        if (shape.Path.Length == 0 || shape.Keys.Count < 2)
            return map;
        // References say nothing of what is alike before everything has been seen.
        var text = Identity(shape);
        if (!_isCounted)
        {
            _counts[text] = _counts.GetValueOrDefault(text) + 1;
            return map;
        }
        if (_counts[text] == 1)
            return map;
        if (!_names.TryGetValue(text, out var name))
        {
            var names = shape.Path.Split('/').Where(part => part is not ("*" or "[]" or "")).Reverse().ToList();
            name = Enumerable.Range(1, names.Count).Select(count => string.Join('-', names.Take(count).Reverse())).First(candidate => !_definitions.ContainsKey(candidate));
            _names[text] = name;
            _definitions[name] = map;
        }
        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }

    private string Identity(Shape shape)
    {
        var plain = new SchemaWriter(_schema);
        return plain.Map(shape).ToJsonString();
    }
}
