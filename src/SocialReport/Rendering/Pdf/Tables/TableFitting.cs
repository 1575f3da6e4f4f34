using SocialReport.Rendering.Pdf.Lines;

namespace SocialReport.Rendering.Pdf.Tables;

/// <summary>One way to find the columns of a table.</summary>
/// <param name="HeaderLines">The most lines of a header.</param>
/// <param name="DividedInHeaders">The letters of the shortest word of a header that may be divided.</param>
/// <param name="DividedInLabels">The letters of the shortest word of another cell that may be.</param>
internal readonly record struct TablePlan(int HeaderLines, int DividedInHeaders, int DividedInLabels)
{
    /// <summary>No word is divided.</summary>
    public const int None = int.MaxValue;

    /// <summary>Only words are that are long compounds mostly.</summary>
    public const int Long = 10;

    /// <summary>Every word may be.</summary>
    public const int All = 0;
}

/// <summary>
/// Finds the widths of a table's columns, and how small its type must be: of several ways the one that looks calmest.
/// </summary>
internal static class TableFitting
{
    /// <summary>Sizes of type from best to worst.</summary>
    private static readonly double[] Sizes = [1, 0.95, 0.9, 0.85, 0.8];

    /// <summary>The smallest type that is as easy to read as the text around the table; smaller only where nothing else fits.</summary>
    public const double LeastReadable = 0.9;

    /// <summary>What a size costs for each part of the usual one that it lacks, in lines of a header.</summary>
    private const double CostOfSize = 70;

    /// <summary>The share of a table that the other columns may keep where one is too wide to fit at all.</summary>
    private const double MostForOthers = 0.75;

    private static readonly TablePlan[] Plans =
    [
        new(1, TablePlan.None, TablePlan.None),
        new(2, TablePlan.None, TablePlan.None),
        new(3, TablePlan.None, TablePlan.None),
        new(4, TablePlan.None, TablePlan.None),
        new(2, TablePlan.Long, TablePlan.None),
        new(3, TablePlan.Long, TablePlan.None),
        new(4, TablePlan.Long, TablePlan.None),
        new(5, TablePlan.Long, TablePlan.None),
        new(3, TablePlan.Long, TablePlan.Long),
        new(4, TablePlan.Long, TablePlan.Long),
        new(5, TablePlan.Long, TablePlan.Long),
    ];

    /// <summary>Divides all it may, in columns as narrow as they can be: only where nothing else fits.</summary>
    private static readonly TablePlan Narrowest = new(int.MaxValue, TablePlan.All, TablePlan.All);

    /// <summary>For the columns beside one that is too wide whatever is done.</summary>
    private static readonly TablePlan BesideTooWide = new(3, TablePlan.Long, TablePlan.None);

    /// <summary>The table in the best columns for a width in points, or cut down to them if it fits in none.</summary>
    public static FittedTable Fit(TableContent table, LineBreaker breaker, double width)
    {
        var needs = new TableNeeds(table, breaker);
        var plans = Plans.Select(needs.Of).ToArray();
        (double[] Widths, double Size, double Cost)? best = null;
        foreach (var size in Sizes)
        {
            var costOfSize = (1 - size) * CostOfSize;
            if (best is { } found && (found.Cost <= costOfSize || size < LeastReadable))
                break;
            foreach (var plan in plans)
            {
                var demands = needs.Demands(plan, size);
                if (demands.Sum(demand => demand.Least) > width)
                    continue;
                var widths = ColumnSizer.Share(demands, width);
                var cost = costOfSize + needs.Cost(widths, size);
                if (best is null || cost < best.Value.Cost)
                    best = (widths, size, cost);
            }
        }
        if (best is { } fit)
            return Set(table, needs, breaker, fit.Widths, fit.Size, fits: true);
        var narrow = needs.Demands(needs.Of(Narrowest), Sizes[^1]);
        var fits = narrow.Sum(demand => demand.Least) <= width;
        // Where one column alone is far too wide, smaller type and divided words in the others would not help it.
        double[] usual = [.. needs.Demands(needs.Of(BesideTooWide), Sizes[0]).Select(demand => demand.Wanted)];
        var others = usual.Sum() - usual.Max();
        if (!fits && others <= width * MostForOthers)
        {
            usual[Array.IndexOf(usual, usual.Max())] = width - others;
            return Set(table, needs, breaker, usual, Sizes[0], fits);
        }
        return Set(table, needs, breaker, ColumnSizer.Share(narrow, width), Sizes[^1], fits);
    }

    private static FittedTable Set(
        TableContent table, TableNeeds needs, LineBreaker breaker, double[] widths, double size, bool fits)
    {
        var scaled = table.Scaled(size);
        var edges = new double[widths.Length + 1];
        for (var index = 0; index < widths.Length; index++)
            edges[index + 1] = edges[index] + widths[index];
        var tails = new double[widths.Length];
        foreach (var cell in scaled.Body.SelectMany(row => row.Cells))
        {
            if (cell.Stance == CellStance.Decimal && cell.Place.ColumnSpan == 1 && Parts(cell, breaker.Measure) is { } parts)
                tails[cell.Place.ColumnIndex] = Math.Max(tails[cell.Place.ColumnIndex], parts.Tail);
        }
        return new FittedTable(scaled, new TableColumns(edges, needs.Gutters, tails), size, fits);
    }

    /// <summary>The widths of a number up to and after its decimal comma; null for what is no number.</summary>
    public static (double Head, double Tail)? Parts(CellContent cell, ITextMeasure measure)
    {
        if (NumberSplit.HeadLength(NumberSplit.PlainText(cell.Runs)) is not { } length)
            return null;
        var text = FlatText.Of(cell.Runs);
        return (text.Width(measure, 0, length), text.Width(measure, length, text.Text.Length));
    }
}
