using SocialReport.Documents;
using SocialReport.Facts;

namespace SocialReport.Onboarding;

/// <summary>How the numbers that a first report prints agree with those of the file it was made from.</summary>
/// <param name="Equal">How many are equal, digit for digit.</param>
/// <param name="Rounding">How many differ by no more than the rounding of the numbers they are computed from.</param>
/// <param name="Of">How many numbers the file has in the table.</param>
/// <param name="Differences">Those that differ more, or aren't printed: the place, what the file says and what is printed.</param>
public sealed record RecognitionCheck(int Equal, int Rounding, int Of, IReadOnlyList<string> Differences)
{
    /// <summary>The two together.</summary>
    public RecognitionCheck And(RecognitionCheck other) => new(Equal + other.Equal, Rounding + other.Rounding, Of + other.Of, [.. Differences, .. other.Differences]);

    /// <summary>Compares every number of the file with the cell that prints it.</summary>
    internal static RecognitionCheck Compare(PrintedTable printed, Document? document)
    {
        var table = printed.Table;
        var cells = new Dictionary<(int, int), string>();
        if (document?.Blocks.OfType<Table>().FirstOrDefault(block => block.Id == table.Id) is { } shown)
        {
            foreach (var cell in TableGrid.Place(shown.Rows))
                cells[(cell.RowIndex, cell.ColumnIndex)] = PlainText.Of(cell.Cell.Content);
        }
        var (equal, rounding, of) = (0, 0, 0);
        var differences = new List<string>();
        for (var i = 0; i < printed.Rows.Count; i++)
        {
            if (printed.Rows[i] is not { } row)
                continue;
            for (var j = 0; j < printed.Columns.Count; j++)
            {
                var column = printed.Columns[j];
                if (table.Columns[column].Use is not (ColumnUse.Value or ColumnUse.Computed) || table.Grid[row, column] is not { } stated)
                    continue;
                of++;
                var text = cells.GetValueOrDefault((i, j + 1), "");
                var found = NumberReader.Read(text, NumberStyle.Usual) as NumberReading.Found;
                if ((found?.Value as CellValue.Number)?.Value is not { } number)
                    differences.Add(Difference(table, row, column, text.Length == 0 ? "ingenting" : $"”{text}”"));
                else if (number == Math.Round(stated, Math.Min(found.Decimals, 28), MidpointRounding.AwayFromZero) || number == Math.Round(stated * 100, found.Decimals, MidpointRounding.AwayFromZero) && found.Unit == NumberUnit.Percent && table.Grid.Read(row, column)!.Unit != NumberUnit.Percent && Math.Abs(stated) <= 2)
                    equal++;
                else if (Math.Abs(number - stated) <= Allowance(table, row, column))
                    rounding++;
                else
                    differences.Add(Difference(table, row, column, text));
            }
        }
        return new RecognitionCheck(equal, rounding, of, differences);
    }

    /// <summary>What rounding explains: half a step of every number that the cell is computed from, and of its own.</summary>
    private static decimal Allowance(RecognisedTable table, int row, int column)
    {
        var own = table.Grid.HalfStep(row, column) * 2;
        var formula = table.Columns[column].Formula;
        if (formula is { Rule: ColumnRule.Share or ColumnRule.Change or ColumnRule.SizeChange } && !formula.Misses.Contains(row))
            return own * 20;
        var terms = table.Rows[row].Sum is { } sum && !sum.Misses.Contains(column) ? Leaves(table, sum) : 0;
        var operands = formula is not null && !formula.Misses.Contains(row) ? formula.Operands.Count : 0;
        return terms + operands == 0 ? 0 : own * (1 + Math.Max(terms, 1) * Math.Max(operands, 1)) / 2;
    }

    private static int Leaves(RecognisedTable table, RowSum sum) => sum.Terms.Sum(term => table.Rows[term.Row].Sum is { } below ? Leaves(table, below) : 1);

    private static string Difference(RecognisedTable table, int row, int column, string printed) =>
        $"{table.Grid.Cell(row, column)!.Location}: {table.Rows[row].Shown}, {table.Columns[column].Header.Text}: filen har {table.Grid.Cell(row, column)!.Text}, rapporten {printed}";
}
