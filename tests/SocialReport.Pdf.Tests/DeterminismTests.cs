using System.Globalization;
using SocialReport.Conformance.Reading;

namespace SocialReport.Pdf.Tests;

public class DeterminismTests
{
    [Fact]
    public void Two_writes_and_two_builds_give_the_same_bytes()
    {
        var document = SampleDocument.Create();
        var bytes = SampleDocument.Write(document);
        Assert.Equal(bytes, SampleDocument.Write(document));
        Assert.Equal(bytes, SampleDocument.Write(SampleDocument.Create()));
    }

    [Theory]
    [InlineData("sv-SE", ",", "−")]
    [InlineData("ar-SA", "٫", "\u061C-")]
    public void Culture_changes_nothing(string name, string point, string minus)
    {
        // Culture data may be missing from the machine, so the culture brings its own.
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = point;
        culture.NumberFormat.NegativeSign = minus;
        culture.DateTimeFormat.DateSeparator = name;
        culture.DateTimeFormat.TimeSeparator = name;
        byte[] bytes = [];
        var thread = new Thread(() => bytes = SampleDocument.Write(SampleDocument.Create())) { CurrentCulture = culture };
        thread.Start();
        thread.Join();
        Assert.Equal(SampleDocument.Write(SampleDocument.Create()), bytes);
    }

    [Fact]
    public void Identifier_follows_content()
    {
        var first = Identifier(SampleDocument.Create());
        var changed = SampleDocument.Create();
        changed.Root.Title = "Annan";
        Assert.NotEqual(first, Identifier(changed));

        static byte[] Identifier(PdfDocument document)
        {
            var reader = new PdfReader(SampleDocument.Write(document));
            var both = reader.Array(reader.Trailer["ID"]);
            Assert.Equal(both[0], both[1]);
            return Assert.IsType<byte[]>(both[0]);
        }
    }

    [Fact]
    public void Objects_are_those_of_the_golden_file()
    {
        var dump = PdfDump.Create(new PdfReader(SampleDocument.Write(SampleDocument.Create())));
        var folder = Path.Combine(AppContext.BaseDirectory, "Golden");
        var golden = Path.Combine(folder, "sample.txt");
        if (!File.Exists(golden) || File.ReadAllText(golden) != dump)
            File.WriteAllText(Path.Combine(folder, "sample.received.txt"), dump);
        Assert.Equal(File.ReadAllText(golden), dump);
    }

    [Fact]
    public void Many_elements_take_little_room()
    {
        var document = new PdfDocument(SampleDocument.Metadata);
        var page = document.AddPage(595, 842);
        for (var number = 0; number < 2000; number++)
        {
            var paragraph = document.Root.Add(StructureRole.P);
            page.Paint(paragraph, canvas => canvas.Text("Rad", 50, 50, PdfFonts.Regular, 10, PdfColor.Black));
        }

        var bytes = SampleDocument.Write(document);
        Assert.InRange(bytes.Length, 1, 60_000);
        Assert.True(new PdfReader(bytes).Objects.Count > 2000);
    }
}
