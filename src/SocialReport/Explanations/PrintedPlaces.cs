using System.Globalization;
using SocialReport.Disclosure;
using SocialReport.Documents;
using SocialReport.Rendering.Pdf;
using SocialReport.Rendering.Text;

namespace SocialReport.Explanations;

/// <summary>Where a document prints its figures, with the pages of the PDF.</summary>
internal sealed class PrintedPlaces
{
    private readonly Document _document;
    private readonly FigureNames _names;
    private readonly Lazy<FigurePages> _pages;
    private readonly ILookup<FigureId, PlacedFigure> _byFigure;

    public PrintedPlaces(Document document, FigureNames names)
    {
        (_document, _names) = (document, names);
        // Pages take a while to make, and are asked for at the end only.
        _pages = new Lazy<FigurePages>(() => FigurePages.Of(_document));
        All = PrintedFigures.In(document);
        _byFigure = All.ToLookup(figure => figure.Figure.Figure);
    }

    /// <summary>Every printed figure in reading order.</summary>
    public IReadOnlyList<PlacedFigure> All { get; }

    /// <summary>How many pages the PDF has.</summary>
    public int PageCount => _pages.Value.Count;

    /// <summary>Every place where a figure is printed, in reading order.</summary>
    public IReadOnlyList<PrintedPlace> Of(FigureId figure) => [.. _byFigure[figure].Select(At)];

    /// <summary>A figure's first printed form in a sentence or cell; null when it isn't printed.</summary>
    public PlacedFigure? First(FigureId figure) => _byFigure[figure].FirstOrDefault();

    /// <summary>The pages that a printed figure stands on.</summary>
    public IReadOnlyList<int> Pages(PlacedFigure figure) => _pages.Value.Of(figure);

    /// <summary>The place of a printed figure.</summary>
    public PrintedPlace At(PlacedFigure figure)
    {
        var place = figure.Place;
        var section = place.Section is null ? null : place.SectionNumber is null ? place.Section : $"{place.SectionNumber} {place.Section}";
        return new PrintedPlace(figure.Figure.Value, section, Where(figure), Pages(figure));
    }

    private string Where(PlacedFigure figure)
    {
        var place = figure.Place;
        if (place.ChartId is { } chart)
            return place.Series is null ? $"diagrammet {chart}" : $"diagrammet {chart}: {place.Series}, {place.Category}";
        if (place.TableId is { } table)
        {
            return place.Row is { } row && place.ColumnId is { } column
                ? $"tabellen ”{_names.Title(table)}”: {row.Replace('\n', ' ')}, {_names.Heading(table, column)}"
                : $"tabellen ”{_names.Title(table)}”: {Sentence(figure)}";
        }
        var sentence = $"”{Sentence(figure)}”";
        return place.FootnoteNumber is { } note ? string.Create(CultureInfo.InvariantCulture, $"fotnot {note}: {sentence}") : sentence;
    }

    /// <summary>The sentence that the figure stands in.</summary>
    private static string Sentence(PlacedFigure figure)
    {
        var (text, index) = TextWith(figure);
        var start = 0;
        foreach (var end in SentenceSplitter.Breaks(text).Append(text.Length))
        {
            if (index < end)
                return text[start..end].Replace('\n', ' ').Replace("\u00AD", "", StringComparison.Ordinal).Trim();
            start = end + 1;
        }
        return text.Trim();
    }

    /// <summary>The words around a figure, and where it begins in them.</summary>
    private static (string Text, int Index) TextWith(PlacedFigure figure)
    {
        var (text, index) = ("", 0);
        Add(figure.Within);
        return (text, index);

        void Add(IEnumerable<Inline> content)
        {
            foreach (var inline in content)
            {
                if (ReferenceEquals(inline, figure.Figure))
                    index = text.Length;
                switch (inline)
                {
                    case Inline.Strong strong:
                        Add(strong.Content);
                        break;
                    case Inline.Emphasis emphasis:
                        Add(emphasis.Content);
                        break;
                    case Inline.Link link:
                        Add(link.Content);
                        break;
                    default:
                        text += PlainText.Of([inline]);
                        break;
                }
            }
        }
    }
}
