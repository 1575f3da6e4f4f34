using SocialReport.Documents;

namespace SocialReport.Charts;

/// <summary>The words below a plot, as many of them as there is room for, and never cut.</summary>
/// <param name="Items">The categories with their lines, left to right.</param>
/// <param name="IsThinned">Whether some categories have none.</param>
internal sealed record CategoryLabels(IReadOnlyList<CategoryLabels.Item> Items, bool IsThinned)
{
    private const double Gap = 5;
    private const double NarrowestWrapped = 34;
    private const int MostLines = 4;

    private static readonly int[] Strides = [2, 3, 4, 6, 12, 24, 36, 48, 60];

    /// <summary>The words of a category.</summary>
    /// <param name="At">Where it stands.</param>
    /// <param name="Center">Where the middle of its words stands.</param>
    /// <param name="Lines">Their lines with widths.</param>
    public sealed record Item(double At, double Center, IReadOnlyList<(string Text, double Width)> Lines)
    {
        public double Width => Lines.Select(line => line.Width).DefaultIfEmpty().Max();
    }

    /// <summary>The names of groups, such as years, below those of their steps.</summary>
    public IReadOnlyList<Item> Groups { get; private init; } = [];

    /// <summary>Where one group ends and the next begins.</summary>
    public IReadOnlyList<double> Boundaries { get; private init; } = [];

    /// <summary>How high they are, in points.</summary>
    public double Height => StepHeight + (Groups.Count > 0 ? ChartFont.Leading : 0);

    private double StepHeight => Items.Select(item => item.Lines.Count).DefaultIfEmpty(0).Max() * ChartFont.Leading;

    /// <summary>The words for categories at some places.</summary>
    /// <param name="categories">The categories.</param>
    /// <param name="centers">Where each stands.</param>
    /// <param name="slot">From one to the next, in points.</param>
    /// <param name="left">The left edge of the room in which they stay.</param>
    /// <param name="right">Its right edge.</param>
    /// <param name="font">The typeface.</param>
    public static CategoryLabels Fit(
        IReadOnlyList<ChartCategory> categories, IReadOnlyList<double> centers, double slot, double left, double right, ChartFont font)
    {
        if (categories.Any(category => category.Group is not null))
            return Grouped();
        // A short label that two categories share is no name.
        var areShortNames = categories.Select(category => category.ShortLabel).Distinct(StringComparer.Ordinal).Count() == categories.Count;
        return OnOneLine(category => category.Label, 1)
            ?? Wrapped(category => category.Label, mostLines: 2)
            ?? (areShortNames ? OnOneLine(category => category.ShortLabel, 1) : null)
            ?? Wrapped(category => category.Label, MostLines)
            ?? (areShortNames ? Wrapped(category => category.ShortLabel, MostLines) : null)
            ?? Strides.Append(categories.Count)
                .Select(stride => OnOneLine(category => areShortNames ? category.ShortLabel : category.Label, stride))
                .FirstOrDefault(found => found is not null)
            ?? new CategoryLabels([], true);

        // Steps by their short names, if there is room for each, above the group that tells them from each other.
        CategoryLabels Grouped()
        {
            var steps = OnOneLine(category => category.ShortLabel, 1) ?? Wrapped(category => category.ShortLabel, mostLines: 2) ?? new CategoryLabels([], true);
            var starts = Enumerable.Range(0, categories.Count).Where(index => index == 0 || categories[index].Group != categories[index - 1].Group).ToArray();
            var groups = starts.Select((start, number) => (
                Name: categories[start].Group ?? "",
                Center: (centers[start] + centers[(number + 1 < starts.Length ? starts[number + 1] : categories.Count) - 1]) / 2)).ToArray();
            return steps with
            {
                Groups = Strides.Prepend(1).Append(groups.Length)
                    .Select(stride => Placed(groups.Length, stride, index => groups[index].Center, index => [(groups[index].Name, font.Width(groups[index].Name, ChartFont.Axis))]))
                    .FirstOrDefault(found => found is not null) ?? [],
                Boundaries = [.. starts.Skip(1).Select(start => (centers[start - 1] + centers[start]) / 2)],
            };
        }

        CategoryLabels? OnOneLine(Func<ChartCategory, string> words, int stride) => Set(
            stride, index => [(words(categories[index]), font.Width(words(categories[index]), ChartFont.Axis))]);

        CategoryLabels? Wrapped(Func<ChartCategory, string> words, int mostLines)
        {
            if (slot < NarrowestWrapped)
                return null;
            var wrapped = categories.Select(category => font.Wrap(words(category), ChartFont.Axis, slot - Gap)).ToArray();
            // On few lines a word is not divided; on more it may be.
            return wrapped.Any(one => one.IsForced || one.Lines.Count > mostLines || (mostLines < MostLines && one.IsDivided)) ? null : Set(1, index => wrapped[index].Lines);
        }

        CategoryLabels? Set(int stride, Func<int, IReadOnlyList<(string Text, double Width)>> lines) =>
            Placed(categories.Count, stride, index => centers[index], lines) is { } items ? new CategoryLabels(items, stride > 1) : null;

        List<Item>? Placed(int count, int stride, Func<int, double> at, Func<int, IReadOnlyList<(string Text, double Width)>> lines)
        {
            var items = new List<Item>();
            var free = double.NegativeInfinity;
            for (var index = 0; index < count; index += stride)
            {
                var item = new Item(at(index), at(index), lines(index));
                var half = item.Width / 2;
                if (item.Width > right - left)
                    return null;
                item = item with { Center = Math.Clamp(item.Center, left + half, right - half) };
                if (items.Count > 0 && item.Center - half < free)
                    return null;
                free = item.Center + half + Gap;
                items.Add(item);
            }
            return items;
        }
    }

    /// <summary>The words below a height.</summary>
    public IEnumerable<ChartMark> Marks(double top, ChartFont font) => Lines(Items, top, font).Concat(Lines(Groups, top + StepHeight, font));

    private static IEnumerable<ChartMark> Lines(IEnumerable<Item> items, double top, ChartFont font) =>
        items.SelectMany(item => item.Lines.Select((line, index) => font.Label(
            line.Text, item.Center, top + ChartFont.Rise(ChartFont.Axis) + (index * ChartFont.Leading), Anchor.Middle, ChartFont.Axis, ChartShade.Muted)));
}
