using System.Text.RegularExpressions;
using SocialReport.Calculation;
using SocialReport.Diagnostics;
using SocialReport.Templates;

namespace SocialReport.Checks.Prose;

/// <summary>
/// Notes every number that somebody typed in a text, with the figures of the report that it is equal to as printed. Nothing follows
/// such a number when the data changes.
/// </summary>
internal static partial class TypedNumbers
{
    private const int MostSuggestions = 3;

    public static IEnumerable<Diagnostic> Check(CheckedReport report)
    {
        FigureSearch? search = null;
        foreach (var passage in report.Passages)
        {
            foreach (var number in ProseNumber.In(passage))
            {
                search ??= new FigureSearch(report.KnownFigures);
                yield return Note(report, passage, number, search);
            }
        }
    }

    private static Diagnostic Note(CheckedReport report, Passage passage, ProseNumber number, FigureSearch search)
    {
        var around = NumberContext.Of(passage, number);
        var place = passage.PlaceOf(number.Start);
        if (TypedSigns.Check(passage, number, around, search) is { } wrongSign)
            return wrongSign;
        var equal = search.Equal(number, around);
        var written = passage.Text.Substring(number.Start, number.Length);
        var first = equal.Figures.Count > 0 ? Edit(report, passage, number, equal.Figures[0]) : null;
        var suggestions = equal.Figures.Take(MostSuggestions).Select(figure => Edit(report, passage, number, figure)).OfType<TextEdit>().DistinctBy(edit => edit.New).ToList();
        if (Contrary(number, around, equal.Figures, search) is { } contrary)
            return Messages.NotTheRows(place, written, contrary, NumberBinding.Of(number, contrary).Expression);
        return Messages.TypedNumber(place, written, suggestions, equal.IsSure && first is not null, suggestions.Count > 0 ? equal.Figures[0].Figure.Id : null);
    }

    /// <summary>The edit that binds the number to a figure; null when the expression would print anything else than what is typed.</summary>
    private static TextEdit? Edit(CheckedReport report, Passage passage, ProseNumber number, KnownFigure figure)
    {
        var (expression, length) = NumberBinding.Of(number, figure);
        var typed = passage.Text.Substring(number.Start, length);
        var printed = TemplateRenderer.Render(new TemplateFile("", expression), report.Texts, report.Names, new DiagnosticBag());
        return printed.Inserts is [Insert.Figure insert] && Plain(insert.Text) == Plain(typed) ? new TextEdit(typed, expression) : null;
    }

    /// <summary>
    /// The nearest figure of a row that the sentence names and that the words before the number are about, when no figure of that row is
    /// what is typed. By how much something has changed, and a part of it, are other numbers than the row's.
    /// </summary>
    private static KnownFigure? Contrary(ProseNumber number, NumberContext around, IReadOnlyList<KnownFigure> equal, FigureSearch search)
    {
        if (number.Unit is not (PrintUnit.Mnkr or PrintUnit.Tkr or PrintUnit.Kr) || OtherNumber().IsMatch(around.Before))
            return null;
        var named = search.Named(around.Sentence).Where(figure => figure.Figure.Unit == Facts.MeasureUnit.Amount && ColumnWords.SaysOf(around.Before, figure)).ToList();
        if (named.Count == 0 || equal.Any(figure => named.Exists(other => other.Row == figure.Row)))
            return null;
        var stated = number.Amount * (number.Unit switch { PrintUnit.Mnkr => 1_000_000m, PrintUnit.Tkr => 1_000m, _ => 1m });
        return named.MinBy(figure => Math.Abs(Math.Abs(figure.Value) - Math.Abs(stated)));
    }

    [GeneratedRegex(@"\b(?:varav|därav|ökat|ökar|ökade|ökning\w*|minskat|minskar|minskade|minskning\w*|höj\w*|sänk\w*|förbättra\w*|försämra\w*|förändra\w*|ändra\w*|högre|lägre|mer|mindre)\b", RegexOptions.CultureInvariant)]
    private static partial Regex OtherNumber();

    private static string Plain(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ').Replace('\u2212', '-').Replace('\u2013', '-').Replace("- ", "-", StringComparison.Ordinal);
}
