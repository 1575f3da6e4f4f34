using SocialReport.Calculation;
using SocialReport.Diagnostics;
using SocialReport.Disclosure;
using SocialReport.Facts;
using SocialReport.Workspaces;

namespace SocialReport;

/// <summary>
/// Keeps numbers that a report doesn't show out of what is told of it: a finding about one says so without values, and no line
/// of a file that counts persons is shown; how many digits its numbers have would tell of them too.
/// </summary>
internal sealed class Redaction
{
    private readonly List<string> _personDatasets;
    private readonly HashSet<SourceLocation> _withheldLines;
    private readonly Func<FigureId, bool> _withholds;

    private Redaction(List<string> personDatasets, HashSet<SourceLocation> withheldLines, Func<FigureId, bool> withholds) =>
        (_personDatasets, _withheldLines, _withholds) = (personDatasets, withheldLines, withholds);

    /// <summary>Before anything is decided.</summary>
    public static Redaction Of(ReportInputs? inputs) => new(Datasets(inputs), [], _ => false);

    /// <summary>By the decision about a report.</summary>
    public static Redaction Of(ReportInputs inputs, CalculatedReport report, SecrecyDecision decision)
    {
        if (decision.Waiver is not null)
            return new([], [], _ => false);
        var figures = report.Tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells).Concat(report.Facts).Concat(report.Indicators);
        var lines = figures.Where(figure => decision.Withholds(figure.Id)).SelectMany(figure => figure.Facts.Select(fact => fact.Source).DefaultIfEmpty(figure.Source));
        return new(Datasets(inputs), [.. lines.Select(LineOf)], decision.Withholds);
    }

    /// <summary>The finding as it may be told.</summary>
    public Diagnostic Apply(Diagnostic finding)
    {
        var isWithheld = _withheldLines.Contains(LineOf(finding.Location))
            || (finding.Subject is { } subject && _withholds(new FigureId(subject))) || finding.Figures.Any(_withholds);
        // What an older file says of the same days isn't in the report, and can be as small.
        return isWithheld || CountsPersons(finding.Location.File)
            ? finding with { Message = finding.WithoutValues ?? finding.Message, SourceLine = null }
            : finding;
    }

    private static SourceLocation LineOf(SourceLocation place) => place with { ColumnNumber = 0 };

    private static List<string> Datasets(ReportInputs? inputs) =>
        [.. (inputs?.Committee.Datasets ?? []).Where(CountsPersons).Select(dataset => RowKey.Normalize(dataset.Id))];

    private static bool CountsPersons(DatasetDeclaration dataset) =>
        dataset.Persons.Count == true
        || dataset.Rows.Any(row => row.Persons.Count == true || row.Kind == MeasureKind.Unique)
        || dataset.Measures.Any(measure => measure.Persons.Count == true || measure.Kind == MeasureKind.Unique);

    private bool CountsPersons(string file)
    {
        var name = file[(file.LastIndexOf('/') + 1)..];
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && _personDatasets.Contains(RowKey.Normalize(name[..dot]));
    }
}
