using System.Text.Json;

namespace SocialReport.Manifests;

/// <summary>Writes and reads variances as JSON, in one way everywhere.</summary>
public static class DeviationJson
{
    /// <summary>Writes a list of them under a name.</summary>
    public static void WriteTo(this IReadOnlyList<Deviation> deviations, Utf8JsonWriter json, string name)
    {
        json.WriteStartArray(name);
        foreach (var item in deviations)
        {
            json.WriteStartObject();
            item.WriteTo(json);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>Writes the keys of one into an object that has others too.</summary>
    public static void WriteTo(this Deviation deviation, Utf8JsonWriter json)
    {
        json.WriteString("adress", deviation.Address);
        json.WriteString("namn", deviation.Name);
        json.WriteString("text", deviation.Text);
        json.WriteNumber("kr", deviation.Amount);
    }

    /// <summary>Reads a list of them.</summary>
    /// <exception cref="KeyNotFoundException">A key that must be there isn't.</exception>
    /// <exception cref="InvalidOperationException">A key holds something else.</exception>
    public static IReadOnlyList<Deviation> Read(JsonElement list) =>
        [.. list.EnumerateArray().Select(item => new Deviation(Text(item, "adress"), Text(item, "namn"), Text(item, "text"), item.GetProperty("kr").GetDecimal()))];

    private static string Text(JsonElement parent, string name) => parent.GetProperty(name).GetString() ?? throw new InvalidOperationException(name);
}
