using System.Globalization;
using System.Text;
using SocialReport.Calculation;
using SocialReport.Diagnostics;
using SocialReport.Disclosure;
using SocialReport.Facts;
using SocialReport.Indicators;
using SocialReport.Workspaces;
using Period = SocialReport.Periods.Period;

namespace SocialReport.Tests.Disclosure;

/// <summary>
/// Attacks a report: for every number that it protects, and every value that must be possible, other inputs are written into a
/// copy of the workspace and the whole report is calculated anew. All that the report shows must come out as it was, unrounded.
/// </summary>
internal sealed class Attack
{
    private readonly MemoryFiles _files;
    private readonly ReportInputs _inputs;

    public Attack(MemoryFiles files, string committee, string report, string period)
    {
        Assert.True(Period.TryParse(period, out var parsed));
        var unheard = new DiagnosticBag();
        _files = files;
        _inputs = ReportInputs.Read(Workspace.Read(files, unheard)!, committee, report, parsed, unheard)!;
        Assert.NotNull(_inputs);
        (Persons, Calculated) = Calculate(files);
        (Decision, Proof) = Secrecy.Prove(Calculated, Persons, _inputs.Committee.Secrecy, null, EarlierPublications.Of(_inputs));
    }

    public ReportInputs Inputs => _inputs;

    public CalculatedReport Calculated { get; }

    public PersonFacts Persons { get; }

    public SecrecyDecision Decision { get; }

    public IReadOnlyList<Alternative> Proof { get; }

    /// <summary>What is wrong with the protection: nothing when it holds.</summary>
    public IReadOnlyList<string> Weaknesses()
    {
        var found = new List<string>();
        var shown = Shown(Calculated);
        foreach (var alternative in Proof)
        {
            var other = Shown(Calculate(With(alternative)).Report);
            found.AddRange(shown.Where(figure => !Same(figure.Value, other.GetValueOrDefault(figure.Key)))
                .Select(figure => $"{alternative.Name} = {alternative.Value}: {figure.Key} är {other.GetValueOrDefault(figure.Key)}, inte {figure.Value}"));
        }
        found.AddRange(Small().Where(figure => !Decision.Withholds(figure.Id)).Select(figure => $"{figure.Id} visas"));
        found.AddRange(Small().Where(figure => figure.Facts.Count == 1 && !IsProved(figure)).Select(figure => $"{figure.Id} kan inte vara allt"));
        return found;
    }

    /// <summary>The small counts of persons among the figures, found apart from how the decision is made.</summary>
    private IEnumerable<CalculatedFigure> Small() =>
        Calculated.Tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells).Concat(Calculated.Facts).Concat(Calculated.Indicators)
            .Where(figure => figure.Facts is [var fact] && Persons.Count(fact) && figure.Value is CellValue.Number { Value: > 0 and var value } && value < Decision.Rule.Threshold);

    private bool IsProved(CalculatedFigure figure)
    {
        var possible = Proof.Where(alternative => alternative.Inputs.Any(input => input.Source == figure.Source)).SelectMany(alternative => alternative.Inputs)
            .Where(input => input.Source == figure.Source).Select(input => input.Other).Append(((CellValue.Number)figure.Value).Value);
        return Decision.Rule.Range.All(value => possible.Contains(value));
    }

    private Dictionary<string, string> Shown(CalculatedReport report) =>
        report.Tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells).Concat(report.Facts).Concat(report.Indicators)
            .Where(figure => !Decision.Withholds(figure.Id)).DistinctBy(figure => figure.Id)
            .ToDictionary(figure => figure.Id.Address, figure => figure.Value is CellValue.Number number ? number.Value.ToString(CultureInfo.InvariantCulture) : FigureValues.Words(figure.Value, figure.Unit));

    private static bool Same(string left, string? right) => left == right
        || (decimal.TryParse(left, CultureInfo.InvariantCulture, out var first) && decimal.TryParse(right, CultureInfo.InvariantCulture, out var second)
            && Math.Abs(first - second) <= Math.Abs(first) * 0.000_000_001m);

    private (PersonFacts Persons, CalculatedReport Report) Calculate(IInputFiles files)
    {
        var unheard = new DiagnosticBag();
        var facts = FactStore.Load(
            files, _inputs.CommitteeFolder, _inputs.KnownPeriods, _inputs.Committee.Datasets, unheard, IndicatorData.Of(_inputs.Indicators, _inputs.Period));
        var report = Calculator.Plan(_inputs.Report, facts, _inputs.OwnFacts, _inputs.Period, unheard)() with { Indicators = IndicatorFigures.Of(_inputs.Indicators, _inputs.Period) };
        return (new PersonFacts(facts), report);
    }

    /// <summary>The workspace with the other inputs written into its csv files.</summary>
    private Overlay With(Alternative alternative)
    {
        var changed = new Overlay(_files);
        foreach (var file in alternative.Inputs.GroupBy(input => input.Source.File))
        {
            Assert.EndsWith(".csv", file.Key, StringComparison.Ordinal);
            var lines = Encoding.UTF8.GetString(_files.Read(file.Key).Span).Split('\n');
            foreach (var input in file.OrderByDescending(input => input.Source.ColumnNumber))
            {
                var line = lines[input.Source.LineNumber - 1];
                var start = input.Source.ColumnNumber - 1;
                var end = line.IndexOfAny([';', '\r'], start) is var index and >= 0 ? index : line.Length;
                var written = decimal.Parse(line[start..end].Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal).Replace(',', '.'), CultureInfo.InvariantCulture);
                var scale = written == 0 ? 1 : input.Stated / written;
                lines[input.Source.LineNumber - 1] = line[..start] + Math.Round(input.Other / scale, 9).ToString(CultureInfo.InvariantCulture).Replace('.', ',') + line[end..];
            }
            changed.With(file.Key, string.Join('\n', lines));
        }
        return changed;
    }

    private sealed class Overlay(MemoryFiles below) : IInputFiles
    {
        private readonly MemoryFiles _above = new();

        public void With(string path, string content) => _above.With(path, content);

        public bool Exists(string path) => below.Exists(path);

        public InputStream Open(string path) => _above.Exists(path) ? _above.Open(path) : below.Open(path);

        public ReadOnlyMemory<byte> Read(string path) => _above.Exists(path) ? _above.Read(path) : below.Read(path);

        public IReadOnlyList<string> Files(string folder) => below.Files(folder);

        public IReadOnlyList<string> Folders(string folder) => below.Folders(folder);
    }
}
