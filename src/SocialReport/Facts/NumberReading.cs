namespace SocialReport.Facts;

/// <summary>What was read in a text that should be a number.</summary>
public abstract record NumberReading
{
    private NumberReading()
    {
    }

    /// <summary>A number, an interval, parts of a whole, or a gap; in the unit written, not scaled.</summary>
    /// <param name="Value">The value: <c>67 %</c> is 67. Footnote marks and units are no part of it.</param>
    /// <param name="Decimals">The decimals shown.</param>
    /// <param name="Unit">The unit's word beside it.</param>
    /// <param name="Mark">A footnote mark after it, such as <c>*</c>; empty for none.</param>
    public sealed record Found(CellValue Value, int Decimals, NumberUnit Unit, string Mark) : NumberReading;

    /// <summary>Something else.</summary>
    /// <param name="Problem">Why it is no number.</param>
    public sealed record Failed(NumberProblem Problem) : NumberReading;
}

/// <summary>The unit that stands beside a number.</summary>
public enum NumberUnit
{
    /// <summary>None.</summary>
    None,

    /// <summary>Kronor.</summary>
    Kr,

    /// <summary>Thousands of kronor.</summary>
    Tkr,

    /// <summary>Millions of kronor, written mnkr, mkr or Mkr.</summary>
    Mnkr,

    /// <summary>Per cent.</summary>
    Percent,

    /// <summary>Pieces (st).</summary>
    Pieces,
}

/// <summary>Why a text is no number.</summary>
public enum NumberProblem
{
    /// <summary>Words, or a form that isn't known.</summary>
    NotANumber,

    /// <summary>An error that Excel left behind, such as <c>#DIV/0!</c>.</summary>
    ExcelError,

    /// <summary>A point that can be a decimal sign or a thousands sign: <c>1.234</c>.</summary>
    AmbiguousPoint,

    /// <summary>Points or commas between thousands, as in other countries.</summary>
    ForeignThousands,

    /// <summary>Groups that aren't of three digits: <c>12 34</c>.</summary>
    Grouping,

    /// <summary>Parentheses, without a declaration that they are a minus.</summary>
    Parentheses,

    /// <summary>Two signs.</summary>
    TwoSigns,

    /// <summary>A zero before other digits, as in a code: <c>0180</c>.</summary>
    LeadingZero,

    /// <summary>More digits than any figure of a committee has: 10^15 or more, or more than 28 digits.</summary>
    TooLarge,
}
