using System.Text.Json;
using System.Text.RegularExpressions;

namespace SocialReportCli.Tests;

/// <summary>Checks JSON against the keywords of JSON Schema 2020-12 that our schemas use; another keyword is an error.</summary>
internal sealed class SchemaCheck(JsonElement root)
{
    private static readonly string[] Annotations = ["$schema", "$defs", "title", "description"];

    private readonly List<string> _problems = [];

    public static List<string> Problems(string schema, string json)
    {
        using var parsedSchema = JsonDocument.Parse(schema);
        using var parsed = JsonDocument.Parse(json);
        var check = new SchemaCheck(parsedSchema.RootElement);
        check.Check(parsedSchema.RootElement, parsed.RootElement, "");
        return check._problems;
    }

    private void Check(JsonElement schema, JsonElement value, string at)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            var holds = keyword.Name switch
            {
                "type" => IsOf(keyword.Value.GetString()!, value),
                "const" => keyword.Value.GetRawText() == value.GetRawText(),
                "enum" => keyword.Value.EnumerateArray().Any(choice => choice.GetRawText() == value.GetRawText()),
                "pattern" => Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!),
                "minimum" => value.GetDecimal() >= keyword.Value.GetDecimal(),
                "required" => keyword.Value.EnumerateArray().All(key => value.TryGetProperty(key.GetString()!, out _)),
                "additionalProperties" => value.EnumerateObject().All(property => schema.GetProperty("properties").TryGetProperty(property.Name, out _)),
                "properties" or "items" or "$ref" => Inside(keyword, value, at),
                _ => Annotations.Contains(keyword.Name),
            };
            if (!holds)
                _problems.Add($"{at}: {keyword.Name} {keyword.Value.GetRawText()}");
        }
    }

    private bool Inside(JsonProperty keyword, JsonElement value, string at)
    {
        if (keyword.Name == "$ref")
            Check(root.GetProperty("$defs").GetProperty(keyword.Value.GetString()!["#/$defs/".Length..]), value, at);
        else if (keyword.Name == "items")
            value.EnumerateArray().ToList().ForEach(item => Check(keyword.Value, item, $"{at}[]"));
        else
            value.EnumerateObject().Where(property => keyword.Value.TryGetProperty(property.Name, out _)).ToList()
                .ForEach(property => Check(keyword.Value.GetProperty(property.Name), property.Value, $"{at}.{property.Name}"));
        return true;
    }

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "number" => value.ValueKind == JsonValueKind.Number,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        _ => false,
    };
}
