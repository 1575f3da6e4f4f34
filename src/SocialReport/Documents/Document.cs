using SocialReport.Diagnostics;

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
    /// <summary>The number or letter of the appendix (bilaga) that the report is, such as <c>3</c>; null when it is none.</summary>
    public string? Appendix { get; init; }

    /// <summary>What the appendix is called, such as <c>Bilaga 3</c>; null when the report is none.</summary>
    public string? AppendixName => Appendix is null ? null : "Bilaga " + Appendix;

    /// <summary>The title as it stands alone: after the appendix's name, if it has one.</summary>
    public string FullTitle => AppendixName is { } name ? $"{name}. {Title}" : Title;

    /// <summary>The day that the committee decided on the report, if it has.</summary>
    public DateOnly? Decided { get; init; }

    /// <summary>The committee's colour.</summary>
    public AccentColor Accent { get; init; } = AccentColor.Standard;

    /// <summary>The committee's logotype, if any.</summary>
    public DescribedPicture? Logotype { get; init; }

    /// <summary>Where what the cover says was written.</summary>
    public CoverSources Sources { get; init; } = CoverSources.Usual;

    /// <summary>Whether it begins with a cover; a short list of changes has none.</summary>
    public bool HasCover { get; init; } = true;

    /// <summary>The archive standard that the PDF follows.</summary>
    public ArchiveLevel Archive { get; init; }
}

/// <summary>Where what the cover says was written.</summary>
/// <param name="Committee">Committee, municipality and logotype.</param>
/// <param name="Report">The title.</param>
/// <param name="Period">Everything else.</param>
public sealed record CoverSources(SourceLocation Committee, SourceLocation Report, SourceLocation Period)
{
    /// <summary>The files that these things stand in, wherever they lie.</summary>
    public static CoverSources Usual { get; } = new(new("namnd.yaml"), new("rapport.yaml"), new("period.yaml"));
}

/// <summary>The archive standard that a PDF follows (arkiv).</summary>
public enum ArchiveLevel
{
    /// <summary>PDF/A-2a: nothing is attached.</summary>
    A2a,

    /// <summary>PDF/A-3a: the printed data is attached.</summary>
    A3a,
}
