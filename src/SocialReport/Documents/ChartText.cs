using SocialReport.Facts;

namespace SocialReport.Documents;

/// <summary>Words for charts.</summary>
internal static class ChartText
{
    private static readonly HashSet<string> MeasureWords =
        KnownMeasures.All.Select(measure => measure.Name).Append("medelvärde").ToHashSet(StringComparer.Ordinal);

    private static readonly string[] AmountUnits = ["kr", "tkr", "mnkr"];

    private static readonly string[] Counts = ["Två", "Tre", "Fyra", "Fem", "Sex", "Sju", "Åtta", "Nio", "Tio", "Elva", "Tolv"];

    // Each share up to and including its limit.
    private static readonly (decimal Limit, string Words)[] Shares =
    [
        (0.22m, "mindre än en fjärdedel av helheten"),
        (0.28m, "ungefär en fjärdedel av helheten"),
        (0.30m, "drygt en fjärdedel av helheten"),
        (0.37m, "ungefär en tredjedel av helheten"),
        (0.42m, "mellan en tredjedel och hälften av helheten"),
        (0.48m, "knappt hälften av helheten"),
        (0.52m, "ungefär hälften av helheten"),
        (0.63m, "drygt hälften av helheten"),
        (0.70m, "ungefär två tredjedelar av helheten"),
        (0.80m, "ungefär tre fjärdedelar av helheten"),
        (0.95m, "mer än tre fjärdedelar av helheten"),
        (0.999m, "nästan hela helheten"),
    ];

    /// <summary>Words after each other: a, b och c.</summary>
    public static string Listed(IReadOnlyList<string> words) =>
        words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.SkipLast(1))} och {words[^1]}";

    /// <summary>Words as a sentence.</summary>
    public static string Sentence(string words) => words.Length == 0 ? "" : $"{char.ToUpperInvariant(words[0])}{words[1..]}.";

    /// <summary>A small number of things, as the first word of a sentence.</summary>
    public static string Count(int count) =>
        count is >= 2 and <= 12 ? Counts[count - 2] : count.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A name that begins a sentence: a year alone would read as part of the sentence before.</summary>
    public static string Name(string name) =>
        name.Length == 0 ? name : char.IsAsciiDigit(name[0]) ? $"År {name}" : char.ToUpperInvariant(name[0]) + name[1..];

    /// <summary>A name within a sentence: a measure has a small letter, with a time or number after it too; other names keep theirs.</summary>
    public static string InSentence(string name)
    {
        var (word, rest) = name.IndexOf(' ', StringComparison.Ordinal) is >= 0 and var end ? (name[..end], name[end..]) : (name, "");
        var small = word.ToLowerInvariant();
        return MeasureWords.Contains(small) && (rest.Length == 0 || rest.Any(char.IsAsciiDigit)) ? small + rest : name;
    }

    /// <summary>A printed number with the unit that its chart has in the title, as sentences say amounts; counts stand alone.</summary>
    public static string WithUnit(ChartPoint point, string unit) =>
        AmountUnits.Contains(unit) && !point.Figure.Value.EndsWith(unit, StringComparison.Ordinal) ? $"{point.Figure.Value}\u00A0{unit}" : point.Figure.Value;

    /// <summary>About how much of a whole a share is: a share in words claims no more than what the eye sees.</summary>
    /// <param name="share">The share of 1.</param>
    public static string ShareInWords(decimal share)
    {
        foreach (var (limit, words) in Shares)
        {
            if (share <= limit)
                return words;
        }
        return "hela helheten";
    }
}
