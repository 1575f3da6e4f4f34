using SocialReport.Diagnostics;
using SocialReport.Facts;
using SocialReport.Manifests;
using SocialReport.Periods;

namespace SocialReport.Exports;

/// <summary>What the files of an export were put together into.</summary>
/// <param name="Dataset">The dataset.</param>
/// <param name="AsOf">The period of their folder.</param>
/// <param name="Spans">The time.</param>
/// <param name="Rows">The rows, in the order of the dataset, those of all last.</param>
/// <param name="Files">The files.</param>
internal sealed record ExportResult(
    DatasetDeclaration Dataset, Period AsOf, ExportSpans Spans, IReadOnlyList<ExportResultRow> Rows, IReadOnlyList<FileStamp> Files)
{
    // As many as the highest threshold (tröskel) a committee can have.
    private const int FewestTold = 100;

    /// <summary>
    /// For facts about persons: all rows counted, file by file. The rows of one fact would tell how few they are, alone or beside
    /// those of others. Null when no fact is about persons.
    /// </summary>
    public IReadOnlyList<LineRange>? OfPersons { get; init; }

    /// <summary>A fact that was put together of the files' rows.</summary>
    /// <param name="row">Its row.</param>
    /// <param name="measure">Its measure, in small letters.</param>
    /// <param name="span">Its days.</param>
    /// <param name="stated">The number as the files would state it, for messages.</param>
    /// <param name="value">The number in its base unit.</param>
    /// <param name="unit">What it counts.</param>
    /// <param name="lines">The lines in each of the files; null for a fact about persons.</param>
    public Fact Fact(ExportResultRow row, string measure, DateSpan span, decimal stated, decimal value, MeasureUnit unit, LineRange[]? lines) =>
        new(Dataset.Id, row.Key, measure, span, AsOf, new CellValue.Number(value), unit,
            new SourceLocation(Files[0].Name) { Part = $"{row.Key}, {measure} {span.SwedishName}" },
            ExportNumbers.Written(stated))
        {
            Origins = [.. Files.Select((file, index) => Origin(file, index, lines)).OfType<ExportOrigin>()],
        };

    private ExportOrigin? Origin(FileStamp file, int index, LineRange[]? lines) => OfPersons is { } all
        ? new(file.Name, all[index].Rows is { Count: >= FewestTold } rows ? rows : null, file.Sha256)
        : lines?[index].Rows is { } own ? new(file.Name, own, file.Sha256) : null;

    /// <summary>All lines of several rows, file by file.</summary>
    public LineRange[] Together(IEnumerable<LineRange[]> rows)
    {
        var together = new LineRange[Files.Count];
        foreach (var lines in rows)
        {
            for (var file = 0; file < together.Length; file++)
                together[file].Add(lines[file]);
        }
        return together;
    }
}

/// <summary>A row that an export was put together into.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Parts">The indexes of the keys that it is of: its own, or of a row of all those of its parts.</param>
/// <param name="IsTotal">Whether it is a row of all.</param>
internal sealed record ExportResultRow(RowKey Key, IReadOnlyList<int> Parts, bool IsTotal);

/// <summary>Numbers as a file would state them.</summary>
internal static class ExportNumbers
{
    /// <summary>With a decimal comma, and no zeros at the end.</summary>
    public static string Written(decimal number) =>
        number.ToString("0.############", System.Globalization.CultureInfo.InvariantCulture).Replace('.', ',');
}
