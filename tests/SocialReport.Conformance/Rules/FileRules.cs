using System.Text;
using System.Text.RegularExpressions;
using SocialReport.Conformance.Inspection;
using SocialReport.Conformance.Reading;

namespace SocialReport.Conformance.Rules;

/// <summary>The bytes of the file: header, trailer, cross-references, strings, names, objects and streams.</summary>
internal static partial class FileRules
{
    private static readonly string[] Filters =
        ["ASCIIHexDecode", "ASCII85Decode", "FlateDecode", "RunLengthDecode", "CCITTFaxDecode", "JBIG2Decode", "DCTDecode", "JPXDecode"];

    private static readonly string[] ExternalKeys = ["F", "FFilter", "FDecodeParms"];

    public static readonly Rule Header = new("ISO 19005-2 6.1.2 (1)", "the file begins with %PDF-1.n", CheckHeader);

    public static readonly Rule BinaryMark = new("ISO 19005-2 6.1.2 (2)", "a comment of four bytes above 127 follows the header", CheckBinaryMark);

    public static readonly Rule Identifier = new("ISO 19005-2 6.1.3 (1)", "the trailer has an ID of two strings", CheckIdentifier);

    public static readonly Rule NoEncryption = new(
        "ISO 19005-2 6.1.3 (2); ISO 14289-1 7.16, Matterhorn 26-001, 26-002", "nothing is encrypted",
        file => Problem.If(file.Reader.Trailer.ContainsKey("Encrypt"), "the trailer has Encrypt"));

    public static readonly Rule NothingAfterEnd = new("ISO 19005-2 6.1.3 (3)", "nothing but one line end follows the last %%EOF", CheckEnd);

    public static readonly Rule CrossReferences = new("ISO 19005-2 6.1.4", "the cross-reference stream leads to every object", CheckTable);

    public static readonly Rule HexadecimalStrings = OfSyntax("6.1.6", "hexadecimal strings have an even number of digits");

    public static readonly Rule StreamBounds = OfSyntax("6.1.7.1", "streams are as long as they say, between line ends");

    public static readonly Rule NoExternalStreams = new(
        "ISO 19005-2 6.1.7.1 (3)", "no stream lies in another file",
        file => file.Streams
            .Where(one => one.Stream.Entries.Keys.Any(ExternalKeys.Contains))
            .Select(one => $"stream {one.Number} has F, FFilter or FDecodeParms"));

    public static readonly Rule KnownFilters = new("ISO 19005-2 6.1.7.2", "streams are encoded in ways that the standard allows, so never by LZW", CheckFilters);

    public static readonly Rule Names = OfSyntax("6.1.8", "names are UTF-8");

    public static readonly Rule ObjectBounds = OfSyntax("6.1.9", "objects begin and end on lines of their own");

    public static IReadOnlyList<Rule> All =>
    [
        Header, BinaryMark, Identifier, NoEncryption, NothingAfterEnd, CrossReferences, HexadecimalStrings, StreamBounds,
        NoExternalStreams, KnownFilters, Names, ObjectBounds,
    ];

    private static Rule OfSyntax(string clause, string name) => new(
        $"ISO 19005-2 {clause}", name, file => file.Reader.Faults.Where(fault => fault.Clause == clause).Select(fault => fault.Message));

    private static IEnumerable<string> CheckHeader(InspectedFile file) =>
        Problem.If(!HeaderLine().IsMatch(Encoding.Latin1.GetString(file.Bytes, 0, 9)), "the first line is another");

    private static IEnumerable<string> CheckBinaryMark(InspectedFile file)
    {
        var line = file.Bytes.AsSpan(file.Bytes.AsSpan().IndexOfAny((byte)'\n', (byte)'\r')).TrimStart("\r\n"u8);
        return Problem.If(line[0] != '%' || line[1..5].ContainsAnyInRange((byte)0, (byte)127), "the second line is another");
    }

    private static IEnumerable<string> CheckIdentifier(InspectedFile file) => Problem.If(
        file.Reader.Items(file.Reader.Trailer, "ID").OfType<byte[]>().Count(part => part.Length > 0) != 2, "there is no such ID");

    private static IEnumerable<string> CheckEnd(InspectedFile file)
    {
        var end = file.Bytes.AsSpan().LastIndexOf("%%EOF"u8) + "%%EOF".Length;
        var rest = Encoding.Latin1.GetString(file.Bytes, end, file.Bytes.Length - end);
        return Problem.If(rest is not ("" or "\n" or "\r" or "\r\n"), $"{rest.Length} bytes follow it");
    }

    private static IEnumerable<string> CheckTable(InspectedFile file)
    {
        var trailer = file.Reader.Trailer;
        foreach (var fault in file.Reader.Faults.Where(fault => fault.Clause == "6.1.4"))
            yield return fault.Message;
        if (file.Reader.FindName(trailer, "Type") != "XRef")
            yield return "its Type is not XRef";
        if (file.Reader.Items(trailer, "W").OfType<double>().Count() != 3)
            yield return "its W has not three widths";
        var known = file.Reader.Objects;
        foreach (var reference in file.Values.OfType<PdfReference>().Where(one => !known.ContainsKey(one.Number)).Distinct())
            yield return $"object {reference.Number} is referred to but not there";
    }

    private static IEnumerable<string> CheckFilters(InspectedFile file)
    {
        foreach (var (number, stream) in file.Streams)
        {
            var filters = file.Reader.FindName(stream.Entries, "Filter") is { } single
                ? [single]
                : file.Reader.Items(stream.Entries, "Filter").OfType<PdfName>().Select(name => name.Value);
            foreach (var filter in filters.Where(filter => !Filters.Contains(filter)))
                yield return $"stream {number} has the filter {filter}";
        }
    }

    [GeneratedRegex(@"^%PDF-1\.[0-7][\r\n]")]
    private static partial Regex HeaderLine();
}
