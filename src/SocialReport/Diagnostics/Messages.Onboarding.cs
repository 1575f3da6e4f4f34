using SocialReport.Periods;

namespace SocialReport.Diagnostics;

/// <summary>What is said of the form of a file (SR0170–SR0199).</summary>
internal static partial class Messages
{
    public static Diagnostic NoSuchTable(SourceLocation at, string dataset, int number, int tables) =>
        new("SR0170", Severity.Error, at, $"{dataset} ska vara tabell {number} i filen, men den har {(tables == 1 ? "bara en tabell" : $"{tables} tabeller")}.")
        {
            Hint = $"Rätta tabell under form för {dataset} i namnd.yaml, eller lämna filen som den såg ut när den lästes första gången.",
        };

    public static Diagnostic NoTableIn(SourceLocation at) =>
        new("SR0171", Severity.Error, at, "Filen har ingen tabell med tal under rubriker.")
        {
            Hint = "Spara tabellen som csv eller xlsx, med en rad med rubriker över talen.",
        };

    public static Diagnostic PeriodUnknown(SourceLocation at) =>
        new("SR0172", Severity.Error, at, "Ingen rubrik säger vilken tid talen gäller.")
        {
            Hint = "Ange den med --period, som --period 2025-T1.",
        };

    public static Diagnostic NoEarlierPeriod(SourceLocation at, Period period) =>
        new("SR0173", Severity.Error, at, $"Nämnden har ingen period före {period.Written} att utgå från.")
        {
            Hint = "Börja en ny nämnd med --report, eller med --from och exporterade filer.",
        };

    public static Diagnostic SheetWithoutColumn(SourceLocation at, string column) =>
        new("SR0174", Severity.Error, at, $"Kommentarsbladet saknar kolumnen ”{column}”.")
        {
            Hint = "Ta tillbaka rubrikraden så som den var när bladet skapades.",
        };
}
