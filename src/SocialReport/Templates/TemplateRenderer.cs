using SocialReport.Diagnostics;
using SocialReport.Expressions;

namespace SocialReport.Templates;

/// <summary>
/// Evaluates a report's text. Typed text passes through unchanged; every printed value becomes a token, so that
/// no value is ever read as Markdown. All errors are found in one run, each with its place in the file it was typed in.
/// </summary>
public static class TemplateRenderer
{
    /// <summary>Evaluates a template and all that it takes in.</summary>
    /// <param name="file">The template.</param>
    /// <param name="source">Finds the texts that it asks for.</param>
    /// <param name="scope">What names stand for.</param>
    /// <param name="diagnostics">Gets every error once; what is only missing is marked so.</param>
    public static RenderedText Render(TemplateFile file, ITemplateSource source, IScope scope, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var rendered = new TemplateRun(source, found).Run(file, scope);
        // A loop, or a section taken in twice, meets the same error again; but one place may lack several things.
        diagnostics.AddRange(found.DistinctBy(item => (item.Code, item.Location, item.IsGap ? item.Message : "")));
        return rendered;
    }
}
