using System.CommandLine;
using System.CommandLine.Completions;
using SocialReport.Workspaces;

namespace SocialReportCli;

/// <summary>The values that a workspace has for options; none where there is no workspace, or it can't be read.</summary>
internal static class CompletionValues
{
    /// <summary>Gives the options their values. They are only asked for when a line is completed.</summary>
    public static void Install()
    {
        ReportOptions.Committee.CompletionSources.Add(Committees);
        ReportOptions.Report.CompletionSources.Add(Reports);
        ReportOptions.Period.CompletionSources.Add(Periods);
    }

    /// <summary>The committees.</summary>
    private static IEnumerable<string> Committees(CompletionContext context) => Of(context, workspace => workspace.Committees);

    /// <summary>The report types, without the folders that they share.</summary>
    private static IEnumerable<string> Reports(CompletionContext context) =>
        Of(context, workspace => workspace.ReportTypes.Except(workspace.SharedFolders));

    /// <summary>The periods that any committee has a folder for, or those of the committee that is named; earliest first.</summary>
    private static IEnumerable<string> Periods(CompletionContext context) => Of(context, workspace =>
    {
        var named = context.ParseResult.GetValue(ReportOptions.Committee);
        return workspace.Committees.Where(name => named is null || name == named).SelectMany(workspace.Periods).Distinct().Order().Select(period => period.Written);
    });

    private static List<string> Of(CompletionContext context, Func<Workspace, IEnumerable<string>> values)
    {
        try
        {
            return WorkspaceFinder.Find(context.ParseResult.GetValue(ReportOptions.Workspace)) is { } folder
                && Workspace.Read(new DirectoryFiles(folder), []) is { } workspace ? [.. values(workspace)] : [];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Somebody is writing a command; this is no place for messages.
            return [];
        }
    }
}
