using SocialReport.Facts;

namespace SocialReport.Onboarding;

/// <summary>
/// Finds columns that follow from others, by trying which formula makes the rows hold within their rounding. The words of a header
/// only decide between formulas that explain as much.
/// </summary>
internal static class ColumnFormulas
{
    // A header that says nothing must be explained in nearly every row, and in more than a couple.
    private const decimal NeedsWithoutHint = 0.9m;
    private const decimal NeedsWithHint = 0.5m;
    private const int FewestWithoutHint = 3;

    /// <summary>The columns with those that are computed marked as such.</summary>
    public static IReadOnlyList<RecognisedColumn> Find(IReadOnlyList<RecognisedColumn> columns, NumberGrid grid)
    {
        var found = columns.ToList();
        var data = columns.Where(column => column.Use == ColumnUse.Value && column.Heading is { IsKnown: true, Hint: HeadingHint.None }).ToList();
        // What is called a sum is explained before its parts: they follow from it just as well.
        foreach (var i in Enumerable.Range(0, found.Count).OrderBy(i => found[i].Heading.Hint == HeadingHint.Total ? 0 : 1))
        {
            if (found[i].Use != ColumnUse.Value || found[i].Heading is { IsKnown: true, Hint: HeadingHint.None })
                continue;
            // Parts that have no measure of their own may be terms, but only those that aren't computed themselves.
            var others = found.Where(column => column is { Use: ColumnUse.Value, Checked: null } && column.Index != found[i].Index && (data.Contains(column) || column.Heading.Hint == HeadingHint.None || column.Heading.Hint == HeadingHint.Total)).ToList();
            if (Best(found[i], others, grid) is { } formula)
                found[i] = HasGaps(formula, i, grid)
                    ? found[i] with { Checked = formula }
                    : found[i] with { Use = ColumnUse.Computed, Formula = formula, Heading = Agreeing(found[i].Heading, formula.Rule) };
        }
        return found;
    }

    /// <summary>Whether the file has a sum where it has no number for a term: a formula would have none either.</summary>
    private static bool HasGaps(ColumnFormula formula, int column, NumberGrid grid) => formula.Rule == ColumnRule.Sum
        && Enumerable.Range(0, grid.Rows).Any(row => grid[row, column] is not null && formula.Operands.Any(operand => grid[row, operand] is null));

    /// <summary>A per cent sign in the header of a difference is about something else, such as the pace of the year.</summary>
    private static Heading Agreeing(Heading heading, ColumnRule rule) =>
        rule is ColumnRule.Difference or ColumnRule.Sum or ColumnRule.SizeDifference && heading.Hint == HeadingHint.Share
            ? heading with { Hint = HeadingHint.Variance, Unit = heading.Unit == NumberUnit.Percent ? NumberUnit.None : heading.Unit }
            : heading;

    private static ColumnFormula? Best(RecognisedColumn column, List<RecognisedColumn> others, NumberGrid grid)
    {
        var hint = column.Heading.Hint;
        return Candidates(column, others)
            .Select(candidate => (Formula: Try(candidate.Rule, candidate.Operands, column.Index, grid), Bonus: Bonus(column, candidate.Rule, candidate.Operands, others)))
            .Where(candidate => IsEnough(candidate.Formula, column.Index, grid, hint != HeadingHint.None))
            .OrderByDescending(candidate => (decimal)candidate.Formula.Fits / candidate.Formula.Of)
            .ThenByDescending(candidate => candidate.Formula.Of)
            .ThenByDescending(candidate => candidate.Bonus)
            .Select(candidate => candidate.Formula).FirstOrDefault();
    }

    private static IEnumerable<(ColumnRule Rule, int[] Operands)> Candidates(RecognisedColumn column, List<RecognisedColumn> others)
    {
        foreach (var first in others)
        {
            foreach (var second in others.Where(other => other != first))
            {
                int[] pair = [first.Index, second.Index];
                yield return (ColumnRule.Difference, pair);
                if (column.Heading.Hint is HeadingHint.Change or HeadingHint.Variance)
                    yield return (ColumnRule.SizeDifference, pair);
                if (column.Heading.Hint is HeadingHint.Share or HeadingHint.Change || column.Heading.Unit == NumberUnit.Percent)
                {
                    yield return (ColumnRule.Share, pair);
                    yield return (ColumnRule.Change, pair);
                    yield return (ColumnRule.SizeChange, pair);
                }
            }
        }
        // Parts stand beside their sum.
        var at = others.FindIndex(other => other.Index > column.Index) is var after and >= 0 ? after : others.Count;
        for (var length = 2; length <= others.Count; length++)
        {
            if (at - length >= 0)
                yield return (ColumnRule.Sum, [.. others.Skip(at - length).Take(length).Select(other => other.Index)]);
            if (at + length <= others.Count)
                yield return (ColumnRule.Sum, [.. others.Skip(at).Take(length).Select(other => other.Index)]);
        }
    }

    private static ColumnFormula Try(ColumnRule rule, int[] operands, int column, NumberGrid grid)
    {
        var (fits, of) = (0, 0);
        var misses = new List<int>();
        for (var row = 0; row < grid.Rows; row++)
        {
            if (grid[row, column] is not { } stated || Compute(rule, operands, row, grid) is not { } computed)
                continue;
            of++;
            if (Math.Abs(stated - computed.Value) <= computed.Tolerance + grid.HalfStep(row, column))
                fits++;
            else
                misses.Add(row);
        }
        return new ColumnFormula(rule, operands, fits, of) { Misses = misses };
    }

    private static (decimal Value, decimal Tolerance)? Compute(ColumnRule rule, int[] operands, int row, NumberGrid grid)
    {
        var values = new decimal[operands.Length];
        for (var i = 0; i < operands.Length; i++)
        {
            // An empty cell adds nothing to a sum.
            if ((grid[row, operands[i]] ?? (rule == ColumnRule.Sum ? 0 : null)) is not { } value)
                return null;
            values[i] = value;
        }
        if (rule == ColumnRule.Sum && operands.All(operand => grid[row, operand] is null))
            return null;
        var rounding = operands.Sum(operand => grid.HalfStep(row, operand));
        switch (rule)
        {
            case ColumnRule.Difference:
                return (values[0] - values[1], rounding);
            case ColumnRule.SizeDifference:
                return (Math.Abs(values[0]) - Math.Abs(values[1]), rounding);
            case ColumnRule.Sum:
                return (values.Sum(), rounding);
            default:
                if (values[1] == 0)
                    return null;
                var share = 100 * rule switch
                {
                    ColumnRule.Share => values[0] / values[1],
                    ColumnRule.Change => (values[0] - values[1]) / Math.Abs(values[1]),
                    _ => (Math.Abs(values[0]) - Math.Abs(values[1])) / Math.Abs(values[1]),
                };
                // What the rounding of both can do to their quotient.
                var spread = (grid.HalfStep(row, operands[0]) + (Math.Abs(values[0] / values[1]) * grid.HalfStep(row, operands[1]))) / Math.Abs(values[1]) * 100;
                return (share, spread);
        }
    }

    private static bool IsEnough(ColumnFormula formula, int column, NumberGrid grid, bool isHinted)
    {
        if (formula.Of == 0)
            return false;
        var share = (decimal)formula.Fits / formula.Of;
        // Zeros follow from anything.
        var telling = Enumerable.Range(0, grid.Rows).Count(row => grid[row, column] is { } value && value != 0 && !formula.Misses.Contains(row));
        return isHinted ? share > NeedsWithHint && telling >= 1 : share >= NeedsWithoutHint && telling >= FewestWithoutHint;
    }

    /// <summary>How well the words of the headers agree with a formula.</summary>
    private static int Bonus(RecognisedColumn column, ColumnRule rule, int[] operands, List<RecognisedColumn> others)
    {
        var measures = operands.Select(index => others.Find(other => other.Index == index)!.Heading).ToList();
        var words = column.Header.Text.ToLowerInvariant();
        var bonus = rule is ColumnRule.Difference or ColumnRule.Share ? 2 : 0;
        if (column.Heading.Hint == HeadingHint.Total)
            bonus += rule == ColumnRule.Sum ? 8 : 0;
        if (column.Heading.Hint == HeadingHint.Share)
            bonus += rule is ColumnRule.Share or ColumnRule.Change or ColumnRule.SizeChange ? 8 : 0;
        if (rule is ColumnRule.Difference or ColumnRule.SizeDifference or ColumnRule.Change or ColumnRule.SizeChange or ColumnRule.Share)
        {
            bonus += measures.Count(heading => heading.Measure.Length > 0 && words.Contains(heading.Measure, StringComparison.Ordinal)) * 4;
            bonus += measures[0].Span == measures[1].Span ? 3 : 0;
            bonus += measures.Exists(heading => heading.Measure is KnownMeasures.Budget or KnownMeasures.PeriodBudget) ? 1 : 0;
        }
        return bonus;
    }
}
