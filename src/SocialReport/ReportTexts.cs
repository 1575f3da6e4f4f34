using SocialReport.Diagnostics;
using SocialReport.Templates;
using SocialReport.Workspaces;

namespace SocialReport;

/// <summary>
/// A report's texts: the report type's sections, and the committee's own words, the period's before the standing ones.
/// All are read at once, so that one that can't be read is told before anything is made of the others.
/// </summary>
internal sealed class ReportTexts : ITemplateSource
{
    private readonly ReportInputs _inputs;
    private readonly Dictionary<string, TemplateFile> _files = new(StringComparer.Ordinal);
    private readonly List<(string Table, string Path, string Text)> _sheets = [];

    /// <param name="inputs">The report.</param>
    /// <param name="diagnostics">Where a missing main text and unreadable files are told.</param>
    public ReportTexts(ReportInputs inputs, DiagnosticBag diagnostics)
    {
        _inputs = inputs;
        foreach (var folder in (string[])[inputs.ReportFolder, .. inputs.SharedFolders, $"{inputs.CommitteeFolder}/texter", $"{inputs.PeriodFolder}/texter"])
            ReadFolder(folder, diagnostics);
        ReadSheets($"{inputs.PeriodFolder}/texter/kommentarer", diagnostics);
        if (!inputs.Workspace.Files.Exists(MainPath))
            diagnostics.Add(Messages.FileMissing(new SourceLocation(MainPath), MainPath, "den är rapportens text"));
    }

    /// <summary>The report's main text; empty when it is missing.</summary>
    public TemplateFile Main => Find(MainPath) ?? new TemplateFile(MainPath, "");

    private string MainPath => $"{_inputs.ReportFolder}/rapport.md";

    public TemplateFile? Include(string name) =>
        ((string[])[_inputs.ReportFolder, .. _inputs.SharedFolders]).Select(folder => Find($"{folder}/{name}.md")).FirstOrDefault(file => file is not null);

    public TemplateFile? CommitteeText(string name) =>
        Find($"{_inputs.PeriodFolder}/texter/{name}.md") ?? Find($"{_inputs.CommitteeFolder}/texter/{name}.md");

    public TemplateFile? Comments(string tableId)
    {
        var written = Find($"{_inputs.PeriodFolder}/texter/kommentarer/{tableId}.md");
        var sheets = string.Concat(_sheets.Where(sheet => sheet.Table == tableId).Select(sheet => sheet.Text));
        if (sheets.Length == 0)
            return written;
        return written is null
            ? new TemplateFile(_sheets.First(sheet => sheet.Table == tableId).Path, sheets)
            : written with { Text = $"{written.Text.TrimEnd()}\n\n{sheets}" };
    }

    /// <summary>All of them, in their paths' order.</summary>
    public IEnumerable<TemplateFile> All => _files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => file.Value);

    private TemplateFile? Find(string path) => _files.GetValueOrDefault(Composition.Compose(path));

    /// <summary>Comments that managers have written in sheets, <c>table.name.csv</c>.</summary>
    private void ReadSheets(string folder, DiagnosticBag diagnostics)
    {
        var files = _inputs.Workspace.Files;
        foreach (var name in files.Files(folder).Where(name => name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)))
            _sheets.Add((Composition.Compose(name[..name.IndexOf('.', StringComparison.Ordinal)]), $"{folder}/{name}", CommentSheet.Read($"{folder}/{name}", files.Read($"{folder}/{name}"), diagnostics)));
    }

    private void ReadFolder(string folder, DiagnosticBag diagnostics)
    {
        var files = _inputs.Workspace.Files;
        foreach (var name in files.Files(folder).Where(name => name.EndsWith(".md", StringComparison.Ordinal)))
        {
            var path = $"{folder}/{name}";
            if (TextFile.Read(path, files.Read(path), diagnostics) is { } file)
                _files[Composition.Compose(path)] = new TemplateFile(path, file.Text);
        }
        foreach (var name in files.Folders(folder))
            ReadFolder($"{folder}/{name}", diagnostics);
    }
}
