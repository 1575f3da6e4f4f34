using SocialReport.Diagnostics;
using SocialReport.Documents;
using SocialReport.Templates;

namespace SocialReport.Checks.Prose;

/// <summary>What a passage is.</summary>
internal enum PassageKind
{
    /// <summary>A paragraph, or a line of a list.</summary>
    Paragraph,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A line of a table written in the text.</summary>
    TableLine,
}

/// <summary>
/// A paragraph, heading or list item of the evaluated text as it is read, where what was typed is told from what an
/// expression printed.
/// </summary>
/// <param name="kind">What it is.</param>
/// <param name="text">Its characters, without markup; a value stands as it is printed, a space wherever a line ended.</param>
/// <param name="heading">The nearest heading before it, as it is read; empty before the first.</param>
/// <param name="tables">The tables that its section shows or takes figures from.</param>
/// <param name="parts">The stretches that it is made of, in order.</param>
/// <param name="places">Tells where lines were typed.</param>
/// <param name="source">The whole evaluated text.</param>
internal sealed class Passage(PassageKind kind, string text, string heading, IReadOnlySet<string> tables, IReadOnlyList<PassagePart> parts, SourceMap places, RenderedText source)
{
    public PassageKind Kind => kind;

    public string Text => text;

    public string Heading => heading;

    /// <summary>The tables that its section, from heading to heading, shows or takes figures from.</summary>
    public IReadOnlySet<string> Tables => tables;

    /// <summary>The file that it begins in.</summary>
    public string File => PlaceOf(0).File;

    /// <summary>The values that it prints, each with where in the text it stands.</summary>
    public IEnumerable<(int Start, int Length, Insert.Figure Figure)> Figures =>
        parts.Where(part => part.Insert >= 0 && source.Inserts[part.Insert] is Insert.Figure)
            .Select(part => (part.Start, part.Length, (Insert.Figure)source.Inserts[part.Insert]));

    /// <summary>Whether a stretch holds no character that an expression printed.</summary>
    public bool IsTyped(int start, int length) => !parts.Any(part => part.Insert >= 0 && part.Start < start + length && start < part.Start + part.Length);

    /// <summary>Whether every word was typed.</summary>
    public bool IsAllTyped => parts.All(part => part.Insert < 0);

    /// <summary>Where a character was typed, or where the expression that printed it stands.</summary>
    public SourceLocation PlaceOf(int index)
    {
        var part = parts.LastOrDefault(part => part.Start <= index) ?? parts[0];
        return part.Insert >= 0 ? source.Inserts[part.Insert].Source : places.At(part.LineIndex, part.ColumnIndex + index - part.Start);
    }

    /// <summary>The sentence around a character.</summary>
    public (int Start, int End) SentenceAt(int index)
    {
        var breaks = Rendering.Text.SentenceSplitter.Breaks(text);
        var start = breaks.LastOrDefault(at => at < index, -1) + 1;
        var end = breaks.FirstOrDefault(at => at >= index, text.Length);
        return (start, end);
    }
}

/// <summary>A stretch of a passage that was typed together on one line, or printed by one expression.</summary>
/// <param name="Start">Where in the passage it begins.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="LineIndex">The line of the evaluated text, for what was typed.</param>
/// <param name="ColumnIndex">Where in that line it begins.</param>
/// <param name="Insert">The index of what was printed; −1 for what was typed.</param>
internal sealed record PassagePart(int Start, int Length, int LineIndex, int ColumnIndex, int Insert);
