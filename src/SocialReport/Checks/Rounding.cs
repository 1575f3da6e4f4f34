using SocialReport.Calculation;

namespace SocialReport.Checks;

/// <summary>How far a number can lie from what it was rounded from. No rule ever calls wrong what rounding explains.</summary>
internal static class Rounding
{
    /// <summary>Half the weight of the last digit that a figure's files show; nothing for whole pieces, and for what was computed from nothing stated.</summary>
    public static decimal Slack(CalculatedFigure figure) =>
        figure is { Unit: Facts.MeasureUnit.Count, Facts: [{ Step: >= 1 }] } ? 0 : figure.Facts.Sum(fact => fact.Step) / 2;
}
