using System.Text.Json;

namespace SocialReport.Comparison;

/// <summary>A printed figure as <c>redovisade-tal.json</c> states it.</summary>
/// <param name="Id">Its address.</param>
/// <param name="Format">How it is printed.</param>
/// <param name="Text">The characters printed.</param>
public sealed record StatedFigure(string Id, string Format, string Text)
{
    /// <summary>The title of the section that it stands in, without number; null before the first.</summary>
    public string? Section { get; private init; }

    /// <summary>The section's number, or null.</summary>
    public string? SectionNumber { get; private init; }

    /// <summary>The table that it stands in, or null.</summary>
    public string? Table { get; private init; }

    /// <summary>The row of the table's body, from 1; null outside it.</summary>
    public int? RowNumber { get; private init; }

    /// <summary>The words of the row's first cell, or null.</summary>
    public string? Row { get; private init; }

    /// <summary>The column of the table, or null.</summary>
    public string? Column { get; private init; }

    /// <summary>The chart that it stands in, or null.</summary>
    public string? Chart { get; private init; }

    /// <summary>The series of the chart, or null.</summary>
    public string? Series { get; private init; }

    /// <summary>What it stands at along the chart's axis, or null.</summary>
    public string? Category { get; private init; }

    /// <summary>Whether it stands in running text: a sentence, a heading, a note.</summary>
    public bool IsInText => RowNumber is null && Chart is null;

    /// <summary>The row's part of the address, when the figure is its own table's; else null.</summary>
    public string? RowAddress =>
        Table is { } table && Column is { } column && Id.Length > table.Length + column.Length + 2
        && Id.StartsWith(table + "/", StringComparison.Ordinal) && Id.EndsWith("/" + column, StringComparison.Ordinal)
            ? Id[(table.Length + 1)..^(column.Length + 1)]
            : null;

    /// <summary>Reads the file; null when it is none.</summary>
    public static IReadOnlyList<StatedFigure>? ReadAll(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var json = JsonDocument.Parse(content);
            return [.. json.RootElement.EnumerateArray().Select(Read)];
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static StatedFigure Read(JsonElement item)
    {
        var place = item.GetProperty("place");
        return new StatedFigure(item.GetProperty("id").GetString()!, item.GetProperty("format").GetString()!, item.GetProperty("text").GetString()!)
        {
            Section = WordsOf(place, "section"),
            SectionNumber = WordsOf(place, "sectionNumber"),
            Table = WordsOf(place, "table"),
            RowNumber = place.TryGetProperty("rowNumber", out var number) ? number.GetInt32() : null,
            Row = WordsOf(place, "row"),
            Column = WordsOf(place, "column"),
            Chart = WordsOf(place, "chart"),
            Series = WordsOf(place, "series"),
            Category = WordsOf(place, "category"),
        };
    }

    private static string? WordsOf(JsonElement place, string name) => place.TryGetProperty(name, out var value) ? value.GetString() : null;
}
