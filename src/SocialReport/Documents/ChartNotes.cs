using System.Globalization;
using SocialReport.Calculation;
using SocialReport.Disclosure;

namespace SocialReport.Documents;

/// <summary>The notes that a chart's figures call for: what is put together, what is missing, what is withheld, what a source says.</summary>
internal sealed class ChartNotes(ChartPlan plan, ChartFigures figures, ChartWords words, bool isVariance)
{
    private const int MostNamed = 5;
    private const int MostSummed = 8;

    private const string MaskedNote = $"Uppgifter som i tabeller skrivs {FigureValue.Masked.Marker} visas inte, till skydd för enskilda.";

    public IEnumerable<IReadOnlyList<Inline>> All() => Sentences().Select(note => (IReadOnlyList<Inline>)[new Inline.Text(note)]);

    private IEnumerable<string> Sentences()
    {
        var labels = words.Categories();
        if (figures.Rest is { } rest && plan.Categories[rest] is PlannedCategory.OfRow { Index: var row })
            yield return Rest(figures.Table.Rows[row]);
        foreach (var note in plan.Series.SelectMany(series => figures.Of(series).Where(pair => pair.Figure.Note is not null).Select(pair => (pair.Figure.Note, Where: Where(series, labels[pair.Category]))))
            .GroupBy(note => note.Note, StringComparer.Ordinal))
            yield return $"{ChartText.Listed([.. note.Select(item => item.Where).Distinct()])}: {note.Key}";
        var missing = plan.Series.SelectMany(series => Missing(series).Select(category => Where(series, labels[category]))).Distinct().ToList();
        if (missing.Count > MostNamed)
            yield return "Där diagrammet har en lucka saknas uppgift.";
        else if (missing.Count > 0)
            yield return $"Uppgift saknas för {ChartText.Listed(missing)}.";
        if (figures.All.Any(figure => figure.Value is FigureValue.Masked))
            yield return MaskedNote;
    }

    private string Rest(FigureRow<Figure> row) => row.Terms.Count > MostSummed
        ? string.Create(CultureInfo.InvariantCulture, $"{row.Label} är summan av de {row.Terms.Count} rader som var för sig {(isVariance ? "avviker" : "är")} mindre än de som visas.")
        : $"{row.Label} är summan av {ChartText.Listed([.. row.Terms.Select(term => figures.Table.Rows[term].Label)])}.";

    /// <summary>The categories between others, or marked as missing, where a series has no number.</summary>
    private IEnumerable<int> Missing(PlannedSeries series)
    {
        var numbers = figures.Of(series).Where(pair => pair.Figure.Value is FigureValue.Number).Select(pair => pair.Category).ToList();
        return figures.Of(series)
            .Where(pair => pair.Figure.Value is FigureValue.Missing { Marker: var marker } && (marker.Length > 0 || (numbers.Count > 0 && pair.Category > numbers[0] && pair.Category < numbers[^1])))
            .Select(pair => pair.Category);
    }

    private string Where(PlannedSeries series, ChartCategory category)
    {
        if (series.Year is { } year)
            return string.Create(CultureInfo.InvariantCulture, $"{words.SubjectOf(series)}{category.Label} {year}");
        return plan.Series.Count == 1 ? category.Label : $"{string.Join(", ", new[] { words.PanelOf(series), words.NameOf(series) }.Where(word => word.Length > 0))}, {category.Label}";
    }
}
