using SocialReport.Diagnostics;
using SocialReport.Templates;
using SocialReport.Workspaces;

namespace SocialReport;

/// <summary>Finds a report's texts: the report type's sections, and the committee's own words, the period's before the standing ones.</summary>
/// <param name="inputs">The report.</param>
/// <param name="diagnostics">Where unreadable files are told.</param>
internal sealed class ReportTexts(ReportInputs inputs, DiagnosticBag diagnostics) : ITemplateSource
{
    /// <summary>The report's main text; empty, with a diagnostic, when it is missing.</summary>
    public TemplateFile Main
    {
        get
        {
            var path = $"{inputs.ReportFolder}/rapport.md";
            if (Read(path) is { } main)
                return main;
            diagnostics.Add(Messages.FileMissing(new SourceLocation(path), path, "den är rapportens text"));
            return new TemplateFile(path, "");
        }
    }

    public TemplateFile? Include(string name) => Read($"{inputs.ReportFolder}/{name}.md");

    public TemplateFile? CommitteeText(string name) =>
        Read($"{inputs.PeriodFolder}/texter/{name}.md") ?? Read($"{inputs.CommitteeFolder}/texter/{name}.md");

    public TemplateFile? Comments(string tableId) => Read($"{inputs.PeriodFolder}/texter/kommentarer/{tableId}.md");

    /// <summary>The file, or null when there is none; one that is refused is empty, so that nobody looks for it elsewhere.</summary>
    private TemplateFile? Read(string path) =>
        inputs.Workspace.Files.Exists(path)
            ? new TemplateFile(path, TextFile.Read(path, inputs.Workspace.Files.Read(path), diagnostics)?.Text ?? "")
            : null;
}
