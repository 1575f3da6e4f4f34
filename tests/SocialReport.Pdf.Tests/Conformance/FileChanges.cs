using System.Text;
using SocialReport.Conformance.Reading;
using SocialReport.Conformance.Rules;

namespace SocialReport.Pdf.Tests.Conformance;

/// <summary>Changes of bytes, limits and storage.</summary>
internal static class FileChanges
{
    public static IReadOnlyList<Change> All { get; } =
    [
        Change.Bytes(FileRules.Header, "%PDF-1.7", "%PDF-2.0"),
        Change.Bytes(FileRules.BinaryMark, "\n%\u00E2\u00E3", "\n%ab"),
        Change.Objects(FileRules.Identifier, reader => reader.Trailer.Remove("ID")),
        Change.Objects(FileRules.NoEncryption, reader => reader.Trailer["Encrypt"] = new PdfDictionary()),
        new Change(FileRules.NothingAfterEnd, file => [.. file, .. "\n"u8]),
        new Change(FileRules.NothingAfterEnd, file => [.. file, .. "mer"u8]),
        new Change(FileRules.CrossReferences, ShiftTable),
        Change.Catalog(FileRules.CrossReferences, catalog => catalog["Extra"] = new PdfReference(99_999)),
        Change.Bytes(FileRules.HexadecimalStrings, "<ABCD>", "<ABC >", reader => reader.Catalog["Extra"] = new byte[] { 0xAB, 0xCD }),
        new Change(FileRules.StreamBounds, file => WrongLength(file, 1)),
        new Change(FileRules.StreamBounds, file => WrongLength(file, 1000)),
        Change.Bytes(FileRules.StreamBounds, "stream\n", "stream\r"),
        Change.Objects(FileRules.NoExternalStreams, reader => reader.Stream(reader.Pages[0]["Contents"]).Entries["F"] = Encoding.ASCII.GetBytes("b.bin")),
        Change.Objects(
            FileRules.KnownFilters,
            reader => reader.Catalog["Extra"] = reader.Add(new PdfStream(new PdfDictionary { ["Filter"] = new PdfName("LZWDecode") }, [1, 2]))),
        Change.Objects(
            FileRules.KnownFilters,
            reader => reader.Catalog["Extra"] = reader.Add(new PdfStream(new PdfDictionary { ["Filter"] = new PdfArray(new PdfName("Crypt")) }, [1, 2]))),
        Change.Bytes(FileRules.Names, "/Abc", "/#FF", reader => reader.Catalog["Extra"] = new PdfName("Abc")),
        Change.Bytes(FileRules.ObjectBounds, "\nendobj", " endobj"),
        Change.Bytes(FileRules.ObjectBounds, " 0 obj\n", " 0 obj "),

        Change.Catalog(LimitRules.Numbers, catalog => catalog["Extra"] = 2147483648.0),
        Change.Catalog(LimitRules.Numbers, catalog => catalog["Extra"] = -4e38),
        Change.Catalog(LimitRules.Strings, catalog => catalog["Extra"] = new byte[32768]),
        Change.Catalog(LimitRules.Names, catalog => catalog["Extra"] = new PdfName(new string('å', 64))),
        Change.Ornament(LimitRules.GraphicsStates, string.Concat(Enumerable.Repeat("q\n", 29)) + string.Concat(Enumerable.Repeat("Q\n", 29))),
        Change.Ornament(LimitRules.GraphicsStates, "Q q"),
        Change.Objects(LimitRules.PageSizes, reader => reader.Pages[0]["MediaBox"] = new PdfArray(0.0, 0.0, 595.0, 14401.0)),
    ];

    private static byte[] ShiftTable(byte[] file)
    {
        var bytes = PdfRewriter.Write(new PdfReader(file));
        // The cross-reference stream is the last: two of its rows change places.
        var rows = bytes.AsSpan(bytes.AsSpan().LastIndexOf("\nstream\n"u8) + "\nstream\n".Length);
        var first = rows.Slice(1 * 7, 7).ToArray();
        rows.Slice(2 * 7, 7).CopyTo(rows.Slice(1 * 7, 7));
        first.CopyTo(rows.Slice(2 * 7, 7));
        return bytes;
    }

    private static byte[] WrongLength(byte[] file, int difference)
    {
        var bytes = PdfRewriter.Write(new PdfReader(file));
        var text = Encoding.Latin1.GetString(bytes);
        var place = text.IndexOf("/Length ", StringComparison.Ordinal) + "/Length ".Length;
        var digits = string.Concat(text.Skip(place).TakeWhile(char.IsAsciiDigit));
        var wrong = (int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) - difference)
            .ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(digits.Length, '0');
        Encoding.Latin1.GetBytes(wrong).CopyTo(bytes, place);
        return bytes;
    }
}
