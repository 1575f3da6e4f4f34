using System.Diagnostics;
using System.Globalization;

namespace SocialReport.Benchmarks;

/// <summary>A piece of work of some size.</summary>
/// <param name="Size">How many there really are of what is counted.</param>
/// <param name="Run">Does the work; returns the bytes that came out, or 0.</param>
internal sealed record SizedWork(int Size, Func<long> Run);

/// <summary>
/// What one more (page, row, committee) costs among many and among few: the cost between the two greatest sizes, over that between
/// the two smallest, each by the number between them. Straight growth gives 1.
/// </summary>
internal static class MarginalCost
{
    private const double MostRatio = 1.1;

    /// <summary>Measures and prints; the exit code is 1 when a ratio is above 1,1.</summary>
    /// <param name="unit">What is counted, in the plural.</param>
    /// <param name="works">Work of three sizes or more, smallest first.</param>
    /// <param name="rounds">How often all sizes are measured.</param>
    /// <param name="atLeast">How many of what is counted a round takes at each size, so that each is as well measured and disturbed alike.</param>
    /// <param name="output">Where the tables are printed.</param>
    public static int Run(string unit, IReadOnlyList<SizedWork> works, int rounds, int atLeast, TextWriter output)
    {
        var repeats = works.Select(work => Math.Max(atLeast / work.Size, 1)).ToArray();
        for (var index = 0; index < works.Count - 1; index++)
            Measure(works[index], repeats[index]);

        var measured = works.Select(_ => new List<Cost>()).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var index = 0; index < works.Count; index++)
                measured[index].Add(Measure(works[index], repeats[index]));
        }
        var costs = measured.Select(Typical).ToArray();

        output.WriteLine($"{unit,10}    CPU ms    wall ms   allocated kB   file kB");
        for (var index = 0; index < works.Count; index++)
        {
            var cost = costs[index];
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{works[index].Size,10} {cost.Processor,9:F2} {cost.Wall,10:F2} {cost.Allocated / 1000,14:F0} {cost.File / 1000,9:F1}"));
        }
        var isStraight = true;
        output.WriteLine();
        output.WriteLine($"one more:      {string.Concat(works.Skip(1).Select((work, index) => $"{works[index].Size}–{work.Size}".PadLeft(14)))}   ratio");
        Print("CPU µs", cost => cost.Processor * 1000, isGate: true);
        Print("wall µs", cost => cost.Wall * 1000, isGate: false);
        Print("allocated kB", cost => cost.Allocated / 1000, isGate: true);
        Print("file kB", cost => cost.File / 1000, isGate: false);
        return isStraight ? 0 : 1;

        void Print(string name, Func<Cost, double> part, bool isGate)
        {
            var more = works.Skip(1).Select((work, index) => (part(costs[index + 1]) - part(costs[index])) / (work.Size - works[index].Size)).ToArray();
            var ratio = more[^1] / more[0];
            isStraight &= !isGate || ratio <= MostRatio;
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-15}{string.Concat(more.Select(value => value.ToString("F3", CultureInfo.InvariantCulture).PadLeft(14)))} {ratio,7:F3}{(isGate && ratio > MostRatio ? "  above 1.1" : "")}"));
        }
    }

    private static Cost Measure(SizedWork work, int repeats)
    {
        // What the round before left behind is not this one's cost.
        GC.Collect();
        var file = 0L;
        var (processor, allocated) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true));
        var clock = Stopwatch.StartNew();
        for (var repeat = 0; repeat < repeats; repeat++)
            file = work.Run();
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

    /// <summary>What the work takes: milliseconds and bytes.</summary>
    private sealed record Cost(double Processor, double Wall, double Allocated, double File);
}
