using SocialReport.Diagnostics;

namespace SocialReport.Rendering.Pdf.Flow;

/// <summary>
/// What should never be divided. Where it is higher than a whole page it is, between lines, and a warning says so.
/// </summary>
internal sealed class Solid(Func<double, Fragment> draw, SourceLocation source) : Element
{
    public Solid(Fragment fragment, SourceLocation source)
        : this(_ => fragment, source)
    {
    }

    public override Measurement Measure(Space space) => Measure(draw(space.Width), source, space, isWhole: true);

    private static Measurement Measure(Fragment fragment, SourceLocation source, Space space, bool isWhole)
    {
        if (space.Holds(fragment.Height))
            return new Measurement.Full(fragment);
        if (!space.IsWholePage || !space.Holds(fragment.LeastHeight) || space.Height <= 0)
            return new Measurement.Wrap(WrapReason.NoRoom, source);
        var (top, rest) = fragment.Slice(space.Height);
        if (isWhole)
            top = top with { Boxes = [new NoticeBox(0, 0, top.Height, Messages.TallerThanPage(source)), .. top.Boxes] };
        return rest.Boxes.Count == 0
            ? new Measurement.Full(top)
            : new Measurement.Partial(top, new Remainder(rest, source));
    }

    /// <summary>What is left of a divided one: divided again where it must be, without another warning.</summary>
    private sealed class Remainder(Fragment fragment, SourceLocation source) : Element
    {
        public override Measurement Measure(Space space) => Solid.Measure(fragment, source, space, isWhole: false);
    }
}
