using SocialReport.Diagnostics;

namespace SocialReport.Disclosure;

/// <summary>A quantity by where it is stated and its value, the same in every report that has it.</summary>
internal readonly record struct QuantityKey(SourceLocation Source, decimal Value);

/// <summary>What the readers of a report know when it has been published. It is reckoned anew from the period's folder, never stored.</summary>
/// <param name="Quantities">The quantities that the report has to do with, and whether it shows each.</param>
/// <param name="Relations">What its shown figures say of several quantities.</param>
internal sealed record Publication(
    IReadOnlyList<(Quantity Quantity, bool IsShown)> Quantities, IReadOnlyList<(IReadOnlyDictionary<QuantityKey, decimal> Terms, bool IsRigid)> Relations)
{
    public static Publication Empty { get; } = new([], []);
}
