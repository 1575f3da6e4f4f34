using SocialReport.Diagnostics;

namespace SocialReport.Facts;

/// <summary>A row as read: a row of data or a sum.</summary>
/// <param name="Row">Its key and words.</param>
/// <param name="KeyCell">The cell with its label, for messages.</param>
/// <param name="Cells">Its values by column index; cells that couldn't be read are left out.</param>
internal sealed record ReadRow(DatasetRow Row, RawCell KeyCell, IReadOnlyDictionary<int, (RawCell Raw, ReadCell Read)> Cells)
{
    /// <summary>The row as it stands in the file.</summary>
    public required RawRow Raw { get; init; }

    /// <summary>What is declared of it when it is a sum row, else null.</summary>
    public SumRowDeclaration? Sum { get; init; }

    /// <summary>Whether it is taken for a sum row because of its label, without a declaration.</summary>
    public bool IsSumByLabel { get; init; }
}

/// <summary>Reads the rows under a header.</summary>
internal sealed class TableRows(DatasetDeclaration declaration, TableColumns columns, DiagnosticBag diagnostics)
{
    /// <summary>How the dataset writes numbers.</summary>
    public NumberStyle Style { get; } = new()
    {
        MissingMarkers = declaration.MissingMarkers,
        ZeroMarker = declaration.ZeroMarker,
        BlankMarker = declaration.BlankMarker,
        ParenthesesAreNegative = declaration.ParenthesesAreNegative,
    };

    /// <summary>Whether no row was left out for an error.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>Reads all rows; those with an error in key or layout are left out.</summary>
    public IReadOnlyList<ReadRow> Read(RawTable table)
    {
        var rows = new List<ReadRow>();
        var seen = new Dictionary<RowKey, RawCell>();
        foreach (var raw in table.Rows.Skip(columns.RowIndex + 1))
        {
            if (IsRepeatedHeader(raw) || Read(raw) is not { } row)
                continue;
            if (row.Sum is not null || seen.TryAdd(row.Row.Key, row.KeyCell))
                rows.Add(row);
            else
                Refuse(Messages.RowTwice(row.KeyCell, row.Row.Key, seen[row.Row.Key]));
        }
        return rows;
    }

    private void Refuse(Diagnostic diagnostic)
    {
        diagnostics.Add(diagnostic);
        IsComplete = false;
    }

    private bool IsRepeatedHeader(RawRow raw) =>
        raw.Cells.Select((cell, i) => i < columns.Names.Count && string.Equals(RowKey.Normalize(cell.Text), columns.Names[i], StringComparison.OrdinalIgnoreCase))
            .All(isSame => isSame);

    private ReadRow? Read(RawRow raw)
    {
        if (raw.Cells.Skip(columns.Names.Count).FirstOrDefault(cell => !cell.IsBlank) is { } extra)
        {
            Refuse(Messages.ExtraCell(extra, columns.Names.Count));
            return null;
        }
        var first = raw.Cells.First(cell => !cell.IsBlank);
        if (columns.Values.All(column => raw.Text(column.Index).Length == 0 || raw.Cell(column.Index)!.IsCovered))
        {
            // Headings between rows and notes below them hold no values.
            if (columns.Values.Count > 0 && !IsNote(first.Text))
                diagnostics.Add(Messages.RowWithoutValues(first));
            if (columns.Values.Count > 0)
                return null;
        }
        var label = columns.Keys.Count == 0 ? "" : RowKey.Normalize(Label(raw, columns.Keys[^1]));
        if (SumFor(label) is var (sum, byLabel))
        {
            var cell = raw.Cell(columns.Keys[^1])!;
            return Values(raw, RowOf(raw, RowKey.Of(label), cell), cell) with { Sum = sum, IsSumByLabel = byLabel };
        }
        return KeyOf(raw, first) is { } key ? Values(raw, RowOf(raw, key.Key, key.Cell), key.Cell) : null;
    }

    private (SumRowDeclaration Sum, bool ByLabel)? SumFor(string label)
    {
        if (label.Length == 0)
            return null;
        if (declaration.SumRows.FirstOrDefault(sum => RowKey.Normalize(sum.Label) == label) is { } declared)
            return (declared, false);
        // A row that is declared as such is one, whatever it is called.
        if (declaration.RowFor(RowKey.Of(label)) is not null)
            return null;
        var word = label.Split(' ', ':')[0];
        return word.Equals("Summa", StringComparison.OrdinalIgnoreCase)
            || word.Equals("Totalt", StringComparison.OrdinalIgnoreCase)
            || word.Equals("Total", StringComparison.OrdinalIgnoreCase)
            ? (new SumRowDeclaration(label), true)
            : null;
    }

    private string Label(RawRow raw, int column) =>
        declaration.Labels.Count > 0 && declaration.Labels.TryGetValue(RowKey.Normalize(raw.Text(column)), out var label) ? label : raw.Text(column);

    private (RowKey Key, RawCell Cell)? KeyOf(RawRow raw, RawCell first)
    {
        if (declaration.Mapping is { } mapping && columns.Code is { } codeColumn)
        {
            var code = raw.Text(codeColumn);
            if (mapping.TryGetValue(code, out var mapped))
                return (RowKey.Of(mapped), raw.Cell(codeColumn)!);
            Refuse(code.Length == 0
                ? Messages.RowWithoutCode(first, columns.Names[codeColumn])
                : Messages.UnknownCode(raw.Cell(codeColumn)!, mapping.Keys));
            return null;
        }
        var missing = columns.Keys.Where(index => raw.Text(index).Length == 0).ToArray();
        if (missing.Length == 0)
            return (RowKey.Of([.. columns.Keys.Select(index => Label(raw, index))]), raw.Cell(columns.Keys[^1])!);
        Refuse(Messages.RowWithoutKey(first, columns.Names[missing[0]]));
        return null;
    }

    private DatasetRow RowOf(RawRow raw, RowKey key, RawCell cell)
    {
        var texts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var index in columns.Keys.Concat(columns.Texts))
            texts[columns.Names[index]] = RowKey.Normalize(raw.Text(index));
        var code = columns.Code is { } column && raw.Text(column).Length > 0 ? raw.Text(column) : null;
        return new(key, code, texts, cell.Location)
        {
            IsOfWhich = declaration.RowFor(key)?.IsOfWhich ?? IsOfWhichLabel(key.Label),
        };
    }

    private ReadRow Values(RawRow raw, DatasetRow row, RawCell keyCell)
    {
        var declared = declaration.RowFor(row.Key);
        var cells = new Dictionary<int, (RawCell, ReadCell)>();
        foreach (var column in columns.Values)
        {
            var cell = raw.Cell(column.Index)
                ?? new RawCell("", keyCell.Location with { ColumnNumber = 0 }, keyCell.SourceLine, 1);
            if (CellReader.Read(cell, raw, column, column.Statement.With(declared), Style, diagnostics) is { } read)
                cells[column.Index] = (cell, read);
        }
        return new(row, keyCell, cells) { Raw = raw };
    }

    private static bool IsOfWhichLabel(string label)
    {
        var word = label.TrimStart('-', '–', ' ').Split(' ', ':')[0];
        return word.Equals("varav", StringComparison.OrdinalIgnoreCase) || word.Equals("därav", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a text alone in its row is a note under the table, such as <c>Källa: …</c> or <c>* exkl. moms</c>.</summary>
    private static bool IsNote(string text) =>
        text.StartsWith('*')
        || (text.Length > 1 && char.IsAsciiDigit(text[0]) && text[1] == ')')
        || text.StartsWith("källa", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("not:", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("anm", StringComparison.OrdinalIgnoreCase);
}
