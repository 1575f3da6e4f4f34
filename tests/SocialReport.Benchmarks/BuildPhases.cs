using System.Diagnostics;
using System.Globalization;
using System.Text;
using SocialReport.Calculation;
using SocialReport.Checks;
using SocialReport.Diagnostics;
using SocialReport.Disclosure;
using SocialReport.Documents;
using SocialReport.Facts;
using SocialReport.Rendering;
using SocialReport.Rendering.Pdf;
using SocialReport.Rendering.Text;
using SocialReport.Templates;
using SocialReport.Workspaces;

namespace SocialReport.Benchmarks;

/// <summary>
/// Where the time of a build goes: the steps of <see cref="ReportBuilder"/> on the sample report, in a process that has
/// done nothing yet, and once it has done them often.
/// </summary>
internal sealed class BuildPhases
{
    private const int WarmRounds = 60;

    private readonly List<(string Name, TimeSpan Time)> _steps = [];

    /// <summary>Prints milliseconds for each step, cold and warm.</summary>
    public static void Run(TextWriter output)
    {
        var cold = new BuildPhases().Build();
        for (var round = 0; round < WarmRounds; round++)
            new BuildPhases().Build();
        var warm = new BuildPhases().Build();
        output.WriteLine("step                      cold ms   warm ms");
        for (var index = 0; index < cold.Count; index++)
            Print(cold[index].Name, cold[index].Time, warm[index].Time);
        Print("total", Sum(cold), Sum(warm));

        void Print(string name, TimeSpan first, TimeSpan last) => output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{name,-24} {first.TotalMilliseconds,8:F1} {last.TotalMilliseconds,9:F2}"));
    }

    private static TimeSpan Sum(List<(string Name, TimeSpan Time)> steps) =>
        steps.Aggregate(TimeSpan.Zero, (sum, step) => sum + step.Time);

    private List<(string Name, TimeSpan Time)> Build()
    {
        var found = new DiagnosticBag();
        var workspace = Step("workspace", SampleWorkspace.Read);
        var inputs = Step("definitions (yaml)", () => ReportInputs.Read(
            workspace, SampleWorkspace.Committee, SampleWorkspace.Report, SampleWorkspace.Period, found)!);
        var facts = Step("facts (csv)", () => FactStore.Load(
            workspace.Files, inputs.CommitteeFolder, inputs.KnownPeriods, inputs.Committee.Datasets, found));
        var calculated = Step("calculation", () => Calculator.Calculate(inputs.Report, facts, inputs.OwnFacts, SampleWorkspace.Period, found));
        var disclosed = Step("checks and disclosure", () =>
        {
            EqualRows.Check(calculated, found);
            if (inputs.ControlTotals is { } totals)
                LedgerReconciliation.Check(calculated, totals, found);
            return Discloser.Disclose(calculated);
        });
        var names = ReportNames.ForTexts(disclosed, inputs);
        var text = Step("templates", () =>
        {
            var templates = new ReportTexts(inputs, found);
            return TemplateRenderer.Render(templates.Main, templates, names, found);
        });
        var document = Step("document (markdown)", () => ReportDocument.Build(inputs, disclosed, names, text, isDraft: false, found));
        var layout = Step("layout", () => DocumentLayout.Of(document, new PdfTextMeasure()));
        Step("paint and write PDF", () =>
        {
            PdfPainter.Paint(layout, document.Metadata, Stream.Null);
            return true;
        });
        Step("text", () => Encoding.UTF8.GetBytes(TextRenderer.Render(document)));
        Step("json", () => (PrintedFiguresJson.Write(PrintedFigures.In(document)), Provenance.Write(calculated, text.Figures)));
        return _steps;
    }

    private T Step<T>(string name, Func<T> step)
    {
        var clock = Stopwatch.StartNew();
        var result = step();
        _steps.Add((name, clock.Elapsed));
        return result;
    }
}
