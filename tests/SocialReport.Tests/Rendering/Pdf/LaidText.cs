using SocialReport.Documents;
using SocialReport.Pdf;
using SocialReport.Rendering.Pdf;
using SocialReport.Rendering.Pdf.Flow;

namespace SocialReport.Tests.Rendering.Pdf;

/// <summary>Reads what stands on laid-out pages.</summary>
internal static class LaidText
{
    public static DocumentLayout Layout(Document document) => DocumentLayout.Of(document, new PdfTextMeasure());

    /// <summary>The content of a page as one text, hyphens of divided words taken out; mere paint left out.</summary>
    public static string Content(LaidPage page) =>
        string.Concat(page.Boxes.OfType<TextBox>().Where(box => box.Run.Tag is not null).Select(box => box.Text))
            .Replace("\u00AD", "", StringComparison.Ordinal);

    /// <summary>What is painted of a page that is no content.</summary>
    public static string Paint(LaidPage page) =>
        string.Join('\n', page.Boxes.OfType<TextBox>().Where(box => box.Run.Tag is null).Select(box => box.Text));

    /// <summary>
    /// The text of each block's element in the order of the structure, put together over pages as a screen reader does;
    /// without labels and the list of contents.
    /// </summary>
    public static IEnumerable<string> InReadingOrder(DocumentLayout layout)
    {
        var blocks = layout.Structure.Nodes.ToHashSet();
        var texts = layout.Pages.SelectMany(page => page.Boxes).OfType<TextBox>()
            .Where(box => box.Run.Tag is not null)
            .ToLookup(box => BlockOf(box.Run.Tag!, blocks), box => box.Text);
        return layout.Structure.Nodes
            .Where(node => node.Role != StructureRole.Lbl && !IsWithin(node, StructureRole.TOC))
            .Select(node => string.Concat(texts[node]).Replace("\u00AD", "", StringComparison.Ordinal).Trim())
            .Where(text => text.Length > 0);
    }

    private static StructureNode BlockOf(StructureNode node, HashSet<StructureNode> blocks)
    {
        while (!blocks.Contains(node))
            node = node.Parent!;
        return node;
    }

    private static bool IsWithin(StructureNode node, StructureRole role) =>
        node.Role == role || (node.Parent is not null && IsWithin(node.Parent, role));
}
