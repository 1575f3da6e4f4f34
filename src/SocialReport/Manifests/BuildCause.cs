namespace SocialReport.Manifests;

/// <summary>Why a report must be built.</summary>
public enum BuildCauseKind
{
    /// <summary>Somebody asks for it whatever is there.</summary>
    Asked,

    /// <summary>It isn't there.</summary>
    New,

    /// <summary>It is a draft (utkast), which is always built.</summary>
    Draft,

    /// <summary>What it was made of isn't known: its manifest is of an earlier form, or damaged.</summary>
    UnknownOrigin,

    /// <summary>A run was broken off while it wrote in the folder.</summary>
    BrokenOff,

    /// <summary>socrep itself, .NET or a font is another.</summary>
    Tool,

    /// <summary>It was built with other options.</summary>
    Options,

    /// <summary>A file that it was made of has changed, or can't be read.</summary>
    InputChanged,

    /// <summary>A file that it was made of is gone.</summary>
    InputGone,

    /// <summary>A file has come that it looks for.</summary>
    InputNew,

    /// <summary>A folder that it looks through holds something else.</summary>
    FolderChanged,

    /// <summary>One of its own files has changed since, or can't be read.</summary>
    OutputChanged,

    /// <summary>One of its own files is gone.</summary>
    OutputGone,
}

/// <summary>A reason to build a report.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Subject">The file that it is about, from the workspace or report folder, or the part of socrep; null when there is none.</param>
public sealed record BuildCause(BuildCauseKind Kind, string? Subject = null)
{
    /// <summary>The reason in Swedish, as the end of a sentence: <c>drift.csv är ändrad</c>.</summary>
    public string Words => Kind switch
    {
        BuildCauseKind.Asked => "det begärs med --force",
        BuildCauseKind.New => "den finns inte i utmappen",
        BuildCauseKind.Draft => "den är ett utkast, och utkast byggs alltid",
        BuildCauseKind.UnknownOrigin => "det går inte att veta vad den är gjord av: manifestet är skadat eller skrivet av en annan version av socrep",
        BuildCauseKind.BrokenOff => "en tidigare körning avbröts medan den skrev i mappen",
        BuildCauseKind.Tool => $"socrep är inte detsamma: {Subject}",
        BuildCauseKind.Options => "den är byggd med andra flaggor",
        BuildCauseKind.InputChanged => $"{Subject} är ändrad",
        BuildCauseKind.InputGone => $"{Subject} är borta",
        BuildCauseKind.InputNew => $"{Subject} har kommit till",
        BuildCauseKind.FolderChanged => $"{Subject}",
        BuildCauseKind.OutputChanged => $"rapportens {Subject} är ändrad sedan den byggdes",
        BuildCauseKind.OutputGone => $"rapportens {Subject} är borta",
        _ => throw new InvalidOperationException(Kind.ToString()),
    };
}
