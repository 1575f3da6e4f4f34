namespace SocialReport.Manifests;

/// <summary>
/// What a report was made of and what came out: enough to make it again and tell whether the bytes agree. It holds no value
/// of any figure, no time and no path of the machine, so that the same input gives the same manifest.
/// </summary>
/// <param name="Tool">What made it.</param>
/// <param name="Revision">The git revision that the workspace stood at, in hexadecimal digits; null outside git.</param>
/// <param name="Committee">The committee's id.</param>
/// <param name="Report">The report type's id.</param>
/// <param name="Period">The period as its folder is written.</param>
/// <param name="AsOf">The last day that the report knows of: that of its period.</param>
/// <param name="Options">How it was built.</param>
/// <param name="Accepted">The findings that somebody let stand, with their reasons.</param>
/// <param name="Inputs">Every file of the workspace that was read.</param>
/// <param name="Fonts">The fonts that are put into the report.</param>
/// <param name="Outputs">The files written, this one not among them.</param>
public sealed record BuildManifest(
    ToolStamp Tool,
    string? Revision,
    string Committee,
    string Report,
    string Period,
    DateOnly AsOf,
    BuildOptions Options,
    IReadOnlyList<AcceptedReason> Accepted,
    IReadOnlyList<FileStamp> Inputs,
    IReadOnlyList<FileStamp> Fonts,
    IReadOnlyList<FileStamp> Outputs)
{
    /// <summary>What was asked of the workspace beside what was read; null in a manifest of the first form, which didn't tell.</summary>
    public AskedFiles? Asked { get; init; }

    /// <summary>Whether the report is a draft (utkast), by its options or by <c>period.yaml</c>.</summary>
    public bool IsDraft { get; init; }

    /// <summary>What the name of a manifest ends with, after the report's.</summary>
    public const string FileEnding = ".manifest.json";
}

/// <summary>The program that made a report.</summary>
/// <param name="Version">Its version.</param>
/// <param name="Runtime">The version of .NET that it ran on, whose compression is part of what comes out.</param>
/// <param name="Parts">Its own program files.</param>
public sealed record ToolStamp(string Version, string Runtime, IReadOnlyList<FileStamp> Parts);

/// <summary>A finding that somebody let stand.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Place">What it is about.</param>
/// <param name="Reason">Why it may stand, as written in <c>period.yaml</c>.</param>
public sealed record AcceptedReason(string Code, string Place, string Reason);
