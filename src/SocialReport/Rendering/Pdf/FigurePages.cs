using SocialReport.Documents;
using SocialReport.Rendering.Pdf.Flow;

namespace SocialReport.Rendering.Pdf;

/// <summary>On which pages of the PDF the figures of a document are printed.</summary>
public sealed class FigurePages
{
    private readonly Dictionary<Inline.PrintedFigure, SortedSet<int>> _pages = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, SortedSet<int>> _charts = new(StringComparer.Ordinal);

    private FigurePages(int count) => Count = count;

    /// <summary>How many pages there are.</summary>
    public int Count { get; }

    /// <summary>Lays the document out, and says where its figures came to stand.</summary>
    public static FigurePages Of(Document document)
    {
        var layout = DocumentLayout.Of(document, new PdfTextMeasure());
        var found = new FigurePages(layout.Pages.Count);
        for (var index = 0; index < layout.Pages.Count; index++)
        {
            foreach (var box in layout.Pages[index].Boxes)
            {
                if (box is TextBox { Run.Figure: { } figure })
                    Add(found._pages, figure, index + 1);
                else if (box is ChartBox chart)
                    Add(found._charts, chart.Id, index + 1);
            }
        }
        return found;
    }

    /// <summary>
    /// The pages, from 1 as they are printed at the foot, of a figure as it stands in the document; more than one when its line or
    /// heading is broken or repeated over pages, none when it isn't printed.
    /// </summary>
    public IReadOnlyList<int> Of(PlacedFigure figure) =>
        _pages.TryGetValue(figure.Figure, out var pages) ? [.. pages]
        : figure.Place.ChartId is { } chart && _charts.TryGetValue(chart, out var charts) ? [.. charts]
        : [];

    private static void Add<TKey>(Dictionary<TKey, SortedSet<int>> pages, TKey key, int pageNumber)
        where TKey : notnull
    {
        if (!pages.TryGetValue(key, out var known))
            pages.Add(key, known = []);
        known.Add(pageNumber);
    }
}
