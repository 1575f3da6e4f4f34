using SocialReport.Diagnostics;

namespace SocialReport.Rendering.Pdf.Flow;

/// <summary>Sets a header above the body on the first page, and another one above what goes on to the next pages.</summary>
/// <param name="header">The header here; never without some of the body.</param>
/// <param name="repeated">The header of later pages, painted only.</param>
/// <param name="body">What it heads.</param>
/// <param name="source">The place it comes from.</param>
internal sealed class RepeatHeader(Element header, Element repeated, Element body, SourceLocation source) : Element
{
    public override Measurement Measure(Space space)
    {
        switch (header.Measure(space))
        {
            case Measurement.Empty:
                return body.Measure(space);
            case Measurement.Full full:
                return AboveBody(full.Fragment, space);
            case Measurement.Partial or Measurement.Wrap when space.IsWholePage && header == repeated:
                // A header as high as a page would leave no room for what it heads.
                return body.Measure(space);
            case Measurement.Partial top when space.IsWholePage:
                return new Measurement.Partial(top.Fragment, new RepeatHeader(top.Rest, repeated, body, source));
            case Measurement.Partial:
                return new Measurement.Wrap(WrapReason.KeepTogether, source);
            case var wrap:
                return wrap;
        }
    }

    private Measurement AboveBody(Fragment head, Space space)
    {
        switch (body.Measure(space.Below(head.Height, space.IsWholePage)))
        {
            case Measurement.Full full:
                return new Measurement.Full(Join(full.Fragment));
            case Measurement.Partial partial:
                return new Measurement.Partial(Join(partial.Fragment), new RepeatHeader(repeated, repeated, partial.Rest, source));
            case Measurement.Wrap wrap when !space.IsWholePage:
                return wrap;
            case Measurement.Wrap:
                return header == repeated
                    ? body.Measure(space)
                    : new Measurement.Partial(head, new RepeatHeader(repeated, repeated, body, source));
            default:
                return new Measurement.Full(head);
        }

        Fragment Join(Fragment below)
        {
            var built = new FragmentBuilder();
            built.Add(head, 0, 0);
            built.Add(below, 0, head.Height);
            return built.Build(head.Height + below.Height);
        }
    }
}
