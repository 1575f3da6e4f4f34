using SocialReport.Diagnostics;
using SocialReport.Facts;

namespace SocialReport.Exports;

/// <summary>The rows that an export's rows are put together into: by the words of its key columns, or what their codes are called.</summary>
/// <param name="export">The declaration.</param>
internal sealed class ExportRows(ExportDeclaration export)
{
    private const int Ignored = -1;
    private const int Unnamed = -2;
    private const int Unknown = -3;
    private const int Stray = -4;

    // More rows than any table has: then the key is a column of persons or vouchers.
    private const int MostRows = 5_000;

    private readonly ByteTable _written = new();
    private readonly List<int> _rowOf = [];
    private readonly Dictionary<RowKey, int> _known = [];
    private readonly SortedDictionary<string, (RawCell First, CodeTable Codes, int Rows)> _unknown = new(StringComparer.Ordinal);
    private byte[] _joined = new byte[256];

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
        var written = _written.IndexOf(columns is [var only] ? record[only] : Joined(record, columns));
        if (written == _rowOf.Count)
            _rowOf.Add(Resolve(record, columns));
        var row = _rowOf[written];
        if (row is Unnamed or Unknown or Stray)
            Refuse(row, record, columns, bad);
        return row;
    }

    /// <summary>An error for each code that has no name, with how many rows have it.</summary>
    public void TellUnknown(BadRows bad)
    {
        foreach (var (_, (cell, codes, rows)) in _unknown)
            bad.Add(() => Messages.UnknownExportCode(cell, [.. codes.Lines.Select(line => line.Code)], rows));
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

    private ReadOnlySpan<byte> Joined(ExportRecord record, int[] columns)
    {
        var length = 0;
        foreach (var column in columns)
        {
            var cell = record[column];
            if (length + cell.Length + 1 > _joined.Length)
                Array.Resize(ref _joined, Math.Max(_joined.Length * 2, length + cell.Length + 1));
            cell.CopyTo(_joined.AsSpan(length));
            length += cell.Length;
            // A control character that no cell holds.
            _joined[length++] = 0x1F;
        }
        return _joined.AsSpan(0, length);
    }

    private int Resolve(ExportRecord record, int[] columns)
    {
        var parts = new string[columns.Length];
        for (var part = 0; part < columns.Length; part++)
        {
            var text = RowKey.Normalize(record.Text(columns[part]));
            if (text.Length == 0)
                return Unnamed;
            if (CsvTableReader.FindStray(text) >= 0)
                return Stray;
            if (export.Keys[part].Codes is not { } codes)
                parts[part] = text;
            else if (codes.Find(text) is not { } line)
                return Unknown;
            else if (line.Label is null)
                return Ignored;
            else
                parts[part] = line.Label;
        }
        return IndexOf(RowKey.Of(parts));
    }

    private int IndexOf(RowKey key)
    {
        if (_known.TryGetValue(key, out var index))
            return index;
        Keys.Add(key);
        return _known[key] = Keys.Count - 1;
    }

    private void Refuse(int reason, ExportRecord record, int[] columns, BadRows bad)
    {
        if (reason == Unknown)
        {
            var part = Array.FindIndex(columns, column => export.Keys[Array.IndexOf(columns, column)].Codes is { } codes && codes.Find(RowKey.Normalize(record.Text(column))) is null);
            var code = RowKey.Normalize(record.Text(columns[part]));
            var id = $"{part}/{code}";
            _unknown[id] = _unknown.TryGetValue(id, out var known) ? known with { Rows = known.Rows + 1 } : (record.Cell(columns[part]), export.Keys[part].Codes!, 1);
            return;
        }
        var at = reason == Stray
            ? Array.Find(columns, column => CsvTableReader.FindStray(RowKey.Normalize(record.Text(column))) >= 0)
            : Array.Find(columns, column => RowKey.Normalize(record.Text(column)).Length == 0);
        bad.Add(() => reason == Stray
            ? Messages.StrayCharacter(record.Cell(at).Location, record.Text(at)[Math.Max(0, CsvTableReader.FindStray(record.Text(at)))], record.Line)
            : Messages.ExportRowWithoutKey(record.Cell(at), export.Keys[Array.IndexOf(columns, at)].Column));
    }
}
