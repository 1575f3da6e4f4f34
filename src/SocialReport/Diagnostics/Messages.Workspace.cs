namespace SocialReport.Diagnostics;

/// <summary>The texts of the findings about the workspace's own files (SR013x).</summary>
internal static partial class Messages
{
    public static Diagnostic NotUtf8(SourceLocation at) =>
        new("SR0130", Severity.Error, at, "Filen är inte sparad som UTF-8.")
        {
            Hint = "Spara om den med kodningen UTF-8.",
        };

    public static Diagnostic YamlEmpty(SourceLocation at) =>
        new("SR0132", Severity.Error, at, "Filen är tom.")
        {
            Hint = "Skriv det som ska stå i den, som nycklar med värden.",
        };

    public static Diagnostic YamlKind(SourceLocation at, string expected, string found) =>
        new("SR0133", Severity.Error, at, $"Här väntades {expected}, men det står {found}.")
        {
            Hint = $"Skriv {expected}.",
        };

    public static Diagnostic YamlChoice(SourceLocation at, string found, IEnumerable<string> words) =>
        new("SR0134", Severity.Error, at, $"{found} är inte ett av de val som finns här.")
        {
            Hint = $"{(Suggestion.Hint(found.Trim('”'), words) is { } hint ? hint + " " : "")}Välj bland {string.Join(", ", words)}.",
        };

    public static Diagnostic YamlUnknownKey(SourceLocation at, string key, IEnumerable<string> known) =>
        new("SR0135", Severity.Error, at, $"Nyckeln ”{key}” finns inte här.")
        {
            Hint = Suggestion.Hint(key, known) ?? $"Det som kan stå här är {string.Join(", ", known)}.",
        };

    public static Diagnostic YamlKeyMissing(SourceLocation at, string key) =>
        new("SR0136", Severity.Error, at, $"Nyckeln ”{key}” saknas här.")
        {
            Hint = $"Lägg till en rad ”{key}: …”.",
        };

    public static Diagnostic NothingInFolder(SourceLocation at, string what, string file) =>
        new("SR0901", Severity.Error, at, $"Här finns ingen {what}.")
        {
            Hint = $"Varje {what} är en mapp här med filen {file}. Är det fel mapp, rätta den i socrep.yaml.",
        };

    public static Diagnostic FileMissing(SourceLocation at, string path, string why) =>
        new("SR0901", Severity.Error, at, $"Filen ”{path}” finns inte, men {why}.")
        {
            Hint = "Lägg filen på plats eller rätta namnet.",
        };
}
