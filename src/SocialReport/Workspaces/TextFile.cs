using System.Text;
using SocialReport.Diagnostics;
using SocialReport.Disclosure;

namespace SocialReport.Workspaces;

/// <summary>A text file of the workspace in UTF-8: YAML, a template, a text.</summary>
/// <param name="Path">Its path from the workspace folder.</param>
/// <param name="Text">Its characters, with line feeds as line ends and composed letters (NFC).</param>
internal sealed record TextFile(string Path, string Text)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The lines without their ends.</summary>
    public string[] Lines => Text.Split('\n');

    /// <summary>Reads the bytes; null, with a diagnostic, when they are not UTF-8, or hold a personnummer or control characters.</summary>
    public static TextFile? Read(string path, ReadOnlyMemory<byte> content, DiagnosticBag diagnostics)
    {
        try
        {
            var text = Composition.Compose(Strict.GetString(content.Span).TrimStart('\uFEFF').ReplaceLineEndings("\n"));
            // Before anything else looks at the text, since other messages show its lines.
            var problems = PersonalIdentityNumber.Check(path, text) is { Count: > 0 } persons ? persons : Stray(path, text);
            diagnostics.AddRange(problems);
            return problems.Count == 0 ? new TextFile(path, text) : null;
        }
        catch (DecoderFallbackException error)
        {
            var before = content.Span[..error.Index];
            var column = Strict.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
            diagnostics.Add(Messages.NotUtf8(new SourceLocation(path, before.Count((byte)'\n') + 1, column)));
            return null;
        }
    }

    /// <summary>Control characters: nobody sees them, and no page can show them.</summary>
    private static List<Diagnostic> Stray(string path, string text) =>
        [.. text.Split('\n').SelectMany((line, index) => line
            .Select((character, column) => (character, column))
            .Where(item => char.IsControl(item.character) && item.character != '\t')
            .Select(item => Messages.StrayCharacterInText(new SourceLocation(path, index + 1, item.column + 1), item.character, line)))];
}
