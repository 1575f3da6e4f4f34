namespace SocialReport.Rendering.Pdf.Flow;

/// <summary>An element in a stack.</summary>
/// <param name="Element">The element.</param>
/// <param name="SpaceBefore">Points of air above it, unless it is the first one on its page.</param>
internal sealed record StackItem(Element Element, double SpaceBefore);

/// <summary>Elements one below the other, over as many pages as they need.</summary>
internal sealed class Stack : Element
{
    private readonly IReadOnlyList<StackItem> _items;
    private readonly int _first;
    private readonly Element? _restOfFirst;

    public Stack(IReadOnlyList<StackItem> items)
        : this(items, 0, null)
    {
    }

    private Stack(IReadOnlyList<StackItem> items, int first, Element? restOfFirst) =>
        (_items, _first, _restOfFirst) = (items, first, restOfFirst);

    public override Measurement Measure(Space space)
    {
        var built = new FragmentBuilder();
        var height = 0.0;
        var hasPlaced = false;
        for (var index = _first; index < _items.Count; index++)
        {
            var element = index == _first && _restOfFirst is not null ? _restOfFirst : _items[index].Element;
            var top = hasPlaced ? height + _items[index].SpaceBefore : height;
            switch (element.Measure(space.Below(top, space.IsWholePage && !hasPlaced)))
            {
                case Measurement.Full full:
                    Place(full.Fragment, top);
                    break;
                case Measurement.Partial partial:
                    Place(partial.Fragment, top);
                    return new Measurement.Partial(built.Build(height), new Stack(_items, index, partial.Rest));
                case Measurement.Wrap wrap when !hasPlaced:
                    return wrap;
                case Measurement.Wrap:
                    return new Measurement.Partial(built.Build(height), new Stack(_items, index, element));
            }
        }
        return hasPlaced ? new Measurement.Full(built.Build(height)) : new Measurement.Empty();

        void Place(Fragment fragment, double top)
        {
            built.Add(fragment, 0, top);
            height = top + fragment.Height;
            hasPlaced = true;
        }
    }
}
