using SocialReport.Pdf.Content;
using SocialReport.Pdf.Objects;

namespace SocialReport.Pdf.Writing;

/// <summary>Writes what all pages draw with, as one dictionary that they share.</summary>
internal static class ResourceWriter
{
    public static ObjectId Write(PdfFile file, DocumentResources resources)
    {
        var fonts = resources.Fonts.Select(font => (font.Name, Id: FontWriter.Write(file, font))).ToArray();
        var images = resources.Images.Select(image => (resources.NameOf(image), ImageWriter.Write(file, image))).ToArray();
        return file.Add(syntax =>
        {
            syntax.BeginDictionary();
            WriteNames(syntax, "Font", fonts);
            WriteNames(syntax, "XObject", images);
            syntax.EndDictionary();
        });
    }

    private static void WriteNames(PdfSyntax syntax, string category, (string Name, ObjectId Id)[] items)
    {
        if (items.Length == 0)
            return;
        syntax.Name(category).BeginDictionary();
        foreach (var (name, id) in items)
            syntax.Entry(name, id);
        syntax.EndDictionary();
    }
}
