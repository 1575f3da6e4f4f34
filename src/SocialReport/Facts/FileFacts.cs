using SocialReport.Periods;

namespace SocialReport.Facts;

/// <summary>What one file states.</summary>
/// <param name="Declaration">Its dataset.</param>
/// <param name="AsOf">The period of its folder.</param>
/// <param name="Rows">Its rows, in its order, without sum rows.</param>
/// <param name="Facts">Its values, row by row.</param>
public sealed record FileFacts(
    DatasetDeclaration Declaration, Period AsOf, IReadOnlyList<DatasetRow> Rows, IReadOnlyList<Fact> Facts);
