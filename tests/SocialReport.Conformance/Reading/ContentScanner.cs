namespace SocialReport.Conformance.Reading;

/// <summary>An operator with its operands, and the marked content that it stands in, the outermost first.</summary>
internal sealed record ContentOperator(string Name, IReadOnlyList<object?> Operands, IReadOnlyList<MarkedContent> Marks)
{
    /// <summary>The innermost marked content; null outside any.</summary>
    public MarkedContent? Mark => Marks.Count == 0 ? null : Marks[^1];
}

/// <summary>Marked content: its tag, and its number if it belongs to the structure.</summary>
internal sealed record MarkedContent(string Tag, PdfDictionary Properties)
{
    public bool IsArtifact => Tag == "Artifact";

    public int? Number => Properties.GetValueOrDefault("MCID") is double number ? (int)number : null;
}

internal static class ContentScanner
{
    public static readonly IReadOnlySet<string> Painting = new HashSet<string>
    {
        "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "Tj", "TJ", "'", "\"", "Do", "sh", "BI",
    };

    /// <summary>
    /// Reads a content stream. An operator that begins marked content stands in it already, one that ends it still does.
    /// An inline image ends the reading, since the files that are read never have any.
    /// </summary>
    public static IReadOnlyList<ContentOperator> Read(PdfStream content)
    {
        var operators = new List<ContentOperator>();
        var operands = new List<object?>();
        var parser = new PdfParser(content.Data);
        MarkedContent[] marks = [];
        while (!parser.AtEnd)
        {
            var value = parser.Read();
            if (value is not PdfKeyword(var name))
            {
                operands.Add(value);
                continue;
            }

            if (name is "BDC" or "BMC")
            {
                var properties = operands.Count > 1 ? operands[1] as PdfDictionary : null;
                marks = [.. marks, new MarkedContent(PdfReader.Name(operands[0]), properties ?? [])];
            }

            operators.Add(new ContentOperator(name, [.. operands], marks));
            if (name == "EMC" && marks.Length > 0)
                marks = marks[..^1];
            operands.Clear();
            if (name == "BI")
                break;
        }

        return operators;
    }
}
