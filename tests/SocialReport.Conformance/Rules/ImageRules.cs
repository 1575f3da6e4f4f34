using SocialReport.Conformance.Inspection;
using SocialReport.Conformance.Reading;

namespace SocialReport.Conformance.Rules;

/// <summary>Images and forms.</summary>
internal static class ImageRules
{
    private static readonly int[] Depths = [1, 2, 4, 8, 16];

    public static readonly Rule NoAlternates = OfImage("6.2.8.1 (1)", "images have no alternates", image => !image.ContainsKey("Alternates"));

    public static readonly Rule NoPrepress = new(
        "ISO 19005-2 6.2.8.1 (2), 6.2.9 (1)", "nothing is left to be put in by others (OPI)",
        file => Broken(file, _ => true, entries => entries.ContainsKey("OPI")));

    public static readonly Rule NoInterpolation = OfImage(
        "6.2.8.1 (3)", "images are not interpolated", image => image.GetValueOrDefault("Interpolate") is null or false);

    public static readonly Rule BitDepths = OfImage(
        "6.2.8.1 (4)", "images have 1, 2, 4, 8 or 16 bits a component",
        image => image.GetValueOrDefault("ImageMask") is true
            || (image.GetValueOrDefault("BitsPerComponent") is double bits && Depths.Contains((int)bits)));

    public static readonly Rule NoPostScript = new(
        "ISO 19005-2 6.2.9 (2, 3); ISO 14289-1 7.20, Matterhorn 30-001", "no PostScript, and no pages of other files",
        file => Broken(
            file,
            kind => kind != "Image",
            entries => entries.ContainsKey("PS") || entries.ContainsKey("Ref") || file.Reader.FindName(entries, "Subtype") == "PS"
                || file.Reader.FindName(entries, "Subtype2") == "PS"));

    public static IReadOnlyList<Rule> All => [NoAlternates, NoPrepress, NoInterpolation, BitDepths, NoPostScript];

    private static Rule OfImage(string clause, string name, Func<PdfDictionary, bool> isKept) => new(
        $"ISO 19005-2 {clause}", name, file => Broken(file, kind => kind == "Image", image => !isKept(image)));

    private static IEnumerable<string> Broken(InspectedFile file, Func<string?, bool> isKind, Func<PdfDictionary, bool> isBroken) =>
        file.ExternalObjects
            .Where(one => isKind(file.Reader.FindName(one.Stream.Entries, "Subtype")) && isBroken(one.Stream.Entries))
            .Select(one => $"{one.Name} breaks it");
}
