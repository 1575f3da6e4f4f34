using SocialReport.Diagnostics;
using SocialReport.Periods;

namespace SocialReport.Facts;

/// <summary>Finds the header among title lines and reads what each column is.</summary>
internal sealed class HeaderReader
{
    // How far down a header is looked for.
    private const int TitleRows = 100;

    private readonly DatasetDeclaration _declaration;
    private readonly Period _asOf;
    private readonly DiagnosticBag _diagnostics;
    private readonly DeclaredColumns _declared;

    private HeaderReader(DatasetDeclaration declaration, Period asOf, DiagnosticBag diagnostics)
    {
        _declaration = declaration;
        _asOf = asOf;
        _diagnostics = diagnostics;
        _declared = new DeclaredColumns(declaration.Columns, asOf);
    }

    /// <summary>Reads the header; null when there is none, or when a column that is needed isn't there.</summary>
    public static TableColumns? Read(RawTable table, DatasetDeclaration declaration, Period asOf, DiagnosticBag diagnostics)
    {
        if (table.Rows.Count == 0)
        {
            diagnostics.Add(Messages.EmptyFile(table.Place));
            return null;
        }
        var reader = new HeaderReader(declaration, asOf, diagnostics);
        var index = reader.FindHeader(table.Rows);
        if (index < 0)
        {
            diagnostics.Add(Messages.NoHeader(table.Place, table.Rows[0], declaration));
            return null;
        }
        return reader.Columns(table, index);
    }

    /// <summary>The first row in which two cells are known headers; or else one; or one that nearly is.</summary>
    private int FindHeader(IReadOnlyList<RawRow> rows)
    {
        // A title stands alone in its row.
        var candidates = Enumerable.Range(0, rows.Count).Where(i => rows[i].Filled >= 2);
        var best = -1;
        foreach (var i in candidates.Take(TitleRows))
        {
            var known = rows[i].Cells.Count(cell => !cell.IsCovered && IsKnown(cell));
            if (known >= 2)
                return i;
            if (known == 1 && best < 0)
                best = i;
        }
        return best >= 0 ? best : candidates.Take(TitleRows).Where(i => rows[i].Cells.Any(IsNearlyKnown)).DefaultIfEmpty(-1).First();
    }

    private bool IsNearlyKnown(RawCell cell) =>
        ColumnHeader.Read(cell.Text, _declaration, _asOf) is ColumnHeader.Unclear or ColumnHeader.UnknownMeasure { Measure.Length: > 0 };

    private bool IsKnown(RawCell cell)
    {
        var name = RowKey.Normalize(cell.Text);
        return name.Length > 0
            && (_declared.For(name) is not null
                || IsAmong(name, _declaration.KeyColumns)
                || IsAmong(name, _declaration.TextColumns)
                || Same(name, _declaration.CodeColumn)
                || ColumnHeader.Read(name, _declaration, _asOf) is ColumnHeader.Value);
    }

    private TableColumns? Columns(RawTable table, int rowIndex)
    {
        var cells = table.Rows[rowIndex].Cells;
        // A header cell covered from the left or above heads nothing of its own.
        var names = cells.Select(cell => cell.IsCovered ? "" : RowKey.Normalize(cell.Text)).ToArray();
        var isComplete = true;
        var repeated = Repeated(cells, names);
        var keys = FindAll(_declaration.KeyColumns, cells, names, ref isComplete);
        var texts = FindAll(_declaration.TextColumns, cells, names, ref isComplete);
        var code = _declaration.CodeColumn is { } codeColumn ? Find(codeColumn, cells, names, ref isComplete) : null;
        var values = new List<ValueColumn>();
        var ignored = new List<(int, RawCell)>();
        for (var i = 0; i < cells.Count; i++)
        {
            if (names[i].Length == 0)
            {
                if (table.Rows.Skip(rowIndex + 1).Select(row => row.Cell(i)).FirstOrDefault(cell => cell is { IsBlank: false, IsCovered: false }) is { } orphan)
                    _diagnostics.Add(Messages.NoColumnHeader(orphan));
                continue;
            }
            if (keys.Contains(i) || texts.Contains(i) || i == code || repeated.Contains(i))
                continue;
            var declared = _declared.For(names[i]);
            if (declared?.Role == ColumnRole.Ignored)
                ignored.Add((i, cells[i]));
            else if (declared?.Role == ColumnRole.Text)
                texts.Add(i);
            else if (ColumnHeader.Read(declared?.ReadAs ?? names[i], _declaration, _asOf) is ColumnHeader.Value value)
                AddValue(values, i, cells[i], value, declared);
            else if (_declaration.KeyColumns.Count == 0 && keys.Count == 0 && declared is null)
                keys.Add(i);
            else if (ColumnHeader.Read(declared?.ReadAs ?? names[i], _declaration, _asOf) is var problem && (isComplete || problem is not ColumnHeader.Words))
                // Words under an unknown header are the missing column more often than not.
                AddProblem(cells[i], problem, declared);
        }
        if (!isComplete || repeated.Count > 0)
            return null;
        if (keys.Count == 0 && _declaration.Mapping is null)
        {
            _diagnostics.Add(Messages.NoKeyColumn(cells[0], names));
            return null;
        }
        if (table.Rows.Count == rowIndex + 1)
            _diagnostics.Add(Messages.NoRows(cells[0]));
        return new(rowIndex, names, keys, code, texts, values) { Ignored = ignored };
    }

    private void AddValue(List<ValueColumn> values, int index, RawCell cell, ColumnHeader.Value header, ColumnDeclaration? declared)
    {
        if (header.AsOf is { } written && written > _asOf)
        {
            _diagnostics.Add(Messages.AsOfAfterFolder(cell, written, _asOf));
            return;
        }
        var measure = _declaration.Measure(header.Measure)!;
        var statement = new Statement(_declaration.Unit, _declaration.Scale, _declaration.Sign)
            .With(measure.Unit, null, null)
            .With(declared?.Unit, declared?.Scale, declared?.Sign);
        if (!statement.Allows(header.Unit))
        {
            _diagnostics.Add(Messages.HeaderUnit(cell, statement));
            return;
        }
        var column = new ValueColumn(index, cell, KnownMeasures.Normalize(header.Measure), header.Span, header.AsOf ?? _asOf, statement);
        if (values.Find(other => (other.Measure, other.Span) == (column.Measure, column.Span) && other.AsOf == column.AsOf) is { } twin)
            _diagnostics.Add(Messages.SameColumnTwice(cell, twin.Header, column));
        else
            values.Add(column);
    }

    private void AddProblem(RawCell cell, ColumnHeader problem, ColumnDeclaration? declared) =>
        _diagnostics.Add(problem switch
        {
            ColumnHeader.Unclear unclear => Messages.UnclearSpan(cell, unclear.Written, unclear.Problem, declared, _asOf),
            ColumnHeader.UnknownMeasure unknown => Messages.UnknownMeasure(cell, unknown.Measure, _declaration, declared),
            ColumnHeader.NoSpan noSpan => Messages.AsOfWithoutSpan(cell, noSpan.AsOf, declared),
            _ => Messages.UnreadableHeader(cell, _declaration, declared, _asOf),
        });

    /// <summary>Indexes of the columns whose header stands further left too.</summary>
    private HashSet<int> Repeated(IReadOnlyList<RawCell> cells, string[] names)
    {
        var repeated = new HashSet<int>();
        for (var i = 0; i < names.Length; i++)
        {
            var first = Array.FindIndex(names, name => Same(name, names[i]));
            if (names[i].Length == 0 || first == i || _declared.For(names[i])?.Role == ColumnRole.Ignored)
                continue;
            _diagnostics.Add(Messages.HeaderTwice(cells[i], cells[first]));
            repeated.Add(i);
        }
        return repeated;
    }

    private List<int> FindAll(IReadOnlyList<string> wanted, IReadOnlyList<RawCell> cells, string[] names, ref bool isComplete)
    {
        var found = new List<int>();
        foreach (var column in wanted)
        {
            if (Find(column, cells, names, ref isComplete) is { } index)
                found.Add(index);
        }
        return found;
    }

    private int? Find(string wanted, IReadOnlyList<RawCell> cells, string[] names, ref bool isComplete)
    {
        var index = Array.FindIndex(names, name => Same(name, RowKey.Normalize(wanted)));
        if (index >= 0)
            return index;
        _diagnostics.Add(Messages.NoSuchColumn(cells[0], wanted, names));
        isComplete = false;
        return null;
    }

    private static bool IsAmong(string name, IReadOnlyList<string> headers) => headers.Any(header => Same(name, RowKey.Normalize(header)));

    private static bool Same(string name, string? header) => string.Equals(name, header, StringComparison.OrdinalIgnoreCase);
}
