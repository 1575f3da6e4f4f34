namespace SocialReport.Facts;

/// <summary>What a cell of an input holds, once read.</summary>
public abstract record CellValue
{
    private CellValue()
    {
    }

    /// <summary>A number in its base unit: kr, pieces, or a share of 1.</summary>
    /// <param name="Value">The number, never rounded.</param>
    public sealed record Number(decimal Value) : CellValue;

    /// <summary>No value (uppgift saknas); never zero.</summary>
    /// <param name="Marker">How the file writes it: empty, <c>-</c>, <c>I.U</c>, <c>..</c>.</param>
    public sealed record Missing(string Marker) : CellValue;

    /// <summary>Words.</summary>
    /// <param name="Value">The words as written.</param>
    public sealed record Text(string Value) : CellValue;

    /// <summary>An interval such as <c>78-80</c>, both ends included.</summary>
    /// <param name="Low">The lower end.</param>
    /// <param name="High">The upper end.</param>
    public sealed record Range(decimal Low, decimal High) : CellValue;

    /// <summary>A number with words about it: <c>36 st</c>, <c>ca 4,1</c>, <c>max 30</c>, <c>169*</c>.</summary>
    /// <param name="Value">The number.</param>
    /// <param name="Before">What stands before it.</param>
    /// <param name="After">What stands after it.</param>
    public sealed record Qualified(decimal Value, string Before, string After) : CellValue;

    /// <summary>A count of parts such as <c>5 av 5</c>.</summary>
    /// <param name="Part">How many.</param>
    /// <param name="Whole">Out of how many.</param>
    public sealed record PartsOf(int Part, int Whole) : CellValue;
}
