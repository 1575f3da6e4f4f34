using SocialReport.Diagnostics;
using SocialReport.Facts;
using SocialReport.Manifests;
using SocialReport.Periods;
using SocialReport.Workspaces;

namespace SocialReport.Exports;

/// <summary>Puts the files of an export in one period folder together into facts; a million rows take no more room than their sums.</summary>
internal static class ExportReader
{
    /// <summary>
    /// The rows and facts. There are none when any row can't be counted: numbers of a part of an export look just as those of the
    /// whole.
    /// </summary>
    /// <param name="files">The workspace.</param>
    /// <param name="paths">The dataset's files, from the workspace.</param>
    /// <param name="asOf">The period of their folder; nothing after it is counted.</param>
    /// <param name="dataset">The dataset, which declares an export.</param>
    /// <param name="diagnostics">Takes the findings, for each file a bounded number of them.</param>
    public static FileFacts Read(IInputFiles files, IReadOnlyList<string> paths, Period asOf, DatasetDeclaration dataset, DiagnosticBag diagnostics)
    {
        var export = dataset.Export!;
        var spans = new ExportSpans(asOf, export.Years);
        var rows = new ExportRows(export);
        rows.AddCoded();
        IExportSums sums = export switch
        {
            ExportDeclaration.Ledger ledger => new LedgerSums(dataset, ledger, spans, paths.Count),
            ExportDeclaration.Placements placements => new PlacementSums(placements, spans),
            _ => throw new InvalidOperationException(export.GetType().Name),
        };
        var stamps = new List<FileStamp>();
        var counted = new List<LineRange>();
        var isWhole = true;
        foreach (var (path, index) in paths.Select((path, index) => (path, index)))
        {
            var bad = new BadRows(path);
            if (Path.GetExtension(path).Equals(".csv", StringComparison.OrdinalIgnoreCase))
            {
                var file = new ExportFile(path, export, bad);
                stamps.AddRange(file.Read(files, index, rows, sums) is { } stamp ? [stamp] : []);
                counted.Add(file.Counted);
            }
            else
            {
                bad.Add(Messages.ExportNotCsv(new SourceLocation(path)));
            }
            diagnostics.AddRange(bad.Findings().Select(finding => finding with { ShowsNoLine = finding.SourceLine is null }));
            isWhole &= !bad.Any;
        }
        if (!isWhole)
            return new FileFacts(dataset, asOf, [], []);
        if (rows.Keys.Count == 0)
        {
            diagnostics.Add(Messages.ExportWithoutRows(new SourceLocation(paths[0])));
            return new FileFacts(dataset, asOf, [], []);
        }
        var result = new ExportResult(dataset, asOf, spans, Rows(rows, export, diagnostics), stamps) { OfPersons = dataset.IsAboutPersons ? counted : null };
        var facts = sums.Facts(result);
        Tell(sums, result, export, diagnostics);
        return new FileFacts(dataset, asOf, [.. result.Rows.Select(row => Row(row, result, export))], facts);
    }

    private static List<ExportResultRow> Rows(ExportRows rows, ExportDeclaration export, DiagnosticBag diagnostics)
    {
        var order = rows.Ordered();
        var result = order.Select(index => new ExportResultRow(rows.Keys[index], [index], IsTotal: false)).ToList();
        if (export.TotalRow is not { } label)
            return result;
        if (rows.Keys.Find(key => key.Label == RowKey.Normalize(label)) is { } taken)
            diagnostics.Add(Messages.ExportTotalRowTaken(export.Location, taken.Label));
        var totals = order.GroupBy(index => string.Join('\u001f', rows.Keys[index].Parts.SkipLast(1)), StringComparer.Ordinal)
            .Select(group => new ExportResultRow(RowKey.Of([.. rows.Keys[group.First()].Parts.SkipLast(1), label]), [.. group], IsTotal: true));
        return [.. result, .. totals];
    }

    private static DatasetRow Row(ExportResultRow row, ExportResult result, ExportDeclaration export)
    {
        var texts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var part = 0; part < export.Keys.Count; part++)
            texts[RowKey.Normalize(export.Keys[part].Column)] = row.Key.Parts[part];
        return new DatasetRow(row.Key, null, texts, new SourceLocation(result.Files[0].Name) { Part = row.Key.ToString() })
        {
            IsOfWhich = result.Dataset.RowFor(row.Key)?.IsOfWhich ?? false,
        };
    }

    private static void Tell(IExportSums sums, ExportResult result, ExportDeclaration export, DiagnosticBag diagnostics)
    {
        var file = new SourceLocation(result.Files[0].Name);
        if (sums is LedgerSums { Before: var before, After: var after } && before + after > 0)
            diagnostics.Add(Messages.ExportOutsideTime(file, result.Spans.Window, before, after));
        if (sums is PlacementSums { After: > 0 and var later })
            diagnostics.Add(Messages.ExportOutsideTime(file, result.Spans.Window, 0, later));
        if (sums is PlacementSums { Overlaps: { First: var (second, first), Count: var count } } && export is ExportDeclaration.Placements { Overlap: null })
        {
            var stamp = result.Files[second.File].Name;
            diagnostics.Add(Messages.ExportOverlaps(new SourceLocation(stamp, second.Line), count, new SourceLocation(result.Files[first.File].Name, first.Line), result.Dataset.Id));
        }
    }
}
