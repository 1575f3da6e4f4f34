using SocialReport.Pdf.Objects;

namespace SocialReport.Pdf.Writing;

/// <summary>Writes the attributes of structure elements (ISO 32000-1 §14.8.5), one dictionary for each owner.</summary>
internal static class AttributeWriter
{
    public static void Write(
        PdfSyntax syntax, StructureElement element, IReadOnlyDictionary<StructureElement, string> names)
    {
        var hasTable = element.Scope is not null || element.ColumnSpan != 1 || element.RowSpan != 1
            || element.Headers.Count > 0;
        var hasLayout = element.Placement is not null || element.Bounds is not null;
        if (!hasTable && !hasLayout && element.ListNumbering is null)
            return;

        syntax.Name("A").BeginArray();
        if (hasTable)
            WriteTable(syntax, element, names);
        if (hasLayout)
            WriteLayout(syntax, element);
        if (element.ListNumbering is { } numbering)
        {
            syntax.BeginDictionary().Name("O").Name("List")
                .Name("ListNumbering").Name(NameOf(numbering)).EndDictionary();
        }

        syntax.EndArray();
    }

    private static void WriteTable(
        PdfSyntax syntax, StructureElement element, IReadOnlyDictionary<StructureElement, string> names)
    {
        syntax.BeginDictionary().Name("O").Name("Table");
        if (element.Scope is { } scope)
            syntax.Name("Scope").Name(NameOf(scope));
        if (element.ColumnSpan != 1)
            syntax.Name("ColSpan").Integer(element.ColumnSpan);
        if (element.RowSpan != 1)
            syntax.Name("RowSpan").Integer(element.RowSpan);
        if (element.Headers.Count > 0)
        {
            syntax.Name("Headers").BeginArray();
            foreach (var header in element.Headers)
                syntax.AsciiString(names[header]);
            syntax.EndArray();
        }

        syntax.EndDictionary();
    }

    private static void WriteLayout(PdfSyntax syntax, StructureElement element)
    {
        syntax.BeginDictionary().Name("O").Name("Layout");
        if (element.Placement is { } placement)
            syntax.Name("Placement").Name(placement == ElementPlacement.Block ? "Block" : "Inline");
        if (element.Bounds is { } bounds)
            PageWriter.WriteRectangle(syntax, "BBox", bounds.Page, bounds.Area);
        syntax.EndDictionary();
    }

    private static string NameOf(HeaderScope scope) => scope switch
    {
        HeaderScope.Row => "Row",
        HeaderScope.Column => "Column",
        _ => "Both",
    };

    private static string NameOf(ListNumbering numbering) => numbering switch
    {
        ListNumbering.Disc => "Disc",
        ListNumbering.Circle => "Circle",
        ListNumbering.Square => "Square",
        ListNumbering.Arabic => "Decimal",
        ListNumbering.UpperRoman => "UpperRoman",
        ListNumbering.LowerRoman => "LowerRoman",
        ListNumbering.UpperAlpha => "UpperAlpha",
        ListNumbering.LowerAlpha => "LowerAlpha",
        _ => "None",
    };
}
