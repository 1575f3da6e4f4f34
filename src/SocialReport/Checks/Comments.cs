using SocialReport.Calculation;
using SocialReport.Diagnostics;
using SocialReport.Facts;
using SocialReport.Workspaces;

namespace SocialReport.Checks;

/// <summary>
/// Comments on rows: there must be one where the variance is over the committee's limit (<c>kommentar_krävs_över</c>), and one that
/// is word for word that of the period before can't be right when the variance has changed sign.
/// </summary>
internal static class Comments
{
    public static IEnumerable<Diagnostic> Check(CheckedReport report)
    {
        foreach (var table in report.Figures.Tables)
        {
            var file = report.Texts.Comments(table.Definition.Id);
            if (file is null && !table.Definition.CommentsRequired)
                continue;
            var comments = file is null ? [] : EarlierTexts.Comments(new TextFile(file.Path, file.Text));
            foreach (var finding in Missing(report, table, comments, file?.Path).Concat(Unchanged(report, table, comments, file?.Path)))
                yield return finding;
        }
    }

    private static IEnumerable<Diagnostic> Missing(CheckedReport report, FigureTable<CalculatedFigure> table, IReadOnlyList<WrittenComment> comments, string? path)
    {
        if (report.Inputs.Committee.Checks.CommentLimit is not { } limit || path is null)
            yield break;
        foreach (var row in table.Rows.Where(row => row is { IsData: true, IsHidden: false } && !comments.Any(comment => IsOf(comment.Label, row))))
        {
            // What is missing altogether has its own finding.
            if (!table.Definition.CommentsRequired && Variances(table, row).FirstOrDefault(figure => Math.Abs(Number(figure)) > limit) is { } variance)
                yield return Messages.CommentOverLimit(new SourceLocation(path), row.Label, variance, limit);
        }
    }

    private static IEnumerable<Diagnostic> Unchanged(CheckedReport report, FigureTable<CalculatedFigure> table, IReadOnlyList<WrittenComment> comments, string? path)
    {
        if (path is null || report.Earlier.TextFolder is not { } folder || !report.Inputs.Workspace.Files.Exists($"{folder}/kommentarer/{table.Definition.Id}.md"))
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
}
