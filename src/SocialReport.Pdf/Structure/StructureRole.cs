namespace SocialReport.Pdf;

/// <summary>The standard structure types (ISO 32000-1 §14.8.4) that a document can be built of.</summary>
public enum StructureRole
{
    /// <summary>The whole document.</summary>
    Document,

    /// <summary>The title of the document; PDF 1.7 has no such type, so the file says that it stands for a paragraph.</summary>
    Title,

    /// <summary>A large division of the document.</summary>
    Part,

    /// <summary>A section with its heading.</summary>
    Sect,

    /// <summary>A group of blocks without meaning of its own.</summary>
    Div,

    /// <summary>A quotation of one or more paragraphs.</summary>
    BlockQuote,

    /// <summary>The caption of a table, figure or list.</summary>
    Caption,

    /// <summary>A table of contents.</summary>
    TOC,

    /// <summary>An item of a table of contents.</summary>
    TOCI,

    /// <summary>A paragraph.</summary>
    P,

    /// <summary>A heading of the first level.</summary>
    H1,

    /// <summary>A heading of the second level.</summary>
    H2,

    /// <summary>A heading of the third level.</summary>
    H3,

    /// <summary>A heading of the fourth level.</summary>
    H4,

    /// <summary>A heading of the fifth level.</summary>
    H5,

    /// <summary>A heading of the sixth level.</summary>
    H6,

    /// <summary>A list.</summary>
    L,

    /// <summary>An item of a list.</summary>
    LI,

    /// <summary>A bullet, number or other label.</summary>
    Lbl,

    /// <summary>The text of a list item.</summary>
    LBody,

    /// <summary>A table.</summary>
    Table,

    /// <summary>The header rows of a table.</summary>
    THead,

    /// <summary>Body rows of a table.</summary>
    TBody,

    /// <summary>The footer rows of a table.</summary>
    TFoot,

    /// <summary>A row of a table.</summary>
    TR,

    /// <summary>A header cell.</summary>
    TH,

    /// <summary>A data cell.</summary>
    TD,

    /// <summary>A stretch of text within a block.</summary>
    Span,

    /// <summary>A quotation within a block.</summary>
    Quote,

    /// <summary>A footnote or endnote.</summary>
    Note,

    /// <summary>A reference to another place in the document.</summary>
    Reference,

    /// <summary>Program text.</summary>
    Code,

    /// <summary>A link, with at least one annotation.</summary>
    Link,

    /// <summary>A picture or chart; needs a text that can stand in its place.</summary>
    Figure,

    /// <summary>A formula; needs a text that can stand in its place.</summary>
    Formula,
}

/// <summary>Which cells a header cell belongs to.</summary>
public enum HeaderScope
{
    /// <summary>Those of its row.</summary>
    Row,

    /// <summary>Those of its column.</summary>
    Column,

    /// <summary>Those of both.</summary>
    Both,
}

/// <summary>How the items of a list are labelled.</summary>
public enum ListNumbering
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>With filled circles.</summary>
    Disc,

    /// <summary>With open circles.</summary>
    Circle,

    /// <summary>With filled squares.</summary>
    Square,

    /// <summary>With 1, 2, 3.</summary>
    Arabic,

    /// <summary>With I, II, III.</summary>
    UpperRoman,

    /// <summary>With i, ii, iii.</summary>
    LowerRoman,

    /// <summary>With A, B, C.</summary>
    UpperAlpha,

    /// <summary>With a, b, c.</summary>
    LowerAlpha,
}

/// <summary>How an element stands among its neighbours.</summary>
public enum ElementPlacement
{
    /// <summary>One after the other down the page.</summary>
    Block,

    /// <summary>Along the line.</summary>
    Inline,
}
