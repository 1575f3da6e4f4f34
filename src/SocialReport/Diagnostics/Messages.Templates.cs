using System.Globalization;
using SocialReport.Expressions;

namespace SocialReport.Diagnostics;

/// <summary>The messages of templates (SR04xx).</summary>
internal static partial class Messages
{
    public static Diagnostic EndWithoutBlock(SourceSpan span, string word) => InExpression(
        "SR0401", span, $"”{word}” hör inte till någon if eller for.", "Ta bort det, eller lägg till början som det ska avsluta.");

    public static Diagnostic BlockWithoutEnd(SourceSpan span, string word) => InExpression(
        "SR0401", span, $"”{word}” har inget avslutande {{{{ end }}}}.", "Lägg till {{ end }} där det slutar.");

    public static Diagnostic ElseAfterElse(SourceSpan span) => InExpression(
        "SR0401", span, "Efter else kan det inte komma någon mer else.", "Ta bort den ena.");

    public static Diagnostic MalformedFor(SourceSpan span) => InExpression(
        "SR0401", span, "En for-sats skrivs: for rad in tabell.rader.", "Rätta raden så att den ser ut så.");

    public static Diagnostic BlocksTooDeep(SourceSpan span) => InExpression(
        "SR0401", span, "För många if och for i varandra.", "Dela upp texten i avsnitt med include.");

    public static Diagnostic UnclosedBraces(SourceSpan span) => InExpression(
        "SR0402", span, "Här öppnas {{ utan att stängas med }}.", "Lägg till }} efter uttrycket.");

    public static Diagnostic UnopenedBraces(SourceSpan span) => InExpression(
        "SR0402", span, "Här stängs }} utan att ha öppnats med {{.", "Lägg till {{ före uttrycket.");

    public static Diagnostic RefusedStatement(SourceSpan span, string word) => InExpression(
        "SR0403", span, $"”{word}” finns inte i mallspråket.",
        "Mallar har if, for, include, text, tabell och kommentarer. Uträkningar hör hemma i rapport.yaml.");

    public static Diagnostic UnknownInclude(SourceSpan span, string name) => InExpression(
        "SR0404", span, $"Avsnittet ”{name}” finns inte.", $"Det läses ur filen {name}.md i mallens mapp.");

    public static Diagnostic IncludeCycle(SourceSpan span, string path) => InExpression(
        "SR0405", span, $"{path} hämtar in sig självt.", "Ta bort raden, eller hämta in ett annat avsnitt.");

    public static Diagnostic IncludesTooDeep(SourceSpan span) => InExpression(
        "SR0405", span, "För många avsnitt i varandra.", "Hämta in färre avsnitt från avsnitt.");

    public static Diagnostic NotAlone(SourceSpan span, string word) => InExpression(
        "SR0406", span, $"”{word}” ska stå ensamt på sin rad.", "Lägg det i ett eget stycke med en tom rad före och efter.");

    public static Diagnostic NotInExpression(SourceSpan span, string word) => InExpression(
        "SR0406", span, $"”{word}” kan inte ingå i ett uttryck.", $"Skriv det för sig: {{{{ {word} … }}}}.");

    public static Diagnostic NotAName(SourceSpan span, string word, string found) => InExpression(
        "SR0406", span, $"Efter ”{word}” ska ett namn inom citattecken stå, men här står {found}.", $"Till exempel {word} 'prognos'.");

    public static Diagnostic NotATable(SourceSpan span, string word, string found) => InExpression(
        "SR0406", span, $"Efter ”{word}” ska en tabell stå, men här står {found}.", $"Skriv tabellens namn, till exempel {word} volymer.");

    public static Diagnostic NotARow(SourceSpan span, string word, string found) => InExpression(
        "SR0406", span, $"Efter ”{word}” ska en rad stå, men här står {found}.", $"Skriv det till exempel i {{{{ for rad in volymer.rader }}}}: {{{{ {word} rad }}}}.");

    public static Diagnostic TextMissing(SourceSpan span, string name) => Gap(
        "SR0407", span, $"Text saknas: {name}", $"Skriv texten i filen texter/{name}.md.");

    public static Diagnostic UnknownCommentLabel(SourceSpan span, IThing table, string label, IEnumerable<string> labels) => InExpression(
        "SR0408", span, $"Kommentaren ”{label}” hör inte till någon rad i {table.Description}.", Suggestion.Hint(label, labels));

    public static Diagnostic RepeatedComment(SourceSpan span, string label, SourceSpan first) => InExpression(
        "SR0408", span, $"Raden ”{label}” har redan en kommentar, på rad {Invariant(first.Location.LineNumber)}.", "Slå ihop dem.");

    public static Diagnostic TextBeforeComment(SourceSpan span) => InExpression(
        "SR0408", span, "Texten hör inte till någon rad.", "Varje kommentar börjar med # och radens etikett.");

    public static Diagnostic CommentMissing(SourceSpan span, string label) => Gap(
        "SR0409", span, $"Kommentar saknas: {label}", "Skriv den under rubriken # " + label + " i kommentarsfilen.");

    public static Diagnostic NeedsFormat(SourceSpan span, string found, string filter) => InExpression(
        "SR0410", span, $"Här står {found} utan format.", $"Lägg till ett, till exempel | {filter}.");

    public static Diagnostic NotPrintable(SourceSpan span, string found, string? hint) => InExpression(
        "SR0410", span, $"Här står {found}, som inte kan skrivas ut i text.", hint);

    public static Diagnostic MissingPrinted(SourceSpan span, string marker) =>
        InExpression("SR0411", span, $"Värdet saknas och skrivs som ”{marker}” i texten.", "Pröva med: saknas x, och skriv en annan mening då.")
            with
        { Severity = Severity.Warning, FollowsMissing = true };

    public static Diagnostic ReservedCharacter(SourceSpan span) => InExpression(
        "SR0412", span, "Här står ett osynligt tecken (U+E000 eller U+E001) som inte får finnas i text.", "Ta bort det.");

    public static Diagnostic NotAList(SourceSpan span, string found, bool hasRows) => InExpression(
        "SR0413", span, $"for går igenom en lista, men här står {found}.", hasRows ? "Lägg till .rader." : null);

    public static Diagnostic TooMuchText(SourceSpan span) => InExpression(
        "SR0414", span, "Mallen ger för mycket text för en rapport.", "Se efter om for-satser i varandra är meningen.");

    public static Diagnostic QualifierUntrue(SourceSpan span, string qualifier, string printed) =>
        InExpression("SR0415", span, $"”{qualifier} {printed}” stämmer inte med värdet.", "Använd cirka, eller ta bort ordet.")
            with
        { Severity = Severity.Warning };

    public static Diagnostic EffectAsMagnitude(SourceSpan span, string word) => InExpression(
        "SR0416", span, $"Beloppet är en effekt på resultatet, och ”{word}” behöver veta om det är en kostnad eller en intäkt.",
        "Lägg till | kostnad eller | intäkt.");

    public static Diagnostic MagnitudeAsEffect(SourceSpan span, string word) => InExpression(
        "SR0416", span, $"”{word}” gäller en effekt på resultatet, med minus för underskott.", "Ta bort kostnad, intäkt eller abs före.");

    public static Diagnostic NotPrinted(SourceSpan span, string word) => InExpression(
        "SR0417", span, $"”{word}” behöver ett tal med format.", $"Till exempel x | mnkr | {word}.");

    public static Diagnostic AlreadyPrinted(SourceSpan span, string word) => InExpression(
        "SR0417", span, $"”{word}” kan inte tolka det som står före.", $"Skriv x | {word} decimaler: 2, eller x | tkr | {word}.");

    public static Diagnostic NotWhole(SourceSpan span, string word) => InExpression(
        "SR0417", span, $"”{word}” gäller hela tal.", "Skriv talet med siffror: x | antal decimaler: 1.");

    public static Diagnostic EqualThan(SourceSpan span, string words) =>
        InExpression("SR0418", span, $"Talen är lika, och här blir det ”{words} än”.", "Skriv fler_än, högre_än eller mer_än, utan ”än” efter.")
            with
        { Severity = Severity.Warning };

    private static Diagnostic Gap(string code, SourceSpan span, string message, string hint) =>
        InExpression(code, span, message, hint) with { IsGap = true };

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
