using System.Text.RegularExpressions;
using SocialReport.Calculation;
using SocialReport.Checks;
using SocialReport.Diagnostics;
using SocialReport.Documents;
using SocialReport.Facts;
using SocialReport.Periods;
using SocialReport.Templates;
using SocialReport.Workspaces;

namespace SocialReport.Onboarding;

/// <summary>
/// Makes the sheets that managers write their comments in. Figures are those that the report prints: one that is withheld in it is
/// withheld in the sheet, and nothing in the sheet tells how large it is.
/// </summary>
internal static partial class CommentSheets
{
    // Where no column says who answers for a row.
    private const string Everybody = "alla";

    private static readonly string[] ManagerColumns = ["ansvarig", "chef", "enhetschef", "budgetansvarig"];

    /// <summary>The sheets of every table that the committee's reports print comments on; none while the period has no figures.</summary>
    public static IEnumerable<NewFile> Make(Workspace workspace, Committee committee, Period period, string folder)
    {
        var facts = FactReader.Read(workspace.Files, $"{workspace.CommitteeFolder}/{committee.Id}/{period.Written}", period, committee.Datasets, new DiagnosticBag());
        // Without the period's own settings it can't be built.
        if (facts.Count == 0 || !workspace.Files.Exists($"{workspace.CommitteeFolder}/{committee.Id}/{period.Written}/period.yaml"))
            yield break;
        foreach (var report in committee.Reports)
        {
            var commented = Commented(workspace, report).ToHashSet(StringComparer.Ordinal);
            if (commented.Count == 0)
                continue;
            var built = ReportBuilder.Build(workspace, committee.Id, report, period, new BuildOptions(IsDraft: true, IsStrict: false, new HashSet<OutputFormat> { OutputFormat.Text }));
            foreach (var table in (built.Document?.Blocks ?? []).OfType<Table>().Where(table => commented.Contains(table.Id)))
            {
                foreach (var sheet in Sheets(table, built, committee, facts, folder))
                    yield return sheet;
            }
        }
    }

    /// <summary>The labels that a file of comments has comments under.</summary>
    public static IReadOnlyList<string> Labels(IInputFiles files, string path) =>
        TextFile.Read(path, files.Read(path), new DiagnosticBag()) is { } text ? [.. EarlierTexts.Comments(text).Select(comment => comment.Label)] : [];

    private static IEnumerable<string> Commented(Workspace workspace, string report)
    {
        var files = workspace.Files;
        string[] folders = [$"{workspace.ReportFolder}/{report}", $"{workspace.ReportFolder}/{report}/avsnitt"];
        return folders.SelectMany(folder => files.Files(folder).Where(name => name.EndsWith(".md", StringComparison.Ordinal)).Select(name => $"{folder}/{name}"))
            .Select(path => TextFile.Read(path, files.Read(path), new DiagnosticBag())?.Text ?? "")
            .SelectMany(text => Statement().Matches(text).Select(match => match.Groups["table"].Value));
    }

    private static IEnumerable<NewFile> Sheets(Table table, BuiltReport built, Committee committee, IReadOnlyList<FileFacts> facts, string folder)
    {
        if (built.Account?.Report.Tables.FirstOrDefault(other => other.Definition.Id == table.Id) is not { } figures)
            yield break;
        var variances = figures.Columns.Where(column => column.Definition.IsVariance).Select(column => column.Definition.Id).ToHashSet(StringComparer.Ordinal);
        // Of several, the last is that of the year.
        var variance = table.Columns.ToList().FindLastIndex(column => variances.Contains(column.Id));
        var cells = TableGrid.Place(table.Rows).ToDictionary(cell => (cell.RowIndex, cell.ColumnIndex), cell => PlainText.Of(cell.Cell.Content));
        var known = facts.Where(file => file.Declaration.Id == figures.Definition.Dataset).SelectMany(file => file.Rows).ToList();
        var lines = new List<(string Manager, string[] Cells)>();
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var label = cells.GetValueOrDefault((row, 0), "");
            if (table.Rows[row].Kind != RowKind.Data || known.Find(other => other.Key.Label == label) is not { } data)
                continue;
            var shown = variance < 0 ? "" : cells.GetValueOrDefault((row, variance), "").Replace(SwedishNumber.MinusSign, '-').Replace(SwedishNumber.NoBreakSpace, ' ');
            var isRequired = figures.Definition.CommentsRequired || (variance >= 0 && IsOver(shown, table.Columns[variance].Id, label, figures, committee));
            var manager = ManagerColumns.Select(data.Text).OfType<string>().FirstOrDefault(name => name.Length > 0) ?? Everybody;
            lines.Add((manager, [data.Code ?? "", label, shown, isRequired ? "ja" : "", "", "", "", manager == Everybody ? "" : manager, ""]));
        }
        foreach (var manager in lines.GroupBy(line => line.Manager, StringComparer.Ordinal))
            yield return NewText.Table($"{folder}/{table.Id}.{(manager.Key == Everybody ? Everybody : Identifiers.Of(manager.Key))}.csv", [CommentSheet.Columns, .. manager.Select(line => line.Cells)]);
    }

    /// <summary>Whether a comment is asked for: by the committee's limit, and never of a figure that isn't shown.</summary>
    private static bool IsOver(string shown, string column, string label, FigureTable<CalculatedFigure> figures, Committee committee)
    {
        var index = figures.Columns.ToList().FindIndex(other => other.Definition.Id == column);
        return committee.Checks.CommentLimit is { } limit && shown.Any(char.IsDigit) && index >= 0
            && figures.Rows.FirstOrDefault(row => row.IsData && row.Label == label) is { } row
            && row.Cells[index] is { Unit: MeasureUnit.Amount, Value: CellValue.Number number } && Math.Abs(number.Value) > limit;
    }

    [GeneratedRegex(@"\{\{~?\s*kommentarer\s+(?<table>[\p{L}_][\p{L}\p{Nd}_]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Statement();
}
