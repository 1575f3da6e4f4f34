using System.Buffers.Binary;
using System.Text;
using SocialReport.Conformance.Inspection;
using SocialReport.Conformance.Reading;

namespace SocialReport.Conformance.Rules;

/// <summary>Content streams, colours, states and transparency.</summary>
internal static class GraphicsRules
{
    /// <summary>The operators of ISO 32000-1, annex A.</summary>
    private static readonly HashSet<string> Operators =
    [
        .. ("b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re RG rg ri "
            + "s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \"").Split(' '),
    ];

    private static readonly string[] BlendModes =
    [
        "Normal", "Compatible", "Multiply", "Screen", "Overlay", "Darken", "Lighten", "ColorDodge", "ColorBurn", "HardLight",
        "SoftLight", "Difference", "Exclusion", "Hue", "Saturation", "Color", "Luminosity",
    ];

    private static readonly string[] Intents = ["RelativeColorimetric", "AbsoluteColorimetric", "Perceptual", "Saturation"];

    /// <summary>The category of the resource that an operator names last.</summary>
    private static readonly Dictionary<string, string> Named = new()
    {
        ["Tf"] = "Font",
        ["Do"] = "XObject",
        ["gs"] = "ExtGState",
        ["sh"] = "Shading",
    };

    public static readonly Rule KnownOperators = new(
        "ISO 19005-2 6.2.2 (1)", "content has only the operators of PDF 1.7",
        file => file.Pages.SelectMany(page => page.Operators
            .Where(one => !Operators.Contains(one.Name)).Select(one => $"{page} has {one.Name}")));

    public static readonly Rule OwnResources = new("ISO 19005-2 6.2.2 (2)", "what content names is among the page's own resources", CheckResources);

    public static readonly Rule OutputIntent = new("ISO 19005-2 6.2.3", "output intents have one and the same valid profile", CheckIntents);

    public static readonly Rule DeviceColors = new("ISO 19005-2 6.2.4.3", "device colours are those of the output intent", CheckColors);

    public static readonly Rule NoTransferFunctions = new(
        "ISO 19005-2 6.2.5", "no transfer functions and no halftones",
        file => file.GraphicsStates.Where(state => state.ContainsKey("TR") || state.ContainsKey("HTP") || state.ContainsKey("HTO")
                || (state.ContainsKey("TR2") && file.Reader.FindName(state, "TR2") != "Default"))
            .Select(_ => "a graphics state has one"));

    public static readonly Rule RenderingIntents = new(
        "ISO 19005-2 6.2.6", "rendering intents are the four known",
        file => file.Pages.SelectMany(page => page.Operators).Where(one => one.Name == "ri").Select(one => PdfReader.Name(one.Operands[0]))
            .Concat(file.GraphicsStates.Select(state => file.Reader.FindName(state, "RI")).OfType<string>())
            .Concat(file.ExternalObjects.Select(one => file.Reader.FindName(one.Stream.Entries, "Intent")).OfType<string>())
            .Where(intent => !Intents.Contains(intent)).Select(intent => $"{intent} is another"));

    public static readonly Rule KnownBlendModes = new(
        "ISO 19005-2 6.2.10 (1)", "blend modes are those of PDF 1.7",
        file => file.GraphicsStates.Select(state => file.Reader.FindName(state, "BM")).OfType<string>()
            .Where(mode => !BlendModes.Contains(mode)).Select(mode => $"{mode} is another"));

    public static readonly Rule BlendingSpace = new(
        "ISO 19005-2 6.2.10 (2)", "pages with transparency have a colour space to blend in",
        file => file.Pages
            .Where(page => Profiles(file).Count == 0 && IsTransparent(file, page)
                && file.Reader.FindDictionary(page.Entries, "Group")?.ContainsKey("CS") != true)
            .Select(page => $"{page} has not"));

    public static IReadOnlyList<Rule> All =>
    [
        KnownOperators, OwnResources, OutputIntent, DeviceColors, NoTransferFunctions, RenderingIntents, KnownBlendModes, BlendingSpace,
    ];

    private static IEnumerable<string> CheckResources(InspectedFile file)
    {
        foreach (var page in file.Pages)
        {
            foreach (var one in page.Operators)
            {
                if (Named.TryGetValue(one.Name, out var category) && one.Operands.OfType<PdfName>().FirstOrDefault() is { } name
                    && page.Resource(category, name.Value) is null)
                    yield return $"{page} has no {category} {name.Value}";
            }
        }
    }

    private static List<PdfDictionary> Profiles(InspectedFile file) =>
        [.. file.Reader.Items(file.Catalog, "OutputIntents").OfType<PdfDictionary>()
            .Select(intent => file.Reader.FindDictionary(intent, "DestOutputProfile")).OfType<PdfDictionary>().Distinct()];

    private static IEnumerable<string> CheckIntents(InspectedFile file)
    {
        var intents = file.Reader.Items(file.Catalog, "OutputIntents").OfType<PdfDictionary>().ToArray();
        if (intents.Any(intent => file.Reader.FindName(intent, "S") != "GTS_PDFA1"))
            yield return "one is for something else than PDF/A";
        if (intents.Any(intent => !intent.ContainsKey("OutputConditionIdentifier")))
            yield return "one has no name";
        if (Profiles(file).Count > 1)
            yield return "there are several profiles";
        foreach (var intent in intents)
        {
            if (file.Reader.Resolve(intent.GetValueOrDefault("DestOutputProfile")) is not PdfStream profile)
                yield return "one has no profile";
            else if (!IsValid(profile.Data))
                yield return "the profile is not valid";
            else if (file.Reader.FindInteger(profile.Entries, "N") != (ColorSpace(profile) == "RGB " ? 3 : ColorSpace(profile) == "GRAY" ? 1 : 4))
                yield return "the profile has another number of components";
        }
    }

    /// <summary>Whether a profile is one for an output or display device (ICC.1:2001, clause 6.1).</summary>
    private static bool IsValid(byte[] profile) =>
        profile.Length > 132 && BinaryPrimitives.ReadInt32BigEndian(profile) == profile.Length && profile[8] <= 4
        && Encoding.ASCII.GetString(profile, 36, 4) == "acsp" && Encoding.ASCII.GetString(profile, 12, 4) is "mntr" or "prtr"
        && Encoding.ASCII.GetString(profile, 16, 4) is "RGB " or "GRAY" or "CMYK";

    private static string ColorSpace(PdfStream profile) => Encoding.ASCII.GetString(profile.Data, 16, 4);

    private static IEnumerable<string> CheckColors(InspectedFile file)
    {
        var intent = file.Reader.Items(file.Catalog, "OutputIntents").OfType<PdfDictionary>()
            .Select(one => file.Reader.Resolve(one.GetValueOrDefault("DestOutputProfile"))).OfType<PdfStream>()
            .Select(ColorSpace).FirstOrDefault();
        foreach (var page in file.Pages)
        {
            var used = page.Operators.Select(one => one.Name switch
            {
                "rg" or "RG" => "DeviceRGB",
                "g" or "G" => "DeviceGray",
                "k" or "K" => "DeviceCMYK",
                "cs" or "CS" => PdfReader.Name(one.Operands[0]),
                "Do" => ImageSpace(file, page.Resource("XObject", PdfReader.Name(one.Operands[0])) as PdfStream),
                _ => null,
            });
            foreach (var space in used.OfType<string>().Distinct())
            {
                var isCovered = space switch
                {
                    "DeviceRGB" => intent == "RGB " || page.Resource("ColorSpace", "DefaultRGB") is not null,
                    "DeviceGray" => intent is not null || page.Resource("ColorSpace", "DefaultGray") is not null,
                    "DeviceCMYK" => intent == "CMYK" || page.Resource("ColorSpace", "DefaultCMYK") is not null,
                    _ => true,
                };
                if (!isCovered)
                    yield return $"{page} has {space}";
            }
        }
    }

    /// <summary>The colour space of an image, or the one that its palette is in.</summary>
    private static string? ImageSpace(InspectedFile file, PdfStream? image) =>
        image is null ? null
        : file.Reader.FindName(image.Entries, "ColorSpace")
            ?? (file.Reader.Items(image.Entries, "ColorSpace").ToArray() is [PdfName("Indexed"), PdfName(var space), ..] ? space : null);

    private static bool IsTransparent(InspectedFile file, InspectedPage page) =>
        page.Entries.ContainsKey("Group")
        || page.Resources("XObject").Select(one => file.Reader.FindDictionary(one.Value))
            .Any(one => one is not null && (one.ContainsKey("SMask") || one.ContainsKey("Group")))
        || page.Resources("ExtGState").Select(one => file.Reader.FindDictionary(one.Value)).OfType<PdfDictionary>().Any(IsTransparent);

    private static bool IsTransparent(PdfDictionary state) =>
        (state.GetValueOrDefault("ca") as double? ?? 1) < 1 || (state.GetValueOrDefault("CA") as double? ?? 1) < 1
        || state.GetValueOrDefault("SMask") is PdfDictionary or PdfReference;
}
