namespace SocialReport.Documents;

/// <summary>Says in Swedish what a chart shows, for those who don't see it; every number is one that it prints.</summary>
/// <param name="chart">The chart.</param>
/// <param name="isOrdered">Whether its axis is time, so that a series goes from its first point to its last.</param>
/// <param name="isVariance">Whether its numbers are effects on the result: above zero a surplus, below a deficit.</param>
internal sealed class ChartAlt(Chart chart, bool isOrdered, bool isVariance)
{
    private const int MostSeriesTold = 3;
    private const int MostPanelsTold = 6;
    private const int MostValuesTold = 4;
    private const int ClausesOfSentence = 3;

    /// <summary>Two to four sentences: the kind and title, then what stands out.</summary>
    public string Words() => string.Join(' ', new[] { Opening() }.Concat(Findings()).Where(sentence => sentence.Length > 0));

    private string Opening()
    {
        var unit = chart.Unit.Length == 0 ? "" : $" ({chart.Unit})";
        var range = isOrdered && chart.Categories.Count > 1 ? $", {chart.Categories[0].Label} till {chart.Categories[^1].Label}" : "";
        var series = chart.Panels[0].Series;
        var names = chart.Panels.Count == 1 && series.Count > MostSeriesTold ? $", för {ChartText.Listed([.. series.Select(item => ChartText.InSentence(item.Name))])}" : "";
        return $"{Kind()}: {PlainText.Of(chart.Title)}{unit}{range}{names}.";
    }

    private string Kind()
    {
        var one = chart.Kind switch
        {
            ChartKind.Line => "linjediagram",
            ChartKind.Columns => "stapeldiagram",
            ChartKind.StackedColumns => "diagram med staplade staplar",
            ChartKind.Bars => "diagram med liggande staplar",
            ChartKind.Pie => "cirkeldiagram",
            _ => "ringdiagram",
        };
        return chart.Panels.Count == 1
            ? char.ToUpperInvariant(one[0]) + one[1..]
            : $"{ChartText.Count(chart.Panels.Count)} {one} bredvid varandra";
    }

    private IEnumerable<string> Findings()
    {
        if (chart.Kind is ChartKind.Pie or ChartKind.Ring)
            return [Parts(Points(chart.Panels[0].Series[0]))];
        if (chart.Panels.Count > 1)
            return Panels();
        var series = chart.Panels[0].Series;
        if (series.Count == 1)
            return [.. One(Points(series[0])).Select(ChartText.Sentence)];
        if (series.Count <= MostSeriesTold)
            return series.Select(item => (item.Name, Told: string.Join("; ", One(Points(item))))).Where(item => item.Told.Length > 0).Select(item => $"{ChartText.Name(item.Name)}: {item.Told}.");
        // Without one that the others are held against, each has its clause.
        if (isOrdered && series.All(item => item.Role == ChartRole.Outcome))
            return Courses(series.Select(item => (item.Name, Points(item))));
        var main = Main(series);
        var all = series.SelectMany(item => Points(item).Select(point => point with { Label = $"{item.Name}, {point.Label}" })).ToList();
        var budget = series.Where(item => item.Role == ChartRole.Budget && item != main).Take(1);
        return [.. budget.Prepend(main).Select(item => $"{ChartText.Name(item.Name)}: {string.Join("; ", One(Points(item)))}."), ChartText.Sentence($"av alla är {Ends(all)}")];
    }

    private IEnumerable<string> Panels()
    {
        var told = chart.Panels.Select(panel => panel with { Series = [.. panel.Series.Where(item => item.Points.Any(point => point.Value is not null))] })
            .Where(panel => panel.Series.Count > 0)
            .Select(panel => (panel, Main: Main(panel.Series)))
            .Select(item => (Title: item.panel.Series.Count == 1 ? item.panel.Title : $"{item.panel.Title} {ChartText.InSentence(item.Main.Name)}", Points: Points(item.Main)))
            .Where(panel => panel.Points.Count > 0).ToList();
        if (told.Count <= MostPanelsTold)
            return Courses(told);
        return [ChartText.Sentence($"av alla är {Ends([.. told.SelectMany(panel => panel.Points.Select(point => point with { Label = $"{panel.Title}, {point.Label}" }))])}")];
    }

    private IEnumerable<string> Courses(IEnumerable<(string Name, List<Told> Points)> told) =>
        [.. told.Where(item => item.Points.Count > 0).Select(item => isOrdered ? $"{item.Name} {Course(item.Points)}" : $"{item.Name}: {Ends(item.Points)}")
            .Chunk(ClausesOfSentence).Select(some => string.Join("; ", some) + ".")];

    /// <summary>The series that a plot is about: the last that is no comparison, budget, mean or forecast.</summary>
    private static ChartSeries Main(IReadOnlyList<ChartSeries> series) => series.LastOrDefault(item => item.Role == ChartRole.Outcome) ?? series[^1];

    /// <summary>What is to be said of one series, in clauses; a year that isn't over is never held against whole ones.</summary>
    private IEnumerable<string> One(List<Told> points)
    {
        if (points.Exists(point => point.IsPartial) && points.Exists(point => !point.IsPartial))
            return One(points.FindAll(point => !point.IsPartial)).Concat(points.Where(point => point.IsPartial).Select(point => $"hittills {point}"));
        if (points.Count == 0)
            return ["uppgift saknas"];
        if (points.Count == 1)
            return [$"ett enda värde, {points[0]}"];
        if (isVariance)
            return isOrdered ? [.. Variance(points), Course(points)] : Variance(points);
        if (!isOrdered)
            return [points.Count <= MostValuesTold ? ChartText.Listed([.. points.Select(point => $"{point.Label} {point.Number}")]) : Ends(points)];
        if (points.TrueForAll(point => point.Value == points[0].Value))
            return [$"{points[0].Number} hela tiden"];
        var rest = new List<string>();
        if (Lowest(points) is var low && low.Value != points[0].Value && low.Value != points[^1].Value)
            rest.Add($"lägst {low}");
        if (Highest(points) is var high && high.Value != points[0].Value && high.Value != points[^1].Value)
            rest.Add($"högst {high}");
        return rest.Count == 0 ? [Course(points)] : [Course(points), string.Join(", ", rest)];
    }

    private static List<string> Variance(List<Told> points)
    {
        var (low, high) = (Lowest(points), Highest(points));
        var said = new List<string>();
        if (high.Value > 0)
            said.Add($"störst överskott är {high}");
        if (low.Value < 0)
            said.Add($"störst underskott är {low}");
        return said.Count == 0 ? ["allt är i balans"] : said;
    }

    private static string Course(List<Told> points) => points[^1].Value.CompareTo(points[0].Value) switch
    {
        _ when points.Exists(point => point.IsPartial) && points.FindAll(point => !point.IsPartial) is [_, ..] whole =>
            $"{Course(whole)}, hittills {string.Join(" och ", points.Where(point => point.IsPartial))}",
        _ when points.Count == 1 => $"har ett enda värde, {points[0]}",
        > 0 => $"ökar från {points[0]} till {points[^1]}",
        < 0 => $"minskar från {points[0]} till {points[^1]}",
        _ => $"börjar och slutar på {points[0].Number}",
    };

    private static string Ends(List<Told> points) => points.TrueForAll(point => point.Value == points[0].Value)
        ? $"alla {points[0].Number}"
        : $"högst {Highest(points)} och lägst {Lowest(points)}";

    private static string Parts(List<Told> points)
    {
        var largest = points.OrderByDescending(point => point.Value).ToList();
        if (largest.Sum(point => point.Value) is not (> 0 and var whole))
            return "";
        var share = largest[0].Value / whole;
        return $"Störst är {largest[0].Label}, {ChartText.ShareInWords(share)}. {ChartText.Sentence(ChartText.Listed([.. largest.Select(point => $"{point.Label} {point.Number}")]))}";
    }

    private static Told Lowest(List<Told> points) => points.MinBy(point => point.Value)!;

    private static Told Highest(List<Told> points) => points.MaxBy(point => point.Value)!;

    private List<Told> Points(ChartSeries series) =>
        [.. series.Points.Select((point, index) => (point, index)).Where(item => item.point.Value is not null)
            .Select(item => new Told(chart.Categories[item.index].Label, ChartText.WithUnit(item.point, chart.Unit), item.point.Value!.Value, chart.Categories[item.index].IsPartial))];

    /// <summary>A point as it is told.</summary>
    private sealed record Told(string Label, string Number, decimal Value, bool IsPartial)
    {
        public override string ToString() => $"{Number} ({Label})";
    }
}
