using System.Text.Json;

namespace SocialReport.Diagnostics;

/// <summary>Writes places for other programs, in one way everywhere.</summary>
public static class SourceLocationJson
{
    /// <summary>The keys of a place: file, and line and column or sheet and cell as far as they are known.</summary>
    public static void WriteTo(this SourceLocation location, Utf8JsonWriter json)
    {
        json.WriteString("file", location.File);
        json.WriteNumber("line", location.LineNumber);
        json.WriteNumber("column", location.ColumnNumber);
        if (location.Sheet is { } sheet)
        {
            json.WriteString("sheet", sheet);
            json.WriteString("cell", location.CellName);
        }
    }
}
