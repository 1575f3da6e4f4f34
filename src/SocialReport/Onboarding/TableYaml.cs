using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SocialReport.Facts;
using SocialReport.Periods;

namespace SocialReport.Onboarding;

/// <summary>A table of a first report, and which row and column of the file each of its printed ones is.</summary>
/// <param name="Table">The table.</param>
/// <param name="Yaml">Its lines, indented under <c>tabeller:</c>.</param>
/// <param name="Columns">The file's column of each printed column after the labels.</param>
/// <param name="Rows">The file's row of each printed row; null for a heading.</param>
internal sealed record PrintedTable(RecognisedTable Table, string Yaml, IReadOnlyList<int> Columns, IReadOnlyList<int?> Rows);

/// <summary>Writes a table of <c>rapport.yaml</c> that prints what the file has, with sums and formulas computed.</summary>
internal static class TableYaml
{
    public static PrintedTable Of(RecognisedTable table)
    {
        var text = new StringBuilder();
        // The heading over the table in the text says what it is.
        text.Append(CultureInfo.InvariantCulture, $"  {table.Id}:\n");
        var label = table.Columns[table.Shape.LabelIndex].Header.Text;
        // The unit stands over the numbers.
        var heading = table.Unit == MeasureUnit.Amount ? Recogniser.WithoutUnit(label) : label;
        if (heading is not ("" or ShapedTable.LabelName))
            text.Append(CultureInfo.InvariantCulture, $"    radrubrik: {DatasetYaml.Quoted(Pattern(heading, table.Period))}\n");
        text.Append(CultureInfo.InvariantCulture, $"    data: {table.Id}\n    visa: {{{Display(table)}}}\n");
        if (SkipsMissing(table))
            text.Append("    saknas: hoppa_över\n");
        var columns = table.Columns.Where(column => column.Use is ColumnUse.Value or ColumnUse.Computed || (column.Use == ColumnUse.Words && column.Header.Text is not ("" or ShapedTable.SectionName))).ToList();
        text.Append("    kolumner:\n").AppendJoin("", columns.Select(column => $"      {column.Id}: {{{Column(column, table)}}}\n"));
        var printed = Rows(text, table);
        return new PrintedTable(table, text.ToString(), [.. columns.Select(column => column.Index)], printed);
    }

    private static string Display(RecognisedTable table)
    {
        var decimals = table.Numeric.Where(column => column.Unit is null).Select(column => Shown(column, table)).DefaultIfEmpty().Max();
        return table.Unit switch
        {
            MeasureUnit.Amount => $"enhet: {DatasetYaml.ScaleWord(table.Scale)}, decimaler: {decimals}{(table.Sign == SignConvention.CostPositive ? ", tecken: kostnad-positiv" : "")}",
            _ => $"decimaler: {decimals}",
        };
    }

    // A workbook holds more digits than anyone prints.
    private static int Shown(RecognisedColumn column, RecognisedTable table) => column.Decimals <= 3 ? column.Decimals : (column.Unit ?? table.Unit) switch
    {
        MeasureUnit.Amount => (column.Scale ?? table.Scale) == NumberScale.Mnkr ? 1 : 0,
        _ => 1,
    };

    private static string Column(RecognisedColumn column, RecognisedTable table)
    {
        if (column.Use == ColumnUse.Words)
            return $"text: {DatasetYaml.Quoted(column.Header.Text)}, rubrik: {DatasetYaml.Quoted(Pattern(column.Heading.Text, table.Period))}";
        var said = new List<string>();
        var isShare = (column.Unit ?? table.Unit) == MeasureUnit.Share;
        if (column.Use == ColumnUse.Computed)
        {
            said.Add($"rubrik: {DatasetYaml.Quoted(Pattern(table.Columns.Count(other => other.Use == ColumnUse.Computed && other.Heading.Words == column.Heading.Words) == 1 && column.Heading.Hint != HeadingHint.Total ? column.Heading.Words : column.Heading.Text, table.Period))}");
            said.AddRange(Formula(column, table));
            if (HasZeroByZero(column, table))
                said.Add("noll_genom_noll: 0");
        }
        else
        {
            said.Add($"mått: {DatasetYaml.Quoted(column.Heading.Measure + (column.Heading.AsOf is { } asOf && asOf < table.Period ? " fg" : ""))}");
            if (PeriodWord(column.Heading.Span ?? table.Period.WholeYear, table.Period) is { } period)
                said.Add($"period: {period}");
            if (!column.Heading.IsKnown || column.Heading.AsOf is not null || column.Heading.Hint == HeadingHint.Total || column.Heading.Words.StartsWith("resultat", StringComparison.OrdinalIgnoreCase))
                said.Add($"rubrik: {DatasetYaml.Quoted(Pattern(column.Heading.Text, table.Period))}");
            if (column.Heading.Hint == HeadingHint.Variance && (column.Unit ?? table.Unit) == MeasureUnit.Amount)
                said.Add("slag: avvikelse");
            if (isShare)
                said.Add("summera: inte");
        }
        if (column.Unit == MeasureUnit.Amount)
            said.Add($"enhet: {DatasetYaml.ScaleWord(column.Scale!.Value)}");
        if (column.Unit == MeasureUnit.Count)
            said.Add("enhet: antal");
        if (column.Unit is not null || isShare)
            said.Add($"decimaler: {Shown(column, table)}");
        if (column.Sign is { } sign)
            said.Add($"tecken: {DatasetYaml.SignWord(sign)}");
        return string.Join(", ", said);
    }

    /// <summary>
    /// The formula over stored values. Amounts are stored as effect on the result, so where the file has positive costs the difference
    /// is turned: a variance is printed as stored, everything else as the file signs it.
    /// </summary>
    private static IEnumerable<string> Formula(RecognisedColumn column, RecognisedTable table)
    {
        var formula = column.Formula!;
        var operands = formula.Operands.Select(index => table.Columns.First(other => other.Index == index)).ToList();
        var ids = operands.Select(operand => operand.Id).ToList();
        var isTurned = table is { Unit: MeasureUnit.Amount, Sign: SignConvention.CostPositive };
        switch (formula.Rule)
        {
            case ColumnRule.Difference:
                var isVariance = column.Heading.Hint == HeadingHint.Variance && table.Unit == MeasureUnit.Amount && Signs.IsBudget(operands[isTurned ? 0 : 1]);
                yield return $"formel: {Terms([(ids[0], Direction(operands[0], table)), (ids[1], -Direction(operands[1], table))], isVariance ? 1 : Direction(column, table))}";
                if (isVariance)
                    yield return "slag: avvikelse";
                break;
            case ColumnRule.SizeDifference:
                yield return $"formel: (abs {ids[0]}) - (abs {ids[1]})";
                if (isTurned)
                    yield return "slag: avvikelse";
                break;
            case ColumnRule.Share:
                yield return $"formel: {ids[0]} / {ids[1]}";
                break;
            case ColumnRule.SizeChange:
                yield return $"formel: förändring (abs {ids[0]}) (abs {ids[1]})";
                break;
            case ColumnRule.Change:
                yield return isTurned ? $"formel: förändring (kostnad {ids[0]}) (kostnad {ids[1]})" : $"formel: förändring {ids[0]} {ids[1]}";
                break;
            default:
                yield return $"formel: {Terms([.. ids.Select((id, i) => (id, Direction(operands[i], table)))], Direction(column, table))}";
                break;
        }
    }

    /// <summary>1 where amounts are stored as the file has them, −1 where they are turned.</summary>
    private static int Direction(RecognisedColumn column, RecognisedTable table) =>
        (column.Unit ?? table.Unit) == MeasureUnit.Amount && (column.Sign ?? table.Sign) == SignConvention.CostPositive ? -1 : 1;

    private static int Direction(RecognisedRow row, RecognisedTable table) =>
        (row.Unit ?? table.Unit) == MeasureUnit.Amount && (row.Sign ?? table.Sign) == SignConvention.CostPositive ? -1 : 1;

    /// <summary>A sum of stored values, those added first: each with the sign it has in the file, turned as it and the result are.</summary>
    private static string Terms(IReadOnlyList<(string Id, int Sign)> terms, int direction)
    {
        var ordered = terms.Select(term => (term.Id, Sign: term.Sign * direction)).OrderByDescending(term => term.Sign).ToList();
        return string.Concat(ordered.Select((term, i) => $"{(i == 0 ? term.Sign < 0 ? "-" : "" : term.Sign < 0 ? " - " : " + ")}{term.Id}"));
    }

    /// <summary>Whether the file writes zero where zero is divided by zero.</summary>
    private static bool HasZeroByZero(RecognisedColumn column, RecognisedTable table) =>
        column.Formula is { Rule: ColumnRule.Share or ColumnRule.Change or ColumnRule.SizeChange, Operands: var operands }
        && Enumerable.Range(0, table.Grid.Rows).Any(row => table.Grid[row, column.Index] == 0 && table.Grid[row, operands[0]] == 0 && table.Grid[row, operands[1]] == 0);

    /// <summary>A span as seen from the report's period; null for the period itself.</summary>
    internal static string? PeriodWord(DateSpan span, Period period)
    {
        if (span == period.Span)
            return null;
        if (span == period.WholeYear)
            return "helår";
        if (span == period.WholeYear.PreviousYear())
            return "helår fg år";
        if (span == period.SamePeriodLastYear)
            return "fg år";
        return span == DateSpan.WholeYear(period.Year + 1) ? "helår nästa år" : DatasetYaml.Quoted(span.LongName);
    }

    private static List<int?> Rows(StringBuilder text, RecognisedTable table)
    {
        text.Append("    rader:\n");
        var rows = table.Rows;
        var isPlain = rows.All(row => row is { Unit: null, Sign: null, IsOfWhich: false, IsWords: false, Section: "" } && row.Key == row.Shown && !HasOwnDecimals(row, table)) && rows.SkipLast(1).All(row => row.Sum is null);
        if (isPlain && (rows[^1].Sum is not { } last || (last.Terms.Count == rows.Count - 1 && DatasetYaml.IsReadAsSum(rows[^1]))))
        {
            text.Append("      - alla\n");
            if (rows[^1].Sum is not null)
                text.Append(CultureInfo.InvariantCulture, $"      - {{id: totalt, text: {DatasetYaml.Quoted(rows[^1].Shown)}, slag: total, summa: alla}}\n");
            return [.. rows.Select(row => (int?)row.Index)];
        }
        var printed = new List<int?>();
        var headings = new HashSet<string>(StringComparer.Ordinal);
        var taken = rows.Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        var section = "";
        foreach (var row in rows)
        {
            if (row.Section != section && row.Section.Length > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"      - {{{Heading(row.Section)}}}\n");
                printed.Add(null);
            }
            section = row.Section;
            text.Append(CultureInfo.InvariantCulture, $"      - {{{(row.IsWords ? Heading(row.Shown) : Row(row, table))}}}\n");
            printed.Add(row.IsWords ? null : row.Index);
        }
        return printed;

        // Two headings of the same words need a name each.
        string Heading(string words) => (headings.Add(words) ? "" : $"id: {Identifiers.Unique(Identifiers.Of(words), taken)}, ") + $"rubrik: {DatasetYaml.Quoted(words)}";
    }

    private static string Row(RecognisedRow row, RecognisedTable table)
    {
        var said = new List<string> { $"id: {row.Id}" };
        // The report marks parts of the row above itself.
        var shown = row.IsOfWhich ? row.Shown.TrimStart('-', '–', ' ') : row.Shown;
        if (row.Sum is null)
            said.Add($"rad: {DatasetYaml.Quoted(row.Key)}");
        if (row.Sum is not null || row.Key != shown)
            said.Add($"text: {DatasetYaml.Quoted(shown)}");
        if (row.Sum is { } sum)
        {
            var isLast = !table.Rows.Any(other => other.Sum is { } above && above.Terms.Any(term => term.Row == row.Index));
            said.Add($"slag: {(isLast ? "total" : "delsumma")}");
            var terms = sum.Terms.Select(term => (table.Rows[term.Row].Id, Sign: term.Sign * Direction(table.Rows[term.Row], table))).ToList();
            said.Add(terms.TrueForAll(term => term.Sign == Direction(row, table))
                ? $"summa: [{string.Join(", ", terms.Select(term => term.Id))}]"
                : $"formel: {Terms(terms, Direction(row, table))}");
        }
        else if (row.IsOfWhich)
        {
            said.Add("slag: varav");
        }
        if (row.Unit is { } unit)
        {
            said.Add(unit switch
            {
                MeasureUnit.Amount or MeasureUnit.Price => $"enhet: {DatasetYaml.ScaleWord(row.Scale!.Value)} i cell",
                MeasureUnit.Share => "enhet: procent",
                _ => "enhet: antal",
            });
        }
        if (row.Unit is not null || HasOwnDecimals(row, table))
            said.Add($"decimaler: {Decimals(row, table)}");
        if (row.Sign is { } sign)
            said.Add($"tecken: {DatasetYaml.SignWord(sign)}");
        return string.Join(", ", said);
    }

    private static int Decimals(RecognisedRow row, RecognisedTable table) =>
        table.Numeric.Where(column => column.Unit is null).Select(column => table.Grid[row.Index, column.Index] is null ? 0 : Math.Min(3, table.Grid.Decimals(row.Index, column.Index))).DefaultIfEmpty().Max();

    /// <summary>Whether a row of a table that isn't of amounts shows fewer decimals than others: whole persons beside a mean.</summary>
    private static bool HasOwnDecimals(RecognisedRow row, RecognisedTable table) => table.Unit != MeasureUnit.Amount && row.Unit is null
        && Decimals(row, table) != table.Numeric.Where(column => column.Unit is null).Select(column => Shown(column, table)).DefaultIfEmpty().Max();

    /// <summary>Whether some sum holds although one of its terms is a gap.</summary>
    private static bool SkipsMissing(RecognisedTable table) => table.Rows.Any(row => row.Sum is { } sum && table.Numeric.Any(column =>
        table.Grid[row.Index, column.Index] is not null && sum.Terms.Any(term => table.Grid[term.Row, column.Index] is null)));

    /// <summary>A text with the report's years and period as patterns, so that they can't stay behind.</summary>
    internal static string Pattern(string text, Period period)
    {
        var year = period.Year.ToString(CultureInfo.InvariantCulture);
        var before = (period.Year - 1).ToString(CultureInfo.InvariantCulture);
        return Months(period).Replace(text.Replace("{{", "", StringComparison.Ordinal), "{{ period.utan_år }}")
            .Replace(year, "{{ period.år }}", StringComparison.Ordinal)
            .Replace(before, "{{ period.fg.år }}", StringComparison.Ordinal);
    }

    /// <summary>The period's months, written in any of the usual ways: <c>jan-apr</c>, <c>Januari – april</c>.</summary>
    private static Regex Months(Period period) => new(
        $@"\b{period.FirstMonth[..3]}\p{{L}}*\.?\s*[-–]\s*{period.LastMonth[..3]}\p{{L}}*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
