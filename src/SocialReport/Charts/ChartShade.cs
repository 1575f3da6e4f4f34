namespace SocialReport.Charts;

/// <summary>What a colour of a chart is for; which one it is, is decided when the chart is drawn.</summary>
internal enum ChartShade
{
    /// <summary>What the chart is about, or the first of several.</summary>
    Series1,
    Series2,
    Series3,
    Series4,
    Series5,
    Series6,

    /// <summary>The same at an earlier time, the strongest grey first.</summary>
    Past1,
    Past2,
    Past3,

    /// <summary>What lies below zero where that is the point of the chart.</summary>
    Negative,

    /// <summary>Words that stand on a fill of the same number.</summary>
    OnSeries1,
    OnSeries2,
    OnSeries3,
    OnSeries4,
    OnSeries5,
    OnSeries6,
    OnPast1,
    OnPast2,
    OnPast3,

    /// <summary>Words, and lines of what was decided.</summary>
    Ink,

    /// <summary>Words along the axes.</summary>
    Muted,

    /// <summary>Lines that the eye follows to the scale.</summary>
    Grid,

    /// <summary>The line that columns stand on, and what leads to a label.</summary>
    Axis,

    /// <summary>What the chart is drawn on.</summary>
    Paper,
}
