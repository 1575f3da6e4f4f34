using System.Text.Json;
using SocialReport.Documents;

namespace SocialReport.Rendering;

/// <summary>Writes <c>redovisade-tal.json</c>: the printed figures of a report and where they stand, and nothing else.</summary>
public static class PrintedFiguresJson
{
    /// <summary>
    /// The file's bytes: UTF-8 without byte order mark, a list of <c>id</c>, <c>format</c>, <c>text</c> and
    /// <c>place</c>, in reading order. What a place lacks is left out.
    /// </summary>
    public static byte[] Write(IReadOnlyList<PlacedFigure> figures) => StableJson.Write(json =>
    {
        json.WriteStartArray();
        foreach (var figure in figures)
            WriteFigure(json, figure);
        json.WriteEndArray();
    });

    private static void WriteFigure(Utf8JsonWriter json, PlacedFigure placed)
    {
        json.WriteStartObject();
        json.WriteString("id", placed.Figure.Figure.Address);
        json.WriteString("format", placed.Figure.Format);
        json.WriteString("text", placed.Figure.Value);
        json.WriteStartObject("place");
        WriteIfAny(json, "sectionNumber", placed.Place.SectionNumber);
        WriteIfAny(json, "section", placed.Place.Section);
        WriteIfAny(json, "table", placed.Place.TableId);
        if (placed.Place.RowNumber is { } rowNumber)
            json.WriteNumber("rowNumber", rowNumber);
        WriteIfAny(json, "row", placed.Place.Row);
        WriteIfAny(json, "column", placed.Place.ColumnId);
        WriteIfAny(json, "chart", placed.Place.ChartId);
        WriteIfAny(json, "series", placed.Place.Series);
        WriteIfAny(json, "category", placed.Place.Category);
        if (placed.Place.FootnoteNumber is { } footnoteNumber)
            json.WriteNumber("footnote", footnoteNumber);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteIfAny(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }
}
