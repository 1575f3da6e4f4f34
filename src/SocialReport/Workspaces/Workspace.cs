using SocialReport.Diagnostics;
using SocialReport.Periods;

namespace SocialReport.Workspaces;

/// <summary>A workspace: the folder with <c>socrep.yaml</c>, its committees and report types.</summary>
/// <param name="Files">The files.</param>
/// <param name="CommitteeFolder">The folder that holds a folder for each committee (nämnd).</param>
/// <param name="ReportFolder">The folder that holds a folder for each report type.</param>
/// <param name="OutputFolder">Where finished reports go.</param>
public sealed record Workspace(IInputFiles Files, string CommitteeFolder, string ReportFolder, string OutputFolder)
{
    /// <summary>The name of the workspace's own file.</summary>
    public const string FileName = "socrep.yaml";

    /// <summary>The committees: the folders with a <c>namnd.yaml</c>, in ordinal order.</summary>
    public IReadOnlyList<string> Committees =>
        [.. Files.Folders(CommitteeFolder).Where(name => Files.Exists($"{CommitteeFolder}/{name}/namnd.yaml"))];

    /// <summary>The report types, and what they share: the folders with a <c>rapport.yaml</c>, in ordinal order.</summary>
    public IReadOnlyList<string> ReportTypes =>
        [.. Files.Folders(ReportFolder).Where(name => Files.Exists($"{ReportFolder}/{name}/rapport.yaml"))];

    /// <summary>Those without a <c>rapport.md</c>, which report types can build on.</summary>
    public IReadOnlyList<string> SharedFolders => [.. ReportTypes.Where(name => !Files.Exists($"{ReportFolder}/{name}/rapport.md"))];

    /// <summary>The periods that a committee has a folder for, earliest first.</summary>
    public IReadOnlyList<Period> Periods(string committee) =>
        [.. Files.Folders($"{CommitteeFolder}/{committee}")
            .Select(name => Period.TryParse(name, out var period) ? period : null).OfType<Period>().Order()];

    /// <summary>Reads <c>socrep.yaml</c>, whatever its folders hold so far; null, with diagnostics, when it is missing or wrong.</summary>
    public static Workspace? ReadFolders(IInputFiles files, DiagnosticBag diagnostics)
    {
        if (!files.Exists(FileName))
        {
            diagnostics.Add(Messages.FileMissing(new SourceLocation(FileName), FileName, "den visar var nämnder och rapporttyper finns"));
            return null;
        }
        return YamlFile.Read(FileName, files.Read(FileName), diagnostics) is { } map && Read(map, files) is { } workspace && !diagnostics.HasErrors
            ? workspace
            : null;
    }

    /// <summary>Reads <c>socrep.yaml</c> of a workspace that must have something in it; null, with diagnostics, when it is missing or wrong.</summary>
    public static Workspace? Read(IInputFiles files, DiagnosticBag diagnostics)
    {
        if (ReadFolders(files, diagnostics) is not { } workspace)
            return null;
        if (workspace.Committees.Count == 0)
            diagnostics.Add(Messages.NothingInFolder(new SourceLocation(workspace.CommitteeFolder), "nämnd", "namnd.yaml"));
        if (workspace.ReportTypes.Count == 0)
            diagnostics.Add(Messages.NothingInFolder(new SourceLocation(workspace.ReportFolder), "rapporttyp", "rapport.yaml"));
        return diagnostics.HasErrors ? null : workspace;
    }

    /// <summary>The workspace that a file says; null, with diagnostics, when it lacks a folder.</summary>
    internal static Workspace? Read(YamlMap map, IInputFiles files)
    {
        var committees = map.Require("nämnder")?.Text();
        var reports = map.Require("rapporttyper")?.Text();
        var output = map.Get("utdata") is { } folder ? folder.Text() : "out";
        map.RefuseUnknownKeys();
        return committees is null || reports is null || output is null
            ? null
            : new Workspace(files, committees.TrimEnd('/'), reports.TrimEnd('/'), output.TrimEnd('/'));
    }
}
