using System.Text.RegularExpressions;
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
internal sealed partial class Redaction
{
    private readonly IInputFiles _files;
    private readonly List<string> _personDatasets;
    private readonly HashSet<SourceLocation> _withheldLines;
    private readonly Func<FigureId, bool> _withholds;

    private readonly bool _isWaived;

    private Redaction(IInputFiles files, List<string> personDatasets, HashSet<SourceLocation> withheldLines, Func<FigureId, bool> withholds, bool isWaived = false) =>
        (_files, _personDatasets, _withheldLines, _withholds, _isWaived) = (files, personDatasets, withheldLines, withholds, isWaived);

    /// <summary>Before anything is decided.</summary>
    public static Redaction Of(IInputFiles files, ReportInputs? inputs) => new(files, Datasets(inputs), [], _ => false);

    /// <summary>By the decision about a report.</summary>
    public static Redaction Of(ReportInputs inputs, CalculatedReport report, SecrecyDecision decision)
    {
        if (decision.Waiver is not null)
            return new(inputs.Workspace.Files, [], [], _ => false, isWaived: true);
        var figures = report.Tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells).Concat(report.Facts).Concat(report.Indicators);
        var lines = figures.Where(figure => decision.Withholds(figure.Id)).SelectMany(figure => figure.Facts.Select(fact => fact.Source).DefaultIfEmpty(figure.Source));
        return new(inputs.Workspace.Files, Datasets(inputs), [.. lines.Select(LineOf)], decision.Withholds);
    }

    /// <summary>The finding as it may be told.</summary>
    public Diagnostic Apply(Diagnostic finding)
    {
        var isWithheld = _withheldLines.Contains(LineOf(finding.Location))
            || (finding.Subject is { } subject && _withholds(new FigureId(subject))) || finding.Figures.Any(_withholds);
        // What an older file says of the same days isn't in the report, and can be as small.
        return isWithheld || CountsPersons(finding.Location.File)
            ? finding with { Message = finding.WithoutValues ?? finding.Message, SourceLine = null, Length = 1 }
            : finding;
    }

    private static SourceLocation LineOf(SourceLocation place) => place with { ColumnNumber = 0 };

    /// <summary>The datasets that count persons or rest on them, and those that they rest on.</summary>
    private static List<string> Datasets(ReportInputs? inputs)
    {
        var datasets = inputs?.Committee.Datasets ?? [];
        var counted = datasets.SelectMany(Said).SelectMany(persons => persons.RestOn ?? []).Select(count => RowKey.Normalize(count.Name));
        var persons = counted.ToHashSet(StringComparer.Ordinal);
        // A file may hold several datasets.
        return [.. datasets.Where(dataset => CountsPersons(dataset) || persons.Contains(RowKey.Normalize(dataset.Id))).Select(dataset => RowKey.Normalize(dataset.File ?? dataset.Id)), .. persons];
    }

    private static IEnumerable<PersonDeclaration> Said(DatasetDeclaration dataset) =>
        dataset.Rows.Select(row => row.Persons).Concat(dataset.Measures.Select(measure => measure.Persons)).Append(dataset.Persons);

    private static bool CountsPersons(DatasetDeclaration dataset) =>
        Said(dataset).Any(persons => persons.Count == true || persons.RestOn is { Count: > 0 })
        || dataset.Rows.Any(row => row.Kind == MeasureKind.Unique)
        || dataset.Measures.Any(measure => measure.Kind == MeasureKind.Unique);

    private bool CountsPersons(string file)
    {
        var name = file[(file.LastIndexOf('/') + 1)..];
        // What one of its entries says can't be held to its lines when the file can't be read.
        if (name is "fakta.yaml" or "indikatorer.yaml")
            return !_isWaived && _files.Exists(file) && SaysPersons().IsMatch(TextDecoder.Decode(_files.Read(file).Span));
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && _personDatasets.Contains(RowKey.Normalize(name[..dot]));
    }

    [GeneratedRegex(@"personer[""']?\s*:\s*[""']?ja\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SaysPersons();
}
