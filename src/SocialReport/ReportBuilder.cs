using System.Text;
using SocialReport.Calculation;
using SocialReport.Checks;
using SocialReport.Diagnostics;
using SocialReport.Disclosure;
using SocialReport.Documents;
using SocialReport.Facts;
using SocialReport.Indicators;
using SocialReport.Periods;
using SocialReport.Rendering;
using SocialReport.Rendering.Html;
using SocialReport.Rendering.Pdf;
using SocialReport.Rendering.Text;
using SocialReport.Templates;
using SocialReport.Workspaces;

namespace SocialReport;

/// <summary>
/// The whole trip: workspace → facts → figures → disclosure → text → document → files.
/// Each step takes what the one before gave; nothing here reads the clock or the machine.
/// </summary>
public static class ReportBuilder
{
    /// <summary>Builds one report. Errors in data and templates are findings, and then there are no files.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="committee">The committee's id.</param>
    /// <param name="report">The report type's id.</param>
    /// <param name="period">The period, written as its folder is.</param>
    /// <param name="options">How it is built.</param>
    /// <exception cref="UnreadableFileException">A file of the workspace can't be read.</exception>
    public static BuiltReport Build(Workspace workspace, string committee, string report, Period period, BuildOptions options)
    {
        var diagnostics = new DiagnosticBag();
        var lines = new SourceLines(workspace.Files);
        var inputs = ReportInputs.Read(workspace, committee, report, period, diagnostics);
        var isDraft = options.IsDraft || inputs is { Settings.IsDraft: true };
        // What can't be read would be missing in every later step: one mistake is told once.
        if (inputs is null || (diagnostics.HasErrors && !isDraft))
            return Refused();

        var facts = FactStore.Load(
            workspace.Files, inputs.CommitteeFolder, inputs.KnownPeriods, inputs.Committee.Datasets, diagnostics, IndicatorData.Of(inputs.Indicators, period));
        var templates = new ReportTexts(inputs, diagnostics);
        if (diagnostics.HasErrors && !isDraft)
            return Refused();
        var calculate = Calculator.Plan(inputs.Report, facts, inputs.OwnFacts, period, diagnostics);
        if (diagnostics.HasErrors && !isDraft)
            return Refused();
        var calculated = calculate() with { Indicators = IndicatorFigures.Of(inputs.Indicators, period) };
        EqualRows.Check(calculated, diagnostics);
        EmptyColumns.Check(calculated, diagnostics);
        if (inputs.ControlTotals is { } totals)
            LedgerReconciliation.Check(calculated, totals, diagnostics);
        calculated = ChartRest.Add(calculated, inputs.Report, period, diagnostics);
        var disclosed = Discloser.Disclose(calculated);

        var names = ReportNames.ForTexts(disclosed, inputs);
        var text = TemplateRenderer.Render(templates.Main, templates, names, diagnostics);
        if (IndicatorChecks.Concern(inputs.Report, text))
            IndicatorChecks.Plausible(inputs.Indicators, period, diagnostics);
        else
            calculated = calculated with { Indicators = [] };
        var document = ReportDocument.Build(inputs, disclosed, names, text, isDraft, diagnostics);

        var findings = Weighed();
        if (isDraft)
            document = DraftFindings.Append(document, findings);
        var pdf = options.Formats.Contains(OutputFormat.Pdf) && !Stops(findings, isDraft) ? PdfRenderer.Render(document, diagnostics, ReportSources.Of(calculated)) : null;
        findings = Weighed();
        return new BuiltReport(findings, document, Stops(findings, isDraft) ? [] : [.. Files()]) { Accepted = inputs.Settings.Accepted };

        IReadOnlyList<Diagnostic> Weighed() =>
            [.. Findings.Weigh(diagnostics, inputs.Settings.Accepted, isDraft, options.IsStrict).Select(lines.Add)];

        BuiltReport Refused() => new([.. Findings.Weigh(diagnostics, [], isDraft, options.IsStrict).Select(lines.Add)], null, []);

        IEnumerable<OutputFile> Files()
        {
            if (pdf is not null)
                yield return new OutputFile($"{report}.pdf", pdf);
            if (options.Formats.Contains(OutputFormat.Text))
                yield return new OutputFile($"{report}.md", Encoding.UTF8.GetBytes(TextRenderer.Render(document)));
            if (options.Formats.Contains(OutputFormat.Html))
                yield return new OutputFile($"{report}.html", Encoding.UTF8.GetBytes(HtmlRenderer.Render(document, FormulaWords.Of(calculated))));
            if (options.Formats.Contains(OutputFormat.Json))
            {
                yield return new OutputFile($"{report}.redovisade-tal.json", PrintedFiguresJson.Write(PrintedFigures.In(document)));
                yield return new OutputFile($"{report}.figures.json", Provenance.Write(calculated, text.Figures));
            }
        }
    }

    /// <summary>An error stops a final report; a draft is built all the same, unless it would show a person's number.</summary>
    private static bool Stops(IReadOnlyList<Diagnostic> findings, bool isDraft) =>
        findings.Any(finding => finding.Severity == Severity.Error && (!isDraft || finding.Code.StartsWith("SR07", StringComparison.Ordinal)));
}
