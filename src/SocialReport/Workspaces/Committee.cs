using SocialReport.Diagnostics;
using SocialReport.Disclosure;
using SocialReport.Documents;
using SocialReport.Facts;

namespace SocialReport.Workspaces;

/// <summary>What <c>namnd.yaml</c> says of a committee (nämnd).</summary>
/// <param name="Id">The committee's id, the name of its folder.</param>
/// <param name="Name">Its name.</param>
/// <param name="Municipality">Its municipality (kommun).</param>
/// <param name="Reports">The report types that it makes.</param>
/// <param name="Datasets">How its files are read.</param>
/// <param name="Location">The file.</param>
public sealed record Committee(
    string Id,
    string Name,
    string Municipality,
    IReadOnlyList<string> Reports,
    IReadOnlyList<DatasetDeclaration> Datasets,
    SourceLocation Location)
{
    /// <summary>Its colour (accentfärg).</summary>
    public AccentColor Accent { get; init; } = AccentColor.Standard;

    /// <summary>How it keeps small counts of persons from being shown (sekretess).</summary>
    public SecrecyRule Secrecy { get; init; } = SecrecyRule.Usual;

    /// <summary>Its logotype (logotyp), or null.</summary>
    public DescribedPicture? Logotype { get; init; }

    /// <summary>What it decides of the checks (kontroller).</summary>
    public CheckSettings Checks { get; init; } = CheckSettings.Usual;
}
