using SocialReport.Periods;

namespace SocialReport.Facts;

/// <summary>
/// The columns that a dataset declares, by header. Where a declaration has <c>{tid}</c> in its header any time may stand there, and is
/// the column's: <c>"Utfall (U) {tid}": utfall</c> reads the header "Utfall (U) jan–okt 2021" as outcome of January to October 2021, so
/// that the next export needs no new declaration.
/// </summary>
internal sealed class DeclaredColumns
{
    /// <summary>What stands for the time.</summary>
    public const string Time = "{tid}";

    private readonly Dictionary<string, ColumnDeclaration> _exact = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Before, string After, ColumnDeclaration Column)> _timed = [];
    private readonly Period _asOf;

    public DeclaredColumns(IEnumerable<ColumnDeclaration> columns, Period asOf)
    {
        _asOf = asOf;
        foreach (var column in columns)
        {
            var header = RowKey.Normalize(column.Header);
            if (header.IndexOf(Time, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
                _timed.Add((header[..at].TrimEnd(), header[(at + Time.Length)..].TrimStart(), column));
            else
                _exact.TryAdd(header, column);
        }
    }

    /// <summary>What is declared of a header, with its time where the declaration leaves that open; null for nothing.</summary>
    /// <param name="name">The header, normalized.</param>
    public ColumnDeclaration? For(string name)
    {
        if (_exact.GetValueOrDefault(name) is { } exact)
            return exact;
        foreach (var (before, after, column) in _timed)
        {
            if (TimeIn(name, before, after) is { } time)
                return column with { ReadAs = column.ReadAs is { } measure ? $"{measure} {time}" : null };
        }
        return null;
    }

    private string? TimeIn(string name, string before, string after)
    {
        if (name.Length <= before.Length + after.Length
            || !name.StartsWith(before, StringComparison.OrdinalIgnoreCase) || !name.EndsWith(after, StringComparison.OrdinalIgnoreCase))
            return null;
        var time = name[before.Length..(name.Length - after.Length)].Trim();
        return SpanParser.ReadEnd(time, _asOf) is SpanReading.Found { Span: not null, Rest: "" } ? time : null;
    }
}
