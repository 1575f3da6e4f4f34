using SocialReport.Diagnostics;

namespace SocialReport.Documents;

/// <summary>The place of the numbers of all charts that don't have them beside them, while a document is built.</summary>
/// <param name="Source">Where the text says so.</param>
internal sealed record ChartDataPlace(SourceLocation Source) : Block(Source);

/// <summary>Puts the numbers of charts where the text gathers them.</summary>
internal static class ChartData
{
    /// <summary>The blocks with tables in the place for them; a place without charts and a second place are told.</summary>
    public static IReadOnlyList<Block> Gather(IReadOnlyList<Block> blocks, DiagnosticBag diagnostics)
    {
        if (!blocks.Any(block => block is ChartDataPlace))
            return blocks;
        var tables = blocks.OfType<Chart>().Where(chart => chart.IsDataInAppendix).DistinctBy(chart => chart.Id).Select(ChartNumbers.Of).ToList();
        var gathered = new List<Block>();
        var isDone = false;
        foreach (var block in blocks)
        {
            if (block is not ChartDataPlace place)
            {
                gathered.Add(block);
                continue;
            }
            if (isDone)
                diagnostics.Add(Messages.ChartDataTwice(place.Source));
            else if (tables.Count == 0 && !blocks.Any(shown => shown is Table { IsInPlaceOfChart: true }))
                diagnostics.Add(Messages.ChartAppendixEmpty(place.Source));
            else
                gathered.AddRange(tables);
            isDone = true;
        }
        return gathered;
    }
}
