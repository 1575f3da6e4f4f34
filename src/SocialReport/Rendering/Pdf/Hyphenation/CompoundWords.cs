namespace SocialReport.Rendering.Pdf.Hyphenation;

/// <summary>
/// What patterns cannot know of the words in reports of social services: where compounds are joined, and where patterns
/// would take a letter from one part to the other. A bar is the boundary of a compound, a hyphen one of a syllable.
/// </summary>
internal static class CompoundWords
{
    /// <summary>
    /// Pieces of words: between the first and the last letter of a piece a word is divided as marked here and nowhere
    /// else.
    /// </summary>
    public static IReadOnlyList<string> Pieces { get; } =
    [
        "ensam|kom", "je|hem", "jour|hem", "n|en-he", "nämnd|ad-mi", "s|en-he", "stöd|bo-en", "vux-en|en-he",
    ];

    /// <summary>Last parts of compounds. None of them may be the end of a word that is no compound.</summary>
    public static IReadOnlyList<string> LastParts { get; } =
    [
        "analys", "ansvar", "arbete", "avdelning", "avvikelse", "bedömning", "belopp", "bidrag", "budget", "effekt",
        "faktor", "familj", "följning", "förbrukning", "förändring", "förvaltning", "gemensam", "grupp", "hantering",
        "hjälp", "insats", "institution", "intäkt", "komst", "kontroll", "kostnad", "ledning", "medel", "mottagning",
        "myndighet", "nämnd", "område", "omsorg", "personal", "placering", "prognos", "rapport", "redovisning",
        "resultat", "samhälle", "service", "skada", "snitt", "stöd", "sättning", "tagande", "tillfälle", "tjänst",
        "totalt", "underskott", "utbetalning", "utfall", "utredning", "utveckling", "verksamhet", "volym", "vård",
        "öppenvård", "överskott",
    ];
}
