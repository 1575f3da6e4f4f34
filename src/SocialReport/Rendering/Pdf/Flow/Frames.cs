using SocialReport.Diagnostics;

namespace SocialReport.Rendering.Pdf.Flow;

/// <summary>Sets an element in from the left.</summary>
internal sealed class Indented(Element element, double indent) : Element
{
    public override Measurement Measure(Space space) =>
        element.Measure(space with { Width = space.Width - indent }) switch
        {
            Measurement.Full full => new Measurement.Full(Shift(full.Fragment)),
            Measurement.Partial partial => new Measurement.Partial(Shift(partial.Fragment), new Indented(partial.Rest, indent)),
            var other => other,
        };

    private Fragment Shift(Fragment fragment)
    {
        var built = new FragmentBuilder();
        built.Add(fragment, indent, 0);
        return built.Build(fragment.Height);
    }
}

/// <summary>Sets a label, such as a bullet, beside the first line of an element.</summary>
internal sealed class Labelled(Fragment label, double indent, Element element, SourceLocation source) : Element
{
    public override Measurement Measure(Space space) =>
        new Indented(element, indent).Measure(space) switch
        {
            Measurement.Full full => new Measurement.Full(Join(full.Fragment)),
            Measurement.Partial partial => new Measurement.Partial(Join(partial.Fragment), partial.Rest),
            Measurement.Empty when space.Holds(label.Height) => new Measurement.Full(label),
            Measurement.Empty => new Measurement.Wrap(WrapReason.NoRoom, source),
            var wrap => wrap,
        };

    private Fragment Join(Fragment body)
    {
        var built = new FragmentBuilder();
        built.Add(label, 0, 0);
        built.Add(body, 0, 0);
        return built.Build(Math.Max(label.Height, body.Height));
    }
}

/// <summary>Sets an element on a tint with a bar at its left, on every page it goes over.</summary>
/// <param name="element">What stands in the frame.</param>
/// <param name="padding">Points between the frame's edges and the element.</param>
/// <param name="bar">The bar's colour.</param>
/// <param name="tint">The tint.</param>
internal sealed class Framed(Element element, double padding, Shade bar, Shade tint) : Element
{
    private const double BarWidth = 3;

    public override Measurement Measure(Space space)
    {
        var inner = space with
        {
            Width = space.Width - BarWidth - (2 * padding),
            Height = space.Height - (2 * padding),
            PageHeight = space.PageHeight - (2 * padding),
        };
        return element.Measure(inner) switch
        {
            Measurement.Full full => new Measurement.Full(Frame(full.Fragment, space.Width)),
            Measurement.Partial partial => new Measurement.Partial(
                Frame(partial.Fragment, space.Width), new Framed(partial.Rest, padding, bar, tint)),
            var other => other,
        };
    }

    private Fragment Frame(Fragment content, double width)
    {
        var built = new FragmentBuilder();
        var height = content.Height + (2 * padding);
        built.Add(new FillBox(0, 0, width, height, tint, FitsContent: true));
        built.Add(new FillBox(0, 0, BarWidth, height, bar, FitsContent: true));
        built.Add(content, BarWidth + padding, padding);
        return built.Build(height);
    }
}

/// <summary>Ends the page, unless nothing stands on it yet.</summary>
internal sealed class NewPage(SourceLocation source) : Element
{
    public override Measurement Measure(Space space) =>
        space.IsWholePage ? new Measurement.Empty() : new Measurement.Wrap(WrapReason.PageBreak, source);
}
