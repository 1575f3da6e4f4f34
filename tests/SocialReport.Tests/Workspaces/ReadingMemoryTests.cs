using SocialReport.Diagnostics;
using SocialReport.Workspaces;

namespace SocialReport.Tests.Workspaces;

/// <summary>A build reads each file once, and tells what is wrong with it each time.</summary>
public sealed class ReadingMemoryTests
{
    [Fact]
    public void A_file_is_read_once_and_its_findings_told_each_time()
    {
        var files = new MemoryFiles().With("a.yaml", "namn: [\n");
        var memory = new ReadingMemory(files);
        var first = Findings(memory);
        files.With("a.yaml", "namn: A\n");
        Assert.NotEmpty(first);
        Assert.Equal(first, Findings(memory));
        Assert.Empty(Findings(new ReadingMemory(files)));
    }

    [Fact]
    public void What_a_reader_finds_in_a_file_is_told_to_that_reader_alone()
    {
        var memory = new ReadingMemory(new MemoryFiles().With("a.yaml", "namn: A\n"));
        var (first, second) = (new DiagnosticBag(), new DiagnosticBag());
        var map = YamlFile.Read(memory, "a.yaml", first)!;
        YamlFile.Read(memory, "a.yaml", second);
        map.RefuseUnknownKeys();
        Assert.Single(first);
        Assert.Empty(second);
    }

    private static List<string> Findings(ReadingMemory memory)
    {
        var findings = new DiagnosticBag();
        YamlFile.Read(memory, "a.yaml", findings);
        return [.. findings.Select(finding => $"{finding.Code} {finding.Location}")];
    }
}
