using System.Text.RegularExpressions;

namespace SocialReport.Disclosure;

/// <summary>
/// Finds words that seem to be about one person, whom readers may recognise: "endast en individ", "en 15-åring", "en av
/// flickorna". General words about anybody, such as "när en person söker stöd" and "den enskilde", are not meant.
/// </summary>
public static partial class SinglePersonWords
{
    // "boende" is left out: ett boende is more often a place.
    private const string Person = "(?:individ|person|klient|brukare|kund|ungdom|tonåring|flicka|pojke|kvinna|man|mamma|pappa|familj|barn|hushåll)";
    private const string Persons = "(?:dem|individerna|personerna|klienterna|brukarna|kunderna|ungdomarna|flickorna|pojkarna|kvinnorna|männen|familjerna|barnen|hushållen)";
    private const string ThePerson = "(?:individen|personen|klienten|ungdomen|tonåringen|flickan|pojken|kvinnan|mannen|familjen|barnet)";
    private const string Happened = "(?:hade|var|bodde|flyttade|placerades|omplacerades|omhändertogs|avslutades|vistades|vårdas|vårdades|avled|har (?:placerats|flyttat|avslutats|avslutat|avlidit|omplacerats|vårdats|skrivits))";

    /// <summary>The stretches of words, in order.</summary>
    public static IEnumerable<string> Find(string text) => Pattern().Matches(text).Select(match => match.Value);

    [GeneratedRegex(
        $@"\b(?:endast|bara|enbart)\s+(?:en|ett|1)\s+(?:enda\s+)?(?:{Person}|avslutad|placerad|inskriven|aktuell)\b"
        + $@"|\b(?:en|ett)\s+(?:enda|enstaka)\s+{Person}\b"
        + $@"|\b(?:en|ett|1)\s+{Person}\s+{Happened}\b"
        + @"|\b(?:en|ett|1)\s+(?:individ|person|klient|ungdom|barn)\s+(?:i|på|från)\s+(?!(?:taget|sänder)\b)\p{L}+(?:et|en)\b"
        + @"|\b(?:en|ett)\s+(?:enskil[dt]|särskilt\s+dyr|mycket\s+dyr|dyr|kostsam)\s+placering\b"
        + @"|\b(?:en|den)\s+(?:\d{1,2}|\p{L}+ton)-?åring(?:en)?\b"
        + $@"|\ben\s+av\s+{Persons}\b"
        + @"|\b(?:endast|bara|enbart)\s+en\s+av\s+dessa\b"
        + $@"|\bden\s+end[ae]\s+{ThePerson}\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
