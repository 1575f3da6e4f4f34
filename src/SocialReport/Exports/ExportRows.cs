using SocialReport.Diagnostics;
using SocialReport.Facts;

namespace SocialReport.Exports;

/// <summary>The rows that an export's rows are put together into: by the words of its key columns, or what their codes are called.</summary>
/// <param name="export">The declaration.</param>
internal sealed class ExportRows(ExportDeclaration export)
{
    // More rows than any table has: then the key is a column of persons or vouchers.
    private const int MostRows = 5_000;

    private readonly ExportKeyColumn[] _columns = [.. export.Keys.Select(key => new ExportKeyColumn(key.Codes))];

    // For each beginning of a key, by the index of the part that follows: the beginning with that part, and at the end the row.
    private readonly List<List<int>> _following = [[]];
    private readonly Dictionary<RowKey, int> _known = [];
    private readonly SortedDictionary<string, (RawCell First, CodeTable Codes, int Rows)> _unknown = new(StringComparer.Ordinal);

    /// <summary>The keys, by index.</summary>
    public List<RowKey> Keys { get; } = [];

    /// <summary>Whether there are more than any table has.</summary>
    public bool IsTooMany => Keys.Count > MostRows;

    /// <summary>Takes up the rows that codes lead to: they are there also when no row of the export has the code.</summary>
    public void AddCoded()
    {
        if (export.Keys is not [{ Codes: { } codes }])
            return;
        foreach (var line in codes.Lines.Where(line => line.Label is not null))
            IndexOf(RowKey.Of(line.Label!));
    }

    /// <summary>The index of the key that a row has; negative when it isn't counted, with an error added unless its code says so.</summary>
    public int Find(ExportRecord record, int[] columns, BadRows bad)
    {
        var node = 0;
        for (var column = 0; column < columns.Length; column++)
        {
            var part = _columns[column].Find(record[columns[column]]);
            if (part < 0)
                return Refused(part, record, columns, column, bad);
            var following = _following[node];
            while (following.Count <= part)
                following.Add(-1);
            if (following[part] < 0)
                following[part] = column == columns.Length - 1 ? RowOf(record, columns) : NewBeginning();
            node = following[part];
        }
        return node;
    }

    /// <summary>An error for each code that has no name, with how many rows have it.</summary>
    public void TellUnknown(BadRows bad)
    {
        foreach (var (_, (cell, codes, rows)) in _unknown)
            bad.Add(!bad.TellsNext ? null : Messages.UnknownExportCode(cell, [.. codes.Lines.Select(line => line.Code)], rows));
        _unknown.Clear();
    }

    /// <summary>The keys in an order that doesn't depend on that of the export: as the codes are written, else by their letters.</summary>
    public IReadOnlyList<int> Ordered() => [.. Enumerable.Range(0, Keys.Count).Order(Comparer<int>.Create((one, other) => Compare(Keys[one], Keys[other])))];

    private int Compare(RowKey one, RowKey other)
    {
        for (var part = 0; part < export.Keys.Count; part++)
        {
            var labels = export.Keys[part].Codes?.Lines.Select(line => line.Label is { } label ? RowKey.Normalize(label) : "").ToList();
            var order = labels is null
                ? string.CompareOrdinal(one.Parts[part], other.Parts[part])
                : labels.IndexOf(one.Parts[part]).CompareTo(labels.IndexOf(other.Parts[part]));
            if (order != 0)
                return order;
        }
        return 0;
    }

    private int NewBeginning()
    {
        _following.Add([]);
        return _following.Count - 1;
    }

    private int RowOf(ExportRecord record, int[] columns) =>
        IndexOf(RowKey.Of([.. columns.Select((column, index) => _columns[index].Label(record[column]))]));

    private int IndexOf(RowKey key)
    {
        if (_known.TryGetValue(key, out var index))
            return index;
        Keys.Add(key);
        return _known[key] = Keys.Count - 1;
    }

    private int Refused(int reason, ExportRecord record, int[] columns, int index, BadRows bad)
    {
        var column = columns[index];
        if (reason == ExportKeyColumn.Unknown)
        {
            var id = $"{index}/{RowKey.Normalize(record.Text(column))}";
            if (_unknown.TryGetValue(id, out var known))
                _unknown[id] = known with { Rows = known.Rows + 1 };
            else if (_unknown.Count <= BadRows.MostTold)
                _unknown[id] = (record.Cell(column), export.Keys[index].Codes!, 1);
            else
                bad.Add(null);
        }
        else if (reason != ExportKeyColumn.Ignored)
        {
            bad.Add(!bad.TellsNext ? null
                : reason == ExportKeyColumn.Stray ? Messages.StrayCharacter(record.Cell(column).Location, record.Text(column)[CsvTableReader.FindStray(record.Text(column))], record.Line)
                : Messages.ExportRowWithoutKey(record.Cell(column), export.Keys[index].Column));
        }
        return reason;
    }
}

/// <summary>A key column: what its cells are called, each looked up once (benchmark: exports).</summary>
/// <param name="codes">What its codes are called; null when its words are the labels.</param>
internal sealed class ExportKeyColumn(CodeTable? codes)
{
    /// <summary>A cell whose rows aren't counted.</summary>
    public const int Ignored = -1;

    /// <summary>An empty cell.</summary>
    public const int Unnamed = -2;

    /// <summary>A code without a name.</summary>
    public const int Unknown = -3;

    /// <summary>A cell with a character that no text should hold.</summary>
    public const int Stray = -4;

    private readonly ByteTable _written = new();
    private readonly List<int> _partOf = [];
    private readonly List<string> _labels = [];
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);

    /// <summary>The index of a cell's label; negative when it has none.</summary>
    public int Find(ReadOnlySpan<byte> cell)
    {
        var written = _written.IndexOf(cell);
        if (written == _partOf.Count)
            _partOf.Add(Resolve(RowKey.Normalize(ExportRecord.Decode(cell))));
        return _partOf[written];
    }

    /// <summary>The label of a cell that has one.</summary>
    public string Label(ReadOnlySpan<byte> cell) => _labels[Find(cell)];

    private int Resolve(string text)
    {
        if (text.Length == 0)
            return Unnamed;
        if (CsvTableReader.FindStray(text) >= 0)
            return Stray;
        var line = codes?.Find(text);
        if (codes is not null && line is null)
            return Unknown;
        if (line is { Label: null })
            return Ignored;
        var label = RowKey.Normalize(line?.Label ?? text);
        if (_known.TryGetValue(label, out var index))
            return index;
        _labels.Add(label);
        return _known[label] = _labels.Count - 1;
    }
}
