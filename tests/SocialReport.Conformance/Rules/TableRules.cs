using SocialReport.Conformance.Inspection;
using SocialReport.Conformance.Reading;

namespace SocialReport.Conformance.Rules;

/// <summary>The cells of tables: that they fill the grid, and that data finds its headers.</summary>
internal static class TableRules
{
    private static readonly string[] Scopes = ["Row", "Column", "Both"];

    public static readonly Rule Regular = new(
        "ISO 14289-1 7.2 (41 to 43), 7.5", "the cells of a table fill a rectangle without gaps or overlaps",
        file => Tables(file).Where(table => TableShape.Of(table) is null).Select(table => $"those of {table} do not"));

    public static readonly Rule HeaderScopes = new(
        "ISO 14289-1 7.5 (1), Matterhorn 15-003", "header cells have a scope",
        file => Cells(file, "TH")
            .Where(cell => cell.Attribute("Table", "Scope") is not PdfName(var scope) || !Scopes.Contains(scope))
            .Select(cell => $"{cell} has not"));

    public static readonly Rule HeaderReferences = new("ISO 14289-1 7.5 (2)", "the headers that cells name are header cells of their table", CheckReferences);

    public static readonly Rule ManyLeveledHeaders = new(
        "ISO 14289-1 7.5; ISO 32000-1 14.8.5.7 (Headers)", "data cells below several rows of headers name those above and beside them", CheckLevels);

    public static IReadOnlyList<Rule> All => [Regular, HeaderScopes, HeaderReferences, ManyLeveledHeaders];

    private static IEnumerable<StructureItem> Tables(InspectedFile file) => file.Structure.Items.Where(item => item.Type == "Table");

    private static IEnumerable<StructureItem> Cells(InspectedFile file, string type) => file.Structure.Items.Where(item => item.Type == type);

    private static IEnumerable<string> CheckReferences(InspectedFile file)
    {
        foreach (var table in Tables(file))
        {
            var headers = TableShape.Rows(table).SelectMany(row => row.Children).Where(cell => cell.Type == "TH")
                .Select(cell => cell.Text("ID")).OfType<string>().ToHashSet();
            foreach (var cell in TableShape.Rows(table).SelectMany(row => row.Children))
            {
                foreach (var name in Named(file, cell).Where(name => !headers.Contains(name)))
                    yield return $"{cell} names {name}";
            }
        }
    }

    private static IEnumerable<string> CheckLevels(InspectedFile file)
    {
        foreach (var table in Tables(file))
        {
            var headRows = table.Children.Where(child => child.Type == "THead").SelectMany(head => head.Children).Count();
            if (headRows < 2 || TableShape.Of(table) is not { } shape)
                continue;
            foreach (var cell in shape.Cells.Where(cell => cell.Item.Type == "TD" && cell.Item.Content.Count > 0 && cell.Row >= headRows))
            {
                var named = Named(file, cell.Item).ToHashSet();
                // Others report header cells without a scope.
                var expected = shape.Cells.Where(other => other.Item.Type == "TH" && (IsAbove(other, cell) || IsBeside(other, cell)));
                if (expected.Any(header => header.Item.Text("ID") is not { } name || !named.Contains(name)))
                    yield return $"{cell.Item} does not name all of its headers";
            }
        }
    }

    private static bool IsAbove(PlacedCell header, PlacedCell cell) =>
        Scope(header) == "Column" && header.Row < cell.Row
        && header.Column < cell.Column + cell.ColumnSpan && cell.Column < header.Column + header.ColumnSpan;

    private static bool IsBeside(PlacedCell header, PlacedCell cell) =>
        Scope(header) == "Row" && header.Column < cell.Column && header.Row < cell.Row + cell.RowSpan && cell.Row < header.Row + header.RowSpan;

    private static string? Scope(PlacedCell cell) => (cell.Item.Attribute("Table", "Scope") as PdfName)?.Value;

    private static IEnumerable<string> Named(InspectedFile file, StructureItem cell) =>
        cell.Attribute("Table", "Headers") is PdfArray headers ? headers.Select(file.Reader.Resolve).OfType<byte[]>().Select(PdfReader.Text) : [];
}
