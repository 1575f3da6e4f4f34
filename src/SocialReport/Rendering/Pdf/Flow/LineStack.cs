using SocialReport.Diagnostics;

namespace SocialReport.Rendering.Pdf.Flow;

/// <summary>Lines of equal height, divided between any two of them.</summary>
internal sealed class LineStack(IReadOnlyList<Fragment> lines, SourceLocation source, int first = 0) : Element
{
    public int Count => lines.Count - first;

    public SourceLocation Source => source;

    /// <summary>How many lines there is room for.</summary>
    public int Fitting(Space space)
    {
        var height = 0.0;
        var count = 0;
        while (count < Count && space.Holds(height + lines[first + count].Height))
            height += lines[first + count++].Height;
        return count;
    }

    /// <summary>Places a number of lines, from 1.</summary>
    public Measurement Take(int count)
    {
        var built = new FragmentBuilder();
        var height = 0.0;
        for (var index = first; index < first + count; index++)
        {
            built.Add(lines[index], 0, height);
            height += lines[index].Height;
        }
        var fragment = built.Build(height);
        return count == Count
            ? new Measurement.Full(fragment)
            : new Measurement.Partial(fragment, new LineStack(lines, source, first + count));
    }

    public override Measurement Measure(Space space)
    {
        if (Count == 0)
            return new Measurement.Empty();
        var count = Fitting(space);
        return count > 0 ? Take(count) : new Measurement.Wrap(WrapReason.NoRoom, source);
    }
}
