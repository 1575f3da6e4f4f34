namespace SocialReport.Pdf.Tests.Reading;

/// <summary>An operator with its operands, and the marked content that it stands in.</summary>
internal sealed record ContentOperator(string Name, IReadOnlyList<object?> Operands, MarkedContent? Mark);

/// <summary>Marked content: its tag, and its number if it belongs to the structure.</summary>
internal sealed record MarkedContent(string Tag, PdfDictionary Properties)
{
    public int? Number => Properties.TryGetValue("MCID", out var number) ? PdfReader.Integer(number) : null;
}

internal static class ContentScanner
{
    public static readonly IReadOnlySet<string> Painting = new HashSet<string>
    {
        "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "Tj", "TJ", "'", "\"", "Do", "sh", "BI",
    };

    /// <summary>Reads a content stream; fails when marked content is nested or left open.</summary>
    public static IReadOnlyList<ContentOperator> Read(PdfStream content)
    {
        var operators = new List<ContentOperator>();
        var operands = new List<object?>();
        var parser = new PdfParser(content.Data);
        MarkedContent? mark = null;
        while (!parser.AtEnd)
        {
            var value = parser.Read();
            if (value is not PdfKeyword(var name))
            {
                operands.Add(value);
                continue;
            }

            if (name == "BDC")
            {
                Assert.Null(mark);
                mark = new MarkedContent(PdfReader.Name(operands[0]), (PdfDictionary)operands[1]!);
            }
            else if (name == "EMC")
            {
                Assert.NotNull(mark);
                mark = null;
            }
            else
            {
                operators.Add(new ContentOperator(name, [.. operands], mark));
            }

            operands.Clear();
        }

        Assert.Null(mark);
        return operators;
    }
}
