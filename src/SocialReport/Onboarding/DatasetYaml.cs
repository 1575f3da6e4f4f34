using System.Globalization;
using System.Text;
using SocialReport.Facts;
using SocialReport.Periods;
using SocialReport.Workspaces;

namespace SocialReport.Onboarding;

/// <summary>Writes how a recognised table is read, as a dataset of <c>namnd.yaml</c>.</summary>
internal static class DatasetYaml
{
    /// <summary>The lines, indented under <c>data:</c>.</summary>
    public static string Of(RecognisedTable table)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"  # {table.Title}\n  {table.Id}:\n");
        var file = Path.GetFileNameWithoutExtension(table.Source);
        if (file != table.Id)
            text.Append(CultureInfo.InvariantCulture, $"    fil: {file}\n");
        if (table.Shape.Table.Place.Sheet is { } sheet)
            text.Append(CultureInfo.InvariantCulture, $"    blad: {Quoted(sheet)}\n");
        if (table.Shape.IsChanged)
            text.Append(CultureInfo.InvariantCulture, $"    form: {{tabell: {table.Form.Number}}}\n");
        text.Append(CultureInfo.InvariantCulture, $"    nyckel: {Quoted(table.Columns[table.Shape.LabelIndex].Header.Text)}\n");
        var codes = table.Columns.Where(column => column.Use == ColumnUse.Code).ToList();
        if (codes.Count > 0)
            text.Append(CultureInfo.InvariantCulture, $"    kod: {Quoted(codes[0].Header.Text)}\n");
        var words = table.Columns.Where(column => column.Use == ColumnUse.Words && column.Header.Text.Length > 0).Concat(codes.Skip(1)).ToList();
        if (words.Count > 0)
            text.Append(CultureInfo.InvariantCulture, $"    text: [{string.Join(", ", words.Select(column => Quoted(column.Header.Text)))}]\n");
        text.Append(CultureInfo.InvariantCulture, $"    slag: {Choices.WordFor(table.Unit)}\n");
        if (table.Unit != MeasureUnit.Count)
            text.Append(CultureInfo.InvariantCulture, $"    enhet: {ScaleWord(table.Scale)}\n");
        if (table.Unit == MeasureUnit.Amount)
            text.Append(CultureInfo.InvariantCulture, $"    tecken: {SignWord(table.Sign)}\n");
        if (table.Grid.HasParentheses)
            text.Append("    parentes: negativa\n");
        if (HasEmptyOnPurpose(table))
            text.Append("    # Summorna går ihop utan de tomma cellerna: där finns inget. Ta bort raden om något kan fattas.\n    tomt: \"-\"\n");
        Map(text, "kolumner", Columns(table));
        Map(text, "mått", Measures(table));
        Map(text, "rader", Rows(table));
        SumRows(text, table);
        Markers(text, table);
        return text.ToString();
    }

    /// <summary>
    /// Whether empty cells say that there is nothing: sums hold without them, in every column and in at least one of them across the row,
    /// and none fails.
    /// </summary>
    internal static bool HasEmptyOnPurpose(RecognisedTable table) =>
        table.Columns.Any(column => column.Checked is { Misses.Count: 0 })
        && table.Rows.Where(row => row.Sum is not null).ToList() is { Count: > 0 } sums && sums.TrueForAll(row => row.Sum!.Misses.Count == 0);

    /// <summary>How a column is written out for the reader; what the header doesn't say of time follows the period.</summary>
    internal static string ReadAs(RecognisedColumn column, Period period)
    {
        var heading = column.Heading;
        var span = heading.Span ?? period.WholeYear;
        var time = !heading.StatesYear && Relative(span, period) is { } relative ? relative : span.LongName;
        return $"{heading.Measure} {time}{(heading.AsOf is { } asOf ? $" per {asOf.Year}-{asOf.Months:00}" : "")}";
    }

    private static string? Relative(DateSpan span, Period period)
    {
        if (span == period.WholeYear)
            return "helår";
        if (span == period.WholeYear.PreviousYear())
            return "helår fg år";
        return span == period.Span ? "perioden" : span == period.SamePeriodLastYear ? "fg år" : null;
    }

    private static IEnumerable<string> Columns(RecognisedTable table)
    {
        var declared = table.Numeric.Where(column => column.Header.Text.Length > 0 && (column.Use == ColumnUse.Computed || Said(column, table, null).Length > 0))
            .Select(column => (Column: column, Open: Open(column, table))).ToList();
        // What one declaration says of two columns must be true of both.
        foreach (var clash in declared.Where(item => item.Open is not null).GroupBy(item => item.Open!.Value.Header, StringComparer.OrdinalIgnoreCase).Where(same => same.Select(item => item.Open!.Value.Said).Distinct().Count() > 1).SelectMany(same => same).ToList())
            declared[declared.IndexOf(clash)] = clash with { Open = null };
        return declared.Select(item => item.Open is var (header, said) ? $"{Quoted(header)}: {said}" : $"{Quoted(item.Column.Header.Text)}: {Said(item.Column, table, null)}").Distinct();
    }

    /// <summary>What is said of a column: the measure and its time, or the measure alone where the header has the time; empty for nothing.</summary>
    private static string Said(RecognisedColumn column, RecognisedTable table, string? measure)
    {
        if (column.Use == ColumnUse.Computed)
            return "ignorera # räknas i rapporten";
        var sign = column.Heading.Hint == HeadingHint.Variance && (column.Unit ?? table.Unit) == MeasureUnit.Amount && table.Sign == SignConvention.CostPositive ? ", tecken: kostnad-negativ" : column.Sign is { } turned ? $", tecken: {SignWord(turned)}" : "";
        var unit = column.Unit is { } own ? $", slag: {Choices.WordFor(own)}{(own == MeasureUnit.Count ? "" : $", enhet: {ScaleWord(column.Scale!.Value)}")}" : "";
        var read = measure ?? ReadAs(column, table.Period);
        if (unit.Length + sign.Length > 0)
            return $"{{läs: {Quoted(read)}{unit}{sign}}}";
        return measure is null && ReadsByItself(column, table) ? "" : Quoted(read);
    }

    /// <summary>
    /// The declaration that leaves the time to the header, so that the next period's export needs none of its own; null where the header
    /// has no time at its end, or another than the column's.
    /// </summary>
    private static (string Header, string Said)? Open(RecognisedColumn column, RecognisedTable table)
    {
        var header = RowKey.Normalize(column.Header.Text);
        var words = column.Heading.Words;
        if (!column.Heading.StatesYear || words.Length == 0 || words.Length >= header.Length || !header.StartsWith(words + " ", StringComparison.Ordinal))
            return null;
        var measure = column.Heading.Measure;
        var open = new ColumnDeclaration($"{words} {DeclaredColumns.Time}") { ReadAs = measure };
        if (new DeclaredColumns([open], table.Period).For(header) is not { ReadAs: { } read })
            return null;
        if (column.Use == ColumnUse.Computed)
            return (open.Header, Said(column, table, measure));
        var declaration = new DatasetDeclaration { Id = table.Id, Unit = table.Unit, Scale = table.Scale, Measures = column.Heading.IsKnown ? [] : [new(measure, MeasureKind.Flow)] };
        return ColumnHeader.Read(read, declaration, table.Period) is ColumnHeader.Value value && value.Span == column.Heading.Span && value.AsOf == column.Heading.AsOf
            ? (open.Header, Said(column, table, measure)) : null;
    }

    /// <summary>Whether the reader takes the header for the same thing without being told.</summary>
    private static bool ReadsByItself(RecognisedColumn column, RecognisedTable table)
    {
        var declaration = new DatasetDeclaration { Id = table.Id, Unit = table.Unit, Scale = table.Scale };
        return column.Heading.IsKnown
            && ColumnHeader.Read(RowKey.Normalize(column.Header.Text), declaration, table.Period) is ColumnHeader.Value read
            && KnownMeasures.Normalize(read.Measure) == column.Heading.Measure && read.Span == column.Heading.Span
            && read.AsOf == column.Heading.AsOf && new Statement(table.Unit, table.Scale, table.Sign).Allows(read.Unit);
    }

    private static IEnumerable<string> Measures(RecognisedTable table) =>
        table.Columns.Where(column => column is { Use: ColumnUse.Value, Heading.IsKnown: false })
            .DistinctBy(column => column.Heading.Measure)
            .Select(column => $"{Quoted(column.Heading.Measure)}: {((column.Unit ?? table.Unit) == MeasureUnit.Share ? "kvot" : "flöde")}");

    private static IEnumerable<string> Rows(RecognisedTable table)
    {
        foreach (var row in table.Rows.Where(row => !row.IsWords))
        {
            var said = new List<string>();
            if (row.Unit is { } unit)
            {
                said.Add($"slag: {Choices.WordFor(unit)}");
                if (unit != MeasureUnit.Count)
                    said.Add($"enhet: {ScaleWord(row.Scale!.Value)}");
                if (unit == MeasureUnit.Price)
                    said.Add("sort: snitt");
                if (unit == MeasureUnit.Share)
                    said.Add("sort: kvot");
            }
            if (row.Sign is { } sign)
                said.Add($"tecken: {SignWord(sign)}");
            if (row.IsOfWhich)
                said.Add("varav: ja");
            // A label that begins as a sum's would be taken for one.
            if (said.Count > 0 || (row.LooksLikeSum && !IsReadAsSum(row)))
                yield return $"{Quoted(row.Key)}: {{{string.Join(", ", said)}}}";
        }
    }

    /// <summary>Whether the file's row is a sum that the reader can check: one of rows added, none subtracted.</summary>
    internal static bool IsReadAsSum(RecognisedRow row) => row.Sum is { } sum && sum.Terms.All(term => term.Sign > 0);

    private static void SumRows(StringBuilder text, RecognisedTable table)
    {
        var sums = table.Rows.Where(IsReadAsSum).ToList();
        if (sums.Count == 0)
            return;
        text.Append("    summarader:\n");
        foreach (var row in sums)
            text.Append(CultureInfo.InvariantCulture, $"      - {{rad: {Quoted(row.Key)}, av: [{string.Join(", ", row.Sum!.Terms.Select(term => Quoted(table.Rows[term.Row].Key)))}]}}\n");
    }

    /// <summary>The words in columns of numbers that stand for no number: they are printed as they are.</summary>
    private static void Markers(StringBuilder text, RecognisedTable table)
    {
        var usual = NumberStyle.UsualMissingMarkers;
        var own = (from column in table.Columns
                   where column.Use == ColumnUse.Value
                   from row in Enumerable.Range(0, table.Grid.Rows)
                   let cell = table.Grid.Cell(row, column.Index)
                   where cell is { IsBlank: false, IsCovered: false } && (table.Grid.Read(row, column.Index) is not { } read || IsUnfit(read, column, table, row))
                   select cell!.Text).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (own.Count > 0)
            text.Append(CultureInfo.InvariantCulture, $"    # Ord i stället för tal skrivs ut som de står.\n    saknas: [{string.Join(", ", usual.Concat(own).Select(Quoted))}]\n");
    }

    /// <summary>Whether the reader would refuse the cell beside the others.</summary>
    private static bool IsUnfit(NumberReading.Found read, RecognisedColumn column, RecognisedTable table, int row)
    {
        var statement = new Statement(table.Unit, table.Scale, table.Sign).With(column.Unit, column.Scale, null).With(table.Rows[row].Unit, table.Rows[row].Scale, null);
        return !statement.Allows(read.Unit) || (statement.IsMoney && read.Value is not (CellValue.Number or CellValue.Missing));
    }

    private static void Map(StringBuilder text, string key, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count > 0)
            text.Append(CultureInfo.InvariantCulture, $"    {key}:\n").AppendJoin("", all.Select(line => $"      {line}\n"));
    }

    internal static string Quoted(string text) => NewText.Yaml(text);

    internal static string ScaleWord(NumberScale scale) => Choices.Scales.First(pair => pair.Value == scale).Key;

    internal static string SignWord(SignConvention sign) => Choices.Signs.First(pair => pair.Value == sign).Key;
}
