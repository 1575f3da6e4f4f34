using System.Text;
using SocialReport.Workspaces;

namespace SocialReport.Tests.Exports;

/// <summary>The reference of large exports: its workspace builds what it says, masked as it says.</summary>
public class ExportReferenceTests
{
    private static readonly List<(string Info, string Content)> Fences = MarkdownFences.Read("docs/handbok/uttag.md");

    private static string Shown(string info) => Fences.Single(fence => fence.Info == info).Content;

    private static BuiltReport Build() => SampleReport.Build(Files(), "social", "r", "2024-02");

    [Fact]
    public void Arbetsytan_ger_det_som_står()
    {
        var built = Build();
        Assert.Equal(["SR0702"], built.Diagnostics.Select(finding => finding.Code));
        var text = Encoding.UTF8.GetString(built.Files.Single(file => file.Name == "r.md").Content.Span).Replace('\u00A0', ' ');
        Assert.Equal(Shown("ger"), text[text.IndexOf("| ", StringComparison.Ordinal)..].TrimEnd('\n'));
    }

    [Fact]
    public void Ett_tal_förklaras_med_sina_rader()
    {
        var figure = Fences.Single(fence => fence.Info.StartsWith("förklaring ", StringComparison.Ordinal));
        var id = Build().Account!.Figures.Single(found => found.Address == figure.Info["förklaring ".Length..]);
        var cell = Assert.Single(Build().Account!.Explain(id)!.Cells);
        Assert.Equal(figure.Content, string.Join('\n', cell.Origins.Select(origin => $"{cell.What}: ”{cell.Original}”, sammanställt ur {origin}")));
    }

    [Fact]
    public void Figures_json_har_raderna_och_redovisade_tal_har_dem_inte()
    {
        var files = Build().Files.ToDictionary(file => file.Name, file => Encoding.UTF8.GetString(file.Content.Span));
        Assert.Contains("\"firstLine\": 4", files["r.figures.json"], StringComparison.Ordinal);
        Assert.DoesNotContain("sha256", files["r.redovisade-tal.json"], StringComparison.Ordinal);
    }

    private static MemoryFiles Files()
    {
        var files = new MemoryFiles();
        foreach (var (info, content) in Fences.Where(fence => fence.Info.StartsWith("fil ", StringComparison.Ordinal)))
            files.With(info["fil ".Length..], content + "\n");
        return files;
    }
}
