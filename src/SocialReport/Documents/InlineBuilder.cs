using System.Text;
using System.Text.RegularExpressions;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SocialReport.Diagnostics;
using SocialReport.Templates;
using MdInline = Markdig.Syntax.Inlines.Inline;

namespace SocialReport.Documents;

/// <summary>Turns the running text of a Markdown tree into that of a document.</summary>
/// <param name="text">The text with its printed values.</param>
/// <param name="places">Where it was typed.</param>
/// <param name="footnotes">Numbers the footnotes.</param>
/// <param name="headings">The headings that links may lead to: their anchors, and how each is printed.</param>
/// <param name="diagnostics">Takes what is found.</param>
internal sealed partial class InlineBuilder(
    RenderedText text, SourceMap places, FootnoteNumbers footnotes, IReadOnlyDictionary<string, string> headings, DiagnosticBag diagnostics)
{
    private static readonly string[] Schemes = ["http", "https", "mailto"];

    /// <summary>The addresses at the end of the text that links have named so far.</summary>
    public HashSet<LinkReferenceDefinition> UsedDefinitions { get; } = [];

    /// <summary>The content of a paragraph, a heading or a cell.</summary>
    public IReadOnlyList<Inline> Build(ContainerInline? container)
    {
        var content = new List<Inline>();
        if (container is not null)
            AddChildren(content, container);
        TrimBreaks(content);
        return Merge(content);
    }

    private void AddChildren(List<Inline> content, ContainerInline container)
    {
        // What was typed is gathered, as the parser cuts it at every character that might mean something.
        var typed = new StringBuilder();
        MdInline? typedFrom = null;
        foreach (var child in container)
        {
            RefuseAttributes(child);
            if (Typed(child) is { } characters)
            {
                typedFrom ??= child;
                typed.Append(characters);
                continue;
            }
            AddTyped(content, typed, typedFrom);
            typedFrom = null;
            Add(content, child);
        }
        AddTyped(content, typed, typedFrom);
    }

    private static string? Typed(MdInline inline) => inline switch
    {
        // A backslash before it keeps a bracket from being looked at as a footnote's.
        LiteralInline { IsFirstCharacterEscaped: true } literal => Escaped + literal.Content.ToString(),
        LiteralInline literal => literal.Content.ToString(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline { IsHard: false } => " ",
        _ => null,
    };

    private void AddTyped(List<Inline> content, StringBuilder typed, MdInline? from)
    {
        if (from is null)
            return;
        var words = typed.ToString();
        typed.Clear();
        if (words.Contains(RenderedText.TokenStart) || words.Contains(RenderedText.TokenEnd))
            diagnostics.Add(Messages.ValueMisplaced(places.At(from.Line, from.Column)));
        foreach (Match mark in FootnoteMark().Matches(words))
            diagnostics.Add(Messages.FootnoteUnknown(places.At(from.Line, from.Column + mark.Index), mark.Groups[1].Value));
        words = words.Replace(Escaped, "", StringComparison.Ordinal);
        if (words.Length > 0)
            content.Add(new Inline.Text(words));
    }

    private void Add(List<Inline> content, MdInline inline)
    {
        var place = places.At(inline.Line, inline.Column);
        switch (inline)
        {
            case TokenInline token:
                AddInsert(content, token, place);
                break;
            case EmphasisInline emphasis when Nested(emphasis) is { Count: > 0 } words:
                content.Add(emphasis.DelimiterCount == 2 ? new Inline.Strong(words) : new Inline.Emphasis(words));
                break;
            case EmphasisInline:
                break;
            case LinkInline { IsImage: true }:
                diagnostics.Add(Messages.PictureNotAlone(place));
                break;
            case LinkInline link:
                if (link.Reference is { } definition)
                    UsedDefinitions.Add(definition);
                if (!string.IsNullOrEmpty(link.Title))
                    diagnostics.Add(Messages.LinkTitle(place, link.Title));
                AddLink(content, Nested(link), link.GetDynamicUrl?.Invoke() ?? link.Url ?? "", place);
                break;
            case AutolinkInline link:
                AddLink(content, [new Inline.Text(link.Url)], link.IsEmail ? "mailto:" + link.Url : link.Url, place);
                break;
            case FootnoteLink { IsBackLink: true }:
                break;
            case FootnoteLink mark:
                content.Add(new Inline.FootnoteMark(footnotes.NumberOf(mark.Footnote)));
                break;
            case LineBreakInline:
                content.Add(new Inline.LineBreak());
                break;
            case CodeInline:
                diagnostics.Add(Messages.CodeUnsupported(place));
                break;
            case HtmlInline html:
                diagnostics.Add(Messages.HtmlInText(place, html.Tag));
                break;
            case DelimiterInline delimiter:
                content.Add(new Inline.Text(delimiter.ToLiteral()));
                AddChildren(content, delimiter);
                break;
            case ContainerInline container:
                AddChildren(content, container);
                break;
            default:
                diagnostics.Add(Messages.ElementUnsupported(place));
                break;
        }
    }

    private void AddInsert(List<Inline> content, TokenInline token, SourceLocation place)
    {
        if (token.InsertIndex >= text.Inserts.Count)
        {
            diagnostics.Add(Messages.ValueMisplaced(place));
            return;
        }
        switch (text.Inserts[token.InsertIndex])
        {
            case Insert.Figure figure:
                content.Add(new Inline.PrintedFigure(figure.Id, figure.Format, figure.Text));
                break;
            case Insert.Words words:
                AddLines(content, words.Value);
                break;
            case Insert.TableBlock table:
                diagnostics.Add(Messages.TableNotAlone(table.Source, table.TableId));
                break;
            case Insert.ChartBlock chart:
                diagnostics.Add(Messages.ChartNotAlone(chart.Source, $"Diagrammet ”{chart.ChartId}”"));
                break;
            case Insert.ChartDataBlock data:
                diagnostics.Add(Messages.ChartNotAlone(data.Source, "Diagrammens tal"));
                break;
            case Insert.GapBlock gap:
                diagnostics.Add(Messages.GapNotAlone(gap.Source, gap.Message));
                content.Add(new Inline.Emphasis([new Inline.Text(gap.Message)]));
                break;
        }
    }

    /// <summary>Adds words as they are; only a line's end in them becomes a break of line.</summary>
    private static void AddLines(List<Inline> content, string words)
    {
        var lines = words.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                content.Add(new Inline.LineBreak());
            if (lines[i].Length > 0)
                content.Add(new Inline.Text(lines[i]));
        }
    }

    private void AddLink(List<Inline> content, List<Inline> words, string target, SourceLocation place)
    {
        if (target.Contains(RenderedText.TokenStart))
        {
            diagnostics.Add(Messages.ValueMisplaced(place));
        }
        else if (target.StartsWith('#'))
        {
            if (headings.TryGetValue(target[1..], out var title))
                words = [new Inline.Link(words.Count > 0 ? words : [new Inline.Text(title)], new Uri(target, UriKind.Relative))];
            else
                diagnostics.Add(Messages.LinkToNoHeading(place, target, headings.Keys));
        }
        else if (Uri.TryCreate(target, UriKind.Absolute, out var uri) && Schemes.Contains(uri.Scheme))
        {
            content.Add(new Inline.Link(words.Count > 0 ? words : [new Inline.Text(target)], uri));
            return;
        }
        else
        {
            diagnostics.Add(Messages.LinkTarget(place, target));
        }
        content.AddRange(words);
    }

    private List<Inline> Nested(ContainerInline container)
    {
        var content = new List<Inline>();
        AddChildren(content, container);
        return Merge(content);
    }

    private void RefuseAttributes(MdInline inline)
    {
        if (inline.TryGetAttributes() is { } attributes)
            diagnostics.Add(Messages.AttributeUnknown(places.At(inline.Line, inline.Column), TextAttributes.Describe(attributes)));
    }

    /// <summary>A break of line with nothing before or after it breaks nothing.</summary>
    private static void TrimBreaks(List<Inline> content)
    {
        while (content.Count > 0 && content[^1] is Inline.LineBreak)
            content.RemoveAt(content.Count - 1);
        while (content.Count > 0 && content[0] is Inline.LineBreak)
            content.RemoveAt(0);
    }

    private static List<Inline> Merge(List<Inline> content)
    {
        for (var i = content.Count - 1; i > 0; i--)
        {
            if (content[i] is Inline.Text second && content[i - 1] is Inline.Text first)
            {
                content[i - 1] = new Inline.Text(first.Value + second.Value);
                content.RemoveAt(i);
            }
        }
        return content;
    }

    /// <summary>Stands before an escaped character while typed text is looked through; a noncharacter, never in a text.</summary>
    private const string Escaped = "\uFDD0";

    [GeneratedRegex(@"(?<!\uFDD0)\[(\^[^\[\]\s\uFDD0]+)\]")]
    private static partial Regex FootnoteMark();
}
