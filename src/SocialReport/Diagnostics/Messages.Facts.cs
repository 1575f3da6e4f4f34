using SocialReport.Facts;

namespace SocialReport.Diagnostics;

/// <summary>What can be said of facts and how they fit together: SR02xx.</summary>
internal static partial class Messages
{
    /// <summary>Two values for the same days, known at the same time.</summary>
    public static Diagnostic TwoValues(Fact first, Fact second) => new(
        "SR0201",
        Severity.Error,
        second.Source,
        $"{Named(second)} har två värden: ”{first.Original}” i {first.Source} och ”{second.Original}” i {second.Source}.")
    {
        Hint = "Ta bort det ena. Om båda behövs: skriv när det ena gällde i rubriken, till exempel ”per 2024-03”.",
    };

    /// <summary>An outcome differs from what an older folder says.</summary>
    public static Diagnostic OutcomeRestated(Fact newer, Fact older) => new(
        "SR0202",
        Severity.Warning,
        newer.Source,
        $"{Named(newer)} är omräknat: ”{older.Original}” i {older.Source}, ”{newer.Original}” i {newer.Source}.")
    {
        Hint = "Rapporten använder det nyare. Stämmer det, godkänn avvikelsen med ett skäl.",
    };

    /// <summary>An older folder has an outcome that a newer one leaves out.</summary>
    public static Diagnostic OutcomeVanished(Fact newer, Fact older) => new(
        "SR0203",
        Severity.Warning,
        newer.Source,
        $"{Named(newer)} saknas i {newer.Source}, men är ”{older.Original}” i {older.Source}.")
    {
        Hint = "Rapporten skriver att uppgiften saknas. Fyll i värdet, eller ta bort kolumnen ur den nyare filen så gäller det äldre.",
    };

    private static string Named(Fact fact) => $"{Capital(fact.Measure)} {fact.Span.SwedishName} för ”{fact.Row}”";

    private static string Capital(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];
}
