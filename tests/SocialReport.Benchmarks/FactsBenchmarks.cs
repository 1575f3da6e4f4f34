using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using SocialReport.Facts;
using SocialReport.Periods;
using SocialReport.Workspaces;

namespace SocialReport.Benchmarks;

/// <summary>Reading a CSV file of facts, with all its checks.</summary>
[MemoryDiagnoser]
public class FactsBenchmarks
{
    private const string Folder = "2024-T1";

    private static readonly DatasetDeclaration Drift = new() { Id = "drift", Unit = MeasureUnit.Amount, Scale = NumberScale.Tkr };

    private MemoryFiles _files = null!;

    /// <summary>Rows of the file, of four numbers each.</summary>
    [Params(10, 100, 1_000, 10_000, 100_000)]
    public int Rows { get; set; }

    /// <summary>Makes the file, and sees that it is read without findings.</summary>
    /// <exception cref="InvalidOperationException">The file has faults or too few facts.</exception>
    [GlobalSetup]
    public void Setup()
    {
        _files = new MemoryFiles().With($"{Folder}/drift.csv", Content(Rows));
        if (Read() != Rows * 4)
            throw new InvalidOperationException("The constructed file is not read as it should be.");
    }

    /// <summary>The file's facts, counted.</summary>
    [Benchmark]
    public int Read() => FactReader.Read(_files, Folder, Period.Of(2024, 4), [Drift], []).Sum(file => file.Facts.Count);

    private static string Content(int rows)
    {
        var text = new StringBuilder("Verksamhet;Bokslut 2023;Utfall jan-apr 2024;Budget 2024;Prognos 2024\n");
        for (var row = 1; row <= rows; row++)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"Enhet {row};-{1_000 + (row * 7 % 9_000)};-{300 + (row * 3 % 3_000)};-{1_000 + (row * 11 % 9_000)};-{1_000 + (row * 13 % 9_000)}\n");
        }
        return text.ToString();
    }
}
