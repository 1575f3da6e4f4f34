namespace SocialReport.Rendering.Pdf.Lines;

/// <summary>Characters of one run on one line.</summary>
/// <param name="Run">The run they come from.</param>
/// <param name="Text">The characters, with the space that a broken line ends with.</param>
/// <param name="X">Points from the line's left edge.</param>
/// <param name="Width">Their width in points, without a space at the line's end.</param>
internal sealed record LinePiece(TextRun Run, string Text, double X, double Width);

/// <summary>A line of text.</summary>
/// <param name="Pieces">Its pieces, left to right.</param>
/// <param name="Width">Its width in points.</param>
/// <param name="BrokenWord">A word that had to be broken where no word should be, if any.</param>
internal sealed record TextLine(IReadOnlyList<LinePiece> Pieces, double Width, string? BrokenWord)
{
    /// <summary>Its characters.</summary>
    public string Text => string.Concat(Pieces.Select(piece => piece.Text)).Trim();

    /// <summary>Whether a divided word goes on on the next line.</summary>
    public bool EndsWithHyphen => Pieces.Count > 0 && Pieces[^1].Text.EndsWith('\u00AD');
}
