using System.Globalization;
using SocialReport.Diagnostics;

namespace SocialReport.Documents;

/// <summary>Lists in a draft, last, what is left to do before a final report.</summary>
internal static class DraftFindings
{
    public static Document Append(Document document, IReadOnlyList<Diagnostic> findings)
    {
        var left = findings.Where(finding => finding.Severity != Severity.Note).ToList();
        if (left.Count == 0)
            return document;
        var source = new SourceLocation("");
        return document with
        {
            Blocks =
            [
                .. document.Blocks,
                new PageBreak(source),
                new Heading(1, null, [new Inline.Text("Kvar att göra före slutlig rapport")], "kvar-att-gora", source),
                new Paragraph([new Inline.Text(Count(left))], source),
                new ListBlock(1, [.. left.Select(finding => (IReadOnlyList<Block>)[new Paragraph([new Inline.Text(Line(finding))], finding.Location)])], source),
            ],
        };
    }

    private static string Count(List<Diagnostic> left)
    {
        var errors = left.Count(finding => finding.Severity == Severity.Error);
        return string.Create(CultureInfo.InvariantCulture, $"Fel: {errors}. Varningar och luckor: {left.Count - errors}.");
    }

    private static string Line(Diagnostic finding) =>
        $"{finding.Code}, {finding.Location}: {finding.WithoutValues ?? finding.Message}{(finding.Hint is { } hint ? " " + hint : "")}";
}
