namespace SocialReport.Expressions;

/// <summary>The words of the language that are no names.</summary>
internal static class ReservedWords
{
    public const string For = "for";

    // Scriban's own words too, so that a template means the same there.
    private static readonly string[] Reserved =
    [
        "if", "else", "end", For, "in", "case", "when", "while", "break", "continue", "func", "import", "readonly", "with",
        "capture", "ret", "wrap", "do", "this", "empty", "null", "tablerow",
    ];

    /// <summary>The reserved words that open a block closed by <c>end</c> in Scriban, but don't exist here.</summary>
    private static readonly string[] RefusedBlocks = ["case", "while", "func", "with", "capture", "wrap", "do", "tablerow"];

    /// <summary>Whether a word can't be a name.</summary>
    public static bool IsReserved(string word) => Array.IndexOf(Reserved, word) >= 0;

    /// <summary>Whether a word opens a block in Scriban that doesn't exist here.</summary>
    public static bool OpensRefusedBlock(string word) => Array.IndexOf(RefusedBlocks, word) >= 0;

    /// <summary>Whether a word is true or false.</summary>
    public static bool IsLiteral(string word) => word is "ja" or "nej" or "true" or "false";

    /// <summary>Whether a word is true.</summary>
    public static bool IsTrue(string word) => word is "ja" or "true";
}
