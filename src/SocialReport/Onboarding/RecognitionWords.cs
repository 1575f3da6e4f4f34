using System.Text.RegularExpressions;
using SocialReport.Facts;

namespace SocialReport.Onboarding;

/// <summary>Says what was taken for granted about a table, and what speaks for it.</summary>
internal static partial class RecognitionWords
{
    public static IEnumerable<Assumption> Of(RecognisedTable table, Stated unit, string unitEvidence, string signEvidence, IReadOnlyList<OpenQuestion> questions)
    {
        var header = table.Shape.Table.Rows[0].Cells[table.Shape.LabelIndex].Location;
        yield return new Assumption(header, $"Talen är {(unit.Unit == MeasureUnit.Amount ? $"belopp i {unit.Word}" : unit.Word)}.", unitEvidence) { IsUncertain = questions.Any(question => question.Key == "enhet") };
        if (signEvidence.Length > 0)
            yield return new Assumption(header, table.Sign == SignConvention.CostNegative ? "Kostnader är negativa tal." : "Kostnader är positiva tal.", signEvidence) { IsUncertain = questions.Any(question => question.Key == "tecken") };
        if (DatasetYaml.HasEmptyOnPurpose(table))
            yield return new Assumption(header, "Tomma celler är tomma med avsikt och skrivs ut som ”-”.", "summorna går ihop åt båda hållen utan dem");
        if (table.Grid.HasParentheses)
            yield return new Assumption(header, "Tal inom parentes är negativa.", null) { IsUncertain = true };
        if (unit.Unit == MeasureUnit.Count && table.Rows.Any(row => PersonWord().IsMatch(row.Shown)) || PersonWord().IsMatch(table.Title))
            yield return new Assumption(header, "En del av talen kan vara antal personer, och små antal skyddas inte förrän det är sagt. Skriv personer: ja för datamängden eller raderna i namnd.yaml, eller personer: nej.", "etiketterna") { IsUncertain = true };
        foreach (var column in table.Columns.Where(column => column.Header.Text.Length > 0))
        {
            if (Of(column, table) is { } said)
                yield return said;
        }
        foreach (var column in table.Columns.Where(column => column.Formula is { Rule: ColumnRule.Difference } && IsTurned(column, table)))
            yield return new Assumption(column.Header.Location, $"Rubriken ”{column.Heading.Words}” säger tvärtom mot talen, som är {ColumnWords.Of(column, table.Columns)}.", null) { IsUncertain = true };
        foreach (var part in table.Columns.Where(column => column.Sign is not null).Select(column => (column.Header.Text, column.Header.Location))
            .Concat(table.Rows.Where(row => row.Sign is not null).Select(row => (Text: row.Shown, table.Grid.Cell(row.Index, table.Shape.LabelIndex)!.Location))))
            yield return new Assumption(part.Location, $"”{part.Text}” är intäkter, och positiva tal där är intäkter.", "de dras från kostnaderna");
        foreach (var row in table.Rows)
        {
            if (Of(row, table) is { } said)
                yield return said;
            if (ShiftedRows.Shift(row.Index, table) is { } shift)
            {
                yield return new Assumption(
                    table.Grid.Cell(row.Index, table.Shape.LabelIndex)!.Location, $"Raden ”{row.Shown}” ser ut att vara förskjuten ett steg åt {(shift > 0 ? "höger" : "vänster")}. Rätta den i filen.",
                    "dess tal och ord står i grannkolumnerna till dem som andra rader har dem i")
                { IsUncertain = true };
            }
        }
    }

    /// <summary>Whether the header names its terms in the other order than the numbers have them: B-U over outcome less budget.</summary>
    private static bool IsTurned(RecognisedColumn column, RecognisedTable table)
    {
        if (TermsInside().Match(column.Header.Text) is not { Success: true } said)
            return false;
        var (first, second) = (table.Columns[column.Formula!.Operands[0]].Header.Text, table.Columns[column.Formula.Operands[1]].Header.Text);
        return first.Contains($"({said.Groups[2].Value})", StringComparison.Ordinal) && second.Contains($"({said.Groups[1].Value})", StringComparison.Ordinal);
    }

    private static Assumption? Of(RecognisedColumn column, RecognisedTable table)
    {
        var name = $"”{column.Header.Text}”";
        switch (column.Use)
        {
            case ColumnUse.Code:
                return new Assumption(column.Header.Location, $"{name} är koder.", null);
            case ColumnUse.Words when column.Header.Text != ShapedTable.SectionName:
                return new Assumption(column.Header.Location, $"{name} är ord om raden.", null);
            case ColumnUse.Computed:
                var formula = column.Formula!;
                var misses = formula.Misses.Count == 0 ? "" : $"; inte på {string.Join(", ", formula.Misses.Take(5).Select(row => Place(table, row, column)))}{(formula.Misses.Count > 5 ? $" och {formula.Misses.Count - 5} till" : "")}";
                return new Assumption(column.Header.Location, $"{name} räknas som {ColumnWords.Of(column, table.Columns)}.", $"stämmer på {formula.Fits} av {formula.Of} rader{misses}") { IsUncertain = formula.Misses.Count > 0 };
            case ColumnUse.Value when column.Checked is { } sum:
                return new Assumption(column.Header.Location, $"{name} är {ColumnWords.Of(column, table.Columns)} men läses som den står, för där en term är tom går det inte att räkna.", $"summan går ihop på {sum.Fits} av {sum.Of} rader") { IsUncertain = sum.Misses.Count > 0 };
            case ColumnUse.Value:
                var span = column.Heading.Span?.SwedishName ?? table.Period.WholeYear.SwedishName;
                return new Assumption(column.Header.Location, $"{name} är {column.Heading.Measure} {span}{(column.Heading.AsOf is { } asOf ? $", som det var {asOf.EndName} {asOf.Year}" : "")}.", column.Heading.Span is not null && column.Heading.StatesYear ? "rubriken säger det" : "rubrikens ord och rapportens period")
                {
                    IsUncertain = !column.Heading.IsKnown || column.Heading.Span is null,
                };
            default:
                return null;
        }
    }

    private static Assumption? Of(RecognisedRow row, RecognisedTable table)
    {
        var place = table.Shape.Table.Rows[row.Index + 1].Cells[table.Shape.LabelIndex].Location;
        if (row.Sum is { } sum)
        {
            var misses = sum.Misses.Count == 0 ? "" : $"; inte i {string.Join(", ", sum.Misses.Select(column => $"”{table.Columns[column].Header.Text}”"))}";
            return new Assumption(place, $"”{row.Shown}” är {SumWords(sum, table)}.", $"stämmer i {sum.Fits} av {sum.Of} kolumner{misses}") { IsUncertain = sum.Misses.Count > 0 };
        }
        if (row.IsOfWhich)
            return new Assumption(place, $"”{row.Shown}” är en del av raden ovanför och räknas inte in i summor.", "etiketten");
        return row.LooksLikeSum
            ? new Assumption(place, $"”{row.Shown}” går inte att förklara som en summa av raderna och läses som den står.", null) { IsUncertain = true }
            : null;
    }

    private static string SumWords(RowSum sum, RecognisedTable table)
    {
        if (sum.Terms.Any(term => term.Sign < 0))
            return string.Join(" − ", sum.Terms.OrderByDescending(term => term.Sign).Select(term => $"”{table.Rows[term.Row].Shown}”"));
        return sum.Terms.Count <= 3
            ? "summan av " + string.Join(" och ", sum.Terms.Select(term => $"”{table.Rows[term.Row].Shown}”"))
            : $"summan av {sum.Terms.Count} rader, från ”{table.Rows[sum.Terms[0].Row].Shown}” till ”{table.Rows[sum.Terms[^1].Row].Shown}”";
    }

    private static string Place(RecognisedTable table, int row, RecognisedColumn column) => $"”{table.Rows[row].Shown}” ({table.Grid.Cell(row, column.Index)!.Location})";

    [GeneratedRegex(@"\((\p{Lu})\s*[-–−]\s*(\p{Lu})\)", RegexOptions.CultureInvariant)]
    private static partial Regex TermsInside();

    [GeneratedRegex(@"person|individ|barn|unga|vuxna|kund|klient|hushåll|flick|pojk|kvinn|\bmän\b|brukare|boende", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PersonWord();
}
