using SocialReport.Pdf;

namespace SocialReport.Rendering.Pdf.Flow;

/// <summary>A piece of a page that has been measured: boxes in reading order, in points from its top left corner.</summary>
/// <param name="Height">The height it takes up, in points.</param>
/// <param name="Boxes">What stands in it.</param>
internal sealed record Fragment(double Height, IReadOnlyList<Box> Boxes)
{
    /// <summary>The footnotes marked in it, in order.</summary>
    public IEnumerable<int> Footnotes =>
        Boxes.OfType<TextBox>().Where(box => box.Run.Footnote is not null).Select(box => box.Run.Footnote!.Value);

    /// <summary>The height of what can't be divided: down to the foot of the topmost line or picture.</summary>
    public double LeastHeight => Boxes.Where(IsContent).Select(box => box.Bottom).DefaultIfEmpty().Min();

    private static bool IsContent(Box box) => box is TextBox or PictureBox or ChartBox;

    /// <summary>The same as mere paint: not content, without links, footnotes and anchors.</summary>
    public Fragment AsOrnament(ArtifactKind kind) => this with
    {
        Boxes =
        [
            .. Boxes.Where(box => box is TextBox or FillBox or NoticeBox).Select(box => box is TextBox text
                ? text with { Run = text.Run with { Tag = null, Link = null, Footnote = null }, Ornament = kind }
                : box with { Ornament = kind }),
        ],
    };

    /// <summary>
    /// Divides it where no line of text is cut through: the first part has what ends above a height, and at least the
    /// topmost line.
    /// </summary>
    public (Fragment Top, Fragment Below) Slice(double height)
    {
        var cut = Math.Max(height, LeastHeight) + Space.Tolerance;
        var top = Boxes.Where(box => box.Bottom <= cut).ToArray();
        var below = Boxes.Where(box => box.Bottom > cut).ToArray();
        var shift = below.Where(IsContent).Select(box => box.Y).DefaultIfEmpty(cut).Min();
        var behind = below.OfType<FillBox>().Where(box => box.FitsContent && box.Y < shift)
            .Select(box => box with { Height = Math.Min(box.Bottom, cut) - box.Y });
        var rest = below.Select(box => box.Y < shift && box is FillBox
            ? box with { Y = 0, Height = box.Bottom - shift }
            : box.Moved(0, -Math.Min(shift, box.Y)));
        return (
            new Fragment(Math.Min(cut, Height), [.. behind, .. top]),
            new Fragment(Math.Max(0, Height - shift), [.. rest]));
    }
}

/// <summary>Puts boxes and fragments together to one.</summary>
internal sealed class FragmentBuilder
{
    private readonly List<Box> _boxes = [];

    public void Add(Box box) => _boxes.Add(box);

    public void Add(Fragment fragment, double x, double y)
    {
        foreach (var box in fragment.Boxes)
            _boxes.Add(x == 0 && y == 0 ? box : box.Moved(x, y));
    }

    public Fragment Build(double height) => new(height, _boxes);
}
