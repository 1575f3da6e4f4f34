using SocialReport.Facts;

namespace SocialReport.Calculation;

/// <summary>The columns of words of a dataset, under the names that formulas and filters use for them.</summary>
internal static class TextColumns
{
    /// <summary>The names, for suggestions.</summary>
    public static IEnumerable<string> Of(Dataset dataset) => Headers(dataset).Select(Identifier.Of);

    /// <summary>The header of the column of that name, or null.</summary>
    public static string? Header(Dataset dataset, string name)
    {
        var wanted = Identifier.Of(name);
        return Headers(dataset).FirstOrDefault(header => Identifier.Of(header) == wanted);
    }

    private static IEnumerable<string> Headers(Dataset dataset) =>
        dataset.Declaration.TextColumns
            .Concat(dataset.Declaration.KeyColumns)
            .Concat(dataset.Declaration.Columns.Where(column => column.Role == ColumnRole.Text).Select(column => column.Header));
}
