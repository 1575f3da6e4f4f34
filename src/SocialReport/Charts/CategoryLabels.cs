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

    private static readonly int[] Strides = [2, 3, 4, 6, 8, 10, 12, 18, 24, 36, 48, 60];

    /// <summary>The words of a category.</summary>
    /// <param name="Index">The category.</param>
    /// <param name="At">Where it stands.</param>
    /// <param name="Center">Where the middle of its words stands.</param>
    /// <param name="Lines">Their lines with widths.</param>
    public sealed record Item(int Index, double At, double Center, IReadOnlyList<(string Text, double Width)> Lines)
    {
        public double Width => Lines.Select(line => line.Width).DefaultIfEmpty().Max();
    }

    /// <summary>How high they are, in points.</summary>
    public double Height => Items.Select(item => item.Lines.Count).DefaultIfEmpty(0).Max() * ChartFont.Leading;

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
        // A short label that two categories share, such as a month of two years, is no name.
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

        CategoryLabels? Set(int stride, Func<int, IReadOnlyList<(string Text, double Width)>> lines)
        {
            var items = new List<Item>();
            var free = double.NegativeInfinity;
            for (var index = 0; index < categories.Count; index += stride)
            {
                var item = new Item(index, centers[index], centers[index], lines(index));
                var half = item.Width / 2;
                if (item.Width > right - left)
                    return null;
                item = item with { Center = Math.Clamp(item.Center, left + half, right - half) };
                if (items.Count > 0 && item.Center - half < free)
                    return null;
                free = item.Center + half + Gap;
                items.Add(item);
            }
            return new CategoryLabels(items, stride > 1);
        }
    }

    /// <summary>The words below a height.</summary>
    public IEnumerable<ChartMark> Marks(double top, ChartFont font) => Items.SelectMany(item => item.Lines.Select((line, index) =>
        font.Label(line.Text, item.Center, top + ChartFont.Rise(ChartFont.Axis) + (index * ChartFont.Leading), Anchor.Middle, ChartFont.Axis, ChartShade.Muted)));
}
