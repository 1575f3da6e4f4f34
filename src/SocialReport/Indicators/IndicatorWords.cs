namespace SocialReport.Indicators;

/// <summary>The Swedish words of indicators, as files write them and reports print them.</summary>
internal static class IndicatorWords
{
    public const string Outcome = "utfall";
    public const string Baseline = "nuläge";
    public const string Forecast = "prognos";
    public const string Target = "målvärde";
    public const string DesiredState = "börläge";
    public const string Status = "status";

    public static readonly Dictionary<string, Direction> Directions = new(StringComparer.Ordinal)
    {
        ["öka"] = Direction.Increase,
        ["minska"] = Direction.Decrease,
        ["behåll"] = Direction.Keep,
        ["topp"] = Direction.Top,
    };

    public static readonly Dictionary<string, IndicatorPart> Parts = new(StringComparer.Ordinal)
    {
        ["totalt"] = IndicatorPart.Total,
        ["kvinnor"] = IndicatorPart.Women,
        ["män"] = IndicatorPart.Men,
        ["flickor"] = IndicatorPart.Girls,
        ["pojkar"] = IndicatorPart.Boys,
    };

    public static readonly Dictionary<string, Comparison> Comparisons = new(StringComparer.Ordinal)
    {
        ["lägst"] = Comparison.AtLeast,
        ["högst"] = Comparison.AtMost,
        ["samma"] = Comparison.Same,
        ["högre"] = Comparison.Higher,
        ["lägre"] = Comparison.Lower,
    };

    /// <summary>What an assessment may say.</summary>
    public static readonly Dictionary<string, GoalStatus> Judgements = new(StringComparer.Ordinal)
    {
        ["uppfyllt"] = GoalStatus.Met,
        ["på väg"] = GoalStatus.OnTheWay,
        ["delvis"] = GoalStatus.PartlyMet,
        ["uppfylls inte"] = GoalStatus.NotMet,
        ["kan inte bedömas"] = GoalStatus.CannotBeJudged,
    };

    /// <summary>What a value of the key <c>utfall</c> is, when it is another measure (roll).</summary>
    public static readonly string[] Roles = [Baseline, Forecast];

    public static string Of(GoalStatus status) => status == GoalStatus.PartlyMet ? "delvis uppfyllt" : Key(Judgements, status);

    public static string Of(Direction? direction) => direction is { } way ? Key(Directions, way) : "";

    public static string Of(IndicatorPart part) => Key(Parts, part);

    public static string Of(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => "Samma eller högre än",
        Comparison.AtMost => "Samma eller lägre än",
        Comparison.Same => "Samma som",
        Comparison.Higher => "Högre än",
        _ => "Lägre än",
    };

    /// <summary>The name of a measure for a part: <c>utfall</c>, <c>utfall kvinnor</c>.</summary>
    public static string Measure(string measure, IndicatorPart part) => part == IndicatorPart.Total ? measure : $"{measure} {Of(part)}";

    private static string Key<T>(Dictionary<string, T> words, T value)
        where T : struct => words.First(pair => EqualityComparer<T>.Default.Equals(pair.Value, value)).Key;
}
