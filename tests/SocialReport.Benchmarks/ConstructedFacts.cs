using System.Globalization;
using System.Text;
using SocialReport.Facts;
using SocialReport.Periods;
using SocialReport.Workspaces;

namespace SocialReport.Benchmarks;

/// <summary>Made-up CSV files of four amounts a row.</summary>
internal static class ConstructedFacts
{
    private const string Folder = "2024-T1";

    private static readonly DatasetDeclaration Drift = new() { Id = "drift", Unit = MeasureUnit.Amount, Scale = NumberScale.Tkr };

    /// <summary>A reading of a file of so many rows: how many facts it gave, of four a row.</summary>
    public static Func<int> Of(int rows)
    {
        var files = new MemoryFiles().With($"{Folder}/drift.csv", Content(rows));
        return () => FactReader.Read(files, Folder, Period.Of(2024, 4), [Drift], []).Sum(file => file.Facts.Count);
    }

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
