using System.Text;
using SocialReport.Documents;
using SocialReport.Rendering.Pdf;
using SocialReport.Rendering.Text;
using SocialReport.Workspaces;

namespace SocialReport.Tests.Documents;

/// <summary>The committee's colour and logotype, and the pictures of its texts.</summary>
public class CommitteeLookTests
{
    private const string Path = "sample-data/socialnamnden/namnd.yaml";

    [Theory]
    [InlineData("#000000", 21)]
    [InlineData("#FFFFFF", 1)]
    [InlineData("#767676", 4.54)]
    [InlineData("#124375", 10.07)]
    public void Contrast_is_that_of_the_standard(string color, double expected) =>
        Assert.Equal(expected, AccentColor.Parse(color)!.Value.ContrastWithWhite, 2);

    [Theory]
    [InlineData("124375")]
    [InlineData("#12437")]
    [InlineData("#12437G")]
    [InlineData("blå")]
    public void Other_ways_to_write_a_colour_are_none(string text) => Assert.Null(AccentColor.Parse(text));

    [Theory]
    [InlineData("accentfärg: \"#0A6B4F\"", "")]
    [InlineData("accentfärg: \"#6FA8DC\"", "SR0507 sample-data/socialnamnden/namnd.yaml:1:13")]
    // Enough on white, not on a tinted box.
    [InlineData("accentfärg: \"#767676\"", "SR0507 sample-data/socialnamnden/namnd.yaml:1:13")]
    [InlineData("accentfärg: blå", "SR0133 sample-data/socialnamnden/namnd.yaml:1:13")]
    [InlineData("logotyp: a.png\nlogotyp_text: Kommunens logotyp", "")]
    [InlineData("logotyp: a.png", "SR0509 sample-data/socialnamnden/namnd.yaml:1:10")]
    [InlineData("logotyp_text: Logotyp", "SR0509 sample-data/socialnamnden/namnd.yaml:1:15")]
    [InlineData("logotyp: b.png\nlogotyp_text: x", "SR0508 sample-data/socialnamnden/namnd.yaml:1:10")]
    [InlineData("logotyp: ../a.png\nlogotyp_text: x", "SR0508 sample-data/socialnamnden/namnd.yaml:1:10")]
    [InlineData("logotyp: text.png\nlogotyp_text: x", "SR0508 sample-data/socialnamnden/namnd.yaml:1:10")]
    public void What_the_committee_says_of_its_look_is_checked(string lines, string expected) =>
        Assert.Equal(expected, string.Join(", ", Build(lines).Diagnostics
            .Where(finding => finding.Location.File == Path).Select(finding => $"{finding.Code} {finding.Location}")));

    [Fact]
    public void A_colour_is_told_as_it_is_written() => Assert.Equal("#0A6B4F", AccentColor.Parse("#0a6b4f").ToString());

    [Fact]
    public void A_pale_colour_is_named_with_its_contrast_and_what_is_needed()
    {
        var finding = Build("accentfärg: \"#6FA8DC\"").Diagnostics.First(item => item.Code == "SR0507");

        Assert.Equal(
            "Accentfärgen #6FA8DC har kontrasten 2,5:1 mot vitt och 2,4:1 mot en tonad ruta; båda måste vara minst 4,5:1 (WCAG AA).",
            finding.Message);
    }

    [Fact]
    public void The_colour_changes_the_file_but_not_the_text()
    {
        var (plain, green) = (Build("# inget"), Build("accentfärg: \"#0A6B4F\""));

        Assert.Equal(TextRenderer.Render(plain.Document!), TextRenderer.Render(green.Document!));
        Assert.NotEqual(PdfRenderer.Render(plain.Document!, []), PdfRenderer.Render(green.Document!, []));
    }

    [Theory]
    [InlineData("![Karta](a.png)", "")]
    [InlineData("![](a.png)", "SR0509")]
    [InlineData("![Karta](saknas.png)", "SR0508")]
    [InlineData("![Karta](text.png)", "SR0508")]
    [InlineData("Text ![Karta](a.png)", "SR0456")]
    public void A_picture_lies_beside_its_text(string picture, string expected)
    {
        var files = Files("# inget");
        var text = files.Read("templates/tertialrapport/rapport.md");
        files.With("templates/tertialrapport/rapport.md", Encoding.UTF8.GetString(text.Span) + "\n\n" + picture + "\n");
        files.With("templates/tertialrapport/a.png", Pictures.Png(40, 20)).With("templates/tertialrapport/text.png", "text");

        var built = SampleReport.Build(files, "socialnamnden", "tertialrapport", "2024-T1");

        Assert.Equal(expected, string.Join(", ", built.Diagnostics
            .Where(finding => finding.Location.File.EndsWith("rapport.md", StringComparison.Ordinal)).Select(finding => finding.Code)));
    }

    private static BuiltReport Build(string lines) =>
        SampleReport.Build(Files(lines), "socialnamnden", "tertialrapport", "2024-T1");

    private static MemoryFiles Files(string lines)
    {
        var files = SampleReport.Copy();
        files.With(Path, lines + "\n" + Encoding.UTF8.GetString(files.Read(Path).Span));
        files.With("sample-data/socialnamnden/a.png", Pictures.Png(200, 50));
        return files.With("sample-data/socialnamnden/text.png", "text");
    }
}
