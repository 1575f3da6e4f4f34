using SocialReport.Diagnostics;
using SocialReport.Facts;

namespace SocialReport.Workspaces;

/// <summary>A fact of its own (fakta): a figure of the text that no table carries.</summary>
/// <param name="Id">The id that texts use.</param>
/// <param name="Value">The value in base units; an amount as effect on the result.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="Origin">Where it was taken from (källa).</param>
/// <param name="Location">Where its value stands.</param>
public sealed record OwnFact(string Id, CellValue Value, MeasureUnit Unit, string Origin, SourceLocation Location)
{
    /// <summary>Whether it counts persons (personer).</summary>
    public bool CountsPersons { get; init; }
}
