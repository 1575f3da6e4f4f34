using SocialReport.Diagnostics;
using SocialReport.Rendering.Pdf;
using SocialReport.Rendering.Text;
using SocialReport.Workspaces;

namespace SocialReport.Benchmarks;

/// <summary>What is to grow straight: pages of a report, rows of a table, rows of a file, committees of a workspace.</summary>
internal static class MarginalCosts
{
    /// <summary>The PDF of 10 to 1 000 pages.</summary>
    public static int Pages(TextWriter output) => MarginalCost.Run(
        "pages",
        [.. new[] { 10, 100, 1_000 }.Select(ConstructedReport.OfPages).Select(report =>
            new SizedWork(report.Pages, () => PdfRenderer.Render(report.Document, []).LongLength))],
        rounds: 5,
        atLeast: 1_000,
        output);

    /// <summary>The PDF and the text of a report with one table of 10 to 100 000 rows.</summary>
    public static int TableRows(TextWriter output) => MarginalCost.Run(
        "table rows",
        [.. Sizes(100_000).Select(rows => (Rows: rows, Document: ConstructedReport.OfOneTable(rows))).Select(report =>
            new SizedWork(report.Rows, () => PdfRenderer.Render(report.Document, []).LongLength + TextRenderer.Render(report.Document).Length))],
        rounds: 2,
        atLeast: 10_000,
        output);

    /// <summary>Facts read from a file of 10 to 100 000 rows.</summary>
    public static int FactRows(TextWriter output) => MarginalCost.Run(
        "file rows",
        [.. Sizes(100_000).Select(rows => (Rows: rows, Read: ConstructedFacts.Of(rows))).Select(file =>
            new SizedWork(file.Rows, () => file.Read() == file.Rows * 4 ? 0 : throw new InvalidOperationException("The constructed file is not read as it should be.")))],
        rounds: 3,
        atLeast: 10_000,
        output);

    /// <summary>The report of 1 to 1 000 committees, in every format, one after the other in this process.</summary>
    public static int Committees(TextWriter output)
    {
        using var workspaces = new ConstructedWorkspaces();
        return MarginalCost.Run(
            "committees",
            [.. new[] { 1, 10, 100, 1_000 }.Select(committees => (Committees: committees, Folder: workspaces.Of(committees))).Select(made =>
                new SizedWork(made.Committees, () => BuildAll(made.Folder)))],
            rounds: 2,
            atLeast: 100,
            output);
    }

    private static IEnumerable<int> Sizes(int most)
    {
        for (var size = 10; size <= most; size *= 10)
            yield return size;
    }

    private static long BuildAll(string folder)
    {
        var workspace = Workspace.Read(new DirectoryFiles(folder), new DiagnosticBag())!;
        return workspace.Committees.Sum(committee =>
        {
            var built = ReportBuilder.Build(workspace, committee, SampleWorkspace.Report, SampleWorkspace.Period, BuildOptions.All);
            return built.Files.Count > 0 ? built.Files.Sum(file => (long)file.Content.Length) : throw new InvalidOperationException($"{committee} is not built.");
        });
    }
}
