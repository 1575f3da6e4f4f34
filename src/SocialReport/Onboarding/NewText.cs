using System.Text;

namespace SocialReport.Onboarding;

/// <summary>Makes the files of a new workspace: text for people and git, tables for Excel in Swedish.</summary>
internal static class NewText
{
    private static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly UTF8Encoding Marked = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>YAML or Markdown: UTF-8, one line feed a line.</summary>
    public static NewFile File(string path, string text) => new(path, Plain.GetBytes(text.ReplaceLineEndings("\n")));

    /// <summary>A table that Excel opens by itself: a byte order mark, semicolons, two characters a line break.</summary>
    public static NewFile Table(string path, IEnumerable<IEnumerable<string>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
            text.AppendJoin(';', row.Select(Cell)).Append("\r\n");
        return new NewFile(path, (byte[])[.. Marked.Preamble, .. Marked.GetBytes(text.ToString())]);
    }

    /// <summary>A YAML scalar; quoted wherever a plain one could be read as something else.</summary>
    public static string Yaml(string text) => IsPlain(text) ? text : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal)}\"";

    // Inside flow braces too, so commas and brackets are quoted as well.
    private static bool IsPlain(string text) =>
        text.Length > 0 && char.IsLetter(text[0]) && text[^1] != ' '
        && text.All(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '_' or '-' or '.' or '/' or '(' or ')')
        && text.ToLowerInvariant() is not ("ja" or "nej" or "yes" or "no" or "true" or "false" or "null" or "on" or "off" or "y" or "n");

    private static string Cell(string text) =>
        text.AsSpan().IndexOfAny(";\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
