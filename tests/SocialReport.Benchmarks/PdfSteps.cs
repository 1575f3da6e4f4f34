using System.Globalization;
using SocialReport.Rendering;
using SocialReport.Rendering.Pdf;
using SocialReport.Rendering.Pdf.Blocks;

namespace SocialReport.Benchmarks;

/// <summary>Where the time of a PDF goes: one pass of setting, the whole layout, painting and writing.</summary>
internal static class PdfSteps
{
    private const int Rounds = 7;

    /// <summary>Measures a report of about that many pages and prints a line for each step, after warming up.</summary>
    public static void Run(int most, TextWriter output)
    {
        var (document, pages) = ConstructedReport.OfPages(most);
        var layout = DocumentLayout.Of(document, new PdfTextMeasure());
        var noNumbers = new Dictionary<string, int>(StringComparer.Ordinal);
        Print("compile, one pass", () => DocumentCompiler.Compile(document, new PdfTextMeasure(), noNumbers, CellSources.None));
        Print("layout, all passes", () => DocumentLayout.Of(document, new PdfTextMeasure()));
        Print("paint and write", () => PdfPainter.Paint(layout, document.Metadata, [], Stream.Null));

        void Print(string step, Action action)
        {
            var samples = Enumerable.Range(0, Rounds).Select(_ => Measure(action, 1 + (1_000 / pages))).Skip(2).ToArray();
            var (time, bytes) = (samples.Select(sample => sample.Time).Order().ElementAt(samples.Length / 2), samples[^1].Bytes);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{step,-28} {time * 1000 / pages,9:F1} µs CPU/page {bytes / pages / 1000,9:F2} kB/page"));
        }
    }

    private static (double Time, double Bytes) Measure(Action action, int repeats)
    {
        GC.Collect();
        var (time, bytes) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true));
        for (var repeat = 0; repeat < repeats; repeat++)
            action();
        return (
            (Environment.CpuUsage.TotalTime - time).TotalMilliseconds / repeats,
            (double)(GC.GetTotalAllocatedBytes(precise: true) - bytes) / repeats);
    }
}
