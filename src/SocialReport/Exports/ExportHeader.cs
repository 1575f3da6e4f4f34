using SocialReport.Facts;

namespace SocialReport.Exports;

/// <summary>Where the columns that an export's declaration names stand in a file.</summary>
/// <param name="Names">The headers, as they are compared.</param>
/// <param name="Keys">The indexes of the key columns.</param>
/// <param name="Columns">The indexes of the other columns that are read.</param>
internal sealed record ExportHeader(string[] Names, int[] Keys, int[] Columns)
{
    private byte[] _first = [];

    /// <summary>The fewest cells of a row that has them all.</summary>
    public int LeastCells { get; } = Keys.Concat(Columns).Max() + 1;

    /// <summary>The headers that a file must have.</summary>
    public static IReadOnlyList<string> Wanted(ExportDeclaration export, IReadOnlyList<string> columns) => [.. export.Keys.Select(key => key.Column), .. columns];

    /// <summary>The header, when the row has all that is wanted; else null.</summary>
    public static ExportHeader? Find(ExportRecord record, ExportDeclaration export, IReadOnlyList<string> columns)
    {
        var names = Enumerable.Range(0, record.Count).Select(index => RowKey.Normalize(record.Text(index))).ToArray();
        var keys = export.Keys.Select(key => IndexOf(names, key.Column)).ToArray();
        var others = columns.Select(column => IndexOf(names, column)).ToArray();
        return keys.Concat(others).Contains(-1) ? null : new ExportHeader(names, keys, others) { _first = record[keys[0]].ToArray() };
    }

    /// <summary>Whether a row is the header once more, as some systems write it on each page.</summary>
    public bool IsRepeated(ExportRecord record) =>
        record[Keys[0]].SequenceEqual(_first)
        && Keys.Concat(Columns).All(index => string.Equals(RowKey.Normalize(record.Text(index)), Names[index], StringComparison.OrdinalIgnoreCase));

    private static int IndexOf(string[] names, string column) =>
        Array.FindIndex(names, name => string.Equals(name, RowKey.Normalize(column), StringComparison.OrdinalIgnoreCase));
}
