using System.Buffers.Binary;
using System.Text;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using SocialReport.Conformance.Reading;
using SocialReport.Pdf.Writing;

namespace SocialReport.Pdf.Tests;

public class MetadataTests
{
    private static readonly XNamespace Core = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Adobe = "http://ns.adobe.com/pdf/1.3/";
    private static readonly XNamespace Basic = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace Archive = "http://www.aiim.org/pdfa/ns/id/";
    private static readonly XNamespace Accessible = "http://www.aiim.org/pdfua/ns/id/";

    [Theory]
    [InlineData(PdfArchiveLevel.A2a, "2")]
    [InlineData(PdfArchiveLevel.A3a, "3")]
    public void Both_places_say_the_same(PdfArchiveLevel level, string part)
    {
        var reader = new PdfReader(SampleDocument.Write(SampleDocument.Create(level)));
        var packet = Parse(reader.Stream(reader.Catalog["Metadata"]).Data);
        var information = reader.Information;
        Assert.Equal(SampleDocument.Title, PdfReader.Text(information["Title"]));
        Assert.Equal(SampleDocument.Title, Value(packet, Core + "title"));
        Assert.Equal(PdfReader.Text(information["Author"]), Value(packet, Core + "creator"));
        Assert.Equal(PdfReader.Text(information["Subject"]), Value(packet, Core + "description"));
        Assert.Equal(PdfReader.Text(information["Producer"]), Value(packet, Adobe + "Producer"));
        Assert.Equal(PdfReader.Text(information["Creator"]), Value(packet, Basic + "CreatorTool"));
        Assert.Equal("D:20240517103000+02'00'", PdfReader.Text(information["CreationDate"]));
        Assert.Equal("2024-05-17T10:30:00+02:00", Value(packet, Basic + "CreateDate"));
        Assert.False(information.ContainsKey("Keywords"));
        Assert.Empty(packet.Descendants(Adobe + "Keywords"));
        Assert.Equal(part, Value(packet, Archive + "part"));
        Assert.Equal("A", Value(packet, Archive + "conformance"));
        Assert.Equal("1", Value(packet, Accessible + "part"));
    }

    [Fact]
    public void Any_title_gives_well_formed_metadata() => Prop.ForAll<NonNull<string>>(title =>
    {
        var metadata = SampleDocument.Metadata with { Title = title.Get, Keywords = title.Get };
        var packet = Parse(XmpPacket.Create(metadata, PdfArchiveLevel.A2a));
        var expected = string.Concat(title.Get.EnumerateRunes().Select(rune => rune.ToString()))
            .Select(character => character < ' ' && character is not ('\t' or '\n' or '\r') || character is '\uFFFE' or '\uFFFF'
                ? '\uFFFD'
                : character);
        // XML makes every line ending one line feed.
        Assert.Equal(string.Concat(expected).ReplaceLineEndings("\n"), Value(packet, Core + "title"));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Dates_before_Greenwich_are_negative() => Assert.Equal(
        "D:20240101000000-03'30'",
        PdfDate.Format(new DateTimeOffset(2024, 1, 1, 0, 0, 0, new TimeSpan(-3, -30, 0))));

    [Fact]
    public void Colour_profile_is_sound()
    {
        var profile = SrgbProfile.Create();
        Assert.Equal(profile.Length, BinaryPrimitives.ReadInt32BigEndian(profile));
        Assert.Equal("mntrRGB XYZ ", Encoding.ASCII.GetString(profile, 12, 12));
        Assert.Equal("acsp", Encoding.ASCII.GetString(profile, 36, 4));
        var white = Enumerable.Range(0, 3).Select(axis => Primary("rXYZ", axis) + Primary("gXYZ", axis) + Primary("bXYZ", axis));
        Assert.Equal(Enumerable.Range(0, 3).Select(axis => Primary("wtpt", axis)), white);
        // 50 % grey on screen is 21.4 % of the light.
        var curve = Tag("gTRC");
        Assert.Equal(0.2140, BinaryPrimitives.ReadUInt16BigEndian(curve.AsSpan(12 + 511 * 2)) / 65535.0, 0.001);
        Assert.Equal(ushort.MaxValue, BinaryPrimitives.ReadUInt16BigEndian(curve.AsSpan(curve.Length - 2)));

        int Primary(string tag, int axis) => BinaryPrimitives.ReadInt32BigEndian(Tag(tag).AsSpan(8 + axis * 4));

        byte[] Tag(string signature)
        {
            for (var entry = 132; ; entry += 12)
            {
                if (Encoding.ASCII.GetString(profile, entry, 4) == signature)
                {
                    var offset = BinaryPrimitives.ReadInt32BigEndian(profile.AsSpan(entry + 4));
                    return profile[offset..(offset + BinaryPrimitives.ReadInt32BigEndian(profile.AsSpan(entry + 8)))];
                }
            }
        }
    }

    // A title of white space alone is one too.
    private static XDocument Parse(byte[] packet) => XDocument.Parse(Encoding.UTF8.GetString(packet), LoadOptions.PreserveWhitespace);

    private static string Value(XDocument packet, XName name) => packet.Descendants(name).Single().Value;
}
