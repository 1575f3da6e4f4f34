namespace SocialReport.Indicators;

/// <summary>Which way an indicator should move (riktning).</summary>
public enum Direction
{
    /// <summary>More is better (öka).</summary>
    Increase,

    /// <summary>Less is better (minska).</summary>
    Decrease,

    /// <summary>It should stay where it is (behåll).</summary>
    Keep,

    /// <summary>A rank, where 1 is best (topp).</summary>
    Top,
}

/// <summary>Whom a value is about: all, or a part by sex.</summary>
public enum IndicatorPart
{
    /// <summary>All (totalt).</summary>
    Total,

    /// <summary>Women (kvinnor).</summary>
    Women,

    /// <summary>Men (män).</summary>
    Men,

    /// <summary>Girls (flickor).</summary>
    Girls,

    /// <summary>Boys (pojkar).</summary>
    Boys,
}

/// <summary>How an outcome should lie beside an earlier value (jämför).</summary>
public enum Comparison
{
    /// <summary>The same or higher (lägst).</summary>
    AtLeast,

    /// <summary>The same or lower (högst).</summary>
    AtMost,

    /// <summary>The same (samma).</summary>
    Same,

    /// <summary>Higher (högre).</summary>
    Higher,

    /// <summary>Lower (lägre).</summary>
    Lower,
}

/// <summary>How an indicator or a goal stands.</summary>
public enum GoalStatus
{
    /// <summary>Met (uppfyllt).</summary>
    Met,

    /// <summary>Not met, but moved the right way (på väg).</summary>
    OnTheWay,

    /// <summary>Met in part (delvis uppfyllt); only ever an assessment, or a goal above one.</summary>
    PartlyMet,

    /// <summary>Not met (uppfylls inte).</summary>
    NotMet,

    /// <summary>It can't be told (kan inte bedömas).</summary>
    CannotBeJudged,
}
