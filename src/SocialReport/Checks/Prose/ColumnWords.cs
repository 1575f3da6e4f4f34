using SocialReport.Facts;

namespace SocialReport.Checks.Prose;

/// <summary>Which words of a sentence are about which columns.</summary>
internal static class ColumnWords
{
    private static readonly (string Word, string Measure)[] Measures =
    [
        ("prognos", KnownMeasures.Forecast), ("väntas", KnownMeasures.Forecast), ("beräknas", KnownMeasures.Forecast), ("helår", KnownMeasures.Forecast),
        ("periodens budget", KnownMeasures.PeriodBudget), ("budget", KnownMeasures.Budget), ("ram", KnownMeasures.Budget),
        ("utfall", KnownMeasures.Outcome), ("hittills", KnownMeasures.Outcome), ("bokslut", KnownMeasures.YearEnd),
    ];

    private static readonly string[] Variance = ["överskott", "underskott", "avvikelse", "avviker"];

    /// <summary>Whether words, in small letters, speak of any column.</summary>
    public static bool SaysAny(string words) =>
        Variance.Any(word => words.Contains(word, StringComparison.Ordinal)) || Measures.Any(pair => words.Contains(pair.Word, StringComparison.Ordinal));

    /// <summary>Whether a sentence, in small letters, speaks of what a figure's column shows.</summary>
    public static bool SaysOf(string sentence, KnownFigure figure)
    {
        var saysVariance = Variance.Any(word => sentence.Contains(word, StringComparison.Ordinal));
        if (figure.IsVariance || saysVariance)
            return figure.IsVariance && saysVariance;
        return figure.Column?.Definition.Measure is { } measure
            && Measures.Any(pair => pair.Measure == KnownMeasures.Normalize(measure) && sentence.Contains(pair.Word, StringComparison.Ordinal));
    }
}
