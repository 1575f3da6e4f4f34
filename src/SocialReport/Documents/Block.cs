using SocialReport.Diagnostics;

namespace SocialReport.Documents;

/// <summary>A block of a document; blocks follow each other in reading order.</summary>
/// <param name="Source">The place in a template or text that it comes from.</param>
public abstract record Block(SourceLocation Source);

/// <summary>A heading.</summary>
/// <param name="Level">1 for a section, 2 to 6 below it, without gaps.</param>
/// <param name="Number">Its number such as <c>4.1</c>, or null for an unnumbered one.</param>
/// <param name="Content">Its words, without the number.</param>
/// <param name="Anchor">A name unique in the document.</param>
/// <param name="Source">The place it comes from.</param>
public sealed record Heading(int Level, string? Number, IReadOnlyList<Inline> Content, string Anchor, SourceLocation Source)
    : Block(Source)
{
    /// <summary>Whether its section stands on pages on their side (liggande), with all the sections below it.</summary>
    public bool IsLandscape { get; init; }
}

/// <summary>A paragraph.</summary>
/// <param name="Content">Its words.</param>
/// <param name="Source">The place it comes from.</param>
public sealed record Paragraph(IReadOnlyList<Inline> Content, SourceLocation Source) : Block(Source);

/// <summary>A list.</summary>
/// <param name="Start">The first number of a numbered list, or null for a bulleted one.</param>
/// <param name="Items">The items, each of one or more blocks.</param>
/// <param name="Source">The place it comes from.</param>
public sealed record ListBlock(int? Start, IReadOnlyList<IReadOnlyList<Block>> Items, SourceLocation Source) : Block(Source);

/// <summary>A box set off from the text, such as a gap in a draft.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Content">What stands in it.</param>
/// <param name="Source">The place it comes from.</param>
public sealed record Callout(CalloutKind Kind, IReadOnlyList<Block> Content, SourceLocation Source) : Block(Source);

/// <summary>What a callout is for.</summary>
public enum CalloutKind
{
    /// <summary>Something the reader should note.</summary>
    Note,

    /// <summary>Something a draft still lacks (lucka).</summary>
    Gap,
}

/// <summary>A picture between paragraphs.</summary>
/// <param name="Content">The picture and the words for those who don't see it.</param>
/// <param name="Source">The place it comes from.</param>
public sealed record Illustration(DescribedPicture Content, SourceLocation Source) : Block(Source);

/// <summary>The list of contents (innehållsförteckning), made from the headings.</summary>
/// <param name="Depth">The deepest level of heading it lists.</param>
/// <param name="Source">The place it comes from.</param>
public sealed record ContentsList(int Depth, SourceLocation Source) : Block(Source);

/// <summary>A break of page.</summary>
/// <param name="Source">The place it comes from.</param>
public sealed record PageBreak(SourceLocation Source) : Block(Source);
