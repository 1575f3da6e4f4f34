using System.Text;
using SocialReport.Conformance;
using SocialReport.Conformance.Inspection;
using SocialReport.Conformance.Reading;

namespace SocialReport.Pdf.Tests.Conformance;

/// <summary>A change that breaks one rule in a finished file.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Apply">Gives the changed file.</param>
internal sealed record Change(Rule Rule, Func<byte[], byte[]> Apply)
{
    /// <summary>Changes objects: the file is read, changed and written without compression.</summary>
    public static Change Objects(Rule rule, Action<PdfReader> change) => new(rule, file =>
    {
        var reader = new PdfReader(file);
        change(reader);
        return PdfRewriter.Write(reader);
    });

    /// <summary>Changes the catalogue.</summary>
    public static Change Catalog(Rule rule, Action<PdfDictionary> change) => Objects(rule, reader => change(reader.Catalog));

    /// <summary>Changes bytes of the file written without compression; the length must stay, for the sake of the cross-references.</summary>
    public static Change Bytes(Rule rule, string old, string replacement, Action<PdfReader>? before = null) => new(rule, file =>
    {
        Assert.Equal(old.Length, replacement.Length);
        var reader = new PdfReader(file);
        before?.Invoke(reader);
        var bytes = PdfRewriter.Write(reader);
        var place = bytes.AsSpan().IndexOf(Encoding.Latin1.GetBytes(old));
        Assert.True(place >= 0, $"{old} is not in the file");
        Encoding.Latin1.GetBytes(replacement).CopyTo(bytes, place);
        return bytes;
    });

    /// <summary>Changes the text of the metadata packet.</summary>
    public static Change Packet(Rule rule, string old, string replacement, Action<PdfReader>? also = null) => Objects(rule, reader =>
    {
        var stream = reader.Stream(reader.Catalog["Metadata"]);
        stream.Data = Encoding.UTF8.GetBytes(Replaced(Encoding.UTF8.GetString(stream.Data), old, replacement));
        also?.Invoke(reader);
    });

    /// <summary>Changes the content of the first page.</summary>
    public static Change Content(Rule rule, Func<string, string> change) => Objects(rule, reader =>
    {
        var stream = reader.Stream(reader.Pages[0]["Contents"]);
        stream.Data = Encoding.Latin1.GetBytes(change(Encoding.Latin1.GetString(stream.Data)));
    });

    /// <summary>Paints an ornament on the first page.</summary>
    public static Change Ornament(Rule rule, string operators) =>
        Content(rule, content => content + $"/Artifact <</Type /Layout>> BDC\n{operators}\nEMC\n");

    /// <summary>Changes the first element of a type.</summary>
    public static Change Element(Rule rule, string type, Action<PdfReader, PdfDictionary> change) =>
        Objects(rule, reader => change(reader, First(reader, type).Entries));

    /// <summary>Changes an attribute of the first element of a type that has it.</summary>
    public static Change Attribute(Rule rule, string type, string name, Action<PdfDictionary> change) => Objects(rule, reader =>
        change(StructureTree.Read(reader).Items
            .Where(item => item.Type == type && item.Entries.ContainsKey("A"))
            .SelectMany(item => reader.Items(item.Entries, "A").OfType<PdfDictionary>())
            .First(attributes => attributes.ContainsKey(name))));

    /// <summary>Changes the first link of the first page, and the element that it stands in.</summary>
    public static Change Link(Rule rule, Action<PdfDictionary, PdfDictionary> change) => Objects(rule, reader =>
    {
        var link = reader.Items(reader.Pages[0], "Annots").OfType<PdfDictionary>().First();
        var tree = StructureTree.Read(reader);
        change(link, reader.Dictionary(tree.ParentTree[PdfReader.Integer(link["StructParent"])]));
    });

    /// <summary>Changes a font: its dictionary, its descendant's and its descriptor.</summary>
    public static Change Font(Rule rule, Action<PdfReader, PdfDictionary, PdfDictionary, PdfDictionary> change) => Objects(rule, reader =>
    {
        var font = reader.Dictionary(Resources(reader, "Font").First().Value);
        var descendant = reader.Dictionary(reader.Array(font["DescendantFonts"])[0]);
        change(reader, font, descendant, reader.Dictionary(descendant["FontDescriptor"]));
    });

    /// <summary>Changes the picture.</summary>
    public static Change Picture(Rule rule, Action<PdfDictionary> change) =>
        Objects(rule, reader => change(reader.Dictionary(Resources(reader, "XObject").Single().Value)));

    /// <summary>Adds a setting of the graphics state.</summary>
    public static Change GraphicsState(Rule rule, string key, object value) => Objects(rule, reader =>
        AddResource(reader, "ExtGState", "G1", new PdfDictionary { [key] = value }));

    /// <summary>Changes the first attached file: its specification and its content.</summary>
    public static Change Attached(Rule rule, Action<PdfReader, PdfDictionary, PdfDictionary> change) => Objects(rule, reader =>
    {
        var specification = reader.Items(reader.Catalog, "AF").OfType<PdfDictionary>().First();
        change(reader, specification, reader.Dictionary(reader.Dictionary(specification["EF"])["F"]));
    });

    public static void AddResource(PdfReader reader, string category, string name, object? value)
    {
        var resources = reader.Dictionary(reader.Pages[0]["Resources"]);
        if (reader.FindDictionary(resources, category) is not { } found)
            resources[category] = found = [];
        found[name] = reader.Add(value);
    }

    public static StructureItem First(PdfReader reader, string type) =>
        StructureTree.Read(reader).Items.First(item => item.Type == type);

    public static PdfDictionary Resources(PdfReader reader, string category) =>
        reader.Dictionary(reader.Dictionary(reader.Pages[0]["Resources"])[category]);

    public static string Replaced(string text, string old, string replacement)
    {
        Assert.Contains(old, text, StringComparison.Ordinal);
        return text.Replace(old, replacement, StringComparison.Ordinal);
    }
}
