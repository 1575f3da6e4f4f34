namespace SocialReport.Charts;

/// <summary>The corners of markers that have corners.</summary>
internal static class DotOutline
{
    /// <summary>How much of the radius the sides of a square reach, so that markers look alike in size.</summary>
    private const double Square = 0.86;

    /// <summary>Half the thickness of the arms of a cross.</summary>
    private const double Arm = 0.36;

    /// <summary>The corners of a marker; of a circle, its square.</summary>
    public static IReadOnlyList<Spot> Of(ChartMark.Dot dot)
    {
        (double X, double Y)[] corners = dot.Shape switch
        {
            DotShape.Triangle => [(0, -1), (1, 0.8), (-1, 0.8)],
            DotShape.TriangleDown => [(0, 1), (-1, -0.8), (1, -0.8)],
            DotShape.Diamond => [(0, -1), (1, 0), (0, 1), (-1, 0)],
            DotShape.Cross =>
            [
                (-Arm, -1), (Arm, -1), (Arm, -Arm), (1, -Arm), (1, Arm), (Arm, Arm), (Arm, 1), (-Arm, 1), (-Arm, Arm), (-1, Arm), (-1, -Arm), (-Arm, -Arm),
            ],
            _ => [(-Square, -Square), (Square, -Square), (Square, Square), (-Square, Square)],
        };
        return [.. corners.Select(corner => new Spot(dot.Center.X + (corner.X * dot.Radius), dot.Center.Y + (corner.Y * dot.Radius)))];
    }
}
