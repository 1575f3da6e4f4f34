using SocialReport.Snapshots;

namespace SocialReportCli;

/// <summary>Tells people how texts stand to the accepted ones: a line a file, and under it the lines that differ.</summary>
internal static class SnapshotText
{
    public static void Write(TextWriter output, IReadOnlyList<SnapshotComparison> comparisons, bool withDifferences)
    {
        // The figures say with addresses what the text says with words, so that both would be too much.
        var textDiffers = comparisons.Any(comparison => comparison.Status == SnapshotStatus.Changed && IsText(comparison));
        foreach (var comparison in comparisons)
        {
            output.WriteLine($"{SnapshotWords.Of(comparison.Status),-10} {comparison.Name}");
            if (withDifferences && comparison.Status == SnapshotStatus.Changed && (IsText(comparison) || !textDiffers))
                output.Write(comparison.Difference);
        }
    }

    public static string Conclusion(PlannedBuild build, IReadOnlyList<SnapshotComparison> comparisons, bool isAccepted)
    {
        var name = $"{build.Report} {build.Period} för {build.Committee}";
        var command = $"socrep snapshot --period {build.Period} --committee {build.Committee} --report {build.Report}";
        return comparisons switch
        {
            _ when isAccepted => $"{name} är intagen som granskad. Lägg in filerna i git.",
            _ when comparisons.All(comparison => comparison.Status == SnapshotStatus.New) => $"{name} har ingen granskad version. Läs rapporten och ta in den med {command}.",
            _ when comparisons.All(comparison => comparison.Status == SnapshotStatus.Removed) => $"Granskade filer finns för rapporter som {build.Committee} inte längre gör för {build.Period}. Ta bort dem, eller kör build --verify --accept.",
            _ => $"{name} skiljer sig från den granskade. Är ändringen riktig, ta in den med {command}.",
        };
    }

    private static bool IsText(SnapshotComparison comparison) => comparison.Name.EndsWith(ReportSnapshot.TextEnding, StringComparison.Ordinal);
}
