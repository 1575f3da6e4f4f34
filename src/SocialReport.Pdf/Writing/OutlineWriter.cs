using SocialReport.Pdf.Objects;

namespace SocialReport.Pdf.Writing;

/// <summary>Writes bookmarks: a tree of linked lists. Only the top level is shown when the document is opened.</summary>
internal static class OutlineWriter
{
    public static ObjectId Write(PdfFile file, Identities ids, IReadOnlyList<OutlineItem> items)
    {
        var root = file.Reserve();
        var children = WriteItems(file, ids, items, root);
        file.Add(root, syntax => syntax
            .BeginDictionary().Name("Type").Name("Outlines")
            .Entry("First", children[0]).Entry("Last", children[^1])
            .Name("Count").Integer(children.Length)
            .EndDictionary());
        return root;
    }

    private static ObjectId[] WriteItems(PdfFile file, Identities ids, IReadOnlyList<OutlineItem> items, ObjectId parent)
    {
        var own = items.Select(_ => file.Reserve()).ToArray();
        for (var index = 0; index < items.Count; index++)
        {
            var item = items[index];
            var position = index;
            var children = WriteItems(file, ids, item.Children, own[index]);
            file.Add(own[index], syntax =>
            {
                syntax.BeginDictionary().TextEntry("Title", item.Title).Entry("Parent", parent);
                if (position > 0)
                    syntax.Entry("Prev", own[position - 1]);
                if (position + 1 < own.Length)
                    syntax.Entry("Next", own[position + 1]);
                // A negative count means that the entry is closed, and how many would show if it were opened.
                if (children.Length > 0)
                {
                    syntax.Entry("First", children[0]).Entry("Last", children[^1])
                        .Name("Count").Integer(-children.Length);
                }

                PageWriter.WriteDestination(syntax, ids, item.Destination);
                syntax.EndDictionary();
            });
        }

        return own;
    }
}
