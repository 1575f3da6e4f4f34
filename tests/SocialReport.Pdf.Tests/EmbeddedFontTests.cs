using System.Buffers.Binary;
using System.Text;
using System.Text.RegularExpressions;
using SocialReport.Conformance.Reading;
using SocialReport.Pdf.TrueType;

namespace SocialReport.Pdf.Tests;

public class EmbeddedFontTests
{
    private const double Size = 10;

    [Theory]
    [InlineData("AVTAL för Åtgärder LT Tove, ”A”")]
    [InlineData("1 234,5\u00A0%")]
    public void What_is_measured_is_what_is_drawn(string text)
    {
        foreach (var kerning in new[] { true, false })
        {
            var reader = Draw(text, kerning);
            var (codes, adjustments) = Shown(reader);
            var widths = Widths(Descendant(reader), reader);
            var drawn = (codes.Sum(code => widths[code]) - adjustments) * Size / 1000;
            Assert.Equal(PdfFonts.Regular.Measure(text, Size, kerning), drawn, 9);
            Assert.Equal(kerning && text.StartsWith('A'), adjustments != 0);
        }
    }

    [Fact]
    public void Extracted_text_is_what_was_drawn()
    {
        const string Text = "å ä ö Å Ä Ö − 12\u00A0345 A-B\u2011C\u00AD";
        var reader = Draw(Text, kerning: true);
        var map = UnicodeOf(reader);
        Assert.Equal(Text, string.Concat(Shown(reader).Codes.Select(code => map[code])));
    }

    [Fact]
    public void Widths_and_glyphs_agree_with_the_embedded_program()
    {
        const string Text = "Hemtjänst\u00A0−56 A-B\u2011";
        var reader = Draw(Text, kerning: true);
        var descendant = Descendant(reader);
        var widths = Widths(descendant, reader);
        var glyphs = reader.Stream(descendant["CIDToGIDMap"]).Data;
        var descriptor = reader.Dictionary(descendant["FontDescriptor"]);
        var program = reader.Stream(descriptor["FontFile2"]);
        Assert.Equal(program.Data.Length, PdfReader.Integer(program.Entries["Length1"]));
        var font = new FontData(program.Data);
        var metrics = new HorizontalMetrics(font);

        Assert.Equal(Text.Distinct().Order().Select(character => (int)character), widths.Keys);
        foreach (var (code, width) in widths)
        {
            var glyph = BinaryPrimitives.ReadUInt16BigEndian(glyphs.AsSpan(code * 2));
            Assert.NotEqual(0, glyph);
            Assert.Equal(width, metrics.Advance(glyph));
            Assert.Equal(PdfFonts.Regular.Glyph((char)code), glyph);
        }

        var name = PdfReader.Name(descendant["BaseFont"]);
        Assert.Matches("^[A-Z]{6}\\+SourceSans3-Regular$", name);
        Assert.Equal(name, PdfReader.Name(descriptor["FontName"]));
        Assert.Equal(name, PdfReader.Name(FontOf(reader)["BaseFont"]));
    }

    [Fact]
    public void A_character_that_the_font_lacks_is_refused()
    {
        var document = new PdfDocument(SampleDocument.Metadata);
        var page = document.AddPage(300, 100);
        var error = Assert.Throws<ArgumentException>(() => page.Paint(document.Root.Add(StructureRole.P), canvas =>
            canvas.Text("Kina 中国", 10, 50, PdfFonts.Regular, Size, PdfColor.Black)));
        Assert.Contains("U+4E2D", error.Message, StringComparison.Ordinal);

        // The page is whole, and the document can still be written.
        var reader = new PdfReader(SampleDocument.Write(document));
        Assert.Equal(["BDC", "EMC"], ContentScanner.Read(reader.Stream(reader.Pages[0]["Contents"])).Select(one => one.Name));
        Assert.False(reader.Dictionary(reader.Pages[0]["Resources"]).ContainsKey("Font"));
    }

    private static PdfReader Draw(string text, bool kerning)
    {
        var document = new PdfDocument(SampleDocument.Metadata);
        var page = document.AddPage(300, 100);
        var paragraph = document.Root.Add(StructureRole.P);
        page.Paint(paragraph, canvas => canvas.Text(text, 10, 50, PdfFonts.Regular, Size, PdfColor.Black, kerning));
        return new PdfReader(SampleDocument.Write(document));
    }

    private static PdfDictionary FontOf(PdfReader reader)
    {
        var resources = reader.Dictionary(reader.Pages[0]["Resources"]);
        return reader.Dictionary(Assert.Single(reader.Dictionary(resources["Font"])).Value);
    }

    private static PdfDictionary Descendant(PdfReader reader) =>
        reader.Dictionary(reader.Array(FontOf(reader)["DescendantFonts"]).Single());

    private static (IReadOnlyList<int> Codes, double Adjustments) Shown(PdfReader reader)
    {
        var shown = ContentScanner.Read(reader.Stream(reader.Pages[0]["Contents"])).Single(one => one.Name == "TJ");
        var items = (PdfArray)shown.Operands[0]!;
        var codes = items.OfType<byte[]>()
            .SelectMany(bytes => bytes.Chunk(2))
            .Select(pair => pair[0] << 8 | pair[1])
            .ToArray();
        return (codes, items.OfType<double>().Sum());
    }

    private static SortedDictionary<int, double> Widths(PdfDictionary descendant, PdfReader reader)
    {
        var widths = new SortedDictionary<int, double>();
        var array = reader.Array(descendant["W"]);
        for (var index = 0; index < array.Count; index += 2)
        {
            var first = PdfReader.Integer(array[index]);
            foreach (var (offset, width) in reader.Array(array[index + 1]).Index())
                widths.Add(first + offset, (double)width!);
        }

        return widths;
    }

    private static Dictionary<int, string> UnicodeOf(PdfReader reader)
    {
        var map = Encoding.ASCII.GetString(reader.Stream(FontOf(reader)["ToUnicode"]).Data);
        return Regex.Matches(map, "^<(....)><(....)>$", RegexOptions.Multiline)
            .Where(match => match.Value != "<0000><FFFF>")
            .ToDictionary(
                match => Convert.ToInt32(match.Groups[1].Value, 16),
                match => ((char)Convert.ToInt32(match.Groups[2].Value, 16)).ToString());
    }
}
