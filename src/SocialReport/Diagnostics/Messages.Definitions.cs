namespace SocialReport.Diagnostics;

/// <summary>The texts of the findings about <c>rapport.yaml</c> (SR012x).</summary>
internal static partial class Messages
{
    public static Diagnostic NotAnIdentifier(SourceLocation at, string id) =>
        new("SR0120", Severity.Error, at, $"”{id}” kan inte vara ett id.")
        {
            Hint = "Ett id börjar med en bokstav och har sedan bokstäver, siffror och understreck.",
        };

    public static Diagnostic ColumnWithSeveralSources(SourceLocation at, string id) =>
        new("SR0121", Severity.Error, at, $"Kolumnen {id} har mer än ett av mått, text och formel.")
        {
            Hint = "Behåll det som kolumnen ska visa.",
        };

    public static Diagnostic ColumnWithoutSource(SourceLocation at, string id) =>
        new("SR0122", Severity.Error, at, $"Kolumnen {id} säger inte vad den ska visa.")
        {
            Hint = "Ange mått, text eller formel.",
        };

    public static Diagnostic RowIdTwice(SourceLocation at, string id) =>
        new("SR0123", Severity.Error, at, $"Radens id {id} finns två gånger i tabellen.")
        {
            Hint = "Ge den ena ett annat id.",
        };

    public static Diagnostic ReservedTableId(SourceLocation at, string id) =>
        new("SR0124", Severity.Error, at, $"En tabell kan inte heta {id}: det namnet har redan en betydelse i formler och texter.")
        {
            Hint = "Ge den ett annat namn.",
        };

    public static Diagnostic AmountWithoutScale(SourceLocation at, string dataset) =>
        new("SR0125", Severity.Error, at, $"Datamängden {dataset} har belopp, men inte vilken enhet de är i.")
        {
            Hint = "Lägg till enhet: kr, tkr eller mnkr.",
        };

    public static Diagnostic FactWithoutOrigin(SourceLocation at, string id) =>
        new("SR0126", Severity.Error, at, $"Faktat {id} saknar källa.")
        {
            Hint = "Ange källa: på faktat eller överst i filen.",
        };

    public static Diagnostic NotAStatedNumber(SourceLocation at, string text, string unit) =>
        new("SR0127", Severity.Error, at, $"”{text}” går inte att läsa som {(unit == "antal" ? "ett antal" : $"ett tal i {unit}")}.")
        {
            WithoutValues = $"Värdet går inte att läsa som {(unit == "antal" ? "ett antal" : $"ett tal i {unit}")}.",
            Hint = "Skriv talet som i en datafil, med decimalkomma och inom citattecken.",
        };

    public static Diagnostic UnknownMould(SourceLocation at, string name, IEnumerable<string> known) =>
        new("SR0128", Severity.Error, at, $"Det finns ingen tabellmall ”{name}”.")
        {
            Hint = Suggestion.Hint(name, known) ?? "Mallarna står under tabellmallar: i rapport.yaml, före den tabell som har dem.",
        };

    public static Diagnostic SeriesWithoutMeasure(SourceLocation at, string column) =>
        new("SR0129", Severity.Error, at, $"Kolumnen {column} har serie eller räkna, men inget mått.")
        {
            Hint = "Ange mått, eller ta bort serie och räkna.",
        };

    public static Diagnostic NoRowToPlaceBy(SourceLocation at, string row, IEnumerable<string> known) =>
        new("SR0137", Severity.Error, at, $"Raden ska stå bredvid ”{row}”, men ingen rad ovanför den har det id:t.")
        {
            Hint = Suggestion.Hint(row, known) ?? "Rätta id:t, eller flytta raden nedanför den som den ska stå bredvid.",
        };
}
