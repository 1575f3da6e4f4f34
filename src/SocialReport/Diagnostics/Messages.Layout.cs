using System.Globalization;
using System.Text;
using SocialReport.Documents;
using SocialReport.Pdf;

namespace SocialReport.Diagnostics;

/// <summary>The findings of the layout (SR05xx).</summary>
internal static partial class Messages
{
    /// <summary>SR0501: the typeface has no such character.</summary>
    public static Diagnostic MissingGlyph(SourceLocation location, Rune character) => new(
        "SR0501",
        Severity.Error,
        location,
        string.Create(
            CultureInfo.InvariantCulture,
            $"Tecknet {Visible(character)}U+{character.Value:X4} finns inte i rapportens typsnitt."))
    {
        Words = character.ToString(),
        Hint = "Byt det mot ett annat tecken eller skriv ut det i ord.",
    };

    /// <summary>SR0502: a word was wider than its line and had no good place to be divided.</summary>
    public static Diagnostic WordTooWide(SourceLocation location, string word) => new(
        "SR0502",
        Severity.Warning,
        location,
        $"”{Shortened(word)}” är bredare än sin rad, delades där det tog slut och är markerat i marginalen.")
    {
        Words = word,
        Hint = "Korta ordet, eller skriv ett mjukt bindestreck (U+00AD) där det får delas.",
    };

    /// <summary>SR0502: a word or number of a table's cell was wider than its column, also in the smallest type.</summary>
    /// <param name="location">Where the cell was written.</param>
    /// <param name="word">The word.</param>
    /// <param name="row">The label of its row; empty for the label itself and a row without one, null for a heading.</param>
    /// <param name="column">The heading of its column; may be empty.</param>
    public static Diagnostic WordTooWideInCell(SourceLocation location, string word, string? row, string column) => new(
        "SR0502",
        Severity.Warning,
        location,
        $"”{Shortened(word)}”{InRow(row)}{InColumn(column, isHeading: row is null)} är bredare än sin kolumn, delades där det tog slut och är markerat i marginalen.")
    {
        Words = word,
        Hint = "Korta texten, ta bort en kolumn eller skriv ett mjukt bindestreck (U+00AD) där ordet får delas.",
    };

    /// <summary>What is told of a very long word: as much as tells it from others.</summary>
    private static string Shortened(string words)
    {
        const int Most = 60;
        return words.Length <= Most ? words : words[..Most] + "…";
    }

    private static string InRow(string? row) => string.IsNullOrEmpty(row) ? "" : $" på raden ”{Shortened(row)}”";

    private static string InColumn(string column, bool isHeading) =>
        column.Length == 0 ? "" : isHeading ? $" i kolumnrubriken ”{Shortened(column)}”" : $" i kolumnen ”{Shortened(column)}”";

    /// <summary>SR0503: something that is kept together is higher than a page.</summary>
    public static Diagnostic TallerThanPage(SourceLocation location) => new(
        "SR0503",
        Severity.Warning,
        location,
        "Innehållet är högre än en sida, delades mellan två rader text och är markerat i marginalen.")
    {
        Hint = "Dela upp texten i flera stycken eller tabellrader.",
    };

    /// <summary>SR0510: a chart has more rows than a page holds.</summary>
    public static Diagnostic ChartTallerThanPage(SourceLocation location) => new(
        "SR0510",
        Severity.Warning,
        location,
        "Diagrammet är högre än en sida, så dess nedersta del syns inte; det är markerat i marginalen.")
    {
        Hint = "Visa färre rader, till exempel med högst: så att de minsta läggs ihop, eller dela diagrammet i två.",
    };

    /// <summary>SR0504: a mark without its footnote.</summary>
    public static Diagnostic MissingFootnote(SourceLocation location, int number) => new(
        "SR0504",
        Severity.Warning,
        location,
        string.Create(CultureInfo.InvariantCulture, $"Fotnot {number} har ingen text."))
    {
        Hint = "Skriv noten, eller ta bort hänvisningen.",
    };

    /// <summary>SR0505: the page numbers in the list of contents moved its own lines.</summary>
    public static Diagnostic ContentsUnsettled(SourceLocation location) => new(
        "SR0505",
        Severity.Warning,
        location,
        "Innehållsförteckningens sidnummer kan vara fel på någon sida.")
    {
        Hint = "Korta en rubrik som precis får plats på sin rad i förteckningen.",
    };

    /// <summary>SR0506: a table needs more room than the page has, even in its smallest type.</summary>
    public static Diagnostic TableTooWide(SourceLocation location) => new(
        "SR0506",
        Severity.Warning,
        location,
        "Tabellen har fler eller bredare kolumner än sidan rymmer; ord och tal har delats och är markerade i marginalen.")
    {
        Hint = "Ta bort en kolumn, korta rubrikerna eller dela tabellen i två.",
    };

    /// <summary>SR0507: text in the committee's colour would be hard to read.</summary>
    public static Diagnostic AccentContrast(SourceLocation location, string written, AccentColor accent)
    {
        return new Diagnostic(
            "SR0507",
            Severity.Error,
            location,
            $"Accentfärgen {written} har kontrasten {Ratio(accent.ContrastWithWhite)} mot vitt och {Ratio(accent.ContrastWithTint)} mot en tonad ruta; båda måste vara minst {Ratio(AccentColor.LeastContrast)} (WCAG AA).")
        {
            Hint = "Välj en mörkare ton av färgen.",
        };
    }

    /// <summary>SR0508: no such picture.</summary>
    public static Diagnostic PictureMissing(SourceLocation location, string name, string folder) => new(
        "SR0508", Severity.Error, location, $"Bilden ”{name}” finns inte i {folder}.")
    {
        Hint = "Lägg filen i mappen och skriv dess namn utan sökväg.",
    };

    /// <summary>SR0508: a picture that can't be printed.</summary>
    public static Diagnostic PictureUnusable(SourceLocation location, string name, PdfImageProblem problem) => new(
        "SR0508",
        Severity.Error,
        location,
        $"Bilden ”{name}” kan inte användas: " + problem switch
        {
            PdfImageProblem.UnknownFormat => "den är varken PNG eller JPEG.",
            PdfImageProblem.Damaged => "filen är skadad eller avbruten.",
            PdfImageProblem.PrintColors => "färgerna är tryckfärger (CMYK).",
            _ => "den är sparad på ett sätt som inte stöds (sammanflätad PNG, 16 bitars genomskinlighet eller aritmetisk JPEG).",
        })
    {
        Hint = "Spara om den som vanlig PNG eller JPEG med RGB-färger.",
    };

    /// <summary>SR0509: a picture without words for those who don't see it.</summary>
    public static Diagnostic PictureWithoutWords(SourceLocation location, string name, string example) => new(
        "SR0509", Severity.Error, location, $"Bilden ”{name}” saknar text för den som inte ser den.")
    {
        Hint = $"Skriv vad bilden visar: {example}",
    };

    /// <summary>SR0509: words for a logotype that is not there.</summary>
    public static Diagnostic LogotypeMissing(SourceLocation location) => new(
        "SR0509", Severity.Error, location, "Här står en text för logotypen, men nyckeln ”logotyp” saknas.")
    {
        Hint = "Skriv logotyp: och filens namn, eller ta bort logotyp_text.",
    };

    /// <summary>Rounded down, so that what falls short never looks as if it were enough.</summary>
    private static string Ratio(double contrast) =>
        (Math.Floor(contrast * 10) / 10).ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ',') + ":1";

    private static string Visible(Rune character) =>
        Rune.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            ? ""
            : $"”{character}”, ";
}
