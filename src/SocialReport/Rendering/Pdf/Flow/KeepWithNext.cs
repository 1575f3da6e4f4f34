using SocialReport.Diagnostics;

namespace SocialReport.Rendering.Pdf.Flow;

/// <summary>How firmly an element is joined to the next one.</summary>
/// <param name="MostHeight">The greatest height in points of what moves to the next page with what follows it.</param>
/// <param name="MostBlank">The share of a page that may be left blank for it.</param>
internal readonly record struct Bond(double MostHeight, double MostBlank)
{
    /// <summary>Never parted, as a heading from its text.</summary>
    public static Bond Firm { get; } = new(double.PositiveInfinity, double.PositiveInfinity);

    public bool MayPart(Fragment first, Space space) => first.Height > MostHeight || space.Blank > MostBlank;
}

/// <summary>Places an element only where the beginning of the next one fits below it.</summary>
/// <param name="element">What may not stand last on a page, such as a heading.</param>
/// <param name="gap">Points between the two.</param>
/// <param name="next">What follows; may itself be kept with what follows it.</param>
/// <param name="bond">How firmly the two are joined.</param>
/// <param name="source">The place the first one comes from.</param>
internal sealed class KeepWithNext(Element element, double gap, Element next, Bond bond, SourceLocation source) : Element
{
    public override Measurement Measure(Space space)
    {
        switch (element.Measure(space))
        {
            case Measurement.Empty:
                return next.Measure(space);
            case Measurement.Full first:
                return WithNext(first.Fragment, space);
            case Measurement.Partial first when space.IsWholePage || bond.MayPart(Whole(first), space):
                return new Measurement.Partial(first.Fragment, new KeepWithNext(first.Rest, gap, next, bond, source));
            default:
                return new Measurement.Wrap(WrapReason.KeepWithNext, source);
        }

        // All of an element of which some fits here.
        Fragment Whole(Measurement.Partial first) =>
            element.Measure(space.NextPage) is Measurement.Full whole ? whole.Fragment : first.Fragment;
    }

    private Measurement WithNext(Fragment first, Space space)
    {
        var top = first.Height + gap;
        var below = space.Below(top, space.IsWholePage) with { Following = bond.MayPart(first, space) ? 0 : space.Following + top };
        return next.Measure(below) switch
        {
            Measurement.Full full => new Measurement.Full(Join(full.Fragment)),
            Measurement.Partial partial => new Measurement.Partial(Join(partial.Fragment), partial.Rest),
            Measurement.Wrap when space.IsWholePage || bond.MayPart(first, space) => new Measurement.Partial(first, next),
            Measurement.Wrap => new Measurement.Wrap(WrapReason.KeepWithNext, source),
            _ => new Measurement.Full(first),
        };

        Fragment Join(Fragment second)
        {
            var built = new FragmentBuilder();
            built.Add(first, 0, 0);
            built.Add(second, 0, top);
            return built.Build(top + second.Height);
        }
    }
}
