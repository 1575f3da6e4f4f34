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

    /// <summary>Reads the bytes; null, with a diagnostic, when they are not UTF-8 or hold a personnummer.</summary>
    public static TextFile? Read(string path, ReadOnlyMemory<byte> content, DiagnosticBag diagnostics)
    {
        try
        {
            var text = Strict.GetString(content.Span).TrimStart('\uFEFF').ReplaceLineEndings("\n").Normalize();
            if (PersonalIdentityNumber.Check(path, text) is not { Count: > 0 } persons)
                return new TextFile(path, text);
            diagnostics.AddRange(persons);
            return null;
        }
        catch (DecoderFallbackException error)
        {
            var line = content.Span[..error.Index].Count((byte)'\n') + 1;
            diagnostics.Add(Messages.NotUtf8(new SourceLocation(path, line)));
            return null;
        }
    }
}
