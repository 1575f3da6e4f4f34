using System.Globalization;
using SocialReport.Disclosure;
using SocialReport.Expressions;
using SocialReport.Facts;

namespace SocialReport.Diagnostics;

/// <summary>The texts of the findings about secrecy (SR07xx). None of them holds a value that isn't shown.</summary>
internal static partial class Messages
{
    public static Diagnostic FiguresWithheld(SourceLocation at, SecrecyDecision decision)
    {
        var (count, others) = (decision.Withheld.Count, decision.Withheld.Count(figure => figure.Reason == WithheldReason.ProtectsOther));
        return new("SR0702", Severity.Note, at, string.Create(
            CultureInfo.InvariantCulture,
            $"{count} {(count == 1 ? "uppgift visas inte, eftersom den" : "uppgifter visas inte, eftersom de")} rör färre än {decision.Rule.Threshold} personer{(others > 0 ? $" eller ({others} av dem) skulle avslöja en sådan" : "")}."))
        {
            Hint = "Vilka de är och varför står i filen som slutar på sekretess.txt, bredvid rapporten.",
        };
    }

    public static Diagnostic SmallCountsShown(SecrecyWaiver waiver, int threshold) =>
        new("SR0703", Severity.Note, waiver.Location, string.Create(
            CultureInfo.InvariantCulture, $"Uppgifter som rör färre än {threshold} personer visas, enligt beslut av {waiver.DecidedBy} {waiver.Date:yyyy-MM-dd}: {waiver.Reason}"));

    public static Diagnostic PersonsUndeclared(SourceLocation at, string dataset) =>
        new("SR0704", Severity.Error, at, $"Datamängden {dataset} har små tal, och det är inte sagt om de är personer.")
        {
            Hint = "Skriv personer: ja eller personer: nej på datamängden, raden eller måttet i namnd.yaml.",
            Subject = dataset,
            IsGap = true,
        };

    public static Diagnostic RestsOnUnknown(SourceLocation at, string name, string dataset, IEnumerable<string> known) =>
        new("SR0705", Severity.Error, at, $"”{name}” är varken en rad eller ett mått i {dataset} eller en datamängd.")
        {
            Length = name.Length,
            Hint = Suggestion.Hint(name, known) ?? "Skriv raden, måttet eller datamängden som räknar personerna.",
        };

    public static Diagnostic RestsOnMissing(Fact fact, IReadOnlyList<string> names) =>
        new("SR0712", Severity.Error, fact.Source, $"{FactName(fact)} vilar på {QuotedList(names)}, som inte finns för raden och tiden.")
        {
            Hint = "Fyll i antalet, eller ange i namnd.yaml vad som räknar personerna (flera i en lista). Rör talet ingen särskild, skriv vilar_på: nej på raden.",
        };

    public static Diagnostic AlreadyShown(SourceLocation at, string what) =>
        new("SR0706", Severity.Warning, at, $"{what} är för få personer, men går att räkna fram ur en tidigare rapport.")
        {
            Hint = "Talet skrivs inte ut här. Pröva om den tidigare rapporten ska rättas, eller godkänn fyndet med skäl i period.yaml.",
            Subject = what,
        };

    /// <summary>The code of a value that isn't shown but printed in a sentence.</summary>
    public const string MaskedPrintedCode = "SR0711";

    public static Diagnostic MaskedPrinted(SourceSpan span) =>
        InExpression(MaskedPrintedCode, span, $"Värdet visas inte av sekretesskäl och skrivs som ”{FigureValue.Masked.Marker}” i texten.", "Pröva med: skyddat x, och skriv en annan mening då.")
            with
        { Severity = Severity.Warning };

    public static Diagnostic SinglePerson(SourceLocation at, string words) =>
        new("SR0720", Severity.Warning, at, $"”{words}” verkar handla om en enda person, som någon kan känna igen.")
        {
            Hint = $"Skriv om meningen så att ingen går att peka ut, eller godkänn fyndet med skäl i period.yaml (plats: {words}).",
            Words = words,
            Subject = words,
        };
}
