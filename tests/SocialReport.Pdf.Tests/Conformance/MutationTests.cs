using SocialReport.Conformance;
using SocialReport.Conformance.Reading;

namespace SocialReport.Pdf.Tests.Conformance;

/// <summary>Every rule of the checker is broken in a finished file, and the checker reports that rule and no other.</summary>
public class MutationTests
{
    private static readonly byte[] Whole = ConformanceSample.Write(PdfArchiveLevel.A3a);

    private static readonly IReadOnlyList<Change> Changes =
        [.. FileChanges.All, .. DocumentChanges.All, .. GraphicsChanges.All, .. FontChanges.All, .. StructureChanges.All, .. AnnotationChanges.All];

    public static TheoryData<string> RuleNames => [.. ConformanceChecker.Rules.Select(rule => rule.ToString())];

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void Broken_rules_are_reported_and_no_others(string name)
    {
        var changes = Changes.Where(change => change.Rule.ToString() == name).ToArray();
        Assert.NotEmpty(changes);
        foreach (var change in changes)
        {
            var findings = ConformanceChecker.Check(change.Apply(Whole));
            Assert.True(findings.Count > 0, $"{name} is broken, and nothing is reported");
            Assert.All(findings, finding => Assert.Equal(name, finding.Rule.ToString()));
        }
    }

    [Fact]
    public void Rules_have_names_of_their_own() =>
        Assert.Equal(ConformanceChecker.Rules.Count, ConformanceChecker.Rules.Select(rule => rule.Clause).Distinct().Count());

    [Fact]
    public void A_file_that_is_only_written_anew_breaks_nothing() =>
        Assert.Empty(ConformanceChecker.Check(PdfRewriter.Write(new PdfReader(Whole))));

    [Theory]
    [InlineData(PdfArchiveLevel.A2a)]
    [InlineData(PdfArchiveLevel.A3a)]
    public void Documents_with_every_part_break_nothing(PdfArchiveLevel level) =>
        Assert.Empty(ConformanceChecker.Check(ConformanceSample.Write(level)));

    [Theory]
    [InlineData("Vård & omsorg <2024>")]
    [InlineData("]]> <!-- \"å\" --> &amp;")]
    public void Any_title_is_said_twice_alike(string title)
    {
        var document = new PdfDocument(SampleDocument.Metadata with { Title = title, Subject = title, Keywords = title });
        document.AddPage(595, 842).Paint(
            document.Root.Add(StructureRole.H1), canvas => canvas.Text("A", 50, 50, PdfFonts.Regular, 10, PdfColor.Black));
        Assert.Empty(ConformanceChecker.Check(SampleDocument.Write(document)));
    }
}
