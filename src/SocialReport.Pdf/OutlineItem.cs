namespace SocialReport.Pdf;

/// <summary>An entry among the bookmarks at the side of the document.</summary>
/// <param name="Title">The text shown.</param>
/// <param name="Destination">Where it leads.</param>
/// <param name="Children">Entries below it; a reader shows them when the entry is opened.</param>
public sealed record OutlineItem(string Title, PdfDestination Destination, IReadOnlyList<OutlineItem> Children)
{
    /// <summary>An entry without entries below it.</summary>
    public OutlineItem(string title, PdfDestination destination)
        : this(title, destination, [])
    {
    }
}
