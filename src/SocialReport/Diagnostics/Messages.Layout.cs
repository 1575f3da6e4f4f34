using System.Globalization;
using System.Text;

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
        $"”{word}” är bredare än sin rad och delades där det tog slut.")
    {
        Words = word,
        Hint = "Korta ordet, eller skriv ett mjukt bindestreck (U+00AD) där det får delas.",
    };

    /// <summary>SR0503: something that is kept together is higher than a page.</summary>
    public static Diagnostic TallerThanPage(SourceLocation location) => new(
        "SR0503",
        Severity.Warning,
        location,
        "Innehållet är högre än en sida och delades mellan två rader text.")
    {
        Hint = "Dela upp texten i flera stycken eller tabellrader.",
    };

    /// <summary>SR0504: a mark without its footnote.</summary>
    public static Diagnostic MissingFootnote(SourceLocation location, int number) => new(
        "SR0504",
        Severity.Warning,
        location,
        string.Create(CultureInfo.InvariantCulture, $"Fotnot {number} har ingen text."));

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
        "Tabellen har fler eller bredare kolumner än sidan rymmer; ord och tal har delats.")
    {
        Hint = "Ta bort en kolumn, korta rubrikerna eller dela tabellen i två.",
    };

    private static string Visible(Rune character) =>
        Rune.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            ? ""
            : $"”{character}”, ";
}
