using SocialReport.Conformance.Reading;
using SocialReport.Conformance.Rules;

namespace SocialReport.Pdf.Tests.Conformance;

/// <summary>Changes of content, colours and pictures.</summary>
internal static class GraphicsChanges
{
    public static IReadOnlyList<Change> All { get; } =
    [
        Change.Ornament(GraphicsRules.KnownOperators, "1 2 prick"),
        Change.Ornament(GraphicsRules.OwnResources, "/I9 Do"),
        Change.Objects(GraphicsRules.OutputIntent, reader => reader.Stream(Intent(reader)["DestOutputProfile"]).Data[36] = (byte)'x'),
        Change.Objects(GraphicsRules.OutputIntent, reader => reader.Stream(Intent(reader)["DestOutputProfile"]).Entries["N"] = 4.0),
        Change.Objects(GraphicsRules.OutputIntent, reader => Intent(reader)["S"] = new PdfName("GTS_PDFX")),
        Change.Objects(GraphicsRules.DeviceColors, LeaveBlendingSpacesOnly),
        Change.Ornament(GraphicsRules.DeviceColors, "0 0 0 1 k"),
        Change.Picture(GraphicsRules.DeviceColors, picture => picture["ColorSpace"] = new PdfName("DeviceCMYK")),
        Change.GraphicsState(GraphicsRules.NoTransferFunctions, "TR", new PdfName("Identity")),
        Change.Ornament(GraphicsRules.RenderingIntents, "/Vackert ri"),
        Change.GraphicsState(GraphicsRules.RenderingIntents, "RI", new PdfName("Vackert")),
        Change.GraphicsState(GraphicsRules.KnownBlendModes, "BM", new PdfName("Blanda")),
        Change.Objects(GraphicsRules.BlendingSpace, LeaveDefaultSpacesOnly),

        Change.Picture(ImageRules.NoAlternates, picture => picture["Alternates"] = new PdfArray()),
        Change.Picture(ImageRules.NoPrepress, picture => picture["OPI"] = new PdfDictionary()),
        Change.Picture(ImageRules.NoInterpolation, picture => picture["Interpolate"] = true),
        Change.Picture(ImageRules.BitDepths, picture => picture["BitsPerComponent"] = 12.0),
        Change.Objects(ImageRules.NoPostScript, reader => AddForm(reader, "PS", "Subtype")),
        Change.Objects(ImageRules.NoPostScript, reader => AddForm(reader, "Form", "Ref")),
    ];

    private static PdfDictionary Intent(PdfReader reader) => reader.Dictionary(reader.Array(reader.Catalog["OutputIntents"])[0]);

    /// <summary>Colours are then defined, but nothing says in which space the picture's mask is to be blended.</summary>
    private static void LeaveDefaultSpacesOnly(PdfReader reader)
    {
        var space = new PdfArray(new PdfName("ICCBased"), Intent(reader)["DestOutputProfile"]);
        reader.Catalog.Remove("OutputIntents");
        Change.AddResource(reader, "ColorSpace", "DefaultRGB", space);
    }

    private static void LeaveBlendingSpacesOnly(PdfReader reader)
    {
        reader.Catalog.Remove("OutputIntents");
        foreach (var page in reader.Pages)
            page["Group"] = new PdfDictionary { ["S"] = new PdfName("Transparency"), ["CS"] = new PdfName("DeviceRGB") };
    }

    private static void AddForm(PdfReader reader, string subtype, string key)
    {
        var entries = new PdfDictionary { ["Type"] = new PdfName("XObject"), [key] = new PdfDictionary(), ["Subtype"] = new PdfName(subtype) };
        Change.AddResource(reader, "XObject", "X1", new PdfStream(entries, []));
    }
}
