using System.Text.RegularExpressions;
using SocialReport.Calculation;
using SocialReport.Diagnostics;
using SocialReport.Facts;
using SocialReport.Templates;
using SocialReport.Workspaces;

namespace SocialReport.Checks;

/// <summary>
/// Comments on rows: there must be one where the variance is over the committee's limit (<c>kommentar_krävs_över</c>), and one that
/// is word for word that of the period before can't be right when the variance has changed sign.
/// </summary>
internal static partial class Comments
{
    public static IEnumerable<Diagnostic> Check(CheckedReport report)
    {
        foreach (var table in report.Figures.Tables)
        {
            var file = report.Texts.Comments(table.Definition.Id);
            var comments = file is null ? [] : EarlierTexts.Comments(new TextFile(file.Path, file.Text));
            foreach (var finding in Missing(report, table, comments, file ?? Asking(report, table.Definition.Id)).Concat(Unchanged(report, table, comments)))
                yield return finding;
        }
    }

    /// <summary>The text that prints comments on a table, when there is any, so that there may be comments.</summary>
    private static TemplateFile? Asking(CheckedReport report, string table) =>
        report.Inputs.Committee.Checks.CommentLimit is null ? null : report.Texts.All.FirstOrDefault(file => Statement().Matches(file.Text).Any(match => match.Groups["table"].Value == table));

    private static IEnumerable<Diagnostic> Missing(CheckedReport report, FigureTable<CalculatedFigure> table, IReadOnlyList<WrittenComment> comments, TemplateFile? file)
    {
        if (report.Inputs.Committee.Checks.CommentLimit is not { } limit || file is null)
            yield break;
        foreach (var row in table.Rows.Where(row => row is { IsData: true, IsHidden: false } && !comments.Any(comment => IsOf(comment.Label, row))))
        {
            // What is missing altogether has its own finding.
            if (!table.Definition.CommentsRequired && Variances(table, row).FirstOrDefault(figure => Math.Abs(Number(figure)) > limit) is { } variance)
                yield return Messages.CommentOverLimit(new SourceLocation(file.Path), table.Definition.Id, row.Label, variance, limit);
        }
    }

    private static IEnumerable<Diagnostic> Unchanged(CheckedReport report, FigureTable<CalculatedFigure> table, IReadOnlyList<WrittenComment> comments)
    {
        if (comments.Count == 0 || report.Earlier.TextFolder is not { } folder || !report.Inputs.Workspace.Files.Exists($"{folder}/kommentarer/{table.Definition.Id}.md"))
            yield break;
        var before = TextFile.Read($"{folder}/kommentarer/{table.Definition.Id}.md", report.Inputs.Workspace.Files.Read($"{folder}/kommentarer/{table.Definition.Id}.md"), new DiagnosticBag());
        var earlier = before is null ? [] : EarlierTexts.Comments(before);
        foreach (var comment in comments.Where(comment => earlier.Any(other => other.Label == comment.Label && other.Text == comment.Text)))
        {
            if (table.Rows.FirstOrDefault(row => row.Cells.Count > 0 && IsOf(comment.Label, row)) is not { } row
                || report.Earlier.Figures?.Tables.FirstOrDefault(other => other.Definition.Id == table.Definition.Id) is not { } then
                || then.Rows.FirstOrDefault(other => other.Address == row.Address && other.Cells.Count > 0) is not { } rowThen)
                continue;
            var now = Variances(table, row).FirstOrDefault(figure => Variances(then, rowThen).Any(other => other.Id == figure.Id && Math.Sign(Number(other)) * Math.Sign(Number(figure)) < 0));
            if (now is not null)
                yield return Messages.CommentUnchanged(comment.Location, row.Label, now, report.Earlier.Period!);
        }
    }

    private static bool IsOf(string label, FigureRow<CalculatedFigure> row) => label == row.Id || label == row.Label;

    private static IEnumerable<CalculatedFigure> Variances(FigureTable<CalculatedFigure> table, FigureRow<CalculatedFigure> row) =>
        table.Columns.Zip(row.Cells)
            .Where(cell => cell.First.Definition.IsVariance && cell.Second is { Unit: MeasureUnit.Amount, Value: CellValue.Number })
            .Select(cell => cell.Second);

    private static decimal Number(CalculatedFigure figure) => ((CellValue.Number)figure.Value).Value;

    [GeneratedRegex(@"\{\{~?\s*kommentarer\s+(?<table>[\p{L}_][\p{L}\p{Nd}_]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Statement();
}
