using SocialReport.Diagnostics;
using SocialReport.Facts;

namespace SocialReport.Disclosure;

/// <summary>
/// Something that an input states once, and that figures show or are computed from: the unknowns of whoever tries to compute
/// back what isn't shown.
/// </summary>
internal sealed class Quantity
{
    public required int Index { get; init; }

    /// <summary>Where it is stated; two facts of one cell are one quantity.</summary>
    public required SourceLocation Source { get; init; }

    public required decimal Value { get; init; }

    /// <summary>Whether it is known to be whole.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>Whether it counts persons.</summary>
    public bool CountsPersons { get; set; }

    /// <summary>What counts the persons whom it is about, as those of a cost, as it is stated; none for what rests on nobody.</summary>
    public IReadOnlyList<CellValue> RestsOn { get; set; } = [];

    /// <summary>Whether an earlier report has shown it, or it may never be withheld, such as a budget.</summary>
    public bool IsFixed { get; set; }

    /// <summary>Whether it is not shown: withheld, or never printed.</summary>
    public bool IsUnknown { get; set; }

    /// <summary>How much a reader loses when it is withheld.</summary>
    public decimal Loss { get; set; }

    /// <summary>The least value that a reader can think possible: nobody counts fewer than none, and a cost is no income.</summary>
    public decimal Least => Value >= 0 ? 0 : decimal.MinValue;

    /// <summary>The largest value that a reader can think possible.</summary>
    public decimal Most => Value >= 0 ? decimal.MaxValue : 0;
}
