using SocialReport.Conformance;
using SocialReport.Diagnostics;
using SocialReport.Workspaces;

namespace SocialReport.Tests.Conformance;

/// <summary>Every report of the repository follows PDF/UA-1 and PDF/A at level a, as far as a program can judge.</summary>
public class ReportConformanceTests
{
    private static readonly Workspace Sample = Workspace.Read(Repository.Files, new DiagnosticBag())!;

    public static TheoryData<string, string, string> Reports()
    {
        var reports = new TheoryData<string, string, string>();
        foreach (var committee in Sample.Committees)
        {
            foreach (var period in Sample.Periods(committee))
            {
                foreach (var report in PeriodReports.Of(Sample, committee, period))
                    reports.Add(committee, report, period.Written);
            }
        }

        return reports;
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Final_reports_and_drafts_break_no_rule(string committee, string report, string period)
    {
        var formats = new HashSet<OutputFormat> { OutputFormat.Pdf };
        var final = SampleReport.Build(committee, report, period, new BuildOptions(false, false, formats));
        var draft = SampleReport.Build(committee, report, period, new BuildOptions(true, false, formats));

        Assert.Empty(ConformanceChecker.Check(Pdf(final)));
        Assert.Empty(ConformanceChecker.Check(Pdf(draft)));
    }

    [Fact]
    public void The_sample_report_is_tagged_as_accepted() =>
        Snapshot.Verify(TagTree.Write(Pdf(SampleReport.Build("socialnamnden", "tertialrapport", "2024-T1"))), "Accepted/tertialrapport-2024-T1.taggar.txt");

    private static byte[] Pdf(BuiltReport report) =>
        report.Files.Single(file => file.Name.EndsWith(".pdf", StringComparison.Ordinal)).Content.ToArray();
}
