using System.Globalization;
using System.Runtime;
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
/// done nothing yet, and once it has done them often. Processor time, since waiting for others says nothing of us.
/// </summary>
internal sealed class BuildPhases
{
    private const int WarmRounds = 60;

    private readonly List<StepCost> _steps = [];

    /// <summary>Prints milliseconds for each step, cold and warm, and how much of the cold ones is compilation.</summary>
    public static void Run(TextWriter output)
    {
        var cold = new BuildPhases().Build();
        for (var round = 0; round < WarmRounds; round++)
            new BuildPhases().Build();
        var warm = Enumerable.Range(0, WarmRounds).Select(_ => new BuildPhases().Build()).ToArray();
        output.WriteLine("step                     cold ms  of it compiling  methods   warm ms");
        for (var index = 0; index < cold.Count; index++)
            Print(cold[index], warm.Average(round => round[index].Time.TotalMilliseconds));
        Print(
            new StepCost("total", Sum(cold, step => step.Time), Sum(cold, step => step.Compiling), cold.Sum(step => step.MethodCount)),
            warm.Average(round => Sum(round, step => step.Time).TotalMilliseconds));

        void Print(StepCost step, double warmTime) => output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{step.Name,-24} {step.Time.TotalMilliseconds,7:F1} {step.Compiling.TotalMilliseconds,16:F1} {step.MethodCount,8} {warmTime,9:F2}"));
    }

    private static TimeSpan Sum(List<StepCost> steps, Func<StepCost, TimeSpan> part) =>
        steps.Aggregate(TimeSpan.Zero, (sum, step) => sum + part(step));

    private List<StepCost> Build()
    {
        var found = new DiagnosticBag();
        var workspace = Step("workspace", SampleWorkspace.Read);
        var inputs = Step("definitions (yaml)", () => ReportInputs.Read(
            workspace, SampleWorkspace.Committee, SampleWorkspace.Report, SampleWorkspace.Period, found)!);
        var facts = Step("facts (csv)", () => FactStore.Load(
            workspace.Files, inputs.CommitteeFolder, inputs.KnownPeriods, inputs.Committee.Datasets, found));
        var calculated = Step("calculation", () => Calculator.Plan(inputs.Report, facts, inputs.OwnFacts, SampleWorkspace.Period, found)());
        var decision = SecrecyDecision.Nothing;
        var disclosed = Step("checks and disclosure", () =>
        {
            EqualRows.Check(calculated, found);
            if (inputs.ControlTotals is { } totals)
                LedgerReconciliation.Check(calculated, totals, found);
            decision = ReportSecrecy.Decide(inputs, facts, calculated, found);
            return Discloser.Disclose(calculated, decision);
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
            PdfPainter.Paint(layout, document.Metadata, [], Stream.Null);
            return true;
        });
        Step("text", () => Encoding.UTF8.GetBytes(TextRenderer.Render(document)));
        Step("json", () => (PrintedFiguresJson.Write(PrintedFigures.In(document)), Provenance.Write(calculated, text.Figures, decision)));
        return _steps;
    }

    private T Step<T>(string name, Func<T> step)
    {
        var (time, compiling, methods) = (Environment.CpuUsage.TotalTime, JitInfo.GetCompilationTime(), JitInfo.GetCompiledMethodCount());
        var result = step();
        _steps.Add(new StepCost(
            name,
            Environment.CpuUsage.TotalTime - time,
            JitInfo.GetCompilationTime() - compiling,
            (int)(JitInfo.GetCompiledMethodCount() - methods)));
        return result;
    }

    /// <summary>What a step takes of processor time, and of that to compile how many methods.</summary>
    private sealed record StepCost(string Name, TimeSpan Time, TimeSpan Compiling, int MethodCount);
}
