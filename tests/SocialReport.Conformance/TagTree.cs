using System.Globalization;
using System.Text;
using SocialReport.Conformance.Inspection;
using SocialReport.Conformance.Reading;

namespace SocialReport.Conformance;

/// <summary>The structure of a finished file as text to be read through and compared: one element a line.</summary>
internal static class TagTree
{
    private const int LongestText = 60;

    /// <summary>Role, attributes that tell how an element is read, and its first words.</summary>
    public static string Write(byte[] file)
    {
        var inspected = new InspectedFile(file);
        var words = Words(inspected);
        var text = new StringBuilder();
        foreach (var item in inspected.Structure.Items)
        {
            text.Append(' ', item.Ancestors().Count() * 2).Append(PdfReader.Name(item.Entries["S"]));
            AppendAttributes(text, item);
            var own = string.Concat(item.Content.Select(content => words.GetValueOrDefault(content)));
            if (own.Length > 0)
                text.Append(CultureInfo.InvariantCulture, $" ”{Shortened(own)}”");
            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The words that stand in the place of pictures, in order.</summary>
    public static IReadOnlyList<string> Alternatives(byte[] file) =>
        [.. new InspectedFile(file).Structure.Items.Where(item => item.Type == "Figure").Select(item => item.Text("Alt") ?? "")];

    /// <summary>
    /// The words that a reader hears, in order; an element that a block is made of ends a word.
    /// </summary>
    /// <param name="file">The finished file.</param>
    /// <param name="isRead">Whether an element is read, with what it is made of.</param>
    public static string Words(byte[] file, Func<StructureItem, bool> isRead)
    {
        var inspected = new InspectedFile(file);
        var words = Words(inspected);
        var text = new StringBuilder();
        foreach (var item in inspected.Structure.Items.Where(item => item.Parent is null))
            Append(item);
        return text.ToString();

        void Append(StructureItem item)
        {
            if (!isRead(item))
                return;
            var isInline = item.Type is "Span" or "Link" or "Reference" or "Quote";
            text.Append(isInline ? "" : " ");
            foreach (var kid in item.Kids)
            {
                if (kid is StructureItem child)
                    Append(child);
                // A figure's own content is drawn; its words are another thing.
                else if (kid is ContentOfItem content && item.Type != "Figure")
                    text.Append(words.GetValueOrDefault(content));
            }
            text.Append(isInline ? "" : " ");
        }
    }

    private static void AppendAttributes(StringBuilder text, StructureItem item)
    {
        (string Name, object? Value)[] attributes =
        [
            ("ID", item.Text("ID")),
            ("T", item.Text("T")),
            ("Lang", item.Text("Lang")),
            ("Alt", item.Text("Alt")),
            ("ActualText", item.Text("ActualText")),
            ("Scope", (item.Attribute("Table", "Scope") as PdfName)?.Value),
            ("ColSpan", item.Attribute("Table", "ColSpan")),
            ("RowSpan", item.Attribute("Table", "RowSpan")),
            ("Headers", item.Attribute("Table", "Headers") is PdfArray headers ? string.Join(' ', headers.Select(PdfReader.Text)) : null),
            ("ListNumbering", (item.Attribute("List", "ListNumbering") as PdfName)?.Value),
        ];
        foreach (var (name, value) in attributes.Where(one => one.Value is not null))
            text.Append(CultureInfo.InvariantCulture, $" {name}={value}");
        if (item.Objects.Count > 0)
            text.Append(CultureInfo.InvariantCulture, $" OBJR×{item.Objects.Count}");
    }

    private static Dictionary<ContentOfItem, string> Words(InspectedFile file)
    {
        var words = new Dictionary<ContentOfItem, string>();
        foreach (var page in file.Pages)
        {
            foreach (var (font, codes, shown) in InspectedFont.Shown(page, name => file.Fonts.FirstOrDefault(font => font.Entries == page.Resource("Font", name))))
            {
                if (shown.Mark?.Number is not { } number)
                    continue;
                var content = new ContentOfItem(page.Entries, number);
                words[content] = words.GetValueOrDefault(content) + string.Concat(codes.Select(code => font.Unicode?.GetValueOrDefault(code)));
            }
        }

        return words;
    }

    /// <summary>What can't be seen is made visible, so that two snapshots that look the same are the same.</summary>
    private static string Shortened(string text)
    {
        var visible = text.Replace("\u00AD", "¬", StringComparison.Ordinal).Replace('\u00A0', '·').Trim();
        return visible.Length <= LongestText ? visible : visible[..LongestText] + "…";
    }
}
