using System.Globalization;
using SocialReport.Facts;
using SocialReport.Periods;

namespace SocialReport.Diagnostics;

/// <summary>What can be said of large exports and how they are put together: SR015x and SR0160, and SR0209 for what their facts rest on.</summary>
internal static partial class Messages
{
    public static Diagnostic ExportKeyUseless(SourceLocation at, string key) => new(
        "SR0150", Severity.Error, at, $"”{key}” används inte i en datamängd som sammanställs.")
    {
        Hint = "Ta bort den. Vad ett uttag behöver står under sammanställ, nyckel och koder.",
    };

    public static Diagnostic ExportUnit(SourceLocation at, string wanted) => new(
        "SR0150", Severity.Error, at, $"En datamängd som sammanställs så har slag: {wanted}.")
    { Hint = "Ändra slag." };

    public static Diagnostic ExportMeasure(SourceLocation at, string measure) => new(
        "SR0150", Severity.Error, at, $"”{measure}” är inget mått som kan summeras över månader.")
    {
        Hint = "Välj utfall, eller ett eget mått med sort flöde under mått.",
    };

    public static Diagnostic ExportCodeRange(SourceLocation at, string code) => new(
        "SR0151", Severity.Error, at, $"”{code}” är inget intervall av koder.")
    {
        Hint = "Skriv den första och den sista koden med lika många siffror, som 3000..3999.",
    };

    public static Diagnostic ExportCodeOverlap(SourceLocation at, string code, string other) => new(
        "SR0151", Severity.Error, at, $"Intervallen ”{code}” och ”{other}” har koder gemensamt.")
    {
        Hint = "Ändra gränserna. En enstaka kod får stå bredvid ett intervall, och går då före.",
    };

    public static Diagnostic ExportNotCsv(SourceLocation file) => new(
        "SR0152", Severity.Error, file, "Ett uttag som sammanställs läses bara som csv.")
    { Hint = "Spara det som csv." };

    public static Diagnostic ExportHeaderMissing(SourceLocation file, IReadOnlyList<string> wanted) => new(
        "SR0153", Severity.Error, file, $"Ingen rubrikrad har alla kolumner som behövs: {QuotedList(wanted)}.")
    {
        Hint = "Rätta rubrikerna i filen, eller kolumnernas namn i namnd.yaml.",
    };

    public static Diagnostic ExportWithoutRows(SourceLocation file) => new(
        "SR0153", Severity.Error, file, "Uttaget har inga rader att sammanställa.")
    { Hint = "Hämta uttaget på nytt." };

    public static Diagnostic ExportRowTooShort(RawCell cell, int cells, int wanted) => AtCell(
        "SR0154", cell, $"Raden har {cells} celler, men det behövs {wanted}.", "Hämta uttaget på nytt, eller rätta raden.");

    public static Diagnostic ExportRowWithoutKey(RawCell cell, string column) => AtCell(
        "SR0154", cell, $"Raden har inget i kolumnen ”{column}”, som talar om vad den hör till.", "Fyll i cellen. Är raden en summa, ta bort den.");

    public static Diagnostic ExportValueMissing(RawCell cell, string column) => AtCell(
        "SR0154", cell, $"Raden har inget tal i kolumnen ”{column}”.", "Fyll i talet, eller ta bort raden. Betyder tecknet noll, skriv det som nolltecken i namnd.yaml.");

    public static Diagnostic ExportNumber(RawCell cell, string column, NumberProblem problem) => AtCell(
        "SR0154", cell, $"”{cell.Text}” i kolumnen ”{column}” {NumberReason(problem)}", "Skriv talet med decimalkomma, i den enhet som står i namnd.yaml.") with
    {
        WithoutValues = $"Cellen i kolumnen ”{column}” går inte att läsa som ett tal.",
    };

    public static Diagnostic ExportMonth(RawCell cell, string column) => AtCell(
        "SR0155", cell, $"Kolumnen ”{column}” har ingen månad på raden.", "Skriv en månad som 2024-01 eller 202401, eller ett datum som 2024-01-31.");

    public static Diagnostic ExportDay(RawCell cell, string column) => AtCell(
        "SR0155", cell, $"Kolumnen ”{column}” har inget datum på raden.", "Skriv datumet som 2024-01-31.");

    public static Diagnostic ExportEndDay(RawCell cell, string column) => AtCell(
        "SR0155", cell, $"Kolumnen ”{column}” har något annat än ett datum på raden.", "Skriv datumet som 2024-01-31, eller lämna cellen tom om placeringen pågår.");

    public static Diagnostic ExportEndsBeforeStart(RawCell cell, string from, string to) => AtCell(
        "SR0155", cell, $"Placeringen slutar (”{to}”) före den börjar (”{from}”).", "Rätta datumen i systemet och hämta uttaget på nytt.");

    public static Diagnostic ExportWithoutPerson(RawCell cell, string column) => AtCell(
        "SR0156", cell, $"Raden har ingen person i kolumnen ”{column}”.", "Fyll i det som står för personen; aldrig ett personnummer.");

    public static Diagnostic ExportTooManyRows(RawCell cell, IReadOnlyList<string> columns) => AtCell(
        "SR0157", cell, $"{QuotedList(columns)} ger fler rader än någon tabell har; resten av filen läses inte.",
        "Välj som nyckel en kolumn med få olika värden, eller skriv koder som säger vilka rader de hör till.");

    public static Diagnostic ExportTotalRowTaken(SourceLocation at, string label) => new(
        "SR0157", Severity.Error, at, $"Totalraden heter ”{label}”, som en annan rad.")
    { Hint = "Ge totalraden ett annat namn." };

    public static Diagnostic MoreBadRows(SourceLocation file, int count, bool isPersons) => new(
        "SR0158", Severity.Error, file, isPersons ? $"Och {Rows(count)} till har personnummer." : $"Och {Rows(count)} till går inte att räkna.")
    {
        Hint = "Rätta det som står ovan; felen är ofta av samma slag.",
    };

    public static Diagnostic ExportOutsideTime(SourceLocation file, DateSpan window, int before, int after) => new(
        "SR0159", Severity.Note, file,
        $"{string.Join(" och ", new[] { before > 0 ? $"{Rows(before)} före" : null, after > 0 ? $"{Rows(after)} efter" : null }.OfType<string>())} {window.SwedishName} räknas inte.")
    {
        Hint = "Ska tidigare år räknas, skriv hur många under sammanställ: år. Senare rader räknas i en senare periods mapp.",
    };

    public static Diagnostic UnknownExportCode(RawCell cell, IReadOnlyList<string> known, int rows) => AtCell(
        "SR0160", cell, $"Koden ”{cell.Text}” finns inte bland koderna i namnd.yaml. {(rows == 1 ? "En rad" : Rows(rows))} har den.",
        $"Lägg till den, eller skriv ”ignorera” om raderna inte hör till rapporten.{(Suggestion.Hint(cell.Text, known) is { } hint ? " " + hint : "")}");

    public static Diagnostic ExportOverlaps(SourceLocation later, int count, SourceLocation earlier, string dataset) => new(
        "SR0209", Severity.Warning, later,
        count == 1
            ? $"En person är placerad två gånger samma dagar: här och i {earlier}."
            : $"{count.ToString(CultureInfo.InvariantCulture)} placeringar är av en person som redan är placerad samma dagar; den första är här, och den andra av dem i {earlier}.")
    {
        Subject = dataset,
        ShowsNoLine = true,
        Hint = "Dygnen räknas i båda. Är det rätt, skriv under sammanställ överlapp: räknas dubbelt; annars överlapp: räknas en gång.",
    };

    private static string Rows(int count) => count == 1 ? "1 rad" : $"{count.ToString(CultureInfo.InvariantCulture)} rader";
}
