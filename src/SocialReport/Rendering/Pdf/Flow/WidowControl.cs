namespace SocialReport.Rendering.Pdf.Flow;

/// <summary>Leaves no line of a paragraph alone at the foot or the top of a page, if two pages can avoid it.</summary>
internal sealed class WidowControl(LineStack lines) : Element
{
    private const int Least = 2;

    public override Measurement Measure(Space space)
    {
        var count = lines.Fitting(space);
        if (count >= lines.Count)
            return lines.Measure(space);
        var left = Math.Min(count, lines.Count - Least);
        if (left < Least)
        {
            return space.IsWholePage
                ? lines.Measure(space)
                : new Measurement.Wrap(WrapReason.KeepTogether, lines.Source);
        }
        return lines.Take(left) is Measurement.Partial(var fragment, LineStack rest)
            ? new Measurement.Partial(fragment, new WidowControl(rest))
            : lines.Measure(space);
    }
}
