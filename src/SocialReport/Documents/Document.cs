namespace SocialReport.Documents;

/// <summary>A finished report without pages: what every renderer starts from.</summary>
/// <param name="Metadata">What the cover and the file's properties say.</param>
/// <param name="Blocks">The blocks after the cover, in reading order.</param>
/// <param name="Footnotes">The footnotes' contents; the first has number 1.</param>
public sealed record Document(
    DocumentMetadata Metadata, IReadOnlyList<Block> Blocks, IReadOnlyList<IReadOnlyList<Block>> Footnotes);

/// <summary>What the cover and the file's properties say.</summary>
/// <param name="Title">The title, such as <c>Tertialrapport april 2024</c>.</param>
/// <param name="Committee">The committee's name (nämnd).</param>
/// <param name="Municipality">The municipality's name (kommun).</param>
/// <param name="PeriodName">The period in words, such as <c>januari–april 2024</c>.</param>
/// <param name="Date">The report's date from <c>period.yaml</c>.</param>
/// <param name="RegistryNumber">The registry number (diarienummer), if any.</param>
/// <param name="Version">The version, such as <c>1.0</c>, if any.</param>
/// <param name="IsDraft">Whether this is a draft (utkast): marked so on every page.</param>
public sealed record DocumentMetadata(
    string Title,
    string Committee,
    string Municipality,
    string PeriodName,
    DateOnly Date,
    string? RegistryNumber,
    string? Version,
    bool IsDraft)
{
    /// <summary>The archive standard that the PDF follows.</summary>
    public ArchiveLevel Archive { get; init; }
}

/// <summary>The archive standard that a PDF follows (arkiv).</summary>
public enum ArchiveLevel
{
    /// <summary>PDF/A-2a: nothing is attached.</summary>
    A2a,

    /// <summary>PDF/A-3a: the printed data is attached.</summary>
    A3a,
}
