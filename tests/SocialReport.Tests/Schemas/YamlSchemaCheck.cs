using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SocialReport.Tests.Schemas;

/// <summary>
/// Checks YAML against the keywords of JSON Schema 2020-12 that our schemas use, with the values that YAML 1.2 gives plain
/// words, as editors do. Another keyword is an error.
/// </summary>
internal sealed partial class YamlSchemaCheck
{
    private static readonly string[] Annotations = ["$schema", "$defs", "title", "description", "examples"];

    private readonly JsonElement _root;
    private readonly List<string> _problems = [];

    private YamlSchemaCheck(JsonElement root) => _root = root;

    /// <summary>What is wrong with a file; nothing when it is as the schema says.</summary>
    public static IReadOnlyList<string> Problems(string schema, string yaml)
    {
        using var parsed = JsonDocument.Parse(schema);
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        var check = new YamlSchemaCheck(parsed.RootElement);
        check.Check(parsed.RootElement, stream.Documents[0].RootNode, "");
        return check._problems;
    }

    private bool Check(JsonElement schema, YamlNode node, string at)
    {
        var before = _problems.Count;
        foreach (var keyword in schema.EnumerateObject())
        {
            var holds = keyword.Name switch
            {
                "type" => keyword.Value.ValueKind == JsonValueKind.Array
                    ? keyword.Value.EnumerateArray().Any(type => IsOf(type.GetString()!, node))
                    : IsOf(keyword.Value.GetString()!, node),
                "enum" => keyword.Value.EnumerateArray().Any(choice => Json(node) == choice.GetRawText()),
                "pattern" => !IsOf("string", node) || Regex.IsMatch(Text(node), keyword.Value.GetString()!),
                "minimum" => !IsOf("number", node) || Number(node) >= keyword.Value.GetDecimal(),
                "maximum" => !IsOf("number", node) || Number(node) <= keyword.Value.GetDecimal(),
                "required" => node is not YamlMappingNode map || keyword.Value.EnumerateArray().All(key => map.Children.Keys.Any(name => Text(name) == key.GetString())),
                "anyOf" => AnyOf(keyword.Value, node, at),
                "$ref" => Check(_root.GetProperty("$defs").GetProperty(keyword.Value.GetString()!["#/$defs/".Length..]), node, at),
                "properties" or "additionalProperties" => keyword.Name == "properties" || Properties(schema, node, at),
                "items" => node is not YamlSequenceNode list || list.Select((item, index) => Check(keyword.Value, item, $"{at}/{index}")).ToList().TrueForAll(holds => holds),
                var name => Annotations.Contains(name) ? true : throw new NotSupportedException(name),
            };
            if (!holds && _problems.Count == before)
                _problems.Add($"{at}: {keyword.Name} {keyword.Value.GetRawText()}");
        }
        return _problems.Count == before;
    }

    private bool AnyOf(JsonElement ways, YamlNode node, string at)
    {
        var before = _problems.Count;
        foreach (var way in ways.EnumerateArray())
        {
            if (Check(way, node, at))
            {
                _problems.RemoveRange(before, _problems.Count - before);
                return true;
            }
        }
        return false;
    }

    private bool Properties(JsonElement schema, YamlNode node, string at)
    {
        if (node is not YamlMappingNode map)
            return true;
        var holds = true;
        foreach (var (key, value) in map.Children)
        {
            if (schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(Text(key), out var own))
                holds &= Check(own, value, $"{at}/{Text(key)}");
            else if (schema.GetProperty("additionalProperties") is { ValueKind: JsonValueKind.Object } others)
                holds &= Check(others, value, $"{at}/{Text(key)}");
            else
            {
                _problems.Add($"{at}: {Text(key)}");
                holds = false;
            }
        }
        return holds;
    }

    private static bool IsOf(string type, YamlNode node) => type switch
    {
        "object" => node is YamlMappingNode,
        "array" => node is YamlSequenceNode,
        "null" => Json(node) == "null",
        "boolean" => Json(node) is "true" or "false",
        "number" => node is YamlScalarNode { Style: ScalarStyle.Plain } && PlainNumber().IsMatch(Text(node)),
        "integer" => IsOf("number", node) && !Text(node).Contains('.', StringComparison.Ordinal),
        "string" => node is YamlScalarNode && Json(node)?[0] == '"',
        _ => throw new NotSupportedException(type),
    };

    private static string? Json(YamlNode node) => node switch
    {
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "" or "~" or "null" } => "null",
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" } scalar => scalar.Value,
        YamlScalarNode { Style: ScalarStyle.Plain } scalar when PlainNumber().IsMatch(scalar.Value!) => scalar.Value,
        YamlScalarNode scalar => $"\"{scalar.Value}\"",
        _ => null,
    };

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value ?? "";

    private static decimal Number(YamlNode node) => decimal.Parse(Text(node), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[-+]?[0-9]+(\.[0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex PlainNumber();
}
