using SocialReport.Calculation;
using SocialReport.Checks.Prose;
using SocialReport.Disclosure;
using SocialReport.Documents;
using SocialReport.Periods;
using SocialReport.Templates;
using SocialReport.Workspaces;

namespace SocialReport.Checks;

/// <summary>All that a rule may look at: one report, from what was stated to what is printed.</summary>
/// <param name="inputs">What the YAML files say.</param>
/// <param name="figures">The figures before anything is withheld.</param>
/// <param name="shown">The figures as they may be shown.</param>
/// <param name="names">What names stand for in texts.</param>
/// <param name="text">The text with its printed values.</param>
/// <param name="texts">The texts by name.</param>
/// <param name="document">The document.</param>
internal sealed class CheckedReport(
    ReportInputs inputs, CalculatedReport figures, DisclosedReport shown, ReportNames names, RenderedText text, ReportTexts texts, Document document)
{
    private IReadOnlyList<StatedFigure>? _stated;
    private IReadOnlyList<KnownFigure>? _known;
    private IReadOnlyList<Passage>? _passages;

    public ReportInputs Inputs => inputs;

    public Period Period => inputs.Period;

    public CalculatedReport Figures => figures;

    public ReportNames Names => names;

    public RenderedText Text => text;

    public ReportTexts Texts => texts;

    public Document Document => document;

    /// <summary>The figures that a file states and that the report prints, sums or computes with; each value once.</summary>
    public IReadOnlyList<StatedFigure> Stated => _stated ??= StatedFigure.Of(figures);

    /// <summary>The figures that may be shown and that a text can name.</summary>
    public IReadOnlyList<KnownFigure> KnownFigures => _known ??= KnownFigure.Of(shown);

    /// <summary>The text as it is read, in its order.</summary>
    public IReadOnlyList<Passage> Passages => _passages ??= Prose.Passages.Of(text);

    /// <summary>The same report for the period before.</summary>
    public EarlierReport Earlier { get; } = new(inputs);
}
