using SocialReport.Facts;

namespace SocialReport.Workspaces;

/// <summary>What a committee decides of its own of the checks (<c>kontroller</c> in <c>namnd.yaml</c>).</summary>
/// <param name="CommentLimit">The variance in kr, whatever its sign, over which a row must have a comment; null for no limit.</param>
/// <param name="MeasuresLimit">The deficit in kr over which a report must have a section on measures (åtgärder); 0 for any deficit.</param>
public sealed record CheckSettings(decimal? CommentLimit, decimal MeasuresLimit)
{
    /// <summary>What holds when nothing is said.</summary>
    public static CheckSettings Usual { get; } = new(null, 0);

    /// <summary>Reads them; what is left out is as usual.</summary>
    internal static CheckSettings Read(YamlMap map)
    {
        var comments = map.Get("kommentar_krävs_över") is { } limit ? Amount(limit) : null;
        var measures = map.Get("åtgärder_krävs_över") is { } deficit ? Amount(deficit) : null;
        map.RefuseUnknownKeys();
        return new CheckSettings(comments, measures ?? Usual.MeasuresLimit);
    }

    /// <summary>An amount with its unit: <c>1 mnkr</c>, <c>500 tkr</c>.</summary>
    private static decimal? Amount(YamlValue value)
    {
        if (value.Text() is not { } text)
            return null;
        if (NumberReader.Read(text, NumberStyle.Usual) is NumberReading.Found { Value: CellValue.Number { Value: >= 0 } number } found)
        {
            switch (found.Unit)
            {
                case NumberUnit.Kr:
                    return number.Value;
                case NumberUnit.Tkr:
                    return number.Value * 1_000;
                case NumberUnit.Mnkr:
                    return number.Value * 1_000_000;
            }
        }
        value.Report(Diagnostics.Messages.YamlKind(value.Location, "ett belopp med sin enhet, som ”1 mnkr”", $"”{text}”"));
        return null;
    }
}
