using BenchmarkDotNet.Attributes;
using SocialReport.Documents;
using SocialReport.Rendering.Pdf;
using SocialReport.Rendering.Text;

namespace SocialReport.Benchmarks;

/// <summary>Layout, PDF and text of documents of very different length.</summary>
[MemoryDiagnoser]
public class PagesBenchmarks
{
    private Document _document = null!;

    /// <summary>About so many pages of the PDF.</summary>
    [Params(10, 100, 1_000)]
    public int Pages { get; set; }

    /// <summary>Makes the document.</summary>
    [GlobalSetup]
    public void Setup() => _document = ConstructedReport.OfPages(Pages).Document;

    /// <summary>Lines and pages.</summary>
    [Benchmark]
    public int Layout() => DocumentLayout.Of(_document, new PdfTextMeasure()).Pages.Count;

    /// <summary>Layout and file.</summary>
    [Benchmark]
    public byte[] Pdf() => PdfRenderer.Render(_document, []);

    /// <summary>The text.</summary>
    [Benchmark]
    public string Text() => TextRenderer.Render(_document);
}
