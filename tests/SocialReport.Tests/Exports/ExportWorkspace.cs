using System.Text;
using SocialReport.Diagnostics;
using SocialReport.Facts;
using SocialReport.Periods;
using SocialReport.Workspaces;

namespace SocialReport.Tests.Exports;

/// <summary>A dataset of large exports, declared as in <c>namnd.yaml</c> and read from memory.</summary>
internal sealed class ExportWorkspace
{
    public const string Ledger = """
        drift:
          slag: belopp
          enhet: kr
          tecken: kostnad-positiv
          nyckel: Verksamhet
          sammanställ: {summa: Belopp, månad: Period}
        """;

    public const string Placements = """
        plac:
          slag: antal
          nyckel: Form
          sammanställ: {person: Id, från: Start, till: Slut, slutdag: räknas inte}
        """;

    private readonly Dictionary<(string Row, string Measure, string Span), Fact> _facts = [];

    public ExportWorkspace(string declaration, string period, params (string Name, string Content)[] files)
        : this(declaration, period, Memory(files))
    {
    }

    public ExportWorkspace(string declaration, string period, IInputFiles files)
    {
        Assert.True(Period.TryParse(period, out var asOf));
        Declarations = [.. Declared(declaration, Findings)];
        if (!Findings.HasErrors)
            Read = FactReader.Read(files, "p", asOf, Declarations, Findings);
        foreach (var fact in Facts)
            _facts.Add((fact.Row.ToString(), fact.Measure, fact.Span.SwedishName), fact);
    }

    public DiagnosticBag Findings { get; } = [];

    public IReadOnlyList<DatasetDeclaration> Declarations { get; }

    public IReadOnlyList<FileFacts> Read { get; } = [];

    public IEnumerable<Fact> Facts => Read.SelectMany(file => file.Facts);

    public IEnumerable<string> Rows => Read.SelectMany(file => file.Rows).Select(row => row.Key.ToString());

    public IEnumerable<string> Codes => Findings.Select(finding => $"{finding.Code} {finding.Location}");

    /// <summary>The value of a fact; null when there is none.</summary>
    public decimal? this[string row, string measure, string span] =>
        _facts.TryGetValue((row, measure, span), out var fact) ? ((CellValue.Number)fact.Value).Value : null;

    public Fact Fact(string row, string measure, string span) => _facts[(row, measure, span)];

    public static IEnumerable<DatasetDeclaration> Declared(string declaration, DiagnosticBag findings)
    {
        var map = YamlFile.Read("namnd.yaml", Encoding.UTF8.GetBytes(declaration), findings)!;
        foreach (var (key, node, value) in map.Entries)
        {
            if (DatasetReader.Read(key, node, value) is { } dataset)
                yield return dataset;
        }
    }

    private static MemoryFiles Memory((string Name, string Content)[] files)
    {
        var memory = new MemoryFiles();
        foreach (var (name, content) in files)
            memory.With($"p/{name}", content);
        return memory;
    }
}
