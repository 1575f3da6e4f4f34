using SocialReport.Diagnostics;

namespace SocialReport.Templates;

/// <summary>A file of text with expressions in it.</summary>
/// <param name="Path">The file's path from the workspace folder, with forward slashes.</param>
/// <param name="Text">What it holds.</param>
public sealed record TemplateFile(string Path, string Text)
{
    /// <summary>Where the first character stands.</summary>
    public SourceLocation Start { get; init; } = new(Path, 1, 1);

    /// <summary>The whole line that the first character stands on, when there is more on it.</summary>
    public string? FirstLine { get; init; }
}

/// <summary>Finds the texts that a template asks for; each is null when there is none.</summary>
public interface ITemplateSource
{
    /// <summary>A section of the report type: <c>include 'avsnitt/ekonomi'</c>.</summary>
    TemplateFile? Include(string name);

    /// <summary>A text of the committee's own: <c>text 'prognos'</c>.</summary>
    TemplateFile? CommitteeText(string name);

    /// <summary>The comments on a table's rows, each under <c># label</c>: <c>kommentarer volymer</c>.</summary>
    TemplateFile? Comments(string tableId);
}
