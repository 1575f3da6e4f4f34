using System.Globalization;
using System.Text.RegularExpressions;
using SocialReport.Facts;

namespace SocialReport.Indicators;

/// <summary>A value of an indicator as a text states it.</summary>
/// <param name="Value">What is printed, in its base unit.</param>
/// <param name="Levels">The levels it states; none for words, gaps and what is only approximate.</param>
/// <param name="Step">The weight of the last digit, in the base unit; 0 for no number.</param>
internal sealed partial record ValueText(CellValue Value, IReadOnlyList<Level> Levels, decimal Step)
{
    /// <summary>
    /// Reads a number, an interval (<c>78-80</c>), a bound (<c>max 30</c>, <c>topp 3</c>), parts (<c>5 av 5 delar</c>),
    /// two levels (<c>3,1/3,5</c>), a gap, or words; null for what begins as a number and is none, or has another unit.
    /// </summary>
    public static ValueText? Read(string text, IndicatorUnit unit)
    {
        var statement = new Statement(unit.Counts, unit.Scale, SignConvention.CostNegative);
        switch (NumberReader.Read(text, NumberStyle.Usual))
        {
            case NumberReading.Found found when !statement.Allows(found.Unit):
                return null;
            case NumberReading.Found found:
                return Of(CellReader.InBaseUnit(found.Value, statement.Factor), SumRows.Step(found.Decimals) * statement.Factor, text, unit);
            case NumberReading.Failed { Problem: NumberProblem.ExcelError }:
                return null;
            default:
                return Composed(text, unit) ?? (LooksLikeNumber(text) ? null : Words(text));
        }
    }

    /// <summary>Words that are never taken for a number.</summary>
    public static ValueText Words(string text) => new(new CellValue.Text(text), [], 0);

    private static ValueText? Of(CellValue value, decimal step, string text, IndicatorUnit unit)
    {
        switch (value)
        {
            case CellValue.Missing:
                return new(value, [], 0);
            case CellValue.Number number:
                return new(value, [Level.Exactly(number.Value)], step);
            case CellValue.Range range:
                return Printed(value, new Level(range.Low, range.High));
            case CellValue.PartsOf parts:
                return new(value, [new Level(parts.Part, parts.Part) { Whole = parts.Whole }], 0);
            case CellValue.Qualified qualified:
                // The indicator says its unit once.
                var after = string.Equals(qualified.After, unit.Word, StringComparison.OrdinalIgnoreCase) ? "" : qualified.After;
                // A letter in a number is a slip: 17O for 170.
                if (after.Length > 0 && LetterAfterDigit().IsMatch(text))
                    return null;
                if (qualified.Before.Length == 0 && after.Length == 0)
                    return new(new CellValue.Number(qualified.Value), [Level.Exactly(qualified.Value)], step);
                return Printed(qualified with { After = after }, after.Length == 0 ? Bound(qualified) : null);
            default:
                return Words(text);
        }

        // An amount in words is printed as written: its base unit is kr, which nobody wrote.
        ValueText Printed(CellValue printed, Level? level) =>
            new(unit.Counts == MeasureUnit.Amount ? new CellValue.Text(text) : printed, level is null ? [] : [level], step);
    }

    /// <summary>The level of a number with a word before it; null for one that only says about how much.</summary>
    private static Level? Bound(CellValue.Qualified number) => number.Before.TrimEnd('.').ToLowerInvariant() switch
    {
        "max" or "högst" or "upp till" or "<=" or "≤" or "≤=" => new Level(null, number.Value),
        "under" or "mindre än" or "<" => new Level(null, number.Value) { IsOpen = true },
        "min" or "minst" or ">=" or "≥" or "≥=" => new Level(number.Value, null),
        "över" or "mer än" or ">" => new Level(number.Value, null) { IsOpen = true },
        "topp" => new Level(null, number.Value) { IsRank = true },
        _ => null,
    };

    /// <summary>Two levels, or parts with words after; null for anything else.</summary>
    private static ValueText? Composed(string text, IndicatorUnit unit)
    {
        if (PartsInWords().Match(text) is { Success: true } parts)
        {
            var part = int.Parse(parts.Groups["part"].ValueSpan, CultureInfo.InvariantCulture);
            var whole = int.Parse(parts.Groups["whole"].ValueSpan, CultureInfo.InvariantCulture);
            return new(new CellValue.Text(text), [new Level(part, part) { Whole = whole }], 0);
        }
        return text.Split('/') is [var first, var second]
            && Read(first, unit) is { Value: CellValue.Number } one && Read(second, unit) is { Value: CellValue.Number } other
            ? new(new CellValue.Text(text), [.. one.Levels, .. other.Levels], 0)
            : null;
    }

    private static bool LooksLikeNumber(string text) => Start().IsMatch(text);

    [GeneratedRegex(@"^\s*(?<part>[0-9]{1,9}) av (?<whole>[0-9]{1,9}) \p{L}[\p{L} ]*\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex PartsInWords();

    [GeneratedRegex(@"[0-9]\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex LetterAfterDigit();

    [GeneratedRegex(@"^\s*[-+(\u2212\u2013<>~≤≥]?\s*[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex Start();
}
