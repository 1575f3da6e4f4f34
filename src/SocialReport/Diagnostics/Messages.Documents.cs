namespace SocialReport.Diagnostics;

/// <summary>What is said about the structure of a text (SR045x).</summary>
internal static partial class Messages
{
    public static Diagnostic HtmlInText(SourceLocation place, string html) =>
        new("SR0450", Severity.Error, place, $"HTML kan inte användas i texten: {Excerpt(html)}")
        {
            Hint = "Skriv \\< om du menar ett mindre än-tecken.",
            Length = Math.Max(1, html.Length),
        };

    public static Diagnostic TableNotAlone(SourceLocation place, string tableId) =>
        new("SR0451", Severity.Error, place, $"Tabellen ”{tableId}” måste stå ensam i sitt stycke, utanför listor, citat och fotnoter.")
        {
            Hint = "Sätt en tom rad före och efter tabellen.",
        };

    public static Diagnostic GapNotAlone(SourceLocation place, string message) =>
        new("SR0451", Severity.Error, place, $"Luckan ”{message}” måste stå ensam i sitt stycke.")
        {
            Hint = "Sätt en tom rad före och efter.",
        };

    public static Diagnostic TableUnknown(SourceLocation place, string tableId) =>
        new("SR0452", Severity.Error, place, $"Tabellen ”{tableId}” finns inte i rapporten.")
        {
            Hint = "Rätta namnet.",
        };

    public static Diagnostic HeadingLevelGap(SourceLocation place, string heading, int level, int allowed) =>
        new("SR0453", Severity.Error, place, FormattableString.Invariant($"Rubriken ”{heading}” har nivå {level}, men högst nivå {allowed} kan stå här."))
        {
            Hint = $"Skriv {new string('#', allowed)} före rubriken.",
        };

    public static Diagnostic HeadingEmpty(SourceLocation place) =>
        new("SR0453", Severity.Error, place, "Rubriken saknar text.")
        {
            Hint = "Skriv rubriken efter #, eller ta bort raden.",
        };

    public static Diagnostic HeadingNested(SourceLocation place, string heading) =>
        new("SR0453", Severity.Error, place, $"Rubriken ”{heading}” kan inte stå i en lista, ett citat eller en fotnot.")
        {
            Hint = "Flytta ut den på en egen rad.",
        };

    public static Diagnostic AttributeUnknown(SourceLocation place, string attribute) =>
        new("SR0454", Severity.Error, place, $"Tillägget {{{attribute}}} kan inte användas här.")
        {
            Words = $"{{{attribute}}}",
            Hint = "Rubriker kan ha {#namn}, {.onumrerad}, {.bilaga}, {.ny_sida} och {.liggande}, tabeller {#namn}.",
        };

    public static Diagnostic AnchorTaken(SourceLocation place, string anchor) =>
        new("SR0454", Severity.Error, place, $"Namnet {{#{anchor}}} används redan i rapporten.")
        {
            Hint = "Ge den ena ett annat namn.",
        };

    public static Diagnostic AnchorInvalid(SourceLocation place, string anchor) =>
        new("SR0454", Severity.Error, place, $"Namnet {{#{anchor}}} får bara ha bokstäverna a–z, siffror, bindestreck och understreck.")
        {
            Hint = "Skriv om namnet med dem.",
        };

    public static Diagnostic SectionEmpty(SourceLocation place, string section) =>
        new("SR0455", Severity.Warning, place, $"Avsnittet ”{section}” är tomt.")
        {
            Hint = "Skriv avsnittet, eller ta bort rubriken.",
            IsGap = true,
        };

    public static Diagnostic PictureNotAlone(SourceLocation place) =>
        new("SR0456", Severity.Error, place, "Bilden måste stå ensam i sitt stycke, utanför listor, citat och fotnoter.")
        {
            Hint = "Sätt en tom rad före och efter bilden.",
        };

    public static Diagnostic CodeUnsupported(SourceLocation place) =>
        new("SR0456", Severity.Error, place, "Kod kan inte stå i texten.")
        {
            Hint = "Skriv utan grava accenter (`).",
        };

    public static Diagnostic IndentedCode(SourceLocation place) =>
        new("SR0456", Severity.Error, place, "Stycket är indraget fyra steg eller mer och blir då kod.")
        {
            Hint = "Ta bort blankstegen i början av raden.",
        };

    public static Diagnostic RuleUnsupported(SourceLocation place) =>
        new("SR0456", Severity.Error, place, "Linjer kan inte stå i texten.")
        {
            Hint = "En rubrik börjar på ny sida med {.ny_sida} efter rubriken.",
        };

    public static Diagnostic TextTableNested(SourceLocation place) =>
        new("SR0456", Severity.Error, place, "Tabellen kan inte stå i en lista, ett citat eller en fotnot.");

    public static Diagnostic ElementUnsupported(SourceLocation place) =>
        new("SR0456", Severity.Error, place, "Det som står här kan inte sättas i rapporten.");

    public static Diagnostic TooDeeplyNested(SourceLocation place) =>
        new("SR0456", Severity.Error, place, "Texten har för många nivåer i varandra och kan inte läsas.");

    public static Diagnostic TableRowWidth(SourceLocation place, int found, int expected) =>
        new("SR0456", Severity.Error, place, FormattableString.Invariant($"Tabellraden har {found} celler, men rubrikraden har {expected}."))
        {
            Hint = "Skriv \\| om ett lodrätt streck hör till texten.",
        };

    public static Diagnostic LinkTarget(SourceLocation place, string target) =>
        new("SR0457", Severity.Error, place, $"Länken leder till ”{target}”, men bara http, https och mailto kan användas.")
        {
            Hint = "Skriv hela adressen, med https:// först, eller bara texten.",
        };

    public static Diagnostic LinkToNoHeading(SourceLocation place, string target, IEnumerable<string> known) =>
        new("SR0457", Severity.Error, place, $"Länken leder till ”{target}”, men ingen rubrik heter så.")
        {
            Hint = Suggestion.Hint(target[1..], known) ?? "Ge rubriken ett namn: {#namn} sist på dess rad.",
        };

    public static Diagnostic LinkTitle(SourceLocation place, string title) =>
        new("SR0457", Severity.Error, place, $"Länkens titel ”{title}” kommer inte med i rapporten.")
        {
            Hint = "Skriv det som ska läsas i länkens text.",
        };

    public static Diagnostic LinkDefinitionUnused(SourceLocation place, string label) =>
        new("SR0457", Severity.Error, place, $"Raden [{label}]: läses som en länkadress som inte används och kommer inte med.")
        {
            Hint = $"En fotnot skrivs [^{label}]:.",
        };

    public static Diagnostic ValueMisplaced(SourceLocation place) =>
        new("SR0458", Severity.Error, place, "Ett värde kan inte stå i en adress, ett namn eller kod.")
        {
            Hint = "Flytta ut det i texten.",
        };

    public static Diagnostic FootnoteUnknown(SourceLocation place, string label) =>
        new("SR0459", Severity.Error, place, $"Fotnoten [{label}] saknar text.")
        {
            Hint = $"Skriv den på en egen rad: [{label}]: Text.",
        };

    public static Diagnostic FootnoteTwice(SourceLocation place, string label, SourceLocation first) =>
        new("SR0459", Severity.Error, place, $"Fotnoten [{label}] finns redan i {first}.")
        {
            Hint = "Ge den ena ett annat namn.",
        };

    public static Diagnostic FootnoteUnused(SourceLocation place, string label) =>
        new("SR0459", Severity.Warning, place, $"Ingen text hänvisar till fotnoten [{label}]; den kommer inte med.")
        {
            Hint = $"Skriv [{label}] där noten hör till, eller ta bort den.",
        };

    private static string Excerpt(string text) => text.Length <= 40 ? text : text[..39] + "…";
}
