using SocialReport.Diagnostics;
using SocialReport.Rendering.Pdf.Flow;

namespace SocialReport.Rendering.Pdf.Blocks;

/// <summary>A heading as bookmarks and the list of contents need it.</summary>
/// <param name="Level">From 1.</param>
/// <param name="Number">Its number, if any.</param>
/// <param name="Title">Its words without the number.</param>
/// <param name="Anchor">Where it stands.</param>
internal sealed record HeadingEntry(int Level, string? Number, string Title, string Anchor)
{
    /// <summary>Number and words.</summary>
    public string FullTitle => Number is null ? Title : $"{Number} {Title}";
}

/// <summary>Blocks on pages of one size.</summary>
internal sealed record FlowSection(Element Element, PageFormat Format);

/// <summary>A document ready to be laid out.</summary>
/// <param name="Cover">The first page; null for a document without one.</param>
/// <param name="Body">The rest, in parts that each begin a page.</param>
/// <param name="Footnotes">The footnotes; the first has number 1.</param>
/// <param name="Structure">The elements of the blocks.</param>
/// <param name="Headings">All headings in order.</param>
/// <param name="Diagnostics">Findings about the text.</param>
internal sealed record CompiledDocument(
    Element? Cover,
    IReadOnlyList<FlowSection> Body,
    IReadOnlyList<Element> Footnotes,
    StructurePlan Structure,
    IReadOnlyList<HeadingEntry> Headings,
    DiagnosticBag Diagnostics);
