using System.Text;
using SocialReport.Calculation;
using SocialReport.Checks;
using SocialReport.Diagnostics;
using SocialReport.Disclosure;
using SocialReport.Documents;
using SocialReport.Explanations;
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
        workspace = workspace with { Files = new ReadingMemory(workspace.Files) };
        var lines = new SourceLines(workspace.Files);
        var inputs = ReportInputs.Read(workspace, committee, report, period, diagnostics);
        var isDraft = options.IsDraft || inputs is { Settings.IsDraft: true };
        // What can't be read would be missing in every later step: one mistake is told once.
        if (inputs is null || (diagnostics.HasErrors && !isDraft))
            return Refused();

        var facts = FactStore.Load(
            workspace.Files, inputs.CommitteeFolder, inputs.KnownPeriods, inputs.Committee.Datasets, diagnostics, IndicatorData.Of(inputs.Indicators, period));
        var templates = new ReportTexts(inputs, diagnostics);
        if (diagnostics.HasErrors && !isDraft && !CanBeCheckedFurther(options, diagnostics))
            return Refused();
        var read = diagnostics.HasErrors && !isDraft ? diagnostics.Count : int.MaxValue;
        var planned = diagnostics.Count;
        var calculate = Calculator.Plan(inputs.Report, facts, inputs.OwnFacts, period, diagnostics);
        if (diagnostics.Skip(planned).Any(finding => finding.Severity == Severity.Error) && !isDraft)
            return Refused();
        var calculated = calculate() with { Indicators = IndicatorFigures.Of(inputs.Indicators, period) };
        calculated = ChartRest.Add(calculated, inputs.Report, period, diagnostics);
        var decision = ReportSecrecy.Decide(inputs, facts, calculated, diagnostics);
        var disclosed = Discloser.Disclose(calculated, decision);

        var names = ReportNames.ForTexts(disclosed, inputs);
        var text = TemplateRenderer.Render(templates.Main, templates, names, diagnostics);
        if (IndicatorChecks.Concern(inputs.Report, text))
            IndicatorChecks.Plausible(inputs.Indicators, period, diagnostics);
        else
            calculated = calculated with { Indicators = [] };
        var document = ReportDocument.Build(inputs, disclosed, names, text, isDraft, diagnostics);
        if (decision.Waiver is null)
            SinglePersons.Check(document, diagnostics);
        var reconciliation = ReportChecks.Run(new CheckedReport(inputs, calculated, disclosed, names, text, templates, document), diagnostics);

        var findings = Weighed();
        if (isDraft)
            document = DraftFindings.Append(document, findings);
        var pdf = options.Formats.Contains(OutputFormat.Pdf) && !Stops(findings, isDraft) ? PdfRenderer.Render(document, diagnostics, ReportSources.Of(calculated)) : null;
        findings = Weighed();
        return new BuiltReport(findings, document, Stops(findings, isDraft) ? [] : [.. Files()])
        {
            Accepted = inputs.Settings.Accepted,
            Reconciliation = reconciliation,
            Account = new ReportAccount(calculated, text.Figures, decision, document),
        };

        IReadOnlyList<Diagnostic> Weighed() =>
            [.. Findings.Weigh([.. diagnostics.Where((finding, index) => index < read || !IsGap(finding))], inputs.Settings.Accepted, isDraft, options.IsStrict).Select(lines.Add).Select(Redaction.Of(inputs, calculated, decision).Apply)];

        BuiltReport Refused() => new([.. Findings.Weigh(diagnostics, [], isDraft, options.IsStrict).Select(lines.Add).Select(Redaction.Of(workspace.Files, inputs).Apply)], null, []);

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
                yield return new OutputFile($"{report}.figures.json", Provenance.Write(calculated, text.Figures, decision));
                if (SecrecyLog.Write(decision, document.Metadata) is { } log)
                    yield return new OutputFile($"{report}.sekretess.txt", log);
            }
        }
    }

    /// <summary>
    /// Whether a check goes on past what couldn't be read: when it is single cells, whose values are then missing, everything else
    /// can still be told in the same run.
    /// </summary>
    private static bool CanBeCheckedFurther(BuildOptions options, DiagnosticBag diagnostics) =>
        options.Formats.Count == 0 && diagnostics.All(finding => finding.Severity != Severity.Error || finding.Code is "SR0111" or "SR0112" or "SR0201" or "SR0206");

    /// <summary>What is missing because it couldn't be read has been told already.</summary>
    private static bool IsGap(Diagnostic finding) => finding.IsGap || finding.FollowsMissing;

    /// <summary>An error stops a final report; a draft is built all the same, unless it would show a person's number.</summary>
    private static bool Stops(IReadOnlyList<Diagnostic> findings, bool isDraft) =>
        findings.Any(finding => finding.Severity == Severity.Error && (!isDraft || finding.Code == PersonalIdentityNumber.Code));
}
