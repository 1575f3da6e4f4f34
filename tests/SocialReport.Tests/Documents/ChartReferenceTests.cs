using System.Text;
using SocialReport.Tests.Calculation;

namespace SocialReport.Tests.Documents;

/// <summary>Every example in the reference of charts gives what it says.</summary>
public sealed class ChartReferenceTests
{
    private static readonly List<(string Info, string Content)> Fences = MarkdownFences.Read("docs/handbok/diagram.md");

    public static TheoryData<int> Examples() => [.. Enumerable.Range(0, Fences.Count).Where(index => Fences[index].Info is "diagram" or "rapport")];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Exemplet_ger_det_som_står(int index)
    {
        var report = new SmallReport().Datasets("drift: {nyckel: Rad, text: Grupp, slag: belopp, enhet: kr}\ndygn: {nyckel: Form, slag: antal}")
            .With("n/a/2024-03/period.yaml", "datum: 2024-04-15\n").With("m/r/rapport.md", "# Rubrik\n\n{{ diagram d }}\n");
        foreach (var (info, content) in Fences.Where(fence => fence.Info.StartsWith("fil ", StringComparison.Ordinal)))
            report.Data(content, info["fil ".Length..], "2024-03");
        var charts = Fences[index].Info == "rapport" ? Fences[index].Content : "diagram:\n  d:\n" + Indented(Fences[index].Content, 4);
        report.With("m/r/rapport.yaml", $"titel: Rapport\ninnehåll: 0\ntabeller:\n{Indented(Fences.Single(fence => fence.Info == "tabeller").Content, 2)}\n{charts}\n");
        var built = report.Build("2024-03");
        var (kind, expected) = Fences[index + 1];
        if (kind == "fel")
        {
            Assert.Equal(expected.Split('\n'), built.Diagnostics.Select(finding => $"{finding.Code} {finding.Message}".Replace('\u00A0', ' ')));
            return;
        }
        Assert.Empty(built.Diagnostics.Select(finding => $"{finding.Code} {finding.Location} {finding.Message}"));
        var text = Encoding.UTF8.GetString(built.Files.Single(file => file.Name == "r.md").Content.Span).Replace('\u00A0', ' ');
        Assert.Equal(expected, text[text.IndexOf("**Diagram", StringComparison.Ordinal)..].TrimEnd());
    }

    private static string Indented(string yaml, int spaces) => new string(' ', spaces) + yaml.Replace("\n", "\n" + new string(' ', spaces), StringComparison.Ordinal);
}
