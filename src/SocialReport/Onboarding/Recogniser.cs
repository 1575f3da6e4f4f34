using System.Text.RegularExpressions;
using SocialReport.Diagnostics;
using SocialReport.Facts;
using SocialReport.Periods;

namespace SocialReport.Onboarding;

/// <summary>Recognises a table as it was exported: what its columns and rows are, and how its numbers hang together.</summary>
internal static partial class Recogniser
{
    /// <summary>Recognises one table; null when it holds no numbers.</summary>
    /// <param name="source">The name of the file it will have.</param>
    /// <param name="id">The dataset's id.</param>
    /// <param name="block">The table's titles.</param>
    /// <param name="shape">Its rows.</param>
    /// <param name="form">Which table of its sheet it is.</param>
    /// <param name="period">The period that relative headers refer to.</param>
    /// <param name="answers">What somebody has answered, by key or by table and key.</param>
    public static RecognisedTable? Table(string source, string id, TableBlock block, ShapedTable shape, TableForm form, Period period, IReadOnlyDictionary<string, string> answers)
    {
        var grid = new NumberGrid(shape);
        var titles = block.Titles.Select(row => RowKey.Normalize(row.Cells.First(cell => !cell.IsBlank).Text)).ToList();
        IReadOnlyList<RecognisedColumn> columns = Columns(shape, grid, period);
        if (!columns.Any(column => column.Use == ColumnUse.Value && Enumerable.Range(0, grid.Rows).Any(row => grid.Read(row, column.Index) is { Value: not CellValue.Missing })))
            return null;
        columns = ColumnFormulas.Find(columns, grid);
        var labelHeader = shape.Table.Rows[0].Cells[shape.LabelIndex].Text;
        var (unit, unitEvidence, isUnitSure) = Units.OfTable(titles, labelHeader, columns, shape.Labels, grid);
        var questions = new List<OpenQuestion>();
        if (Answer(answers, id, "enhet", Units.Choices) is { } answered)
            (unit, unitEvidence) = (OfWord(answered), "så är det svarat");
        else if (!isUnitSure)
            questions.Add(new OpenQuestion(id, "enhet", $"Vilken enhet har talen i {id}?", Units.Choices, unit.Word));
        columns = [.. columns.Select(column => WithUnit(column, unit, grid))];
        var rows = shape.Labels.Select((shown, i) => Row(i, shown, shape, grid, columns, unit)).ToList();
        IReadOnlyList<RecognisedRow> summed = OfTheirWhole(SumFinder.Find(rows, grid, [.. columns.Where(column => IsAdditive(column, unit)).Select(column => column.Index)]));
        var (sign, signEvidence, isSignSure) = unit.Unit == MeasureUnit.Amount ? Signs.Of(summed, columns, grid) : (SignConvention.CostNegative, "", true);
        if (unit.Unit == MeasureUnit.Amount && Answer(answers, id, "tecken", Signs.Choices) is { } stated)
            (sign, signEvidence) = (stated == Signs.Choices[0] ? SignConvention.CostNegative : SignConvention.CostPositive, "så är det svarat");
        else if (!isSignSure)
            questions.Add(new OpenQuestion(id, "tecken", $"Hur är kostnader skrivna i {id}?", Signs.Choices, sign == SignConvention.CostNegative ? Signs.Choices[0] : Signs.Choices[1]));
        if (unit.Unit == MeasureUnit.Amount)
            (columns, summed) = Signs.OfParts(sign, summed, columns, grid);
        var table = new RecognisedTable(id, Title(titles, labelHeader, shape.Table.Place, id), source, shape, form)
        {
            Columns = Named(Apart(columns, period), period),
            Rows = NamedRows(summed),
            Grid = grid,
            Unit = unit.Unit,
            Scale = unit.Scale,
            Sign = sign,
            Period = period,
            Assumptions = [],
            Questions = questions,
        };
        return table with { Assumptions = [.. RecognitionWords.Of(table, unit, unitEvidence, signEvidence, questions)] };
    }

    private static List<RecognisedColumn> Columns(ShapedTable shape, NumberGrid grid, Period period)
    {
        var header = shape.Table.Rows[0];
        var columns = new List<RecognisedColumn>();
        for (var i = 0; i < header.Cells.Count; i++)
        {
            var heading = Heading.Read(header.Cells[i].Text, period);
            var looks = Enumerable.Range(0, grid.Rows).Select(row => TableBlocks.Look(grid.Cell(row, i))).Where(look => look != CellLook.Blank).ToList();
            var numbers = looks.Count(look => look is CellLook.Number or CellLook.Year);
            var values = numbers + looks.Count(look => look == CellLook.Marker);
            var use = i == shape.LabelIndex ? ColumnUse.Label
                : header.Cells[i].Text == ShapedTable.SectionName ? ColumnUse.Words
                : i < shape.LabelIndex && numbers * 2 > looks.Count || CodeWord().IsMatch(header.Cells[i].Text) ? ColumnUse.Code
                : numbers > 0 && values * 2 >= looks.Count ? ColumnUse.Value
                : looks.Count == 0 && heading is { IsKnown: true, Span: not null } ? ColumnUse.Value
                : ColumnUse.Words;
            columns.Add(new RecognisedColumn(i, header.Cells[i], use, heading)
            {
                Decimals = Enumerable.Range(0, grid.Rows).Select(row => grid[row, i] is null ? 0 : grid.Decimals(row, i)).DefaultIfEmpty().Max(),
            });
        }
        // Columns that say nothing of time are of the time that the others are.
        return columns.Exists(column => column is { Use: ColumnUse.Value, Heading: { IsKnown: true, Span: { } span } } && span == period.Span)
            ? [.. columns.Select(column => column.Heading is { IsKnown: false, Span: null } ? column with { Heading = column.Heading with { Span = period.Span } } : column)]
            : columns;
    }

    /// <summary>
    /// Where several columns have one measure and time, such as intäkter, kostnader and netto of one budget, only the one without further
    /// words is the measure, or else the net one; the others are what their headers call them.
    /// </summary>
    private static List<RecognisedColumn> Apart(IReadOnlyList<RecognisedColumn> columns, Period period)
    {
        var apart = columns.ToList();
        foreach (var same in columns.Where(column => column is { Use: ColumnUse.Value or ColumnUse.Computed, Heading: { IsKnown: true, Hint: HeadingHint.None or HeadingHint.Total } })
            .GroupBy(column => (column.Heading.Measure, column.Heading.Span ?? period.WholeYear, column.Heading.AsOf)).Where(group => group.Count() > 1))
        {
            var plain = same.FirstOrDefault(column => !PartWord().IsMatch(column.Heading.Words)) ?? same.FirstOrDefault(column => NetWord().IsMatch(column.Heading.Words));
            foreach (var column in same.Where(column => column != plain && PartWord().IsMatch(column.Heading.Words)))
                apart[columns.ToList().IndexOf(column)] = column with { Heading = column.Heading with { IsKnown = false, Measure = "" } };
        }
        return apart;
    }

    /// <summary>Parts of a row (varav) count what the row above counts.</summary>
    private static List<RecognisedRow> OfTheirWhole(IReadOnlyList<RecognisedRow> rows)
    {
        var result = new List<RecognisedRow>();
        foreach (var row in rows)
        {
            var whole = result.FindLast(other => !other.IsOfWhich);
            result.Add(row is { IsOfWhich: true, Unit: null } && whole is { Unit: not null } ? row with { Unit = whole.Unit, Scale = whole.Scale } : row);
        }
        return result;
    }

    private static RecognisedColumn WithUnit(RecognisedColumn column, Stated table, NumberGrid grid)
    {
        if (column.Use is not (ColumnUse.Value or ColumnUse.Computed))
            return column;
        var read = Enumerable.Range(0, grid.Rows).Where(row => grid[row, column.Index] is not null).Select(row => grid.Read(row, column.Index)!.Unit).ToList();
        var isShare = column.Formula is { Rule: ColumnRule.Share or ColumnRule.Change or ColumnRule.SizeChange } || (read.Count > 0 && read.Count(unit => unit == NumberUnit.Percent) * 2 > read.Count)
            || column is { Use: ColumnUse.Value, Heading.Hint: HeadingHint.Share, Heading.Unit: NumberUnit.Percent or NumberUnit.None };
        var stated = isShare ? new Stated(MeasureUnit.Share, NumberScale.Percent) : Stated.Of(column.Heading.Unit, isPrice: false);
        // A count among amounts says so in its header.
        if (stated is null && table.Unit == MeasureUnit.Amount && PiecesWord().IsMatch(column.Header.Text))
            stated = new Stated(MeasureUnit.Count, NumberScale.One);
        return stated is { } own && own != table ? column with { Unit = own.Unit, Scale = own.Scale } : column;
    }

    private static bool IsAdditive(RecognisedColumn column, Stated table) =>
        column.Use is ColumnUse.Value or ColumnUse.Computed && (column.Unit ?? table.Unit) is MeasureUnit.Amount or MeasureUnit.Count
        && column.Formula is not { Rule: ColumnRule.Share or ColumnRule.Change or ColumnRule.SizeChange or ColumnRule.SizeDifference };

    private static RecognisedRow Row(int index, string shown, ShapedTable shape, NumberGrid grid, IReadOnlyList<RecognisedColumn> columns, Stated table)
    {
        var key = shape.Table.Rows[index + 1].Cells[shape.LabelIndex].Text;
        var own = Units.OfRow(shown, index, columns, grid, table);
        return new RecognisedRow(index, key, shown.Length == 0 ? key : shown, shape.Sections[index])
        {
            Unit = own?.Unit,
            Scale = own?.Scale,
            LooksLikeSum = SumWord().IsMatch(shown),
            IsWords = columns.Where(column => column.Use == ColumnUse.Value).All(column => grid.Cell(index, column.Index) is not { IsBlank: false, IsCovered: false }),
        };
    }

    /// <summary>Ids made of what the columns are, each once.</summary>
    private static List<RecognisedColumn> Named(IReadOnlyList<RecognisedColumn> columns, Period period)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var measures = new HashSet<(string, DateSpan?, Period?)>();
        var named = new List<RecognisedColumn>();
        foreach (var column in columns)
        {
            var heading = column.Heading;
            // Two columns of one measure and time can't both be it: the second is called what its header calls it.
            if (column.Use == ColumnUse.Value && (heading.Measure.Length == 0 || !measures.Add((heading.Measure, heading.Span ?? period.WholeYear, heading.AsOf))))
            {
                var own = Identifiers.Of(heading.Text).Replace('_', ' ').TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ' ');
                own = own.Length == 0 || KnownMeasures.All.Any(known => known.Name == own) ? $"{own} {Words(named.Count)}".Trim() : own;
                // A name that ends as a time or a unit would be read as one.
                if (ColumnHeader.Read($"{own} 2000", new DatasetDeclaration { Id = own, Unit = MeasureUnit.Count, Measures = [new(own, MeasureKind.Flow)] }, period) is not ColumnHeader.Value read || read.Measure != own)
                    own = Words(named.Count);
                while (!measures.Add((own, heading.Span ?? period.WholeYear, heading.AsOf)))
                    own += " b";
                heading = heading with { Measure = own, IsKnown = false };
            }
            var id = column.Use == ColumnUse.Value && heading.IsKnown
                ? Identifiers.Of($"{heading.Measure} {Suffix(heading, period)}")
                : Identifiers.Of(heading.Text);
            named.Add(column with { Id = Identifiers.Unique(id, taken), Heading = heading });
        }
        return named;
    }

    private static string Words(int number) => $"kolumn {(char)('a' + (number % 26))}";

    private static string Suffix(Heading heading, Period period)
    {
        var made = heading.AsOf is { } asOf ? $" {asOf.LastMonth}" : "";
        if (heading.Span is not { } span || span == period.Span || span == period.WholeYear)
            return made;
        if (span == period.SamePeriodLastYear || span == period.WholeYear.PreviousYear())
            return "fg år" + made;
        return span.SwedishName + made;
    }

    private static IReadOnlyList<RecognisedRow> NamedRows(IReadOnlyList<RecognisedRow> rows)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. rows.Select(row => row with { Id = Identifiers.Unique(Identifiers.Of(row.Key), taken) })];
    }

    private static string Title(List<string> titles, string labelHeader, SourceLocation place, string id)
    {
        string?[] candidates =
        [
            titles.LastOrDefault(text => !text.StartsWith("uttag", StringComparison.OrdinalIgnoreCase) && text.Length <= 120 && IsTitle(text)),
            labelHeader.Length <= 60 && !CommonWord().IsMatch(WithoutUnit(labelHeader)) ? labelHeader : null,
            place.Sheet is { } sheet && !UnnamedSheet().IsMatch(sheet) ? sheet : null,
        ];
        return candidates.OfType<string>().Select(WithoutUnit).FirstOrDefault(IsTitle) ?? char.ToUpperInvariant(id[0]) + id[1..].Replace('_', ' ');

        static bool IsTitle(string text) => text.Count(char.IsLetter) >= 3;
    }

    /// <summary>A text without the unit that it ends with, as a heading that the report adds the unit to; empty when it is nothing else.</summary>
    internal static string WithoutUnit(string text) => UnitAtEnd().Replace(text, "").TrimEnd(' ', ',', ':');

    private static string? Answer(IReadOnlyDictionary<string, string> answers, string id, string key, IReadOnlyList<string> choices) =>
        answers.GetValueOrDefault($"{id}.{key}") is { } own ? own : answers.GetValueOrDefault(key) is { } all && choices.Contains(all) ? all : null;

    private static Stated OfWord(string word) => word switch
    {
        "kr" => new Stated(MeasureUnit.Amount, NumberScale.Kr),
        "tkr" => new Stated(MeasureUnit.Amount, NumberScale.Tkr),
        "mnkr" => new Stated(MeasureUnit.Amount, NumberScale.Mnkr),
        "procent" => new Stated(MeasureUnit.Share, NumberScale.Percent),
        _ => new Stated(MeasureUnit.Count, NumberScale.One),
    };

    [GeneratedRegex(@"\A(kod|konto|ansvar|aktivitetskod|verksamhetskod|objekt|projekt)(kod|nr|nummer)?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CodeWord();

    [GeneratedRegex(@"^\W*(summa|summering|s:a|total|totalt|totala|netto|nettokostnad|nettokostnader|delsumma|resultat|verksamhetens netto)|\b(totalt|summa|netto)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SumWord();

    [GeneratedRegex(@"\b(antal|platser|volym|personer|årsarbetare|st)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PiecesWord();

    [GeneratedRegex(@"\b(intäkt|kostnad|netto|inkomst|utgift|brutto|intern|extern)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PartWord();

    [GeneratedRegex(@"\bnetto", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NetWord();

    // What heads labels in any table says nothing of this one.
    [GeneratedRegex(@"\A(rad|rader|verksamhet|verksamheter|verksamhetsområde|benämning|namn|nämnd|ansvar|konto|kontogrupp|mått|text|kod|enhet|område|aktivitet|post|slag|förvaltning|avdelning|belopp)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CommonWord();

    [GeneratedRegex(@"\A(blad|sheet|tabell)\s*[0-9]*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UnnamedSheet();

    [GeneratedRegex(@"(?:[\s,(]+|\A\(?)(kr|kronor|tkr|mnkr|mkr)\)?\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UnitAtEnd();
}
