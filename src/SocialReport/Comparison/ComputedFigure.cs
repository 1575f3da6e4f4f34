using System.Text.Json;

namespace SocialReport.Comparison;

/// <summary>A figure as the local <c>figures.json</c> states it: its value, and what it comes from.</summary>
/// <param name="Id">Its address.</param>
/// <param name="Value">Its number in base units, or null.</param>
/// <param name="Text">Its words, or null.</param>
/// <param name="Formula">Its formula, or null.</param>
/// <param name="Operands">The addresses of what it was computed from.</param>
/// <param name="Facts">The cells that state it.</param>
/// <param name="Source">Where it is stated, or its formula; null for one computed in a sentence.</param>
public sealed record ComputedFigure(
    string Id, decimal? Value, string? Text, string? Formula, IReadOnlyList<string> Operands, IReadOnlyList<StatedFact> Facts, string? Source)
{
    /// <summary>Reads the file; null when it is none.</summary>
    public static IReadOnlyDictionary<string, ComputedFigure>? ReadAll(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var json = JsonDocument.Parse(content);
            var figures = new Dictionary<string, ComputedFigure>(StringComparer.Ordinal);
            foreach (var figure in json.RootElement.GetProperty("figures").EnumerateArray().Select(Read))
                figures[figure.Id] = figure;
            return figures;
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    /// <summary>Whether another has the same value.</summary>
    public bool HasValueOf(ComputedFigure other) => Value == other.Value && Text == other.Text;

    private static ComputedFigure Read(JsonElement item) => new(
        item.GetProperty("id").GetString()!,
        item.TryGetProperty("value", out var value) ? value.GetDecimal() : null,
        WordsOf(item, "text"),
        WordsOf(item, "formula"),
        item.TryGetProperty("operands", out var operands) ? [.. operands.EnumerateArray().Select(operand => operand.GetString()!)] : [],
        item.TryGetProperty("facts", out var facts) ? [.. facts.EnumerateArray().Select(StatedFact.Read)] : [],
        WordsOf(item, "source"));

    private static string? WordsOf(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.GetString() : null;
}

/// <summary>A cell of an input that states a figure.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Span">The span in words.</param>
/// <param name="Original">The cell's text.</param>
/// <param name="Source">The cell.</param>
public sealed record StatedFact(string Measure, string Span, string Original, string Source)
{
    internal static StatedFact Read(JsonElement item) => new(
        item.GetProperty("measure").GetString()!, item.GetProperty("span").GetString()!,
        item.GetProperty("original").GetString()!, item.GetProperty("source").GetString()!);
}
