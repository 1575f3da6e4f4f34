using System.Text;
using SocialReport.Diagnostics;
using SocialReport.Facts;
using SocialReport.Onboarding;
using SocialReport.Periods;

namespace SocialReport.Tests.Onboarding;

/// <summary>Recognises small tables written in a test.</summary>
internal static class Recognition
{
    public static readonly Period April2024 = Of("2024-T1");

    /// <summary>The first report of a csv file, with its findings empty of errors unless the test says otherwise.</summary>
    public static FirstReportResult Report(string csv, string? period = "2024-T1", string answers = "", string name = "export.csv") =>
        Report(new SourceFile(name, Encoding.UTF8.GetBytes(csv)), period, answers);

    public static FirstReportResult Report(SourceFile file, string? period, string answers = "")
    {
        var diagnostics = new DiagnosticBag();
        var result = FirstReport.Make(
            new FirstReportRequest(new NewCommittee("namnden", null, null), "tabellrapport", period is null ? null : Of(period), Answers(answers)), [file], null, diagnostics);
        Assert.Empty(diagnostics);
        return result!;
    }

    /// <summary>The tables of a csv file.</summary>
    public static IReadOnlyList<RecognisedTable> Tables(string csv, string answers = "")
    {
        var diagnostics = new DiagnosticBag();
        var sheet = CsvTableReader.Read("export.csv", Encoding.UTF8.GetBytes(csv), diagnostics)!;
        Assert.Empty(diagnostics);
        var blocks = TableBlocks.Split(sheet);
        return [.. blocks.Select((block, i) => Recogniser.Table("export.csv", $"t{i + 1}", block, ShapedTable.Of(sheet, new TableForm(i + 1, null))!, new TableForm(i + 1, null), April2024, Answers(answers))!)];
    }

    public static RecognisedTable Table(string csv, string answers = "") => Assert.Single(Tables(csv, answers));

    /// <summary>What is assumed, as text.</summary>
    public static string Said(this RecognisedTable table) => string.Join('\n', table.Assumptions.Select(said => $"{(said.IsUncertain ? "?" : "")}{said.What} {said.Evidence}"));

    /// <summary>The rows that a row sums, by label; empty for a row of data.</summary>
    public static string Terms(this RecognisedTable table, string label) =>
        table.Rows.First(row => row.Key == label).Sum is { } sum ? string.Join(" ", sum.Terms.Select(term => (term.Sign < 0 ? "-" : "+") + table.Rows[term.Row].Key)) : "";

    public static string TextOf(this FirstReportResult result, string ending) =>
        Encoding.UTF8.GetString(result.Files.Single(file => file.Path.EndsWith(ending, StringComparison.Ordinal)).Content.Span);

    private static Dictionary<string, string> Answers(string answers) =>
        answers.Split(',', StringSplitOptions.RemoveEmptyEntries).ToDictionary(answer => answer.Split('=')[0], answer => answer.Split('=')[1]);

    private static Period Of(string written)
    {
        Assert.True(Period.TryParse(written, out var period));
        return period;
    }
}
