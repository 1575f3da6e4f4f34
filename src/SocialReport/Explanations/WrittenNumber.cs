using System.Text;
using SocialReport.Documents;

namespace SocialReport.Explanations;

/// <summary>
/// A number as somebody read it in a report: <c>−3,9 mnkr</c>, <c>-3,9</c> or <c>3 640</c>. Spaces between digits don't count, any dash is a minus,
/// and the unit may be left out or stand in the table's head.
/// </summary>
internal sealed class WrittenNumber
{
    private readonly string _number;
    private readonly string _unit;

    public WrittenNumber(string written) => (_number, _unit) = Split(written);

    /// <summary>Whether a figure is printed so.</summary>
    /// <param name="figure">The printed figure.</param>
    /// <param name="withSign">Whether its sign must be the same; a sentence often says the sign in words.</param>
    public bool IsPrinted(Inline.PrintedFigure figure, bool withSign)
    {
        var (number, unit) = Split(figure.Value);
        if (number.Length == 0 || (withSign ? number != _number : number.TrimStart('-', '+') != _number.TrimStart('-', '+')))
            return false;
        // A cell prints its number alone; what it counts is known by its format.
        return _unit.Length == 0 || unit == _unit || (unit.Length == 0 && figure.Format.Split(' ')[0] == FormatOf(_unit));
    }

    private static string FormatOf(string unit) => unit == "%" ? "procent" : unit;

    private static (string Number, string Unit) Split(string written)
    {
        var number = new StringBuilder();
        var text = written.Trim();
        var index = 0;
        for (; index < text.Length; index++)
        {
            var letter = text[index];
            if (letter is '-' or '\u2212' or '\u2013' or '\u2010' or '\u2011')
                number.Append('-');
            else if (char.IsAsciiDigit(letter) || letter is ',' or '+')
                number.Append(letter);
            else if (letter is not (' ' or '\u00A0' or '\u202F'))
                break;
        }
        var unit = text[index..].Trim().TrimEnd('.', '*').ToLowerInvariant();
        if (number.Length > 0)
            return (number.ToString(), unit is "mkr" ? "mnkr" : unit is "procent" ? "%" : unit);
        // A number in words is found by its word.
        return (unit, "");
    }
}
