using SocialReport.Diagnostics;

namespace SocialReport.Rendering.Pdf.Flow;

/// <summary>Rows of a table that are never divided, such as those joined by a row span.</summary>
/// <param name="Fragment">The rows.</param>
/// <param name="IsGlued">Whether they stand on the same page as the rows above, such as a total.</param>
/// <param name="Source">The place they come from.</param>
internal sealed record RowUnit(Fragment Fragment, bool IsGlued, SourceLocation Source)
{
    /// <summary>Whether a part of the table begins with them, after a sum or with a heading: the best place for a new page.</summary>
    public bool BeginsPart { get; init; }
}

/// <summary>
/// The rows of a table: as many on each page as there is room for, glue respected while a page can. Where a part of the
/// table begins a little earlier, the new page does too.
/// </summary>
internal sealed class Rows(IReadOnlyList<RowUnit> units, int first = 0, Element? restOfFirst = null) : Element
{
    /// <summary>The share of a page that is left blank for the sake of a part.</summary>
    private const double BlankForPart = 0.15;

    public override Measurement Measure(Space space)
    {
        if (first == units.Count)
            return new Measurement.Empty();
        var built = new FragmentBuilder();
        var height = 0.0;
        var index = first;
        if (restOfFirst is not null)
        {
            switch (restOfFirst.Measure(space))
            {
                case Measurement.Partial partial:
                    return new Measurement.Partial(partial.Fragment, new Rows(units, first, partial.Rest));
                case Measurement.Full full:
                    built.Add(full.Fragment, 0, 0);
                    height = full.Fragment.Height;
                    index++;
                    break;
                case var other:
                    return other;
            }
        }
        var end = BreakAt(index, height, space, mayStopAtOnce: restOfFirst is not null);
        if (end == first)
        {
            return space.IsWholePage
                ? Divided(space)
                : new Measurement.Wrap(WrapReason.NoRoom, units[first].Source);
        }
        for (; index < end; index++)
        {
            built.Add(units[index].Fragment, 0, height);
            height += units[index].Fragment.Height;
        }
        var fragment = built.Build(height);
        return end == units.Count
            ? new Measurement.Full(fragment)
            : new Measurement.Partial(fragment, new Rows(units, end));
    }

    /// <summary>The unit that begins the next page.</summary>
    private int BreakAt(int start, double height, Space space, bool mayStopAtOnce)
    {
        var fitting = start;
        while (fitting < units.Count && space.Holds(height + units[fitting].Fragment.Height))
            height += units[fitting++].Fragment.Height;
        if (fitting == units.Count)
            return fitting;
        var end = fitting;
        while (end > start && units[end].IsGlued)
            end--;
        if (end > start)
            return BeginningOfPart(start, end, space);
        if (mayStopAtOnce && !units[start].IsGlued)
            return end;
        return space.IsWholePage ? fitting : start == first ? first : fitting;
    }

    /// <summary>The last place before an end where a part begins, or that end when it is too far up.</summary>
    private int BeginningOfPart(int start, int end, Space space)
    {
        var blank = 0.0;
        for (var index = end; index > start && blank <= BlankForPart * space.PageHeight; index--)
        {
            if (units[index].BeginsPart && !units[index].IsGlued)
                return index;
            blank += units[index - 1].Fragment.Height;
        }
        return end;
    }

    /// <summary>A unit higher than a page, divided between its lines.</summary>
    private Measurement Divided(Space space)
    {
        var only = first + 1 == units.Count;
        return new Solid(units[first].Fragment, units[first].Source).Measure(space) switch
        {
            Measurement.Partial partial => new Measurement.Partial(partial.Fragment, new Rows(units, first, partial.Rest)),
            Measurement.Full full when !only => new Measurement.Partial(full.Fragment, new Rows(units, first + 1)),
            var whole => whole,
        };
    }
}
