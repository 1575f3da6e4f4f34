using System.Collections.Concurrent;
using System.Text;
using SocialReport.Diagnostics;
using SocialReport.Tests;
using SocialReport.Workspaces;

namespace SocialReport.Browser.Tests;

/// <summary>The pages of the repository's reports, each made once.</summary>
internal static class SamplePages
{
    private static readonly ConcurrentDictionary<(string, string, string, bool), string> Made = [];

    public static IEnumerable<(string Committee, string Report, string Period)> All()
    {
        var sample = Workspace.Read(Repository.Files, new DiagnosticBag())!;
        return
            from committee in sample.Committees
            from period in sample.Periods(committee)
            from report in PeriodReports.Of(sample, committee, period)
            select (committee, report, period.Written);
    }

    public static TheoryData<string, string, string> Reports()
    {
        var reports = new TheoryData<string, string, string>();
        foreach (var (committee, report, period) in All())
            reports.Add(committee, report, period);
        return reports;
    }

    public static string Html(string committee, string report, string period, bool isDraft = false) =>
        Made.GetOrAdd((committee, report, period, isDraft), _ =>
        {
            var options = new BuildOptions(isDraft, false, new HashSet<OutputFormat> { OutputFormat.Html });
            return Encoding.UTF8.GetString(SampleReport.Build(committee, report, period, options).Files.Single().Content.Span);
        });
}
