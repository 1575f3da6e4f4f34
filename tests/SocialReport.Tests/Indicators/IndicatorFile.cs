using SocialReport.Diagnostics;
using SocialReport.Indicators;
using SocialReport.Periods;
using SocialReport.Workspaces;

namespace SocialReport.Tests.Indicators;

/// <summary>Files of indicators and goals of a committee's period folders, read as a report reads them.</summary>
internal sealed class IndicatorFile
{
    private readonly MemoryFiles _files = new();
    private readonly List<(string Folder, Period AsOf)> _folders = [];

    public IndicatorFile Indicators(string yaml, string period = "2023") => With(period, "indikatorer.yaml", yaml);

    public IndicatorFile Goals(string yaml, string period = "2023") => With(period, "mal.yaml", yaml);

    public IndicatorSet Read(out DiagnosticBag diagnostics) => IndicatorSet.Read(_files, "n", _folders, diagnostics = []);

    public IndicatorSet Read()
    {
        var set = Read(out var diagnostics);
        Assert.Empty(diagnostics.Select(finding => $"{finding.Code} {finding.Location} {finding.Message}"));
        return set;
    }

    /// <summary>An indicator <c>i</c> of the keys given, as it stands at a period.</summary>
    public static Assessment Assess(string keys, string period = "2023") =>
        StatusRule.Assess(One(keys), IndicatorPart.Total, PeriodOf(period));

    public static Indicator One(string keys) =>
        new IndicatorFile().Indicators("- id: i\n  text: Indikator\n  " + keys.Replace("\n", "\n  ", StringComparison.Ordinal)).Read().Indicators[0];

    public static Period PeriodOf(string period) => Period.TryParse(period, out var read) ? read : throw new ArgumentException(period);

    private IndicatorFile With(string period, string name, string yaml)
    {
        _files.With($"n/{period}/{name}", yaml);
        if (!_folders.Exists(folder => folder.Folder == period))
            _folders.Add((period, PeriodOf(period)));
        return this;
    }
}
