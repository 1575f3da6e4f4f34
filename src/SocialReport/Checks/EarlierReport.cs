using SocialReport.Calculation;
using SocialReport.Diagnostics;
using SocialReport.Facts;
using SocialReport.Indicators;
using SocialReport.Periods;
using SocialReport.Workspaces;

namespace SocialReport.Checks;

/// <summary>The same report for the period folder before, as far as a rule asks for it; its own findings were told when it was made.</summary>
/// <param name="inputs">The report that is checked.</param>
internal sealed class EarlierReport(ReportInputs inputs)
{
    private CalculatedReport? _figures;
    private bool _isCalculated;

    /// <summary>The period before, or null when there is none.</summary>
    public Period? Period { get; } = inputs.KnownPeriods.Select(known => known.AsOf).Where(period => period < inputs.Period).Max();

    /// <summary>The folder of its texts, or null when it has none.</summary>
    public string? TextFolder => Period is { } period && inputs.Workspace.Files.Folders($"{inputs.CommitteeFolder}/{period.Written}").Contains("texter")
        ? $"{inputs.CommitteeFolder}/{period.Written}/texter"
        : null;

    /// <summary>Its figures; null when the report wasn't made then or can't be calculated any more.</summary>
    public CalculatedReport? Figures
    {
        get
        {
            if (!_isCalculated)
                _figures = Calculate();
            _isCalculated = true;
            return _figures;
        }
    }

    private CalculatedReport? Calculate()
    {
        var unheard = new DiagnosticBag();
        if (Period is not { } period || ReportInputs.Read(inputs.Workspace, inputs.Committee.Id, inputs.Report.Id, period, unheard) is not { } earlier)
            return null;
        var facts = FactStore.Load(
            inputs.Workspace.Files, earlier.CommitteeFolder, earlier.KnownPeriods, earlier.Committee.Datasets, unheard, IndicatorData.Of(earlier.Indicators, period));
        var calculate = Calculator.Plan(earlier.Report, facts, earlier.OwnFacts, period, unheard);
        return calculate();
    }
}
