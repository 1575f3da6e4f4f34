using SocialReport.Diagnostics;

namespace SocialReport.Facts;

/// <summary>Checks that a file's sum rows are the sums of its rows, within what its own rounding allows.</summary>
internal static class SumRows
{
    // Two columns may well be wrong each for itself.
    private const int FewestOfLostRow = 3;

    /// <summary>Checks every sum row in every column that can be summed.</summary>
    /// <param name="rows">All rows.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="declaration">What is declared of the sum rows.</param>
    /// <param name="isWhole">Whether the file is the whole dataset, so that every sum row declared must stand in it.</param>
    /// <param name="diagnostics">Takes the findings.</param>
    public static void Check(
        IReadOnlyList<ReadRow> rows, TableColumns columns, DatasetDeclaration declaration, bool isWhole, DiagnosticBag diagnostics)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Sum is not { } sum)
                continue;
            // Without a declaration the rows are those that explain the sum best.
            var mismatches = Candidates(rows, i, sum)
                .Select(terms => columns.Values.Select(column => Compare(rows[i], terms, column, declaration)).OfType<Mismatch>().ToArray())
                .OrderBy(found => found.Length)
                .FirstOrDefault();
            if (mismatches is null)
                diagnostics.Add(Messages.NothingToSum(rows[i].KeyCell, sum));
            else
                AddMismatches(rows[i], mismatches, columns, diagnostics);
            if (Candidates(rows, i, sum).FirstOrDefault() is { } parts)
                diagnostics.AddRange(columns.Values.Select(column => CompareRate(rows[i], parts, column, declaration)).OfType<Diagnostic>());
        }
        foreach (var sum in declaration.SumRows.Where(sum => isWhole && !rows.Any(row => row.Sum == sum)))
            diagnostics.Add(Messages.NoSuchSumRow(columns.Values.Count > 0 ? columns.Values[0].Header.Location with { LineNumber = 0, ColumnNumber = 0 } : declaration.Location, sum.Label));
    }

    /// <summary>A row that was lost is missing in every column, and is told once.</summary>
    private static void AddMismatches(ReadRow sum, Mismatch[] mismatches, TableColumns columns, DiagnosticBag diagnostics)
    {
        var stated = columns.Values.Count(column => sum.Cells.TryGetValue(column.Index, out var cell) && cell.Read.Stated is not null);
        if (mismatches.Length >= FewestOfLostRow && mismatches.Length == stated && mismatches.All(found => found.Blank is null))
            diagnostics.Add(Messages.RowMayBeLost(sum, [.. mismatches.Select(found => (found.Column, found.Stated - found.Sum, found.Unit))]));
        else
            diagnostics.AddRange(mismatches.Select(found => Messages.WrongSum(sum, found.Column, found.Stated, found.Sum, found.Unit, found.Blank)));
    }

    private static IEnumerable<ReadRow[]> Candidates(IReadOnlyList<ReadRow> rows, int sumIndex, SumRowDeclaration sum)
    {
        var data = rows.Where(row => row.Sum is null && !row.Row.IsOfWhich);
        ReadRow[][] candidates;
        if (sum.SumRows.Count > 0)
            candidates = [[.. rows.Where(row => row != rows[sumIndex] && IsNamed(row, sum.SumRows))]];
        else if (sum.Group is var (column, word))
            candidates = [[.. data.Where(row => row.Row.Text(column) == RowKey.Normalize(word))]];
        else if (!rows[sumIndex].IsSumByLabel)
            candidates = [[.. data]];
        else
            candidates = [[.. data], [.. SincePreviousSum(rows, sumIndex)], [.. rows.Take(sumIndex).Where(row => row.Sum is not null)]];
        return candidates.Where(terms => terms.Length > 0);
    }

    private static bool IsNamed(ReadRow row, IReadOnlyList<string> labels) =>
        labels.Any(label => RowKey.Normalize(label) == row.Row.Key.Label);

    private static IEnumerable<ReadRow> SincePreviousSum(IReadOnlyList<ReadRow> rows, int sumIndex) =>
        rows.Take(sumIndex).Reverse().TakeWhile(row => row.Sum is null).Where(row => !row.Row.IsOfWhich);

    private static Mismatch? Compare(ReadRow sum, ReadRow[] terms, ValueColumn column, DatasetDeclaration declaration)
    {
        if (!sum.Cells.TryGetValue(column.Index, out var cell) || cell.Read.Stated is not { } stated)
            return null;
        var total = 0m;
        var decimals = cell.Read.Decimals;
        string? blank = null;
        foreach (var term in terms)
        {
            // A cell that couldn't be read has its own error; a sum without it means nothing.
            if (!term.Cells.TryGetValue(column.Index, out var part) || !CanBeSummed(term, column, declaration))
                return null;
            if (part.Read.Statement != cell.Read.Statement || (part.Read.Stated is null && part.Read.Value is not CellValue.Missing))
                return null;
            if (part.Read.Value is CellValue.Missing { Marker: "" })
                blank ??= term.Row.Key.Label;
            total += part.Read.Stated ?? 0;
            decimals = Math.Max(decimals, part.Read.Decimals);
        }
        return Math.Abs(stated - total) > Tolerance(cell.Read.Statement, decimals, terms.Length)
            ? new(column, stated, total, cell.Read.Statement.Word, blank)
            : null;
    }

    /// <summary>
    /// What can't be summed has a total that lies between its parts, as that of a mean or share does, or that is their sum after all,
    /// as when shares are parts of 100 per cent.
    /// </summary>
    private static Diagnostic? CompareRate(ReadRow sum, ReadRow[] terms, ValueColumn column, DatasetDeclaration declaration)
    {
        if (!sum.Cells.TryGetValue(column.Index, out var cell) || cell.Read.Stated is not { } stated || terms.Length < 2 || terms.All(term => CanBeSummed(term, column, declaration)))
            return null;
        var parts = new List<ReadCell>();
        foreach (var term in terms)
        {
            if (!term.Cells.TryGetValue(column.Index, out var part) || part.Read.Statement != cell.Read.Statement || IsOfPersons(term, column, declaration))
                return null;
            if (part.Read.Stated is not null)
                parts.Add(part.Read);
        }
        if (parts.Count < 2)
            return null;
        var (low, high, total) = (parts.Min(part => part.Stated!.Value), parts.Max(part => part.Stated!.Value), parts.Sum(part => part.Stated!.Value));
        var step = Step(Math.Max(cell.Read.Decimals, parts.Max(part => part.Decimals)));
        if ((stated >= low - step && stated <= high + step) || Math.Abs(stated - total) <= step * (parts.Count + 1) / 2)
            return null;
        return stated == 100 && cell.Read.Statement.Scale == NumberScale.Percent
            ? Messages.SharesNotHundred(sum, column, total)
            : Messages.RateOutsideParts(sum, column, stated, low, high, cell.Read.Statement.Word);
    }

    /// <summary>Unique persons of parts overlap: their total is neither their sum nor between them.</summary>
    private static bool IsOfPersons(ReadRow row, ValueColumn column, DatasetDeclaration declaration) =>
        (declaration.RowFor(row.Row.Key)?.Kind ?? declaration.Measure(column.Measure)?.Kind) == MeasureKind.Unique;

    // Each of n rounded terms is off by at most half a unit of its last digit. Whole pieces aren't rounded.
    private static decimal Tolerance(Statement statement, int decimals, int terms) =>
        statement.Unit == MeasureUnit.Count && decimals == 0 ? 0 : Step(decimals) * terms / 2;

    /// <summary>The weight of the last of so many decimals.</summary>
    public static decimal Step(int decimals) => new(1, 0, 0, false, (byte)decimals);

    private static bool CanBeSummed(ReadRow row, ValueColumn column, DatasetDeclaration declaration)
    {
        var unit = column.Statement.With(declaration.RowFor(row.Row.Key)).Unit;
        var kind = declaration.RowFor(row.Row.Key)?.Kind ?? declaration.Measure(column.Measure)?.Kind ?? MeasureKind.Flow;
        return unit is MeasureUnit.Amount or MeasureUnit.Count && kind is MeasureKind.Flow or MeasureKind.Stock;
    }

    private sealed record Mismatch(ValueColumn Column, decimal Stated, decimal Sum, string Unit, string? Blank);
}
