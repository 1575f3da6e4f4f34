namespace SocialReport.Rendering.Pdf.Flow;

/// <summary>
/// Fills pages of equal size from a flow, with the footnotes that are marked on a page at its foot. Notes that would
/// take more than half of a page go on at the foot of the next.
/// </summary>
/// <param name="width">Points.</param>
/// <param name="height">Points.</param>
/// <param name="footnotes">The footnotes; the first has number 1.</param>
internal sealed class Paginator(double width, double height, IReadOnlyList<Element> footnotes)
{
    private readonly HashSet<int> _placed = [];

    /// <summary>Halvings when a note pushes its own mark off the page; the last one decides less than a line.</summary>
    private const int Halvings = 6;

    /// <summary>One for pages of another size, which knows what notes have been placed.</summary>
    public Paginator(double width, double height, IReadOnlyList<Element> footnotes, Paginator before)
        : this(width, height, footnotes) => _placed = before._placed;

    /// <summary>The pages. An empty flow gives none.</summary>
    public IEnumerable<Fragment> Pages(Element flow)
    {
        var left = new Leftover(flow, null);
        while (left.Body is not null || left.Notes is not null)
        {
            var page = Fill(left);
            if (page.IsEmpty)
                yield break;
            _placed.UnionWith(page.Numbers);
            yield return Assemble(page, out var carried);
            left = new Leftover(page.Rest, carried);
        }
    }

    private Attempt Fill(Leftover left)
    {
        var most = Try(left, height);
        if (most.Fits(height))
            return most;
        var (low, high) = (height - most.NoteHeight, height);
        var best = Try(left, low);
        for (var step = 0; step < Halvings; step++)
        {
            var middle = (low + high) / 2;
            var attempt = Try(left, middle);
            if (attempt.Fits(height))
                (best, low) = (attempt, middle);
            else
                high = middle;
        }
        return best;
    }

    private Attempt Try(Leftover left, double bodyHeight)
    {
        var space = new Space(width, bodyHeight, IsWholePage: true, bodyHeight);
        var (fragment, rest) = left.Body?.Measure(space) switch
        {
            Measurement.Full full => (full.Fragment, null),
            Measurement.Partial partial => (partial.Fragment, partial.Rest),
            Measurement.Wrap => Forced(left.Body!, space),
            _ => (new Fragment(0, []), null),
        };
        var numbers = fragment.Footnotes.Where(number => !_placed.Contains(number)).Distinct().ToArray();
        var notes = new List<StackItem>();
        if (left.Notes is not null)
            notes.Add(new StackItem(left.Notes, 0));
        notes.AddRange(numbers.Select(number => new StackItem(footnotes[number - 1], Theme.NoteSpace)));
        var all = new Stack(notes);
        var noteHeight = notes.Count > 0 && all.Measure(space with { Height = double.MaxValue }) is Measurement.Full natural
            ? Math.Min(natural.Fragment.Height + FootnoteRule.Height, height / 2)
            : 0;
        return new Attempt(fragment, rest, numbers, noteHeight > 0 ? all : null, noteHeight);
    }

    /// <summary>What no page can hold by itself: cut where no line is cut through, or let out over the foot.</summary>
    private static (Fragment Fragment, Element? Later) Forced(Element element, Space space)
    {
        var (whole, after) = element.Measure(space with { Height = double.MaxValue }) switch
        {
            Measurement.Full full => (full.Fragment, null),
            Measurement.Partial partial => (partial.Fragment, partial.Rest),
            _ => (new Fragment(0, []), (Element?)null),
        };
        var (top, below) = whole.Slice(Math.Max(1, space.Height));
        if (below.Boxes.Count == 0)
            return (top, after);
        var items = new List<StackItem> { new(new Solid(below, default), 0) };
        if (after is not null)
            items.Add(new StackItem(after, 0));
        return (top, new Stack(items));
    }

    private Fragment Assemble(Attempt page, out Element? carried)
    {
        carried = null;
        if (page.Notes is null)
            return page.Body;
        var built = new FragmentBuilder();
        built.Add(page.Body, 0, 0);
        var noteRoom = page.NoteHeight - FootnoteRule.Height;
        var space = new Space(width, noteRoom, IsWholePage: true, noteRoom);
        var (notes, rest) = page.Notes.Measure(space) switch
        {
            Measurement.Full full => (full.Fragment, null),
            Measurement.Partial partial => (partial.Fragment, partial.Rest),
            _ => Forced(page.Notes, space),
        };
        carried = rest;
        var top = height - notes.Height;
        built.Add(FootnoteRule.Fragment, 0, top - FootnoteRule.Height);
        built.Add(notes, 0, top);
        return built.Build(height);
    }

    private sealed record Leftover(Element? Body, Element? Notes);

    private sealed record Attempt(Fragment Body, Element? Rest, IReadOnlyList<int> Numbers, Element? Notes, double NoteHeight)
    {
        public bool IsEmpty => Body.Boxes.Count == 0 && Rest is null && Notes is null;

        public bool Fits(double height) => Body.Height + NoteHeight <= height + Space.Tolerance;
    }

    /// <summary>The short rule above the footnotes, with its air.</summary>
    private static class FootnoteRule
    {
        public const double Height = 16;

        public static readonly Fragment Fragment = new(Height, [new FillBox(0, Height - 6, 72, 0.6, Shade.Rule)]);
    }
}
