using System.Globalization;
using System.Text;
using SocialReport.Diagnostics;
using SocialReport.Documents;
using SocialReport.Pdf;
using SocialReport.Rendering.Pdf.Lines;

namespace SocialReport.Rendering.Pdf.Blocks;

/// <summary>Turns running text into runs, and checks that the typeface has every character.</summary>
internal sealed class InlineRuns(ITextMeasure measure, int footnoteCount, DiagnosticBag diagnostics)
{
    private const char Replacement = '?';

    private readonly HashSet<(SourceLocation, Rune)> _reported = [];

    /// <summary>The anchor of a footnote.</summary>
    public static string FootnoteAnchor(int number) => string.Create(CultureInfo.InvariantCulture, $"fotnot/{number}");

    /// <summary>The runs of a text that belongs to an element.</summary>
    public IReadOnlyList<TextRun> Of(IReadOnlyList<Inline> content, TextStyle style, StructureNode tag, SourceLocation source)
    {
        var runs = new List<TextRun>();
        Add(content, new TextRun("", style, tag), source, runs);
        return runs;
    }

    /// <summary>A run of plain words, checked.</summary>
    public TextRun Plain(string text, TextStyle style, StructureNode? tag, SourceLocation source) =>
        new(Checked(text, style.Face, source), style, tag);

    /// <summary>A run of plain words that are checked, and reported, elsewhere too.</summary>
    public TextRun Repeated(string text, TextStyle style, StructureNode? tag) =>
        new(Printable(text, style.Face, _ => { }), style, tag);

    /// <summary>The words of a text, without marks of footnotes.</summary>
    public static string PlainText(IReadOnlyList<Inline> content)
    {
        var text = new StringBuilder();
        foreach (var inline in content)
        {
            text.Append(inline switch
            {
                Inline.Text words => words.Value,
                Inline.PrintedFigure figure => figure.Value,
                Inline.Strong strong => PlainText(strong.Content),
                Inline.Emphasis emphasis => PlainText(emphasis.Content),
                Inline.Link link => PlainText(link.Content),
                Inline.LineBreak => " ",
                _ => "",
            });
        }
        return text.ToString();
    }

    private void Add(IReadOnlyList<Inline> content, TextRun model, SourceLocation source, List<TextRun> runs)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case Inline.Text words:
                    AddText(words.Value, model, source, runs);
                    break;
                case Inline.PrintedFigure figure:
                    AddText(figure.Value, model with { Figure = figure }, source, runs);
                    break;
                case Inline.Strong strong:
                    Add(strong.Content, Span(model) with { Style = model.Style.Strong() }, source, runs);
                    break;
                case Inline.Emphasis emphasis:
                    Add(emphasis.Content, Span(model) with { Style = model.Style.Emphasised() }, source, runs);
                    break;
                case Inline.Link link:
                    // An address within the workspace leads nowhere from a PDF; a link in a link belongs to the outer one.
                    var isLink = (link.Target.IsAbsoluteUri || link.IsInside) && model.Link is null;
                    Add(link.Content, isLink ? Link(link, model) : model, source, runs);
                    break;
                case Inline.FootnoteMark mark:
                    runs.Add(FootnoteMark(mark.Number, model));
                    break;
                case Inline.LineBreak:
                    runs.Add(model with { Text = "\n" });
                    break;
            }
        }
    }

    private void AddText(string text, TextRun model, SourceLocation source, List<TextRun> runs)
    {
        if (text.Length > 0)
            runs.Add(model with { Text = Checked(text.Replace('\n', ' '), model.Style.Face, source) });
    }

    private static TextRun Span(TextRun model) => model with { Tag = new StructureNode(model.Tag, StructureRole.Span) };

    private static TextRun Link(Inline.Link link, TextRun model)
    {
        var words = PlainText(link.Content).Trim();
        return model with
        {
            Tag = new StructureNode(model.Tag, StructureRole.Link),
            Style = model.Style with { Color = Shade.Accent },
            Link = new TextLink(link.IsInside ? new LinkTarget.Place(link.Target.OriginalString[1..]) : new LinkTarget.Web(link.Target), words.Length > 0 ? words : link.Target.OriginalString),
        };
    }

    private TextRun FootnoteMark(int number, TextRun model)
    {
        var mark = model with
        {
            Text = number.ToString(CultureInfo.InvariantCulture),
            Style = model.Style.Raised() with { Color = Shade.Accent },
        };
        // One element can't lead to two places.
        if (number < 1 || number > footnoteCount || model.Link is not null)
            return mark with { Footnote = number >= 1 && number <= footnoteCount ? number : null };
        var reference = new StructureNode(model.Tag, StructureRole.Reference);
        return mark with
        {
            Tag = new StructureNode(reference, StructureRole.Link),
            Link = new TextLink(
                new LinkTarget.Place(FootnoteAnchor(number)), string.Create(CultureInfo.InvariantCulture, $"Fotnot {number}")),
            Footnote = number,
        };
    }

    private string Checked(string text, FontFace face, SourceLocation source) => Printable(text, face, character =>
    {
        if (_reported.Add((source, character)))
            diagnostics.Add(Messages.MissingGlyph(source, character));
    });

    private string Printable(string text, FontFace face, Action<Rune> onMissing)
    {
        if (!text.Any(char.IsSurrogate) && text.EnumerateRunes().All(character => IsPrintable(character, face)))
            return text;
        var printable = new StringBuilder();
        foreach (var character in text.EnumerateRunes())
        {
            if (IsPrintable(character, face))
            {
                printable.Append(character);
                continue;
            }
            printable.Append(Replacement);
            onMissing(character);
        }
        return printable.ToString();
    }

    private bool IsPrintable(Rune character, FontFace face) =>
        character.Value is '\n' or '\t' or '\r' or '\u00AD' || measure.HasGlyph(face, character);
}
