using System.Globalization;
using SocialReport.Diagnostics;
using SocialReport.Disclosure;
using SocialReport.Documents;

namespace SocialReport.Tests.Rendering.Pdf;

/// <summary>Short words for the parts of a document.</summary>
internal static class DocumentParts
{
    private const string NoBreakSpace = "\u00A0";

    public static SourceLocation Source { get; } = new("rapport.md", 1, 1);

    public static DocumentMetadata Metadata { get; } = new(
        "Tertialrapport april 2024",
        "Socialnämnden",
        "Ekbacka kommun",
        "januari–april 2024",
        new DateOnly(2024, 5, 15),
        "SN 2024/118",
        "0.3",
        IsDraft: false);

    public static Document Document(params Block[] blocks) => new(Metadata, blocks, []);

    public static Heading Heading(int level, string? number, string text) =>
        new(level, number, Words(text), "h-" + (number ?? text), Source);

    public static Paragraph Text(string text) => new(Words(text), Source);

    public static Paragraph Text(params Inline[] content) => new(content, Source);

    public static Inline.Strong Strong(string text) => new(Words(text));

    public static Inline.Emphasis Emphasis(string text) => new(Words(text));

    public static IReadOnlyList<Inline> Words(string text) => text.Length == 0 ? [] : [new Inline.Text(text)];

    public static ListBlock Bullets(params string[] items) =>
        new(null, [.. items.Select(item => (IReadOnlyList<Block>)[Text(item)])], Source);

    public static TableCell Cell(string text, int columns = 1, int rows = 1) => new(Words(text), columns, rows);

    public static TableRow Row(RowKind kind, params string[] cells) => new(kind, [.. cells.Select(text => Cell(text))]);

    public static TableRow Data(params string[] cells) => Row(RowKind.Data, cells);

    /// <summary>A table of words in the first column and numbers in the others.</summary>
    public static Table Table(string caption, string[] headers, IReadOnlyList<TableRow> rows, params string[] notes) => new(
        "t",
        Words(caption),
        [.. headers.Select((header, index) => new TableColumn(
            string.Create(CultureInfo.InvariantCulture, $"k{index}"), index == 0 ? ColumnAlignment.Text : ColumnAlignment.Number))],
        [Row(RowKind.Header, headers)],
        rows,
        [.. notes.Select(Words)],
        Source);

    /// <summary>A number as reports print it: groups of three, decimal comma, a true minus.</summary>
    public static string Number(decimal value, int decimals = 1)
    {
        var format = new NumberFormatInfo
        {
            NumberGroupSeparator = NoBreakSpace,
            NumberDecimalSeparator = ",",
            NegativeSign = "\u2212",
        };
        return value.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), format);
    }

    /// <summary>A printed figure in running text.</summary>
    public static Inline.PrintedFigure Figure(string value) => new(FigureId.Cell("drift", "totalt", "avvikelse"), "mnkr", value);
}
