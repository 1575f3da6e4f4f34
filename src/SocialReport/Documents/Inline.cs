using SocialReport.Disclosure;

namespace SocialReport.Documents;

/// <summary>A piece of running text.</summary>
public abstract record Inline
{
    private Inline()
    {
    }

    /// <summary>Plain words.</summary>
    /// <param name="Value">The words, with U+00A0 where no line may break.</param>
    public sealed record Text(string Value) : Inline;

    /// <summary>Strong words, set bold.</summary>
    /// <param name="Content">What is strong.</param>
    public sealed record Strong(IReadOnlyList<Inline> Content) : Inline;

    /// <summary>Emphasised words, set in italics.</summary>
    /// <param name="Content">What is emphasised.</param>
    public sealed record Emphasis(IReadOnlyList<Inline> Content) : Inline;

    /// <summary>A link to a page on the web.</summary>
    /// <param name="Content">The words of the link.</param>
    /// <param name="Target">Where it leads.</param>
    public sealed record Link(IReadOnlyList<Inline> Content, Uri Target) : Inline
    {
        /// <summary>Whether it leads to a heading of the same document: <c>#</c> and its anchor.</summary>
        public bool IsInside => Target.OriginalString.StartsWith('#');
    }

    /// <summary>A figure as printed.</summary>
    /// <param name="Figure">The figure's address.</param>
    /// <param name="Format">How it was printed, such as <c>mnkr</c>.</param>
    /// <param name="Value">The characters printed.</param>
    public sealed record PrintedFigure(FigureId Figure, string Format, string Value) : Inline
    {
        /// <summary>The format of a figure that isn't shown.</summary>
        public const string Withheld = "skyddat";
    }

    /// <summary>The mark of a footnote.</summary>
    /// <param name="Number">The footnote's number in the document, from 1.</param>
    public sealed record FootnoteMark(int Number) : Inline;

    /// <summary>A break of line inside a paragraph.</summary>
    public sealed record LineBreak : Inline;
}
