using SocialReport.Documents;

namespace SocialReport.Rendering.Html;

/// <summary>Writes running text.</summary>
/// <param name="writer">Where to.</param>
/// <param name="footnotes">The marks of footnotes written so far.</param>
/// <param name="formulas">The formulas that the page tells.</param>
internal sealed class InlineHtml(HtmlWriter writer, FootnoteHtml footnotes, FormulaPopovers formulas)
{
    /// <summary>Whether any words so far were emphasised.</summary>
    public bool HasEmphasis { get; private set; }

    /// <summary>Words whose computed figures are buttons that tell their formulas.</summary>
    public void Text(IReadOnlyList<Inline> content) => Write(content, tellsFormulas: true);

    /// <summary>Words as they are, for cells, headings and what is inside a link or a button.</summary>
    public void Plain(IReadOnlyList<Inline> content) => Write(content, tellsFormulas: false);

    private void Write(IReadOnlyList<Inline> content, bool tellsFormulas)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case Inline.Text text:
                    writer.Text(text.Value);
                    break;
                case Inline.PrintedFigure figure when tellsFormulas && formulas.InText(figure) is { } told:
                    writer.Element("button", figure.Value, ("type", "button"), ("class", "tal"), ("title", told), ("popovertarget", formulas.IdOf(told)));
                    break;
                case Inline.PrintedFigure figure:
                    writer.Text(figure.Value);
                    break;
                case Inline.Strong strong:
                    writer.Open("strong");
                    Write(strong.Content, tellsFormulas);
                    writer.Close("strong");
                    break;
                case Inline.Emphasis emphasis:
                    HasEmphasis = true;
                    writer.Open("em");
                    Write(emphasis.Content, tellsFormulas);
                    writer.Close("em");
                    break;
                case Inline.Link link:
                    writer.Open("a", ("href", link.Target.OriginalString));
                    Write(link.Content, tellsFormulas: false);
                    writer.Close("a");
                    break;
                case Inline.FootnoteMark mark:
                    footnotes.Mark(writer, mark.Number);
                    break;
                case Inline.LineBreak:
                    writer.Open("br");
                    break;
            }
        }
    }
}
