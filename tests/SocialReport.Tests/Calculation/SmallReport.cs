using SocialReport.Diagnostics;
using SocialReport.Documents;
using SocialReport.Tests.Rendering.Html;
using SocialReport.Workspaces;

namespace SocialReport.Tests.Calculation;

/// <summary>A workspace in memory with one report of one table <c>t</c> over one dataset <c>drift</c> in kr, changed as a test needs.</summary>
internal sealed class SmallReport
{
    private static readonly BuildOptions TextOnly = BuildOptions.All with { Formats = new HashSet<OutputFormat> { OutputFormat.Text, OutputFormat.Json } };

    private readonly MemoryFiles _files = new MemoryFiles()
        .With("socrep.yaml", "nämnder: n\nrapporttyper: m\n")
        .With("n/a/2024-T1/period.yaml", "datum: 2024-05-15\n")
        .With("m/r/rapport.md", "# Rubrik\n\n{{ tabell t }}\n");

    public SmallReport() => Datasets("drift: {nyckel: Rad, slag: belopp, enhet: kr}");

    /// <summary>The workspace.</summary>
    public MemoryFiles Files => _files;

    /// <summary>The datasets, as under <c>data:</c>. Counts are of no persons unless something is said of persons.</summary>
    public SmallReport Datasets(string yaml) => With("n/a/namnd.yaml", $"namn: Nämnden\nkommun: Kommunen\ndata:\n{Indented(WithoutPersons(yaml))}\n");

    /// <summary>A data file.</summary>
    public SmallReport Data(string content, string file = "drift.csv", string period = "2024-T1") => With($"n/a/{period}/{file}", content);

    /// <summary>The table <c>t</c>, in kr, as under its key.</summary>
    public SmallReport Table(string yaml) => Tables((yaml.StartsWith("data:", StringComparison.Ordinal) ? $"t:\n  visa: {{enhet: kr}}\n{Indented(yaml)}" : $"t:\n  data: drift\n  visa: {{enhet: kr}}\n{Indented(yaml)}"));

    /// <summary>The tables of the report type, as under <c>tabeller:</c>.</summary>
    public SmallReport Tables(string yaml) => With("m/r/rapport.yaml", $"titel: Rapport\ninnehåll: 0\ntabeller:\n{Indented(yaml)}\n");

    public SmallReport With(string path, string content)
    {
        _files.With(path, content);
        return this;
    }

    public BuiltReport Build(string period = "2024-T1", bool isDraft = false, bool isStrict = false) =>
        SampleReport.Build(_files, "a", "r", period, TextOnly with { IsDraft = isDraft, IsStrict = isStrict });

    /// <summary>What <c>check</c> runs.</summary>
    public BuiltReport Check(string period = "2024-T1") => SampleReport.Build(_files, "a", "r", period, BuildOptions.Check);

    /// <summary>The rows printed, cells apart by a bar, of a report without findings.</summary>
    public IReadOnlyList<string> Rows(string period = "2024-T1")
    {
        var built = Build(period);
        Assert.Empty(built.Diagnostics.Select(finding => $"{finding.Code} {finding.Location} {finding.Message}"));
        return Rows(built);
    }

    /// <summary>The formulas that the report's page tells, in the order of their tables and numbers.</summary>
    public IReadOnlyList<string> Formulas()
    {
        var options = BuildOptions.All with { Formats = new HashSet<OutputFormat> { OutputFormat.Html } };
        var built = SampleReport.Build(_files, "a", "r", "2024-T1", options);
        Assert.Empty(built.Diagnostics.Select(finding => $"{finding.Code} {finding.Location} {finding.Message}"));
        var page = HtmlPage.Read(System.Text.Encoding.UTF8.GetString(built.Files.Single().Content.Span));
        return [.. page.All().Where(element => element.Attribute("popover") is not null).Select(element => element.Words())];
    }

    public static IReadOnlyList<string> Rows(BuiltReport built) => [.. Printed(built).Rows.Select(Line)];

    public static string Head(BuiltReport built) => Line(Printed(built).HeaderRows[0]);

    public static IEnumerable<string> Notes(BuiltReport built) => Printed(built).Notes.Select(PlainText.Of);

    /// <summary>The codes of all findings, each once, in order.</summary>
    public string Codes(string period = "2024-T1", bool isDraft = false) =>
        string.Join(' ', Build(period, isDraft).Diagnostics.Select(finding => finding.Code).Distinct());

    public Diagnostic Only() => Assert.Single(Build().Diagnostics);

    private static Table Printed(BuiltReport built) => built.Document!.Blocks.OfType<Table>().First();

    private static string Line(TableRow row) =>
        string.Join('|', row.Cells.Select(cell => PlainText.Of(cell.Content).Replace('\u00A0', ' ').Replace('\u2212', '-')));

    private static string WithoutPersons(string yaml) =>
        yaml.Contains("personer", StringComparison.Ordinal) ? yaml : yaml.Replace("slag: antal", "slag: antal, personer: nej", StringComparison.Ordinal);

    private static string Indented(string yaml) => "  " + yaml.Replace("\n", "\n  ", StringComparison.Ordinal);
}
