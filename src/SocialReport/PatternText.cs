using SocialReport.Diagnostics;
using SocialReport.Documents;
using SocialReport.Expressions;
using SocialReport.Templates;
using SocialReport.Workspaces;

namespace SocialReport;

/// <summary>Evaluates the short texts of <c>rapport.yaml</c>: titles, headings, notes.</summary>
internal static class PatternText
{
    /// <summary>The words and figures that a pattern gives.</summary>
    public static IReadOnlyList<Inline> Inlines(TextPattern pattern, IScope names, DiagnosticBag diagnostics)
    {
        var file = new TemplateFile(pattern.Location.File, pattern.Text) { Start = pattern.Location, FirstLine = pattern.SourceLine };
        return TokenText.Inlines(TemplateRenderer.Render(file, NoTexts.Instance, names, diagnostics));
    }

    /// <summary>A heading takes in no other text.</summary>
    private sealed class NoTexts : ITemplateSource
    {
        public static readonly NoTexts Instance = new();

        public TemplateFile? Include(string name) => null;

        public TemplateFile? CommitteeText(string name) => null;

        public TemplateFile? Comments(string tableId) => null;
    }
}
