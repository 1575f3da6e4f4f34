using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using SocialReport.Diagnostics;

namespace SocialReport.Documents;

/// <summary>Numbers footnotes from 1 as their marks come in reading order.</summary>
internal sealed class FootnoteNumbers
{
    private readonly List<Footnote> _inOrder = [];

    /// <summary>The footnotes whose marks have come so far, by number.</summary>
    public IReadOnlyList<Footnote> InOrder => _inOrder;

    /// <summary>The number of a footnote; a new one for its first mark.</summary>
    public int NumberOf(Footnote footnote)
    {
        var index = _inOrder.IndexOf(footnote);
        if (index < 0)
        {
            index = _inOrder.Count;
            _inOrder.Add(footnote);
        }
        return index + 1;
    }

    /// <summary>Reports footnotes with the same name, and footnotes and addresses that no text uses: their words would be lost.</summary>
    public void Check(MarkdownDocument document, SourceMap places, HashSet<LinkReferenceDefinition> used, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, SourceLocation>(StringComparer.OrdinalIgnoreCase);
        foreach (var definition in document.GetLinkReferenceDefinitions(addGroup: false).OfType<LinkReferenceDefinition>())
        {
            var label = definition.Label ?? "";
            var place = places.At(definition.Line, definition.Column);
            if (definition is FootnoteLinkReferenceDefinition { Footnote: var footnote })
            {
                if (!first.TryAdd(label, place))
                    diagnostics.Add(Messages.FootnoteTwice(place, label, first[label]));
                else if (!_inOrder.Contains(footnote))
                    diagnostics.Add(Messages.FootnoteUnused(place, label));
            }
            else if (!used.Contains(definition))
            {
                diagnostics.Add(Messages.LinkDefinitionUnused(place, label));
            }
        }
    }
}
