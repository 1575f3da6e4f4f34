namespace SocialReport.Rendering.Pdf.Lines;

/// <summary>How good a place for a hyphen is, from worse to better.</summary>
internal enum BreakRank
{
    None,

    /// <summary>Between two syllables.</summary>
    Syllable,

    /// <summary>Between the parts of a compound.</summary>
    Compound,

    /// <summary>A soft hyphen that somebody wrote.</summary>
    Written,
}
