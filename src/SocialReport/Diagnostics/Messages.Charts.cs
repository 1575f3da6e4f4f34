using SocialReport.Expressions;

namespace SocialReport.Diagnostics;

/// <summary>The texts of the findings about charts (SR038x and SR039x).</summary>
internal static partial class Messages
{
    public static Diagnostic ChartIdTaken(SourceLocation at, string id) =>
        new("SR0380", Severity.Error, at, $"Ett diagram kan inte heta {id}: det namnet har redan en betydelse i texter.")
        {
            Hint = "Ge diagrammet ett annat namn än tabellerna.",
        };

    public static Diagnostic ChartSeriesTwice(SourceLocation at, string chart) =>
        new("SR0380", Severity.Error, at, $"Diagrammet {chart} har både kolumner och serier.")
        {
            Hint = "Behåll serier om de ska ha egna namn eller roller, annars kolumner.",
        };

    public static Diagnostic UnknownChartMould(SourceLocation at, string name, IEnumerable<string> known) =>
        new("SR0380", Severity.Error, at, $"Det finns ingen diagrammall ”{name}”.")
        {
            Hint = Suggestion.Hint(name, known) ?? "Mallarna står under diagrammallar: i rapport.yaml.",
        };

    public static Diagnostic ChartOfNoTable(SourceLocation at, string table, IEnumerable<string> known) =>
        new("SR0381", Severity.Error, at, $"Diagrammet visar tabellen ”{table}”, som inte finns i rapporten.")
        {
            Hint = Suggestion.Hint(table, known) ?? "Tabellerna står under tabeller: i rapport.yaml.",
        };

    public static Diagnostic ChartOfNoColumn(SourceLocation at, string column, string table, IEnumerable<string> known) =>
        new("SR0381", Severity.Error, at, $"Tabellen {table} har ingen kolumn med tal som heter ”{column}”.")
        {
            Hint = Suggestion.Hint(column, known) ?? $"Kolumnerna är {string.Join(", ", known)}.",
        };

    public static Diagnostic NotAChart(SourceSpan span, string word, string found) => InExpression(
        "SR0382", span, $"Efter ”{word}” ska ett diagram stå, men här står {found}.", "Diagrammen står under diagram: i rapport.yaml.");

    public static Diagnostic ChartNotAlone(SourceLocation at, string what) =>
        new("SR0382", Severity.Error, at, $"{what} måste stå i ett eget stycke, utanför listor, citat och fotnoter.")
        {
            Hint = "Sätt en tom rad före och efter.",
        };

    public static Diagnostic ChartAxisUnsuited(SourceLocation at, string chart, bool isMonth) =>
        new("SR0383", Severity.Error, at, $"Diagrammet {chart} har {(isMonth ? "månader" : "tid")} längs axeln, men {(isMonth ? "visar en kolumn som inte är en månad" : "visar en kolumn utan tid")}.")
        {
            Hint = isMonth
                ? "Ange en kolumn med serie: alla månader."
                : "Ange en kolumn med mått, eller välj axel: kolumner. En beräknad rad har samma tid som kolumnen.",
        };

    public static Diagnostic ChartSplitByAxis(SourceLocation at, string chart) =>
        new("SR0383", Severity.Error, at, $"Diagrammet {chart} har samma sak längs axeln som i var sin ruta.")
        {
            Hint = "Ändra axel eller rutor.",
        };

    public static Diagnostic ChartSeriesNamesAxis(SourceLocation at, string chart, string key) =>
        new("SR0383", Severity.Error, at, $"En serie i diagrammet {chart} kan inte ha {key}: det är vad som står längs axeln.")
        {
            Hint = $"Välj {(key == "rad" ? "raderna" : "kolumnerna")} med {(key == "rad" ? "rader" : "kolumner")}: på diagrammet.",
        };

    public static Diagnostic ChartTableOffAxis(SourceLocation at) =>
        new("SR0383", Severity.Error, at, "En serie kan bara komma ur en annan tabell när axeln är tid eller månad.")
        {
            Hint = "Hämta talet till diagrammets tabell med en formel.",
        };

    public static Diagnostic ChartEmpty(SourceLocation at, string chart) =>
        new("SR0384", Severity.Error, at, $"Diagrammet {chart} har inget att visa: tabellen har inga sådana rader eller kolumner med tal.");

    public static Diagnostic ChartWithoutValues(SourceLocation at, string chart) =>
        new("SR0384", Severity.Error, at, $"Diagrammet {chart} har inget att visa: alla uppgifter saknas.")
        {
            Hint = "Ta bort diagrammet ur texten, eller komplettera uppgifterna.",
            IsGap = true,
            FollowsMissing = true,
        };

    public static Diagnostic ChartAllZero(SourceLocation at, string chart) =>
        new("SR0384", Severity.Error, at, $"Diagrammet {chart} visar delar av en helhet som är noll.")
        {
            Hint = "Visa talen i en tabell i stället.",
        };

    public static Diagnostic ChartMixedUnits(SourceLocation at, string chart, string first, string second) =>
        new("SR0385", Severity.Error, at, $"Diagrammet {chart} blandar {first} och {second} på samma skala.")
        {
            Hint = "Gör två diagram, eller välj rader och kolumner med samma enhet.",
        };

    public static Diagnostic ChartUnitStated(SourceLocation at, string chart, string unit) =>
        new("SR0385", Severity.Error, at, $"Diagrammet {chart} har enhet, men talen är redan i {unit}.")
        {
            Hint = "Ta bort enhet: den gäller bara antal.",
        };

    public static Diagnostic ChartNoLine(SourceLocation at, string chart) =>
        new("SR0386", Severity.Error, at, $"Diagrammet {chart} har bara en punkt, och det blir ingen linje.")
        {
            Hint = "Visa fler tider, eller välj slag: staplar.",
        };

    public static Diagnostic ChartNegativePart(SourceLocation at, string chart, string part, string value) =>
        new("SR0387", Severity.Error, at, $"Delen ”{part}” i diagrammet {chart} är {value}, men en del av en helhet kan inte vara negativ.")
        {
            Hint = "Välj slag: liggande staplar.",
        };

    public static Diagnostic ChartPartMissing(SourceLocation at, string chart, string part) =>
        new("SR0387", Severity.Error, at, $"Delen ”{part}” i diagrammet {chart} saknar uppgift, så helheten är inte känd.")
        {
            Hint = "Välj slag: liggande staplar, eller komplettera uppgiften.",
            FollowsMissing = true,
        };

    public static Diagnostic ChartPartMasked(SourceLocation at, string chart, string part) =>
        new("SR0387", Severity.Warning, at, $"Diagrammet {chart} ritas inte: delen ”{part}” är skyddad. Dess tal står i en tabell.");

    public static Diagnostic ChartSeveralWholes(SourceLocation at, string chart) =>
        new("SR0388", Severity.Error, at, $"Diagrammet {chart} visar delarna av en helhet, men har mer än en serie.")
        {
            Hint = "Välj en kolumn, eller slag: staplade staplar.",
        };

    public static Diagnostic ChartPartTwice(SourceLocation at, string chart, string sum, string term) =>
        new("SR0388", Severity.Error, at, $"Diagrammet {chart} visar både ”{sum}” och ”{term}”, som ingår i den, som delar av samma helhet.")
        {
            Hint = "Ta bort den ena.",
        };

    public static Diagnostic ChartPartNotOne(SourceLocation at, string chart, string part) =>
        new("SR0388", Severity.Error, at, $"Delarna i diagrammet {chart} kan inte läggas ihop till en helhet: ”{part}” är ett medelvärde, en kvot eller unika personer.")
        {
            Hint = "Välj slag: staplar.",
        };

    public static Diagnostic ChartTooManySeries(SourceLocation at, string chart, int found, int most) =>
        new("SR0389", Severity.Error, at, FormattableString.Invariant($"Diagrammet {chart} har {found} serier, men fler än {most} går inte att skilja åt."))
        {
            Hint = "Välj färre, eller ge dem var sin ruta: rutor: rader.",
        };

    public static Diagnostic ChartTooManyCompared(SourceLocation at, string chart, int found, int most) =>
        new("SR0389", Severity.Error, at, FormattableString.Invariant($"Diagrammet {chart} har {found} jämförelser, men fler än {most} grå staplar går inte att skilja åt."))
        {
            Hint = "Välj färre, eller slag: linje.",
        };

    public static Diagnostic ChartTooManyParts(SourceLocation at, string chart, int found, int most) =>
        new("SR0389", Severity.Error, at, FormattableString.Invariant($"Diagrammet {chart} har {found} delar, men fler än {most} går inte att skilja åt."))
        {
            Hint = "Välj axel: rader, så läggs de minsta ihop.",
        };

    public static Diagnostic ChartMostTooMany(SourceLocation at, string chart, int found, int most) =>
        new("SR0389", Severity.Error, at, FormattableString.Invariant($"Diagrammet {chart} har högst: {found}, men fler än {most} delar går inte att skilja åt."))
        {
            Hint = FormattableString.Invariant($"Välj högst {most}, eller slag: liggande staplar."),
        };

    public static Diagnostic ChartMostOffRows(SourceLocation at, string chart) =>
        new("SR0390", Severity.Error, at, $"Diagrammet {chart} har högst, men bara rader kan läggas ihop till övrigt.")
        {
            Hint = "Välj axel: rader, eller ta bort högst.",
        };

    public static Diagnostic ChartRestUnsummable(SourceLocation at, string chart, string figure) =>
        new("SR0390", Severity.Error, at, $"Diagrammet {chart} har fler delar än det visar, men de minsta kan inte läggas ihop: {figure} är en andel, ett pris, ett medelvärde eller unika personer.")
        {
            Hint = "Välj färre rader.",
        };

    public static Diagnostic ChartWords(SourceLocation at, string chart, string figure, string words) =>
        new("SR0391", Severity.Error, at, $"Diagrammet {chart} kan inte visa {figure}: ”{words}” är inget bestämt tal.")
        {
            Hint = "Välj andra rader eller kolumner.",
        };

    public static Diagnostic ChartNumbersNotPrinted(SourceLocation at, string chart, string figure) =>
        new("SR0392", Severity.Error, at, $"Diagrammet {chart} ska ha sina tal i en tabell i rapporten, men {figure} står inte i någon.")
        {
            Hint = "Sätt in tabellen i texten, eller välj data: efter.",
        };

    public static Diagnostic ChartAppendixMissing(SourceLocation at, string chart) =>
        new("SR0392", Severity.Error, at, $"Diagrammet {chart} ska ha sina tal i en bilaga, men texten har ingen plats för dem.")
        {
            Hint = "Skriv {{ diagramdata }} där talen ska stå, eller välj data: efter.",
        };

    public static Diagnostic ChartAppendixEmpty(SourceLocation at) =>
        new("SR0393", Severity.Warning, at, "Här skulle diagrammens tal stå, men inget diagram i texten har sina tal i en bilaga.")
        {
            Hint = "Ta bort {{ diagramdata }}, eller ge ett diagram data: bilaga.",
        };

    public static Diagnostic ChartDataTwice(SourceLocation at) =>
        new("SR0393", Severity.Error, at, "Diagrammens tal står redan på ett annat ställe i rapporten.")
        {
            Hint = "Behåll {{ diagramdata }} på ett ställe.",
        };

    public static Diagnostic ChartTimeSorted(SourceLocation at, string chart) =>
        new("SR0394", Severity.Error, at, $"Diagrammet {chart} har tid längs axeln och kan inte sorteras på annat än den.")
        {
            Hint = "Ta bort sortera, eller välj axel: rader eller kolumner.",
        };

    public static Diagnostic ChartAllMasked(SourceLocation at, string chart) =>
        new("SR0395", Severity.Warning, at, $"Diagrammet {chart} ritas inte: alla dess tal är skyddade eller saknas. Vad som får sägas om dem står i en tabell.");

    public static Diagnostic ChartNoColumnKnown(SourceLocation at, string chart) =>
        new("SR0395", Severity.Warning, at, $"Diagrammet {chart} ritas inte: i varje stapel är någon del skyddad eller saknas. Talen står i en tabell.")
        {
            Hint = "Välj slag: staplar, som visar de delar som är kända.",
        };

    public static Diagnostic ChartNamesLeftOut(SourceLocation at, string chart) =>
        new("SR0396", Severity.Error, at, $"Diagrammet {chart} har inte plats för namnen längs axeln.")
        {
            Hint = "Välj slag: liggande staplar, eller högst: så att de minsta läggs ihop.",
        };
}
