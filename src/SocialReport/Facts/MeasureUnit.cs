namespace SocialReport.Facts;

/// <summary>What a number counts (slag); + and − never cross these.</summary>
public enum MeasureUnit
{
    /// <summary>An amount of money in kr, as effect on the result: revenue +, cost − (belopp).</summary>
    Amount,

    /// <summary>A count of something (antal).</summary>
    Count,

    /// <summary>A share, where 1 is the whole (andel).</summary>
    Share,

    /// <summary>An amount in kr for each of something (pris).</summary>
    Price,

    /// <summary>Text, not a number (text).</summary>
    Text,
}
