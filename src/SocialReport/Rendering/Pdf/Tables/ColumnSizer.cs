namespace SocialReport.Rendering.Pdf.Tables;

/// <summary>What a column asks for, in points.</summary>
/// <param name="Least">Its widest word or number.</param>
/// <param name="Wanted">The width at which it looks good: words on one line.</param>
/// <param name="IsNumber">Whether it holds numbers; such columns are made equally wide where there is room.</param>
// No struct: what is generic over a class is compiled beforehand, so a build starts sooner (benchmark: phases).
internal sealed record ColumnDemand(double Least, double Wanted, bool IsNumber);

/// <summary>Shares the width of a table among its columns.</summary>
internal static class ColumnSizer
{
    /// <summary>The part of a table that a first column of words may fill without need.</summary>
    private const double WidestLabelShare = 0.42;

    /// <summary>The most air in points that a column is given beyond what it wants: a number stays in sight of its label.</summary>
    private const double MostAir = 45;

    /// <summary>How many times wider than the average the widest of equal number columns may need to be.</summary>
    private const double MostUnequal = 1.3;

    /// <summary>The widths, which add up to at most what there is, also when that is less than the least.</summary>
    public static double[] Share(IReadOnlyList<ColumnDemand> demands, double available)
    {
        var least = demands.Sum(demand => demand.Least);
        if (least >= available)
            return Cut([.. demands.Select(demand => demand.Least)], available);
        demands = WithEqualNumbers(demands, available);
        var wanted = demands.Sum(demand => demand.Wanted);
        least = demands.Sum(demand => demand.Least);
        if (wanted > available)
        {
            // Columns that want no more than their least differ from the room by the last bit only.
            var part = wanted > least ? Math.Max(0, available - least) / (wanted - least) : 0;
            return [.. demands.Select(demand => demand.Least + ((demand.Wanted - demand.Least) * part))];
        }
        return Widened([.. demands.Select(demand => demand.Wanted)], available);
    }

    /// <summary>
    /// Number columns of one width, where there is room. Columns that need very different widths keep them rather than
    /// take from the words.
    /// </summary>
    private static IReadOnlyList<ColumnDemand> WithEqualNumbers(IReadOnlyList<ColumnDemand> demands, double available)
    {
        var numbers = demands.Where(demand => demand.IsNumber).ToArray();
        if (numbers.Length < 2)
            return demands;
        var equal = numbers.Max(demand => demand.Wanted);
        var words = demands.Where(demand => !demand.IsNumber).ToArray();
        var forWords = available - (equal * numbers.Length);
        var isAlike = equal <= numbers.Average(demand => demand.Wanted) * MostUnequal;
        return forWords >= words.Sum(demand => demand.Wanted) || (isAlike && forWords >= words.Sum(demand => demand.Least))
            ? [.. demands.Select(demand => demand.IsNumber ? demand with { Least = equal, Wanted = equal } : demand)]
            : demands;
    }

    /// <summary>The widest columns give way, so that the others keep their words whole.</summary>
    private static double[] Cut(double[] least, double available)
    {
        var (left, columns) = (available, least.Length);
        foreach (var width in least.Order())
        {
            if (width * columns >= left)
                break;
            left -= width;
            columns--;
        }
        return columns == 0 ? least : [.. least.Select(width => Math.Min(width, left / columns))];
    }

    private static double[] Widened(double[] widths, double available)
    {
        var spare = available - widths.Sum();
        var forLabels = Math.Clamp((available * WidestLabelShare) - widths[0], 0, spare / 2);
        widths[0] += forLabels;
        var air = Math.Min(MostAir, (spare - forLabels) / widths.Length);
        for (var index = 0; index < widths.Length; index++)
            widths[index] += air;
        return widths;
    }
}
