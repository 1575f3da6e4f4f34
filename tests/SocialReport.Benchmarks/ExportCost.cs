using System.Diagnostics;
using System.Globalization;
using System.Text;
using CsvHelper;
using SocialReport.Diagnostics;
using SocialReport.Exports;
using SocialReport.Facts;
using SocialReport.Periods;
using SocialReport.Workspaces;

namespace SocialReport.Benchmarks;

/// <summary>
/// What it costs to put a large export together: the time against that of reading the same file with the same reader and
/// dropping the rows, how it grows from 10 000 rows to a million, and the most memory that the process has taken. Three ways to
/// drop them: the library's bare rows; all their cells as text; and our reader, which also hashes and looks for personnummer.
/// </summary>
internal static class ExportCost
{
    private const double MostRatio = 3;
    private const double MostMemory = 150_000_000;
    private const double MostGrowth = 1.2;
    private const int Rounds = 9;

    private static readonly int[] Sizes = [10_000, 100_000, 1_000_000];
    private static readonly string[] Forms = ["HVB", "Familjehem", "Jourhem", "Stödboende", "SiS", "Konsulentstödd familjehemsvård"];

    /// <summary>Measures and prints; the exit code is 1 when something is above its limit.</summary>
    /// <param name="folder">A folder for the constructed files.</param>
    /// <param name="output">Where to.</param>
    public static int Run(string folder, TextWriter output)
    {
        var isWithin = true;
        output.WriteLine("export           rows   file MB  rows ms  cells ms  dropped ms  facts ms  facts/rows  facts/cells  facts/dropped  ns/row");
        foreach (var (name, declaration, write) in new (string, DatasetDeclaration, Action<StreamWriter, int>)[]
        {
            ("huvudbok", Ledger, WriteLedger),
            ("placeringar", Placements, WritePlacements),
        })
        {
            var perRow = new List<double>();
            foreach (var size in Sizes)
            {
                var path = File(folder, name, size, write);
                var (read, cells, dropped, facts) = Measure(folder, path, declaration);
                perRow.Add(facts / size);
                isWithin &= size < Sizes[^1] || facts / dropped <= MostRatio;
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name,-12} {size,9} {new FileInfo(path).Length / 1e6,9:F1} {read,8:F1} {cells,9:F1} {dropped,11:F1} {facts,9:F1} {facts / read,11:F2} {facts / cells,12:F2} {facts / dropped,14:F2} {facts / size * 1e6,7:F0}"));
            }
            var growth = perRow[^1] / perRow[0];
            isWithin &= growth <= MostGrowth;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-12} a row of a million costs {growth:F2} of one of ten thousand"));
        }
        using var process = Process.GetCurrentProcess();
        isWithin &= process.PeakWorkingSet64 <= MostMemory;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"peak memory of the process {process.PeakWorkingSet64 / 1e6:F0} MB"));
        return isWithin ? 0 : 1;
    }

    /// <summary>Puts one constructed export of a million rows together, once, in a process that has done nothing else.</summary>
    public static int RunOnce(string folder, string name, TextWriter output)
    {
        var (declaration, write) = name == "huvudbok" ? (Ledger, (Action<StreamWriter, int>)WriteLedger) : (Placements, WritePlacements);
        Facts(folder, File(folder, name, Sizes[^1], write), declaration);
        using var process = Process.GetCurrentProcess();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {process.PeakWorkingSet64 / 1e6:F0} MB, {Environment.CpuUsage.TotalTime.TotalMilliseconds:F0} ms"));
        return 0;
    }

    private static DatasetDeclaration Ledger => new()
    {
        Id = "huvudbok",
        Unit = MeasureUnit.Amount,
        Scale = NumberScale.Kr,
        Export = new ExportDeclaration.Ledger("Belopp", "Period", KnownMeasures.Outcome)
        {
            Keys =
            [
                new ExportKey("Aktivitet", null),
                new ExportKey("Konto", new CodeTable([new CodeLine("3000..3999", "Intäkter", default), new CodeLine("4000..7999", "Kostnader", default)])),
            ],
        },
    };

    private static DatasetDeclaration Placements => new()
    {
        Id = "placeringar",
        Unit = MeasureUnit.Count,
        Measures = PlacementFacts.Measures(default),
        Export = new ExportDeclaration.Placements("Person", "Start", "Slut", CountsLastDay: false)
        {
            Keys = [new ExportKey("Form", null)],
            Overlap = OverlapChoice.CountsTwice,
            TotalRow = "Alla",
            Years = 2,
        },
    };

    /// <summary>The processor's milliseconds of the three ways, each the least of many rounds: other programs only add.</summary>
    private static (double Read, double Cells, double Dropped, double Facts) Measure(string folder, string path, DatasetDeclaration declaration)
    {
        var least = (Read: double.MaxValue, Cells: double.MaxValue, Dropped: double.MaxValue, Facts: double.MaxValue);
        var repeats = Math.Max(1, 100_000 / Math.Max(1, (int)(new FileInfo(path).Length / 60)));
        for (var round = 0; round < Rounds; round++)
        {
            least.Read = Math.Min(least.Read, Time(repeats, () => Dropped(path, asText: false)));
            least.Cells = Math.Min(least.Cells, Time(repeats, () => Dropped(path, asText: true)));
            least.Dropped = Math.Min(least.Dropped, Time(repeats, () => OwnDropped(folder, path, declaration.Export!)));
            least.Facts = Math.Min(least.Facts, Time(repeats, () => Facts(folder, path, declaration)));
        }
        return least;
    }

    private static double Time(int repeats, Action work)
    {
        GC.Collect();
        var before = Environment.CpuUsage.TotalTime;
        for (var repeat = 0; repeat < repeats; repeat++)
            work();
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / repeats;
    }

    /// <summary>Reads the rows, or also every cell of them as text, and drops them.</summary>
    private static void Dropped(string path, bool asText)
    {
        var length = 0L;
        using var reader = CsvReader.FromFile(path, new CsvReaderOptions { Separator = ';', HasHeader = false, DetectSeparatorHint = false, TrackLineNumbers = true, OnMalformedRecord = _ => { } });
        while (reader.Read())
        {
            for (var i = 0; asText && i < reader.FieldCount; i++)
                length += reader.GetString(i).Length;
        }
        GC.KeepAlive(length);
    }

    private static void OwnDropped(string folder, string path, ExportDeclaration export)
    {
        var bad = new BadRows(path);
        if (new ExportFile(Path.GetFileName(path), export, bad).Read(new DirectoryFiles(folder), 0, new ExportRows(export), new Dropping()) is null || bad.Any)
            throw new InvalidOperationException("The constructed file isn't read as it should be.");
    }

    private static void Facts(string folder, string path, DatasetDeclaration declaration)
    {
        var findings = new DiagnosticBag();
        var read = ExportReader.Read(new DirectoryFiles(folder), [Path.GetFileName(path)], Period.Of(2024, 4), declaration, findings);
        if (findings.HasErrors || read.Facts.Count < 100)
            throw new InvalidOperationException(findings.FirstOrDefault()?.Message ?? "The constructed file gives too few facts.");
    }

    private static string File(string folder, string name, int rows, Action<StreamWriter, int> write)
    {
        var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{name}.{rows}.csv"));
        if (System.IO.File.Exists(path))
            return path;
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(false));
        write(writer, rows);
        return path;
    }

    private static void WriteLedger(StreamWriter writer, int rows)
    {
        var random = new NumberSequence();
        writer.WriteLine("Verifikation;Konto;Aktivitet;Ansvar;Period;Text;Belopp");
        for (var row = 0; row < rows; row++)
        {
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"V{row};{3000 + random.Next(5000)};{510 + random.Next(40)};{21000 + random.Next(30)};2024{1 + random.Next(4):00};Faktura {random.Next(90000)};{random.Next(-9_000_000, 1_000_000) / 100},{random.Next(100):00}"));
        }
    }

    private static void WritePlacements(StreamWriter writer, int rows)
    {
        var random = new NumberSequence();
        writer.WriteLine("Person;Form;Enhet;Start;Slut;Beslut");
        for (var row = 0; row < rows; row++)
        {
            var start = new DateOnly(2022, 1, 1).AddDays(random.Next(840));
            var end = random.Next(5) == 0 ? "" : start.AddDays(random.Next(400)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"P{random.Next(1 + (rows / 4))};{Forms[random.Next(Forms.Length)]};Enhet {random.Next(40)};{start:yyyy-MM-dd};{end};SoL 4 kap 1 §"));
        }
    }

    private sealed class Dropping : IExportSums
    {
        public IReadOnlyList<string> Columns { get; } = [];

        public void Add(ExportRecord record, int[] columns, int row, BadRows bad)
        {
        }

        public IReadOnlyList<Fact> Facts(ExportResult result) => [];
    }
}
