using SocialReport.Expressions;
using SocialReport.Facts;

namespace SocialReport.Diagnostics;

/// <summary>The messages, by phase; this file has those of the expressions in formulas and templates (SR03xx).</summary>
internal static partial class Messages
{
    public static Diagnostic UnexpectedToken(SourceSpan span, string written, bool mayBeFunction) => InExpression(
        "SR0301", span, $"”{written}” passar inte här.",
        mayBeFunction ? "En funktion som tar emot ett värde skrivs efter ett lodrätt streck: x | mnkr." : null);

    public static Diagnostic ExpressionEndsEarly(SourceSpan span) => InExpression(
        "SR0301", span, "Uttrycket tar slut för tidigt.", "Något saknas här, till exempel ett värde eller en parentes.");

    public static Diagnostic PipeWithoutFunction(SourceSpan span) => InExpression(
        "SR0301", span, "Efter | ska namnet på en funktion stå.", "Till exempel x | mnkr. ”Eller” skrivs ||.");

    public static Diagnostic BrokenStatement(SourceSpan span) => InExpression(
        "SR0301", span, "Uttrycket är slut på raden ovanför, men det står mer här.",
        "Bryt raden efter ett räknetecken eller |, eller skriv varje uttryck för sig.");

    public static Diagnostic CallNeedsParentheses(SourceSpan span, string name) => InExpression(
        "SR0301", span, $"Sätt parentes om anropet av ”{name}”.", $"Till exempel ({name} a b) - c.");

    public static Diagnostic ArgumentAfterOption(SourceSpan span) => InExpression(
        "SR0301", span, "Ett värde kan inte stå efter ett namngivet val.", "Skriv namngivna val sist: x | mnkr decimaler: 2.");

    public static Diagnostic UnknownSign(SourceSpan span, char sign) => InExpression(
        "SR0302", span, $"Tecknet {Shown(sign)} ingår inte i språket.", SignHint(sign));

    public static Diagnostic DecimalComma(SourceSpan span, string written) => InExpression(
        "SR0302", span, $"”{written}” går inte att läsa.", $"I formler skrivs decimaltal med punkt: {written.Replace(',', '.')}.");

    public static Diagnostic NumberRunsIntoName(SourceSpan span) => InExpression(
        "SR0302", span, "Ett namn kan inte börja med en siffra.", "En etikett skrivs inom hakparentes och citattecken: ['2024'].");

    public static Diagnostic NumberTooLarge(SourceSpan span) => InExpression(
        "SR0302", span, "Talet är för stort.", null);

    public static Diagnostic UnclosedText(SourceSpan span, char quote) => InExpression(
        "SR0302", span, $"Texten som börjar här har inget avslutande {quote} på samma rad.", null);

    public static Diagnostic ReservedWord(SourceSpan span, string word) => InExpression(
        "SR0303", span,
        $"”{word}” kan inte stå här.",
        word == "null" ? "Om ett värde saknas prövas med: saknas x." : "Ordet är upptaget av mallspråket och kan inte vara ett namn.");

    public static Diagnostic ExpressionTooLong(SourceSpan span) => InExpression(
        "SR0304", span, "Uttrycket är för långt.", "Dela upp det, till exempel med en egen kolumn eller rad.");

    public static Diagnostic ExpressionTooDeep(SourceSpan span) => InExpression(
        "SR0304", span, "Uttrycket har för många nivåer av parenteser.", "Dela upp det, till exempel med en egen kolumn eller rad.");

    public static Diagnostic UnknownName(SourceSpan span, string name, IEnumerable<string> known) => InExpression(
        "SR0305", span, $"Namnet ”{name}” finns inte.", Suggestion.Hint(name, known));

    public static Diagnostic UnknownMember(SourceSpan span, IThing thing, string name) => InExpression(
        "SR0306", span, $"”{name}” finns inte i {thing.Description}.", Suggestion.Hint(name, thing.Names) ?? Listed(thing.Names));

    public static Diagnostic HasNoParts(SourceSpan span, string what, string name) => InExpression(
        "SR0306", span, $"Här står {what}, som inte har någon del ”{name}”.", "Ta bort punkten och det som står efter den.");

    public static Diagnostic UnknownLabel(SourceSpan span, IThing thing, string label) => thing.Labels.Contains(label)
        ? InExpression("SR0307", span, $"Flera rader heter ”{label}” i {thing.Description}.", "Ge raden ett id i rapport.yaml och skriv det: tabell.id.")
        : InExpression(
            "SR0307", span, $"Etiketten ”{label}” finns inte i {thing.Description}.",
            Suggestion.Hint(label, thing.Labels) ?? Listed(thing.Labels) ?? "Tabellen har inga rader.");

    public static Diagnostic HasNoLabels(SourceSpan span, string what) => InExpression(
        "SR0307", span, $"Här står {what}, som inte har några etiketter.", "Ta bort hakparentesen.");

    public static Diagnostic LabelNotText(SourceSpan span, string what) => InExpression(
        "SR0307", span, $"Inom hakparentes ska en etikett stå, men här står {what}.", "En etikett skrivs inom citattecken: ['Utredning barn'].");

    public static Diagnostic UnknownFunction(SourceSpan span, string name, bool isValue, IEnumerable<string> known) => InExpression(
        "SR0308", span, $"Funktionen ”{name}” finns inte.",
        isValue ? $"”{name}” är ett värde. En funktion som tar emot det skrivs efter ett lodrätt streck: {name} | mnkr."
            : Suggestion.Hint(name, known) ?? Listed(known));

    public static Diagnostic FunctionWithoutArguments(SourceSpan span, string name, string usage) => InExpression(
        "SR0309", span, $"”{name}” är en funktion och behöver ett värde.", $"Skriv {usage}.");

    public static Diagnostic WrongArgumentCount(SourceSpan span, string name, string usage, int count) => InExpression(
        "SR0309", span, $"”{name}” kan inte ta {(count == 1 ? "1 värde" : $"{count} värden")}.", $"Skriv {usage}.");

    public static Diagnostic UnknownOption(SourceSpan span, string function, string option, IReadOnlyList<string> known) => InExpression(
        "SR0309", span, $"”{function}” har inget val ”{option}”.",
        Suggestion.Hint(option, known) ?? (known.Count > 0 ? Listed(known) : $"”{function}” har inga val."));

    public static Diagnostic RepeatedOption(SourceSpan span, string option) => InExpression(
        "SR0309", span, $"Valet ”{option}” står två gånger.", null);

    public static Diagnostic OptionNotWhole(SourceSpan span, string option, int lowest, int highest) => InExpression(
        "SR0309", span, $"”{option}” ska vara ett heltal från {lowest} till {highest}.", null);

    public static Diagnostic OptionNotTruth(SourceSpan span, string option) => InExpression(
        "SR0309", span, $"”{option}” ska vara ja eller nej.", null);

    public static Diagnostic OptionNotWord(SourceSpan span, string option, IReadOnlyList<string> words) => InExpression(
        "SR0309", span, $"”{option}” ska vara {string.Join(" eller ", words.Select(word => $"'{word}'"))}.", null);

    public static Diagnostic KindNotSummed(SourceSpan span, MeasureKind kind) => InExpression(
        "SR0314", span, $"Det som {KindWord(kind)} kan inte läggas ihop.",
        "Räkna det från grunden i stället, eller ange sort: bestånd i namnd.yaml om talen går att summera.");

    public static Diagnostic UnitsDiffer(SourceSpan span, MeasureUnit? left, MeasureUnit? right, string verb)
    {
        var first = Operand.UnitName(left);
        return InExpression("SR0310", span, $"{char.ToUpperInvariant(first[0])}{first[1..]} och {Operand.UnitName(right)} kan inte {verb}.", "Båda måste vara av samma slag: belopp, antal, andel eller pris.");
    }

    public static Diagnostic WrongUnit(SourceSpan span, string function, string found, string wanted) => InExpression(
        "SR0310", span, $"”{function}” gäller {wanted}, men här står {found}.", "Ta en funktion som passar talet.");

    public static Diagnostic NotANumber(SourceSpan span, string found) => InExpression(
        "SR0311", span, $"Här behövs ett tal, men här står {found}.", "Skriv ett tal eller namnet på ett.");

    public static Diagnostic NotACondition(SourceSpan span, string found, bool isNumber) => InExpression(
        "SR0311", span, $"Här behövs ett villkor, men här står {found}.",
        isNumber ? "Jämför talet med något, till exempel x > 0." : "Skriv en jämförelse, till exempel x > 0.");

    public static Diagnostic Overflow(SourceSpan span) => InExpression(
        "SR0312", span, "Resultatet är för stort för att räknas ut.", "Se efter om talen och deras enheter stämmer.");

    public static Diagnostic MissingCondition(SourceSpan span) => InExpression(
        "SR0313", span, "Villkoret kan inte prövas, för ett värde i det saknas.", "Pröva först med: saknas x.") with
    {
        IsGap = true,
        FollowsMissing = true,
    };

    public static Diagnostic MaskedInComputation(SourceSpan span) => InExpression(
        "SR0710", span, "Värdet är skyddat och kan inte prövas i ett villkor.",
        "Skriv om meningen, eller pröva först med: skyddat x.");

    private static Diagnostic InExpression(string code, SourceSpan span, string message, string? hint) =>
        new(code, Severity.Error, span.Location, message) { Hint = hint, SourceLine = span.Line, Length = span.Length };

    /// <summary>A few of the names there are, for when none is near; null when there are none.</summary>
    private static string? Listed(IEnumerable<string> names)
    {
        var some = names.Take(8).ToArray();
        return some.Length == 0 ? null : $"Här finns {string.Join(", ", some.Take(7))}{(some.Length > 7 ? " …" : "")}.";
    }

    private static string Shown(char sign) =>
        char.IsLetterOrDigit(sign) || char.IsPunctuation(sign) || char.IsSymbol(sign)
            ? sign.ToString()
            : $"U+{(int)sign:X4}";

    private static string? SignHint(char sign) => sign switch
    {
        '=' => "Värden kan inte tilldelas. Är lika med skrivs ==.",
        '−' or '–' or '—' => "Minus skrivs med vanligt bindestreck: -.",
        '×' or '·' => "Gånger skrivs *.",
        '÷' => "Delat med skrivs /.",
        '≤' => "Mindre än eller lika med skrivs <=.",
        '≥' => "Större än eller lika med skrivs >=.",
        '≠' => "Skilt från skrivs !=.",
        '”' or '“' or '’' or '‘' or '´' or '`' => "Använd raka citattecken: '.",
        ',' => "Värden skiljs åt med mellanslag: summa a b.",
        ';' => "Skriv ett uttryck i varje par av {{ }}.",
        '%' => "En andel skrivs som decimaltal: 0.25.",
        '&' => "Och skrivs &&.",
        _ => null,
    };
}
