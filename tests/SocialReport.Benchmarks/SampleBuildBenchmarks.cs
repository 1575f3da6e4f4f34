using BenchmarkDotNet.Attributes;
using SocialReport.Documents;
using SocialReport.Rendering.Pdf;
using SocialReport.Rendering.Text;
using SocialReport.Workspaces;

namespace SocialReport.Benchmarks;

/// <summary>The sample report, from files on disk to finished files in memory, and its two renderings.</summary>
[MemoryDiagnoser]
public class SampleBuildBenchmarks
{
    private Workspace _workspace = null!;
    private Document _document = null!;

    /// <summary>Reads what the renderings start from.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _workspace = SampleWorkspace.Read();
        _document = WholeBuild().Document!;
    }

    /// <summary>Every step and every format.</summary>
    [Benchmark]
    public BuiltReport WholeBuild() =>
        ReportBuilder.Build(_workspace, SampleWorkspace.Committee, SampleWorkspace.Report, SampleWorkspace.Period, BuildOptions.All);

    /// <summary>The PDF alone.</summary>
    [Benchmark]
    public byte[] Pdf() => PdfRenderer.Render(_document, []);

    /// <summary>The text alone.</summary>
    [Benchmark]
    public string Text() => TextRenderer.Render(_document);
}
