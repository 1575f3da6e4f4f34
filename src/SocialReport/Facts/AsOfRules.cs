using SocialReport.Diagnostics;

namespace SocialReport.Facts;

/// <summary>What holds between values for the same row, measure and days.</summary>
internal static class AsOfRules
{
    /// <summary>Puts a value in its place, newest as-of first. An empty cell gives way to a value of the same as-of.</summary>
    public static void Insert(List<Fact> history, Fact fact, DiagnosticBag diagnostics)
    {
        var twin = history.FindIndex(other => other.AsOf == fact.AsOf);
        if (twin >= 0)
        {
            if (history[twin].Value is CellValue.Missing)
                history[twin] = fact;
            else if (fact.Value is not CellValue.Missing)
                diagnostics.Add(Messages.TwoValues(history[twin], fact));
            return;
        }
        var place = history.FindIndex(other => other.AsOf < fact.AsOf);
        history.Insert(place < 0 ? history.Count : place, fact);
    }

    /// <summary>Warns where an outcome differs from what an older folder said of the same days (omräknat).</summary>
    public static void Compare(List<Fact> history, DiagnosticBag diagnostics)
    {
        for (var i = 0; i + 1 < history.Count; i++)
        {
            var (newer, older) = (history[i], history[i + 1]);
            if (!KnownMeasures.IsOutcome(newer.Measure) || older.Value is CellValue.Missing || newer.Value == older.Value)
                continue;
            // A file in mnkr agrees with one in kr when the difference is within its rounding.
            if (newer.Value is CellValue.Number after && older.Value is CellValue.Number before
                && Math.Abs(after.Value - before.Value) <= (newer.Step + older.Step) / 2
                && newer.Step != older.Step)
            {
                continue;
            }
            diagnostics.Add(newer.Value is CellValue.Missing
                ? Messages.OutcomeVanished(newer, older)
                : Messages.OutcomeRestated(newer, older));
        }
    }

    /// <summary>Warns where the year's final outcome (bokslut) differs from the outcome that an older folder has of the whole year.</summary>
    public static void CompareYearEnd(Fact yearEnd, IReadOnlyList<Fact> outcomes, DiagnosticBag diagnostics)
    {
        if (outcomes.FirstOrDefault(outcome => outcome.AsOf < yearEnd.AsOf) is { Value: CellValue.Number before } older && yearEnd.Value is CellValue.Number after
            && Math.Abs(after.Value - before.Value) > (older.Step == yearEnd.Step ? 0 : (older.Step + yearEnd.Step) / 2))
        {
            diagnostics.Add(Messages.OutcomeRestated(yearEnd, older));
        }
    }
}
