using System.Text.Json;

namespace SocialReport.Rendering;

/// <summary>Writes lists of words as JSON.</summary>
public static class JsonWords
{
    /// <summary>Writes a property that is a list of strings, in the order given.</summary>
    /// <param name="json">The writer, inside an object.</param>
    /// <param name="name">The property's name.</param>
    /// <param name="words">The strings.</param>
    public static void WriteWords(this Utf8JsonWriter json, string name, IEnumerable<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words)
            json.WriteStringValue(word);
        json.WriteEndArray();
    }
}
