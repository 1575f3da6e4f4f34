using System.Diagnostics;
using System.Globalization;
using SocialReport.Documents;
using SocialReport.Rendering.Pdf;

namespace SocialReport.Benchmarks;

/// <summary>
/// What one page more costs among many pages and among few: (cost of 1 000 pages − of 100) / 900 over
/// (cost of 100 − of 10) / 90, with the pages that there really are. Straight growth gives 1.
/// </summary>
internal static class MarginalCost
{
    private const double MostRatio = 1.1;
    private const int Rounds = 5;

    private static readonly int[] Sizes = [10, 100, 1_000];

    /// <summary>Measures and prints; the exit code is 1 when a ratio is above 1,1.</summary>
    public static int Run(TextWriter output)
    {
        var reports = Sizes.Select(ConstructedReport.OfPages).ToArray();
        var documents = reports.Select(report => report.Document).ToArray();
        var pages = reports.Select(report => report.Pages).ToArray();
        // A round takes as many pages at each size, so that each is as well measured and disturbed alike.
        var repeats = Sizes.Select(size => Sizes[^1] / size).ToArray();
        foreach (var (document, index) in documents.Select((document, index) => (document, index)))
            Measure(document, repeats[index]);

        var rounds = Sizes.Select(_ => new List<Cost>()).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var index = 0; index < Sizes.Length; index++)
                rounds[index].Add(Measure(documents[index], repeats[index]));
        }
        var costs = rounds.Select(Typical).ToArray();

        output.WriteLine("pages   CPU ms    wall ms   allocated kB   file kB   kB/page");
        for (var index = 0; index < Sizes.Length; index++)
        {
            var cost = costs[index];
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{pages[index],5} {cost.Processor,8:F2} {cost.Wall,10:F2} {cost.Allocated / 1000,14:F0} {cost.File / 1000,9:F1} {cost.File / 1000 / pages[index],9:F2}"));
        }
        var isStraight = true;
        output.WriteLine();
        output.WriteLine("a page more:      10–100   100–1000   ratio");
        Print("CPU ms", cost => cost.Processor, isGate: true);
        Print("wall ms", cost => cost.Wall, isGate: false);
        Print("allocated kB", cost => cost.Allocated / 1000, isGate: true);
        Print("file kB", cost => cost.File / 1000, isGate: false);
        return isStraight ? 0 : 1;

        void Print(string name, Func<Cost, double> part, bool isGate)
        {
            var few = (part(costs[1]) - part(costs[0])) / (pages[1] - pages[0]);
            var many = (part(costs[2]) - part(costs[1])) / (pages[2] - pages[1]);
            var ratio = many / few;
            isStraight &= !isGate || ratio <= MostRatio;
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{name,-14} {few,9:F3} {many,10:F3} {ratio,7:F3}{(isGate && ratio > MostRatio ? "  above 1.1" : "")}"));
        }
    }

    private static Cost Measure(Document document, int repeats)
    {
        // What the round before left behind is not this one's cost.
        GC.Collect();
        var file = 0L;
        var (processor, allocated) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true));
        var clock = Stopwatch.StartNew();
        for (var repeat = 0; repeat < repeats; repeat++)
            file = PdfRenderer.Render(document, []).LongLength;
        var wall = clock.Elapsed;
        return new Cost(
            (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds / repeats,
            wall.TotalMilliseconds / repeats,
            (double)(GC.GetTotalAllocatedBytes(precise: true) - allocated) / repeats,
            file);
    }

    /// <summary>Other programs on the machine only ever add to the time, so the least is the truest; what is allocated hardly varies.</summary>
    private static Cost Typical(List<Cost> costs) => new(
        costs.Min(cost => cost.Processor), Median(costs, cost => cost.Wall), Median(costs, cost => cost.Allocated), costs[0].File);

    private static double Median(List<Cost> costs, Func<Cost, double> part) => costs.Select(part).Order().ElementAt(costs.Count / 2);

    /// <summary>What one rendering takes: milliseconds and bytes.</summary>
    private sealed record Cost(double Processor, double Wall, double Allocated, double File);
}
