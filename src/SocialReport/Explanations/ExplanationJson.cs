using System.Text.Json;
using SocialReport.Diagnostics;
using SocialReport.Exports;
using SocialReport.Rendering;

namespace SocialReport.Explanations;

/// <summary>Writes explanations for other programs; docs/forklaring.schema.json says what the keys hold.</summary>
public static class ExplanationJson
{
    /// <summary>The version of the form; it changes when a key is taken away or gets another meaning.</summary>
    public const int Version = 1;

    /// <summary>The explanations of figures: UTF-8 without byte order mark.</summary>
    public static byte[] Write(IReadOnlyList<Explanation> explanations) => StableJson.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteStartArray("figures");
        foreach (var explanation in explanations)
            Write(json, explanation);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>Where figures are printed, without what they come from.</summary>
    public static byte[] Write(IReadOnlyList<PrintedOccurrence> occurrences) => StableJson.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteStartArray("printed");
        foreach (var occurrence in occurrences)
        {
            json.WriteStartObject();
            json.WriteString("id", occurrence.Figure.Address);
            json.WriteString("name", occurrence.Name);
            Write(json, "place", occurrence.Place);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, Explanation explanation)
    {
        json.WriteStartObject();
        json.WriteString("id", explanation.Id.Address);
        json.WriteString("name", explanation.Name);
        WriteIfAny(json, "printed", explanation.Printed);
        WriteIfAny(json, "unrounded", explanation.Unrounded);
        WriteIfAny(json, "formula", explanation.Formula);
        WriteIfAny(json, "writtenFormula", explanation.WrittenFormula);
        WriteIfAny(json, "withheld", explanation.Withheld);
        if (explanation.HidesOperands)
            json.WriteBoolean("operandsWithheld", true);
        if (explanation.IsToldBefore)
            json.WriteBoolean("toldBefore", true);
        if (explanation.Declared is { } declared)
            Write(json, "declared", declared);
        WriteList(json, "cells", explanation.Cells, cell =>
        {
            json.WriteStartObject();
            json.WriteString("what", cell.What);
            json.WriteString("asOf", cell.AsOf);
            json.WriteString("original", cell.Original);
            Write(json, "location", cell.Location);
            cell.Origins.WriteTo(json);
            json.WriteEndObject();
        });
        WriteList(json, "operands", explanation.Operands, operand => Write(json, operand));
        WriteList(json, "places", explanation.Places, place => Write(json, null, place));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string? name, PrintedPlace place)
    {
        if (name is null)
            json.WriteStartObject();
        else
            json.WriteStartObject(name);
        json.WriteString("text", place.Text);
        WriteIfAny(json, "section", place.Section);
        json.WriteString("where", place.Where);
        json.WriteStartArray("pages");
        foreach (var page in place.Pages)
            json.WriteNumberValue(page);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, SourceLocation location)
    {
        json.WriteStartObject(name);
        location.WriteTo(json);
        json.WriteEndObject();
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> write)
    {
        if (items.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }

    private static void WriteIfAny(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }
}
