using SocialReport.Conformance.Inspection;
using SocialReport.Conformance.Reading;

namespace SocialReport.Conformance.Rules;

/// <summary>Illustrations and formulas.</summary>
internal static class FigureRules
{
    private const double Tolerance = 1;

    public static readonly Rule FigureTexts = new(
        "ISO 19005-2 6.7.5; ISO 14289-1 7.3, Matterhorn 13-004", "illustrations have a text in their place", file => WithoutText(file, "Figure"));

    public static readonly Rule FormulaTexts = new(
        "ISO 14289-1 7.7, Matterhorn 17-002", "formulas have a text in their place", file => WithoutText(file, "Formula"));

    public static readonly Rule FigureBounds = new(
        "ISO 14289-1 7.3; ISO 32000-1 14.8.5.4.3 (BBox)", "illustrations tell what they cover, in the page's own coordinates", CheckBounds);

    public static IReadOnlyList<Rule> All => [FigureTexts, FormulaTexts, FigureBounds];

    private static IEnumerable<string> WithoutText(InspectedFile file, string type) => file.Structure.Items
        .Where(item => item.Type == type && string.IsNullOrWhiteSpace(item.Text("Alt")) && string.IsNullOrWhiteSpace(item.Text("ActualText")))
        .Select(item => $"{item} has none");

    private static IEnumerable<string> CheckBounds(InspectedFile file)
    {
        foreach (var figure in file.Structure.Items.Where(item => item.Type == "Figure"))
        {
            var box = (figure.Attribute("Layout", "BBox") as PdfArray)?.OfType<double>().ToArray() ?? [];
            if (box.Length != 4)
            {
                yield return $"{figure} does not";
                continue;
            }

            var area = new Area(box[0], box[1], box[2], box[3]);
            var content = figure.WithDescendants().SelectMany(item => item.Content).ToHashSet();
            foreach (var page in file.Pages)
            {
                var painted = Painted(page, content);
                if (painted is { } found && (!area.IsProper || !page.Box.Holds(area, Tolerance) || !area.Holds(found, Tolerance)))
                    yield return $"{figure} covers {found} on {page} and says {area}";
            }
        }
    }

    /// <summary>The area of the points of all paths and images in some marked content; null when there are none.</summary>
    private static Area? Painted(InspectedPage page, HashSet<ContentOfItem> content)
    {
        var matrix = new Matrix(1, 0, 0, 1, 0, 0);
        var saved = new Stack<Matrix>();
        Area? area = null;
        foreach (var one in page.Operators)
        {
            var numbers = one.Operands.OfType<double>().ToArray();
            if (one.Name == "q")
                saved.Push(matrix);
            else if (one.Name == "Q" && saved.Count > 0)
                matrix = saved.Pop();
            else if (one.Name == "cm")
                matrix = new Matrix(numbers).Before(matrix);
            if (one.Mark?.Number is not { } number || !content.Contains(new ContentOfItem(page.Entries, number)))
                continue;
            (double X, double Y)[] points = one.Name switch
            {
                "m" or "l" or "c" or "v" or "y" => [.. numbers.Chunk(2).Select(pair => (pair[0], pair[1]))],
                "re" => [(numbers[0], numbers[1]), (numbers[0] + numbers[2], numbers[1] + numbers[3])],
                "Do" => [(0, 0), (1, 0), (0, 1), (1, 1)],
                _ => [],
            };
            foreach (var (x, y) in points.Select(point => matrix.Apply(point.X, point.Y)))
                area = (area ?? new Area(x, y, x, y)).With(x, y);
        }

        return area;
    }

    private readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
    {
        public Matrix(double[] numbers)
            : this(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5])
        {
        }

        public Matrix Before(Matrix next)
        {
            var (e, f) = next.Apply(E, F);
            return new Matrix(
                (A * next.A) + (B * next.C), (A * next.B) + (B * next.D), (C * next.A) + (D * next.C), (C * next.B) + (D * next.D), e, f);
        }

        public (double X, double Y) Apply(double x, double y) => ((A * x) + (C * y) + E, (B * x) + (D * y) + F);
    }
}
