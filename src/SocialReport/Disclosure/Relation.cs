namespace SocialReport.Disclosure;

/// <summary>
/// What a reader knows of several quantities: a sum of them, each times a number, is what it is. Known because a figure is
/// shown, or because it is always so.
/// </summary>
internal sealed class Relation
{
    /// <summary>What each quantity is multiplied by; a reader knows that changes of them so multiplied add up to 0.</summary>
    public required IReadOnlyDictionary<int, decimal> Terms { get; init; }

    /// <summary>The figure that shows it; null for what is always so, or an earlier report has shown.</summary>
    public FigureId? Figure { get; init; }

    /// <summary>Whether the figure depends on its quantities in another way: then none of them may change while it is shown.</summary>
    public bool IsRigid { get; init; }

    /// <summary>How much a reader loses when the figure is withheld.</summary>
    public decimal Loss { get; init; }

    /// <summary>Whether the figure is withheld, so that nobody knows it.</summary>
    public bool IsWithheld { get; set; }
}
