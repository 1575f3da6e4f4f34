using SocialReport.Documents;

namespace SocialReport.Rendering.Pdf.Lines;

/// <summary>Where a link leads.</summary>
internal abstract record LinkTarget
{
    private LinkTarget()
    {
    }

    /// <summary>A page on the web.</summary>
    public sealed record Web(Uri Address) : LinkTarget;

    /// <summary>A place in the document.</summary>
    public sealed record Place(string Anchor) : LinkTarget;
}

/// <summary>A link: where it leads, and the words that are read aloud for it.</summary>
internal sealed record TextLink(LinkTarget Target, string Description);

/// <summary>Characters of one look and one place in the structure. A line feed breaks the line.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Style">How they look.</param>
/// <param name="Tag">The element they belong to; null for what is no content.</param>
internal sealed record TextRun(string Text, TextStyle Style, StructureNode? Tag)
{
    /// <summary>The link they are part of.</summary>
    public TextLink? Link { get; init; }

    /// <summary>The footnote that they are the mark of.</summary>
    public int? Footnote { get; init; }

    /// <summary>The figure that they print, as it stands in the document.</summary>
    public Inline.PrintedFigure? Figure { get; init; }

    /// <summary>The same in another size.</summary>
    public TextRun Scaled(double factor) => this with { Style = Style.Scaled(factor) };
}
