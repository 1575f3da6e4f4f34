using System.Text;
using SocialReport.Conformance.Inspection;
using SocialReport.Conformance.Reading;
using SocialReport.Conformance.Rules;

namespace SocialReport.Pdf.Tests.Conformance;

/// <summary>Changes of marked content, the structure and its attributes.</summary>
internal static class StructureChanges
{
    public static IReadOnlyList<Change> All { get; } =
    [
        Change.Content(MarkingRules.NoArtifactInContent, content => Within(content, "/H1<</MCID 0>>BDC\n", "/Artifact BMC\nEMC\n")),
        Change.Content(MarkingRules.NoContentInArtifact, PutLastInArtifact),
        Change.Content(MarkingRules.EverythingMarked, content => content + "0 0 5 5 re f\n"),
        Change.Content(MarkingRules.EverythingMarked, content => content + "/Span BMC\n0 0 5 5 re f\nEMC\n"),
        Change.Content(MarkingRules.MarksEnd, content => content + "/Artifact BMC\n"),
        Change.Content(MarkingRules.MarksEnd, content => content + "EMC\n"),
        Change.Content(MarkingRules.UniqueNumbers, content => content + "/H1 <</MCID 0>> BDC\n0 0 5 5 re f\nEMC\n"),
        Change.Objects(MarkingRules.PageKeys, reader => reader.Pages[0].Remove("StructParents")),
        Change.Objects(MarkingRules.ParentTree, reader => SwapParents(reader)),
        Change.Element(MarkingRules.ClaimedContent, "H1", (_, element) => element["K"] = new PdfArray(0.0, 99.0)),
        Change.Element(MarkingRules.ClaimedContent, "Caption", (reader, element) => AddClaim(reader, element)),

        Change.Element(StructureRules.TreeLinks, "H1", (reader, element) => element["P"] = reader.Catalog["StructTreeRoot"]),
        Change.Element(StructureRules.KnownTypes, "P", (_, element) => element["S"] = new PdfName("Stycke")),
        Change.Objects(StructureRules.NoCircularRoles, reader => AddRoles(reader, ("A", "B"), ("B", "A"))),
        Change.Objects(StructureRules.StandardTypesStay, reader => AddRoles(reader, ("P", "Span"))),
        Change.Element(StructureRules.HeadingLevels, "H1", (_, element) => element["S"] = new PdfName("H2")),
        Change.Element(StructureRules.HeadingLevels, "P", (_, element) => element["S"] = new PdfName("H3")),
        Change.Element(StructureRules.NumberedHeadings, "P", (_, element) => element["S"] = new PdfName("H")),
        Change.Objects(StructureRules.NotesHaveIdentifiers, RemoveIdentifierOfNote),
        Change.Element(StructureRules.Identifiers, "P", (_, element) => element["ID"] = Encoding.ASCII.GetBytes("e1")),
        Change.Objects(StructureRules.Identifiers, reader => reader.Dictionary(reader.Catalog["StructTreeRoot"]).Remove("IDTree")),
        Change.Objects(StructureRules.HasTree, RemoveStructure),

        Change.Element(NestingRules.Tables, "TD", (_, element) => element["S"] = new PdfName("P")),
        Change.Element(NestingRules.Tables, "TBody", (_, element) => element["S"] = new PdfName("TFoot")),
        Change.Element(NestingRules.Lists, "LBody", (_, element) => element["S"] = new PdfName("P")),
        Change.Element(NestingRules.Contents, "TOCI", (_, element) => element["S"] = new PdfName("P")),
        Change.Element(NestingRules.ListNumbering, "L", (_, element) => element.Remove("A")),

        Change.Attribute(TableRules.Regular, "TH", "ColSpan", attributes => attributes["ColSpan"] = 3.0),
        Change.Attribute(TableRules.HeaderScopes, "TH", "Scope", attributes => attributes.Remove("Scope")),
        Change.Attribute(TableRules.HeaderScopes, "TH", "Scope", attributes => attributes["Scope"] = new PdfName("Tabell")),
        Change.Attribute(TableRules.HeaderReferences, "TD", "Headers", attributes => ((PdfArray)attributes["Headers"]!).Add(Encoding.ASCII.GetBytes("x"))),
        Change.Objects(TableRules.ManyLeveledHeaders, reader => LastCell(reader).RemoveAt(0)),
        Change.Objects(TableRules.ManyLeveledHeaders, reader => LastCell(reader).RemoveAt(2)),

        Change.Element(FigureRules.FigureTexts, "Figure", (_, element) => element.Remove("Alt")),
        Change.Element(FigureRules.FormulaTexts, "P", (_, element) => element["S"] = new PdfName("Formula")),
        Change.Attribute(FigureRules.FigureBounds, "Figure", "BBox", TurnOver),
        Change.Attribute(FigureRules.FigureBounds, "Figure", "BBox", attributes => attributes.Remove("BBox")),
    ];

    private static string Within(string content, string after, string added) => Change.Replaced(content, after, after + added);

    private static string PutLastInArtifact(string content)
    {
        var last = content.LastIndexOf('\n', content.LastIndexOf("<</MCID", StringComparison.Ordinal)) + 1;
        return content[..last] + "/Artifact BMC\n" + content[last..] + "EMC\n";
    }

    private static void SwapParents(PdfReader reader)
    {
        var parents = (PdfArray)StructureTree.Read(reader).ParentTree[PdfReader.Integer(reader.Pages[0]["StructParents"])]!;
        (parents[0], parents[1]) = (parents[1], parents[0]);
    }

    /// <summary>Lets an element claim content that is another's already.</summary>
    private static void AddClaim(PdfReader reader, PdfDictionary element) => element["K"] = new PdfArray(
        element["K"],
        new PdfDictionary { ["Type"] = new PdfName("MCR"), ["Pg"] = ((PdfArray)reader.Dictionary(reader.Catalog["Pages"])["Kids"]!)[0], ["MCID"] = 0.0 });

    private static void AddRoles(PdfReader reader, params (string From, string To)[] roles)
    {
        var map = new PdfDictionary();
        foreach (var (from, to) in roles)
            map[from] = new PdfName(to);
        reader.Dictionary(reader.Catalog["StructTreeRoot"])["RoleMap"] = map;
    }

    private static void RemoveIdentifierOfNote(PdfReader reader)
    {
        var note = Change.First(reader, "Note").Entries;
        var names = reader.Array(reader.Dictionary(reader.Dictionary(reader.Catalog["StructTreeRoot"])["IDTree"])["Names"]);
        var index = names.FindIndex(one => one is byte[] name && PdfReader.Text(name) == PdfReader.Text(note["ID"]));
        names.RemoveRange(index, 2);
        note.Remove("ID");
    }

    /// <summary>Without a structure nothing may be marked as part of it either.</summary>
    private static void RemoveStructure(PdfReader reader)
    {
        reader.Catalog.Remove("StructTreeRoot");
        foreach (var page in reader.Pages)
        {
            page.Remove("Annots");
            page.Remove("StructParents");
            var stream = reader.Stream(page["Contents"]);
            var content = Encoding.Latin1.GetString(stream.Data);
            stream.Data = Encoding.Latin1.GetBytes(System.Text.RegularExpressions.Regex.Replace(content, "/\\w+<</MCID \\d+>>BDC", "/Artifact BMC"));
        }
    }

    private static PdfArray LastCell(PdfReader reader) => (PdfArray)StructureTree.Read(reader).Items
        .Last(item => item.Type == "TD").Attribute("Table", "Headers")!;

    /// <summary>The area as it would be if it were counted from the top.</summary>
    private static void TurnOver(PdfDictionary attributes)
    {
        const double Height = 595.276;
        var box = ((PdfArray)attributes["BBox"]!).Cast<double>().ToArray();
        attributes["BBox"] = new PdfArray(box[0], Height - box[3], box[2], Height - box[1]);
    }
}
