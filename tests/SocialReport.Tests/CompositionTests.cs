using SocialReport.Workspaces;

namespace SocialReport.Tests;

public class CompositionTests
{
    [Theory]
    [InlineData("a\u030A a\u0308 o\u0308", "å ä ö")]
    [InlineData("A\u030A A\u0308 O\u0308", "Å Ä Ö")]
    [InlineData("e\u0301 a\u0300", "é à")]
    [InlineData("redan å", "redan å")]
    [InlineData("x\u030A", "x\u030A")]
    public void Letters_and_their_accents_become_one(string typed, string composed) =>
        Assert.Equal(composed, Composition.Compose(typed));

    [Fact]
    public void A_workspace_typed_with_separate_accents_gives_the_same_report()
    {
        var decomposed = new MemoryFiles();
        var files = SampleReport.Copy();
        foreach (var path in SampleReport.Paths(files))
        {
            var text = System.Text.Encoding.UTF8.GetString(files.Read(path).Span);
            decomposed.With(path, text.Replace("å", "a\u030A", StringComparison.Ordinal).Replace("ä", "a\u0308", StringComparison.Ordinal).Replace("ö", "o\u0308", StringComparison.Ordinal));
        }
        var one = SampleReport.Build(files, "socialnamnden", "tertialrapport", "2024-T1");
        var other = SampleReport.Build(decomposed, "socialnamnden", "tertialrapport", "2024-T1");
        Assert.Equal(Text(one), Text(other));
    }

    private static string Text(BuiltReport report) =>
        System.Text.Encoding.UTF8.GetString(report.Files.Single(file => file.Name.EndsWith(".md", StringComparison.Ordinal)).Content.Span);
}
