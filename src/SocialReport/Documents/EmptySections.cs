using SocialReport.Diagnostics;

namespace SocialReport.Documents;

/// <summary>Finds headings with nothing under them.</summary>
internal static class EmptySections
{
    /// <summary>
    /// Warns of every section that has neither text nor a deeper heading; a draft gets a gap marked there.
    /// </summary>
    public static IReadOnlyList<Block> Check(IReadOnlyList<Block> blocks, bool isDraft, DiagnosticBag diagnostics)
    {
        var result = new List<Block>(blocks.Count);
        var content = blocks.Where(block => block is not PageBreak).ToList();
        var empty = content.Where((_, index) => IsEmpty(content, index)).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var block in blocks)
        {
            result.Add(block);
            if (!empty.Contains(block))
                continue;
            var message = Messages.SectionEmpty(block.Source, SectionName.Of((Heading)block));
            diagnostics.Add(message);
            if (isDraft)
                result.Add(new Callout(CalloutKind.Gap, [new Paragraph([new Inline.Text(message.Message)], block.Source)], block.Source));
        }
        return result;
    }

    private static bool IsEmpty(List<Block> content, int index) =>
        content[index] is Heading heading
        && (index + 1 == content.Count || (content[index + 1] is Heading next && next.Level <= heading.Level));
}
