using System.Text.Json;
using SocialReport.Rendering;

namespace SocialReport.Comparison;

/// <summary>Writes differences as JSON, for programs.</summary>
public static class DifferenceJson
{
    /// <summary>The bytes: a list with one object a report.</summary>
    /// <param name="differences">The differences.</param>
    /// <param name="withOriginals">Whether the cells' own texts are given.</param>
    public static byte[] Write(IReadOnlyList<ReportDifference> differences, bool withOriginals) => StableJson.Write(json =>
    {
        json.WriteStartArray();
        foreach (var difference in differences)
            Write(json, withOriginals ? difference : difference.WithoutInputs());
        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, ReportDifference difference)
    {
        json.WriteStartObject();
        json.WriteString("report", difference.New.Text.Title);
        WriteIfAny(json, "committee", difference.New.Text.Stated("Nämnd"));
        json.WriteString("old", difference.Old.Label);
        json.WriteString("new", difference.New.Label);
        List(json, "causes", difference.Causes, cause => Write(json, cause));
        List(json, "figures", difference.Figures, figure => Write(json, figure));
        List(json, "sentences", difference.Sentences, sentence => Write(json, sentence));
        List(json, "parts", difference.Parts, part => Write(json, part));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Cause cause)
    {
        json.WriteNumber("number", cause.Number);
        json.WriteString("kind", cause.Kind.ToString());
        json.WriteString("what", cause.What);
        WriteIfAny(json, "oldPlace", cause.OldPlace);
        WriteIfAny(json, "newPlace", cause.NewPlace);
        WriteIfAny(json, "old", cause.OldPrinted);
        WriteIfAny(json, "new", cause.NewPrinted);
        WriteIfAny(json, "oldOriginal", cause.OldOriginal);
        WriteIfAny(json, "newOriginal", cause.NewOriginal);
    }

    private static void Write(Utf8JsonWriter json, FigureChange figure)
    {
        json.WriteString("id", figure.Id);
        json.WriteString("name", figure.Name);
        json.WriteString("old", figure.Old);
        json.WriteString("new", figure.New);
        WriteIfAny(json, "difference", figure.Difference);
        json.WriteStartArray("causes");
        foreach (var number in figure.Causes)
            json.WriteNumberValue(number);
        json.WriteEndArray();
        List(json, "places", figure.Places, place =>
        {
            json.WriteString("kind", place.Kind.ToString());
            json.WriteString("section", place.Section);
            WriteIfAny(json, "name", place.Name.Length > 0 ? place.Name : null);
        });
    }

    private static void Write(Utf8JsonWriter json, SentenceChange sentence)
    {
        json.WriteString("status", sentence.Status.ToString());
        json.WriteString("section", sentence.Section);
        WriteIfAny(json, "cell", sentence.Cell);
        WriteIfAny(json, "old", sentence.Old);
        WriteIfAny(json, "new", sentence.New);
        Words(json, "figures", sentence.Figures);
    }

    private static void Write(Utf8JsonWriter json, PartChange part)
    {
        json.WriteString("kind", part.Kind.ToString());
        json.WriteString("status", part.Status.ToString());
        WriteIfAny(json, "within", part.Within.Length > 0 ? part.Within : null);
        WriteIfAny(json, "old", part.Old);
        WriteIfAny(json, "new", part.New);
        Words(json, "content", part.Content);
    }

    private static void List<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Words(Utf8JsonWriter json, string name, IReadOnlyList<string> words)
    {
        if (words.Count > 0)
            json.WriteWords(name, words);
    }

    private static void WriteIfAny(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }
}
