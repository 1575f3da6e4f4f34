using SocialReport.Diagnostics;

namespace SocialReport.Rendering.Pdf.Flow;

/// <summary>The room that an element is offered.</summary>
/// <param name="Width">Points.</param>
/// <param name="Height">Points.</param>
/// <param name="IsWholePage">Whether no later page offers more, so that wishes to keep things together must yield.</param>
/// <param name="PageHeight">The height that a whole page offers, in points.</param>
internal readonly record struct Space(double Width, double Height, bool IsWholePage, double PageHeight)
{
    /// <summary>Heights are sums of decimals; a line that fits but for this much fits.</summary>
    public const double Tolerance = 0.001;

    public bool Holds(double height) => height <= Height + Tolerance;

    /// <summary>The height of what stands above and would go on to the next page too, such as a heading; in points.</summary>
    public double Following { get; init; }

    /// <summary>The share of the page that would be left blank if nothing more stood on it.</summary>
    public double Blank => (Height + Following) / PageHeight;

    /// <summary>The same on a page where nothing stands yet.</summary>
    public Space NextPage => this with { Height = PageHeight - Following, IsWholePage = true };

    /// <summary>What is left below something that stays on the page.</summary>
    public Space Below(double height, bool isWholePage) => this with
    {
        Height = Height - height,
        IsWholePage = isWholePage,
        Following = height > 0 ? 0 : Following,
    };
}

/// <summary>Why an element goes on to the next page.</summary>
internal enum WrapReason
{
    NoRoom,
    KeepTogether,
    KeepWithNext,
    PageBreak,
}

/// <summary>What an element answers when it is offered room.</summary>
internal abstract record Measurement
{
    private Measurement()
    {
    }

    /// <summary>There is nothing to place.</summary>
    public sealed record Empty : Measurement;

    /// <summary>Nothing is placed here; from a whole page it means that not even one line fits.</summary>
    public sealed record Wrap(WrapReason Reason, SourceLocation Source) : Measurement;

    /// <summary>Some is placed here; the rest is an element of its own.</summary>
    public sealed record Partial(Fragment Fragment, Element Rest) : Measurement;

    /// <summary>All is placed here.</summary>
    public sealed record Full(Fragment Fragment) : Measurement;
}

/// <summary>
/// Something that can be laid out. The same room always gets the same answer, and nothing is remembered but what is
/// handed back.
/// </summary>
internal abstract class Element
{
    public abstract Measurement Measure(Space space);
}
