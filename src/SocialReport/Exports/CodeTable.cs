using System.Globalization;
using SocialReport.Diagnostics;

namespace SocialReport.Exports;

/// <summary>What codes are called: single codes, and ranges of codes with as many digits (3000..3999).</summary>
public sealed class CodeTable
{
    private readonly Dictionary<string, CodeLine> _single = new(StringComparer.Ordinal);
    private readonly List<(CodeLine Line, int Digits, ulong First, ulong Last)> _ranges = [];

    /// <summary>The table of some lines, in their order.</summary>
    public CodeTable(IReadOnlyList<CodeLine> lines)
    {
        Lines = lines;
        foreach (var line in lines)
        {
            if (RangeOf(line.Code) is var (digits, first, last))
                _ranges.Add((line, digits, first, last));
            else
                _single[line.Code] = line;
        }
    }

    /// <summary>Its lines, in the order that they are written.</summary>
    public IReadOnlyList<CodeLine> Lines { get; }

    /// <summary>The line that says what a code is called, one of its own before a range; null when there is none.</summary>
    public CodeLine? Find(string code)
    {
        if (_single.TryGetValue(code, out var line))
            return line;
        if (!IsNumber(code, out var number))
            return null;
        return _ranges.Where(range => range.Digits == code.Length && range.First <= number && number <= range.Last).Select(range => range.Line).FirstOrDefault();
    }

    /// <summary>Whether a line is written as a range.</summary>
    public static bool IsRange(string code) => code.Contains("..", StringComparison.Ordinal);

    /// <summary>The number of digits, first and last code of a range; null for what is none.</summary>
    public static (int Digits, ulong First, ulong Last)? RangeOf(string code)
    {
        var dots = code.IndexOf("..", StringComparison.Ordinal);
        if (dots <= 0)
            return null;
        var (first, last) = (code[..dots].Trim(), code[(dots + 2)..].Trim());
        return first.Length == last.Length && IsNumber(first, out var low) && IsNumber(last, out var high) && low <= high ? (first.Length, low, high) : null;
    }

    /// <summary>Whether two ranges have a code in common.</summary>
    public static bool Overlap(string one, string other) =>
        RangeOf(one) is var (digits, first, last) && RangeOf(other) is var (otherDigits, otherFirst, otherLast)
        && digits == otherDigits && first <= otherLast && otherFirst <= last;

    private static bool IsNumber(string text, out ulong number) =>
        ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}

/// <summary>What one code, or a range of them, is called.</summary>
/// <param name="Code">The code, or the first and last with two points between.</param>
/// <param name="Label">The row's label; null for rows of the export that aren't read (ignorera).</param>
/// <param name="Location">Where it is written.</param>
public sealed record CodeLine(string Code, string? Label, SourceLocation Location);
