using SocialReport.Pdf;
using SocialReport.Rendering.Pdf.Tables;

namespace SocialReport.Rendering.Pdf.Blocks;

/// <summary>A cell in its place with its element.</summary>
internal readonly record struct TaggedCell(GridCell Place, StructureNode Tag);

/// <summary>Says which header cells a data cell has, where there are several rows of them (ISO 14289-1 §7.5).</summary>
internal static class HeaderCells
{
    /// <summary>Lets every data cell name the header cells above it, the topmost first, then those to its left.</summary>
    public static void Name(IReadOnlyList<TaggedCell> head, IReadOnlyList<TaggedCell> body)
    {
        var columns = head.Where(cell => cell.Tag.Scope == HeaderScope.Column).ToArray();
        var rows = body.Where(cell => cell.Tag.Scope == HeaderScope.Row).ToLookup(cell => cell.Place.RowIndex);
        foreach (var (place, tag) in body.Where(cell => cell.Tag.Role == StructureRole.TD))
        {
            tag.Headers =
            [
                .. columns.Where(header => Overlap(
                    header.Place.ColumnIndex, header.Place.ColumnSpan, place.ColumnIndex, place.ColumnSpan)).Select(header => header.Tag),
                .. Beside(place, rows).Select(header => header.Tag),
            ];
        }
    }

    /// <summary>A header over several rows belongs to each of them.</summary>
    private static IEnumerable<TaggedCell> Beside(GridCell place, ILookup<int, TaggedCell> headers)
    {
        for (var row = 0; row < place.RowIndex + place.RowSpan; row++)
        {
            foreach (var header in headers[row])
            {
                if (header.Place.ColumnIndex < place.ColumnIndex && Overlap(row, header.Place.RowSpan, place.RowIndex, place.RowSpan))
                    yield return header;
            }
        }
    }

    private static bool Overlap(int first, int firstLength, int second, int secondLength) =>
        first < second + secondLength && second < first + firstLength;
}
