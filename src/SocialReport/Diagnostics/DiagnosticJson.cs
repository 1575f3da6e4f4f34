using System.Text.Json;

namespace SocialReport.Diagnostics;

/// <summary>Writes and reads findings as JSON, in one way everywhere; <c>docs/fynd.schema.json</c> says what the keys hold.</summary>
public static class DiagnosticJson
{
    private static readonly (Severity Severity, string Word)[] Words = [(Severity.Error, "error"), (Severity.Warning, "warning"), (Severity.Note, "note")];

    /// <summary>Writes a finding as an object of its own.</summary>
    public static void WriteTo(this Diagnostic finding, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        json.WriteString("severity", Words.First(item => item.Severity == finding.Severity).Word);
        finding.Location.WriteTo(json);
        json.WriteNumber("length", finding.Length);
        json.WriteString("message", finding.Message);
        WriteIfAny(json, "hint", finding.Hint);
        WriteIfAny(json, "original", finding.SourceLine);
        WriteIfAny(json, "subject", finding.Subject);
        json.WriteEndObject();
    }

    /// <summary>Reads one back: all that is told of it.</summary>
    /// <exception cref="KeyNotFoundException">A key that must be there isn't.</exception>
    /// <exception cref="InvalidOperationException">A key holds something else, or a severity isn't known.</exception>
    public static Diagnostic Read(JsonElement finding) => new(
        Text(finding, "code"),
        Words.First(item => item.Word == Text(finding, "severity")).Severity,
        new SourceLocation(Text(finding, "file"), finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32(), TextOrNull(finding, "sheet")),
        Text(finding, "message"))
    {
        Length = finding.GetProperty("length").GetInt32(),
        Hint = TextOrNull(finding, "hint"),
        SourceLine = TextOrNull(finding, "original"),
        Subject = TextOrNull(finding, "subject"),
    };

    private static string Text(JsonElement parent, string name) => parent.GetProperty(name).GetString() ?? throw new InvalidOperationException(name);

    private static string? TextOrNull(JsonElement parent, string name) => parent.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static void WriteIfAny(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }
}
