using SocialReport.Calculation;
using SocialReport.Disclosure;
using SocialReport.Documents;
using SocialReport.Facts;
using SocialReport.Periods;
using SocialReport.Templates;
using SocialReport.Workspaces;

namespace SocialReport.Checks;

/// <summary>All that a rule may look at: one report, from what was stated to what is printed.</summary>
/// <param name="inputs">What the YAML files say.</param>
/// <param name="facts">Every value stated, the earlier folders' too.</param>
/// <param name="figures">The figures before anything is withheld.</param>
/// <param name="shown">The figures as they may be shown.</param>
/// <param name="text">The text with its printed values.</param>
/// <param name="texts">The texts by name.</param>
/// <param name="document">The document.</param>
internal sealed class CheckedReport(
    ReportInputs inputs, FactStore facts, CalculatedReport figures, DisclosedReport shown, RenderedText text, ReportTexts texts, Document document)
{
    private IReadOnlyList<StatedFigure>? _stated;

    public ReportInputs Inputs => inputs;

    public Period Period => inputs.Period;

    public FactStore Facts => facts;

    public CalculatedReport Figures => figures;

    public DisclosedReport Shown => shown;

    public RenderedText Text => text;

    public ReportTexts Texts => texts;

    public Document Document => document;

    /// <summary>The figures that a file states and that the report prints, sums or computes with; each value once.</summary>
    public IReadOnlyList<StatedFigure> Stated => _stated ??= StatedFigure.Of(figures);
}
