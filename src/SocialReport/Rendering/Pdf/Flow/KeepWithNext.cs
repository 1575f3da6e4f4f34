using SocialReport.Diagnostics;

namespace SocialReport.Rendering.Pdf.Flow;

/// <summary>Places an element only where the beginning of the next one fits below it.</summary>
/// <param name="element">What may not stand last on a page, such as a heading.</param>
/// <param name="gap">Points between the two.</param>
/// <param name="next">What follows; may itself be kept with what follows it.</param>
/// <param name="source">The place the first one comes from.</param>
internal sealed class KeepWithNext(Element element, double gap, Element next, SourceLocation source) : Element
{
    public override Measurement Measure(Space space)
    {
        switch (element.Measure(space))
        {
            case Measurement.Empty:
                return next.Measure(space);
            case Measurement.Full first:
                return WithNext(first.Fragment, space);
            case Measurement.Partial first when space.IsWholePage:
                return new Measurement.Partial(first.Fragment, new KeepWithNext(first.Rest, gap, next, source));
            default:
                return new Measurement.Wrap(WrapReason.KeepWithNext, source);
        }
    }

    private Measurement WithNext(Fragment first, Space space)
    {
        var top = first.Height + gap;
        return next.Measure(space.Below(top, space.IsWholePage)) switch
        {
            Measurement.Full full => new Measurement.Full(Join(full.Fragment)),
            Measurement.Partial partial => new Measurement.Partial(Join(partial.Fragment), partial.Rest),
            Measurement.Wrap when space.IsWholePage => new Measurement.Partial(first, next),
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
