using System.Buffers;
using SocialReport.Periods;

namespace SocialReport.Exports;

/// <summary>Reads days, months and plain amounts out of the bytes of cells, without making text of them (benchmark: exports).</summary>
internal static class Utf8Values
{
    // A system's word for a placement that goes on.
    private const int NoEndYear = 9999;

    private static readonly SearchValues<byte> OfTime = SearchValues.Create("0123456789:.,Z"u8);

    /// <summary>
    /// The day number of a date written 2024-01-31 or 20240131, with or without a time after it. The last day there is for one of
    /// year 9999, which systems write for what goes on.
    /// </summary>
    /// <returns>Whether it is one.</returns>
    public static bool TryDay(ReadOnlySpan<byte> cell, out int dayNumber)
    {
        dayNumber = 0;
        cell = Trimmed(cell);
        int year, month, day;
        if (cell.Length >= 10 && cell[4] == '-' && cell[7] == '-' && IsEnd(cell, 10))
            (year, month, day) = (Digits(cell[..4]), Digits(cell[5..7]), Digits(cell[8..10]));
        else if (cell.Length >= 8 && IsEnd(cell, 8))
            (year, month, day) = (Digits(cell[..4]), Digits(cell[4..6]), Digits(cell[6..8]));
        else
            return false;
        if (year == NoEndYear)
        {
            dayNumber = DateOnly.MaxValue.DayNumber;
            return true;
        }
        if (!Period.IsPlausibleYear(year) || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        dayNumber = new DateOnly(year, month, day).DayNumber;
        return true;
    }

    /// <summary>A month, as 12 times the year and the month from 0, of 2024-01, 202401 or a date.</summary>
    /// <returns>Whether it is one.</returns>
    public static bool TryMonth(ReadOnlySpan<byte> cell, out int month)
    {
        month = 0;
        cell = Trimmed(cell);
        int year, number;
        if (cell.Length == 7 && cell[4] == '-')
        {
            (year, number) = (Digits(cell[..4]), Digits(cell[5..]));
        }
        else if (cell.Length == 6)
        {
            (year, number) = (Digits(cell[..4]), Digits(cell[4..]));
        }
        else
        {
            if (!TryDay(cell, out var day) || day == DateOnly.MaxValue.DayNumber)
                return false;
            var date = DateOnly.FromDayNumber(day);
            (year, number) = (date.Year, date.Month);
        }
        if (!Period.IsPlausibleYear(year) || number is < 1 or > 12)
            return false;
        month = MonthOf(year, number);
        return true;
    }

    /// <summary>A month as a number that grows by one a month.</summary>
    public static int MonthOf(int year, int month) => (year * 12) + month - 1;

    /// <summary>
    /// A number of digits with a minus before and a decimal comma, or a point with one or two decimals; all other ways to write
    /// one are left for the reader of numbers, which knows what is ambiguous.
    /// </summary>
    /// <returns>Whether it is one.</returns>
    public static bool TryPlainNumber(ReadOnlySpan<byte> cell, out decimal number, out int decimals)
    {
        (number, decimals) = (0, 0);
        var isNegative = cell.Length > 0 && cell[0] == '-';
        var digits = isNegative ? cell[1..] : cell;
        if (digits.Length is 0 or > 15)
            return false;
        long value = 0;
        var point = -1;
        for (var i = 0; i < digits.Length; i++)
        {
            var character = digits[i];
            if ((uint)(character - '0') <= 9)
                value = (value * 10) + character - '0';
            else if (character is (byte)',' or (byte)'.' && point < 0 && i > 0)
                point = i;
            else
                return false;
        }
        var whole = point < 0 ? digits.Length : point;
        decimals = point < 0 ? 0 : digits.Length - point - 1;
        if ((whole > 1 && digits[0] == '0') || (point >= 0 && (decimals == 0 || (digits[point] == '.' && decimals > 2))))
            return false;
        number = new decimal((int)value, (int)(value >> 32), 0, isNegative && value != 0, (byte)decimals);
        return true;
    }

    /// <summary>The bytes without spaces at the ends.</summary>
    public static ReadOnlySpan<byte> Trimmed(ReadOnlySpan<byte> cell)
    {
        while (cell.Length > 0 && cell[0] is (byte)' ' or (byte)'\t')
            cell = cell[1..];
        while (cell.Length > 0 && cell[^1] is (byte)' ' or (byte)'\t')
            cell = cell[..^1];
        return cell;
    }

    private static bool IsEnd(ReadOnlySpan<byte> cell, int at) =>
        cell.Length == at || (cell[at] is (byte)' ' or (byte)'T' && cell[(at + 1)..].IndexOfAnyExcept(OfTime) < 0);

    // Negative, and so no year, month or day, when any of them is no digit.
    private static int Digits(ReadOnlySpan<byte> digits)
    {
        var value = 0;
        foreach (var digit in digits)
        {
            if ((uint)(digit - '0') > 9)
                return -1;
            value = (value * 10) + digit - '0';
        }
        return value;
    }
}
