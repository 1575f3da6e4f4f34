using System.Globalization;
using SocialReport.Documents;

namespace SocialReport.Rendering.Html;

/// <summary>
/// The formulas that a page tells, each once: a button names it, and the browser shows it when the button is pressed and
/// puts it away on Esc, without any script.
/// </summary>
internal sealed class FormulaPopovers(PrintedFormulas formulas)
{
    private readonly List<(string Id, string Words)> _told = [];
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private int _last;

    /// <summary>The formulas as the document can tell them.</summary>
    public PrintedFormulas Formulas => formulas;

    /// <summary>What is told of a figure in the text; null for nothing.</summary>
    public string? InText(Inline.PrintedFigure figure) => formulas.OfText(figure);

    /// <summary>The id of the element that shows what is told of a figure in the text.</summary>
    public string IdOf(string told)
    {
        if (!_ids.TryGetValue(told, out var id))
        {
            _ids[told] = id = NewId();
            _told.Add((id, told));
        }
        return id;
    }

    /// <summary>An id that no other element has.</summary>
    public string NewId() => Id(++_last);

    /// <summary>Writes what the buttons in the text show.</summary>
    public void Write(HtmlWriter writer)
    {
        foreach (var (id, told) in _told)
            writer.Element("div", told, ("id", id), ("class", "formel"), ("popover", "")).Line();
    }

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"formel.{number}");
}
