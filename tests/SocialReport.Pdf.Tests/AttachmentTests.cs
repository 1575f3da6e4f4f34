using SocialReport.Conformance.Reading;

namespace SocialReport.Pdf.Tests;

public class AttachmentTests
{
    private static readonly PdfAttachment Table =
        new("tabell å.csv", "text/csv", AttachmentRelationship.Data, "Siffrorna i tabell 1", new byte[] { 1, 2, 3 });

    [Fact]
    public void Only_the_third_part_of_the_standard_allows_files() =>
        Assert.Throws<InvalidOperationException>(() => SampleDocument.Create().Attach(Table));

    [Fact]
    public void Names_are_unique()
    {
        var document = SampleDocument.Create(PdfArchiveLevel.A3a);
        document.Attach(Table);
        Assert.Throws<ArgumentException>(() => document.Attach(Table));
    }

    [Fact]
    public void Names_are_sorted_by_their_bytes()
    {
        var document = SampleDocument.Create(PdfArchiveLevel.A3a);
        foreach (var name in new[] { "ö.csv", "volymer.csv", "ä.csv", "drift.csv" })
            document.Attach(Table with { Name = name });
        var reader = new PdfReader(SampleDocument.Write(document));
        var names = reader.Array(reader.Dictionary(reader.Dictionary(reader.Catalog["Names"])["EmbeddedFiles"])["Names"]);
        Assert.Equal(["drift.csv", "volymer.csv", "ä.csv", "ö.csv"], names.OfType<byte[]>().Select(PdfReader.Text));
    }

    [Fact]
    public void Files_are_described_and_associated()
    {
        var document = SampleDocument.Create(PdfArchiveLevel.A3a);
        document.Attach(Table);
        document.Attach(Table with { Name = "a.json", MediaType = "application/json", Relationship = AttachmentRelationship.Source });
        var reader = new PdfReader(SampleDocument.Write(document));
        var associated = reader.Array(reader.Catalog["AF"]).Select(reader.Dictionary).ToArray();
        var names = reader.Array(reader.Dictionary(reader.Dictionary(reader.Catalog["Names"])["EmbeddedFiles"])["Names"]);
        Assert.Equal(["a.json", "tabell å.csv"], new[] { names[0], names[2] }.Select(PdfReader.Text));

        var file = associated[1];
        Assert.Same(file, reader.Dictionary(names[3]));
        Assert.Equal("Data", PdfReader.Name(file["AFRelationship"]));
        Assert.Equal("tabell _.csv", PdfReader.Text(file["F"]));
        Assert.Equal("tabell å.csv", PdfReader.Text(file["UF"]));
        Assert.Equal(Table.Description, PdfReader.Text(file["Desc"]));
        var content = reader.Stream(reader.Dictionary(file["EF"])["F"]);
        Assert.Equal(Table.Content.ToArray(), content.Data);
        Assert.Equal("text/csv", PdfReader.Name(content.Entries["Subtype"]));
        Assert.Equal(3, PdfReader.Integer(reader.Dictionary(content.Entries["Params"])["Size"]));
    }
}
