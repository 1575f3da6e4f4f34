using SocialReport.Diagnostics;
using SocialReport.Expressions;

namespace SocialReport.Templates;

/// <summary>The files of a report's text, each read once.</summary>
internal sealed class TemplateLibrary(DiagnosticBag diagnostics)
{
    private static readonly char[] Tokens = [RenderedText.TokenStart, RenderedText.TokenEnd];

    private readonly Dictionary<string, SourceText> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Path, int Start), IReadOnlyList<TemplateNode>> _nodes = [];

    /// <summary>A file's text with places; characters kept for tokens are an error and left out.</summary>
    public SourceText Source(TemplateFile file)
    {
        if (_sources.TryGetValue(file.Path, out var known))
            return known;
        var text = file.Text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var source = new SourceText(text, file.Start, file.FirstLine);
        for (var index = text.IndexOfAny(Tokens); index >= 0; index = text.IndexOfAny(Tokens, index + 1))
            diagnostics.Add(Messages.ReservedCharacter(source.Span(index, 1)));
        // A space in their place keeps all other places as they are.
        if (text.IndexOfAny(Tokens) >= 0)
            source = new SourceText(text.Replace(RenderedText.TokenStart, ' ').Replace(RenderedText.TokenEnd, ' '), file.Start, file.FirstLine);
        _sources.Add(file.Path, source);
        return source;
    }

    /// <summary>The nodes of a stretch of a file.</summary>
    public IReadOnlyList<TemplateNode> Nodes(SourceText source, int start, int end)
    {
        var key = (source.LocationOf(0).File, start);
        if (!_nodes.TryGetValue(key, out var nodes))
            _nodes.Add(key, nodes = TemplateParser.Parse(source, start, end, diagnostics));
        return nodes;
    }
}
