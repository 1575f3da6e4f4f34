namespace SocialReport.Facts;

/// <summary>A dataset as the report sees it: its rows, and its values over all period folders read.</summary>
public sealed class Dataset
{
    private readonly Dictionary<RowKey, DatasetRow> _rows = [];

    internal Dataset(
        DatasetDeclaration declaration,
        IReadOnlyList<DatasetRow> rows,
        IReadOnlyList<DatasetRow> formerRows,
        IReadOnlyList<Fact> facts)
    {
        Declaration = declaration;
        Rows = rows;
        FormerRows = formerRows;
        Facts = facts;
        foreach (var row in rows.Concat(formerRows))
            _rows.TryAdd(row.Key, row);
    }

    /// <summary>Its name.</summary>
    public string Id => Declaration.Id;

    /// <summary>What <c>namnd.yaml</c> says of it.</summary>
    public DatasetDeclaration Declaration { get; }

    /// <summary>The rows of its newest files, in the files' order; sum rows are left out.</summary>
    public IReadOnlyList<DatasetRow> Rows { get; }

    /// <summary>Rows that only older period folders have, newest folder first.</summary>
    public IReadOnlyList<DatasetRow> FormerRows { get; }

    /// <summary>All values, oldest as-of first, then in the files' order.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>The row with that key, also a former one; null when there is none.</summary>
    public DatasetRow? Row(RowKey key) => _rows.GetValueOrDefault(key);

    /// <summary>How the values of a row behave when put together: what the row says, else the measure.</summary>
    public MeasureKind KindOf(RowKey row, string measure) =>
        Declaration.RowFor(row)?.Kind ?? Declaration.Measure(measure)?.Kind ?? MeasureKind.Flow;
}

/// <summary>Looks things up in a declaration.</summary>
internal static class DatasetDeclarations
{
    /// <summary>What is said of a row, or null.</summary>
    public static RowDeclaration? RowFor(this DatasetDeclaration declaration, RowKey key)
    {
        if (declaration.Rows.Count == 0)
            return null;
        var whole = key.ToString();
        return declaration.Rows.FirstOrDefault(row => row.Key == whole)
            ?? declaration.Rows.FirstOrDefault(row => row.Key == key.Label);
    }

    /// <summary>The measure of that name that the dataset declares or knows, or null.</summary>
    public static MeasureDeclaration? Measure(this DatasetDeclaration declaration, string name)
    {
        var wanted = KnownMeasures.Normalize(name);
        return declaration.Measures.FirstOrDefault(measure => KnownMeasures.Normalize(measure.Name) == wanted)
            ?? KnownMeasures.All.FirstOrDefault(measure => measure.Name == wanted);
    }

    /// <summary>The names of all measures, for hints.</summary>
    public static IEnumerable<string> MeasureNames(this DatasetDeclaration declaration) =>
        declaration.Measures.Select(measure => measure.Name).Concat(KnownMeasures.All.Select(measure => measure.Name)).Distinct();
}
