using SocialReport.Calculation;

namespace SocialReport.Expressions;

/// <summary>A part of a value set in words for a sentence.</summary>
public abstract record PrintedPart
{
    private PrintedPart()
    {
    }

    /// <summary>Words around the number, with the spaces that belong to them.</summary>
    /// <param name="Content">The words.</param>
    public sealed record Words(string Content) : PrintedPart;

    /// <summary>The number as printed.</summary>
    /// <param name="Source">The number itself, unrounded.</param>
    /// <param name="Format">How it is rounded and scaled.</param>
    /// <param name="FormatName">The same as a template writes it, such as <c>mnkr decimaler: 2</c>.</param>
    /// <param name="Content">The characters printed.</param>
    public sealed record Figure(Value.Number Source, NumberFormat Format, string FormatName, string Content) : PrintedPart;
}
