using System.Globalization;
using SocialReport.Facts;

namespace SocialReport.Diagnostics;

/// <summary>What can be said of facts and how they fit together: SR02xx.</summary>
internal static partial class Messages
{
    public static Diagnostic TwoValues(Fact first, Fact second) => new(
        "SR0201", Severity.Error, second.Source,
        $"{FactName(second)} har två värden: ”{first.Original}” i {first.Source} och ”{second.Original}” i {second.Source}.")
    {
        WithoutValues = $"{FactName(second)} har två värden: i {first.Source} och i {second.Source}.",
        Length = second.Original.Length,
        Hint = "Ta bort det ena. Behövs båda, skriv i rubriken när det ena gällde, till exempel ”per 2024-03”.",
    };

    public static Diagnostic OutcomeRestated(Fact newer, Fact older) => new(
        "SR0202", Severity.Warning, newer.Source,
        $"{FactName(newer)} är omräknat: ”{older.Original}” i {older.Source}, ”{newer.Original}” i {newer.Source}.")
    {
        WithoutValues = $"{FactName(newer)} är omräknat: i {older.Source} står ett annat värde.",
        Length = newer.Original.Length,
        Subject = FactSubject(newer),
        Hint = $"Rapporten använder det nyare. Stämmer det, godkänn fyndet med skäl i period.yaml (plats: {FactSubject(newer)}).",
    };

    public static Diagnostic OutcomeVanished(Fact newer, Fact older) => new(
        "SR0203", Severity.Warning, newer.Source,
        $"{FactName(newer)} saknas i {newer.Source}, men är ”{older.Original}” i {older.Source}.")
    {
        WithoutValues = $"{FactName(newer)} saknas i {newer.Source}, men finns i {older.Source}.",
        Subject = FactSubject(newer),
        Hint = "Rapporten skriver att uppgiften saknas. Fyll i värdet, eller ta bort kolumnen ur den nyare filen så gäller det äldre.",
    };

    public static Diagnostic RowTwice(RawCell cell, RowKey key, RawCell first) => AtCell(
        "SR0204", cell, $"Raden ”{key}” står två gånger, först i {first.Location}.",
        "Ta bort den ena, eller ange i namnd.yaml fler nyckelkolumner som skiljer raderna åt.");

    public static Diagnostic UnknownCode(RawCell cell, IEnumerable<string> known) => AtCell(
        "SR0205", cell, $"Koden ”{cell.Text}” finns inte i översättningen från kod till rad.",
        $"Lägg till den i namnd.yaml.{(Suggestion.Hint(cell.Text, known) is { } hint ? " " + hint : "")}");

    public static Diagnostic WrongSum(ReadRow row, ValueColumn column, decimal stated, decimal sum, string unit, string? blank) => AtCell(
        "SR0206", row.Cells[column.Index].Raw,
        $"”{row.Row.Key}” i ”{column.Name}” är {FileNumber(stated)} {unit}, men raderna ger {FileNumber(sum)}: skillnad {FileNumber(stated - sum)} {unit}.",
        blank is not null ? $"Cellen för ”{blank}” är tom i samma kolumn. Fyll i den, eller rätta summan."
        : row.IsSumByLabel
            ? "Raden tas för en summa eftersom den heter så. Rätta talet, eller ange i namnd.yaml vad den summerar (summarader), eller att den är en vanlig rad (rader)."
            : "Rätta talet, eller ändra under summarader i namnd.yaml vad raden summerar.") with
    {
        WithoutValues = $"”{row.Row.Key}” i ”{column.Name}” är inte vad raderna ger.",
        IsGap = blank is not null,
    };

    /// <param name="row">The sum row.</param>
    /// <param name="lacking">What its rows lack of it, by column, in the file's unit.</param>
    public static Diagnostic RowMayBeLost(ReadRow row, IReadOnlyList<(ValueColumn Column, decimal Difference, string Unit)> lacking) => AtCell(
        "SR0206", row.Cells[lacking[0].Column.Index].Raw,
        $"Raderna under ”{row.Row.Key}” räcker inte i någon kolumn; en rad kan saknas. Det som fattas är {string.Join(", ", lacking.Select(item => $"{FileNumber(item.Difference)} {item.Unit} i ”{item.Column.Name}”"))}.",
        "Hämta uttaget på nytt eller lägg tillbaka raden. Saknas ingen, rätta summan, eller ändra i namnd.yaml vad raden summerar (summarader).") with
    {
        WithoutValues = $"Raderna under ”{row.Row.Key}” räcker inte i någon kolumn; en rad kan saknas.",
    };

    public static Diagnostic NothingToSum(RawCell cell, SumRowDeclaration sum) => AtCell(
        "SR0207", cell, $"Summaraden ”{sum.Label}” har inga rader att summera.",
        sum.Group is var (column, word)
            ? $"Ingen rad har ”{word}” i kolumnen ”{column}”."
            : "Ändra under summarader i namnd.yaml vad den summerar.");

    public static Diagnostic NoSuchSumRow(SourceLocation file, string label) => new(
        "SR0208", Severity.Warning, file, $"Summaraden ”{label}” finns inte i filen, så summan är inte kontrollerad.")
    {
        Hint = "Rätta etiketten i filen eller under summarader i namnd.yaml.",
    };

    /// <summary>A number of a file with decimal comma and a true minus, thousands apart.</summary>
    private static string FileNumber(decimal number) => number
        .ToString("#,##0.############", CultureInfo.InvariantCulture)
        .Replace(',', '\u00a0').Replace('.', ',').Replace('-', '\u2212');

    private static string FactSubject(Fact fact) => $"{fact.Dataset}/{fact.Row}/{fact.Measure} {fact.Span.SwedishName}";

    private static string FactName(Fact fact) =>
        $"{char.ToUpperInvariant(fact.Measure[0])}{fact.Measure[1..]} {fact.Span.SwedishName} för ”{fact.Row}”";
}
