namespace SocialReport.Diagnostics;

/// <summary>Why a file is no YAML (SR0131).</summary>
internal static partial class Messages
{
    public static Diagnostic YamlSyntax(SourceLocation at) => NoYaml(
        at, "Filen kan inte läsas som YAML.", "Kontrollera indrag, kolon och citattecken på raden och raden före.");

    public static Diagnostic YamlTab(SourceLocation at) => NoYaml(
        at, "Raden är indragen med tabb.", "Dra in med blanksteg.");

    public static Diagnostic YamlKeyTwice(SourceLocation at, string key) => NoYaml(
        at, $"Nyckeln ”{key}” står två gånger.", "Ta bort den ena, eller ge den ett annat namn.");

    public static Diagnostic YamlUnknownAnchor(SourceLocation at, string anchor) => NoYaml(
        at, $"Det finns inget &{anchor} som *{anchor} kan hänvisa till.", $"Rätta namnet, eller skriv &{anchor} där det som ska delas står först.");

    public static Diagnostic YamlEscape(SourceLocation at) => NoYaml(
        at, "Texten har ett omvänt snedstreck (\\) som inte betyder något.", "Sätt enkla citattecken (') om texten i stället.");

    public static Diagnostic YamlUnclosed(SourceLocation at, char sign) => NoYaml(
        at, $"Tecknet {sign} som står här saknar sitt par.", "Lägg till det som saknas, eller ta bort tecknet.");

    public static Diagnostic YamlColon(SourceLocation at) => NoYaml(
        at, "Ett kolon står där det inte kan stå.", "Sätt citattecken om en text som har kolon. På raden före: skriv mellanslag efter kolon.");

    public static Diagnostic YamlFirstCharacter(SourceLocation at, char character) => NoYaml(
        at, $"Ett värde kan inte börja med {character}.", "Sätt citattecken om texten.");

    public static Diagnostic YamlIndent(SourceLocation at) => NoYaml(
        at, "Raden passar inte in under raderna ovanför.", "Ge det som hör till samma nivå lika många blanksteg i början, och kontrollera raden före.");

    public static Diagnostic YamlTooDeep(SourceLocation at) => NoYaml(
        at, "För många listor och klamrar i varandra.", "Skriv dem på egna rader, med färre nivåer.");

    public static Diagnostic YamlTwoDocuments(SourceLocation at) => NoYaml(
        at, "Här börjar en andra del, efter ---, men bara den första läses.", "Ta bort raden med ---.");

    private static Diagnostic NoYaml(SourceLocation at, string message, string hint) =>
        new("SR0131", Severity.Error, at, message) { Hint = hint };
}
