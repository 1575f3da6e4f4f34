using System.Text;

namespace SocialReport.Pdf.Tests;

public class ExternalToolTests
{
    private readonly byte[] _file = SampleDocument.Write(SampleDocument.Create());

    [Fact]
    public void Qpdf_finds_no_fault()
    {
        if (ExternalTool.Run("qpdf", _file, "--check", "{file}") is not { } result)
            return;
        Assert.True(result.ExitCode == 0, result.Output);
        Assert.Contains("No syntax or stream encoding errors", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_is_extracted_as_it_was_written()
    {
        if (ExternalTool.Run("pdftotext", _file, "-enc", "UTF-8", "{file}", "-") is not { } result)
            return;
        // The program makes a no-break space a space, which the other tests do not.
        Assert.Contains(SampleDocument.Paragraph.Replace('\u00A0', ' '), result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Structure_is_read_in_order()
    {
        if (ExternalTool.Run("pdfinfo", _file, "-struct-text", "-enc", "UTF-8", "{file}") is not { } result)
            return;
        var words = new[] { "1 Översikt", SampleDocument.Paragraph, "Till tabellen", "och slut.", "AVTAL", "Tabell 1", "År", "−56" };
        var places = words.Select(word => result.Output.IndexOf(word, StringComparison.Ordinal)).ToArray();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void Attached_files_come_out_whole()
    {
        var document = SampleDocument.Create(PdfArchiveLevel.A3a);
        var content = Encoding.UTF8.GetBytes("år;värde\n2024;12,5\n");
        document.Attach(new PdfAttachment("tabell å.csv", "text/csv", AttachmentRelationship.Data, "Tabell 1", content));
        var file = SampleDocument.Write(document);
        if (ExternalTool.Run("qpdf", file, "--show-attachment=tabell å.csv", "{file}") is not { } result)
            return;
        Assert.Equal(0, result.ExitCode);
        Assert.Equal("år;värde\n2024;12,5\n", result.Output);
    }
}
