using SocialReport.Documents;

namespace SocialReport.Charts;

/// <summary>How a series is drawn.</summary>
/// <param name="Fill">The colour of its columns.</param>
/// <param name="Line">Its line.</param>
/// <param name="Dot">The shape of its markers; null for none.</param>
/// <param name="Label">The colour of its name.</param>
/// <param name="Style">How its name looks.</param>
internal sealed record SeriesLook(ChartShade Fill, Pen Line, DotShape? Dot, ChartShade Label, LabelStyle Style)
{
    private const double StrongLine = 2.1;
    private const double Line1 = 1.5;
    private const double ThinLine = 1.2;

    private static readonly DotShape[] PastDots = [DotShape.Square, DotShape.Triangle, DotShape.Diamond, DotShape.TriangleDown, DotShape.Cross];

    private static readonly ChartShade[] PastLines = [ChartShade.Past1, ChartShade.Past3, ChartShade.Past2];

    private static readonly ChartShade[] PastFills = [ChartShade.Past1, ChartShade.Past2, ChartShade.Past3];

    /// <summary>Dashes that keep lines apart where greys and markers alone do not.</summary>
    private static readonly (double On, double Off)[] PastDashes = [(0, 0), (0, 0), (0, 0), (1.4, 1.6), (1.4, 1.6)];

    private static readonly (double On, double Off)[] SeriesDashes = [(0, 0), (0, 0), (0, 0), (6, 1.6), (1.4, 1.6), (6, 1.6)];

    /// <summary>Whether its points are expected, not known.</summary>
    public bool IsExpected { get; init; }

    /// <summary>Whether it stands as a line also among columns.</summary>
    public bool IsLevel { get; init; }

    /// <summary>Looks for the series of a chart, the same in each of its plots.</summary>
    public static IReadOnlyList<SeriesLook> Of(IReadOnlyList<ChartSeries> series)
    {
        var outcomes = 0;
        var budgets = 0;
        var forecasts = 0;
        // The one that stands nearest in time, the last, is the strongest of the earlier ones.
        var past = series.Count(one => one.Role == ChartRole.Comparison);
        var earlier = past;
        var isAlone = series.Count(one => one.Role == ChartRole.Outcome) <= 1;
        return
        [
            .. series.Select(one => one.Role switch
            {
                ChartRole.Comparison => Past(--past, earlier),
                ChartRole.Budget => Level(budgets++ == 0 ? (4.5, 2.6) : (1.4, 2)),
                ChartRole.Mean => Level((0, 0)),
                ChartRole.Forecast => Expected(forecasts++),
                _ => Outcome(outcomes++, isAlone),
            }),
        ];
    }

    private static SeriesLook Outcome(int index, bool isAlone)
    {
        var number = index % SeriesDashes.Length;
        var shade = ChartShade.Series1 + number;
        var pen = new Pen(shade, isAlone || number == 0 ? StrongLine : Line1, SeriesDashes[number].On, SeriesDashes[number].Off);
        return new SeriesLook(
            shade, pen, (DotShape)number, number == 0 ? shade : ChartShade.Ink, number == 0 ? ChartFont.Strong : ChartFont.Name);
    }

    /// <summary>Lines are thin, so the nearest year is dark; columns are heavy, so all but the outcome are as light as can be.</summary>
    private static SeriesLook Past(int age, int count)
    {
        var (on, off) = PastDashes[age % PastDashes.Length];
        return new SeriesLook(
            PastFills[Math.Clamp(age + PastFills.Length - count, 0, PastFills.Length - 1)],
            new Pen(PastLines[age % PastLines.Length], ThinLine, on, off),
            PastDots[age % PastDots.Length],
            ChartShade.Muted,
            ChartFont.Name);
    }

    private static SeriesLook Level((double On, double Off) dash) =>
        new(ChartShade.Ink, new Pen(ChartShade.Ink, ThinLine, dash.On, dash.Off), null, ChartShade.Ink, ChartFont.Name) { IsLevel = true };

    /// <summary>In the colour of the outcome with the same number.</summary>
    private static SeriesLook Expected(int index)
    {
        var number = index % SeriesDashes.Length;
        var shade = ChartShade.Series1 + number;
        return new SeriesLook(shade, new Pen(shade, Line1, 3, 2.2), (DotShape)number, number == 0 ? shade : ChartShade.Ink, ChartFont.Name) { IsExpected = true };
    }
}
