using System.Text;
using System.Text.RegularExpressions;
using SocialReport.Calculation;
using SocialReport.Documents;
using SocialReport.Expressions;
using SocialReport.Workspaces;
using Period = SocialReport.Periods.Period;

namespace SocialReport.Tests.Workspaces;

/// <summary>The reference of files: its workspace builds what it says, its names have the values it says, and it has every key.</summary>
public sealed partial class FileReferenceTests
{
    private const string Page = "docs/handbok/filer.md";

    private static readonly List<(string Info, string Content)> Fences = MarkdownFences.Read(Page);

    public static TheoryData<string, string> Names()
    {
        var names = new TheoryData<string, string>();
        foreach (var (name, value) in NameRows())
            names.Add(name, value);
        return names;
    }

    [Fact]
    public void Arbetsytan_ger_det_som_står()
    {
        var built = SampleReport.Build(Files(), "social", "tertial", "2024-T1");
        Assert.Equal(["SR0608 Godkänt: Effekten räknas först efter sommaren."], built.Diagnostics.Select(finding => $"{finding.Code} {finding.Hint}"));
        var text = Encoding.UTF8.GetString(built.Files.Single(file => file.Name == "tertial.md").Content.Span);
        Assert.Equal(Fences.Single(fence => fence.Info == "ger").Content, text.Replace('\u00A0', ' ').TrimEnd('\n'));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Namnet_har_det_värde_som_står(string name, string value)
    {
        var report = SampleReport.Build(
            Files().With("mallar/tertial/rapport.md", $"# Rubrik\n\n{{{{ {name} }}}}\n\n{{{{ tabell drift }}}}\n"), "social", "tertial", "2024-T1",
            BuildOptions.All with { Formats = new HashSet<OutputFormat> { OutputFormat.Text } });
        Assert.Equal(value, PlainText.Of(report.Document!.Blocks.OfType<Paragraph>().First().Content).Replace('\u00A0', ' '));
    }

    [Fact]
    public void Varje_namn_står_på_sidan()
    {
        var quarter = Members(NamedThing.Period(Period.Of(2024, 3)));
        Assert.Equal(
            Members(NamedThing.Period(Period.Of(2024, 4))).Union(quarter).Select(name => $"period.{name}")
                .Concat(Members(NamedThing.Committee("", "")).Select(name => $"nämnd.{name}")).Order(StringComparer.Ordinal),
            NameRows().Select(row => row.Name).Select(name => string.Join('.', name.Split('.').Take(2))).Append("period.kvartal").Distinct().Order(StringComparer.Ordinal));
        Assert.Contains("`period.kvartal`", File.ReadAllText(Repository.Path(Page)), StringComparison.Ordinal);
    }

    [Fact]
    public void Varje_nyckel_som_läses_står_i_dokumentationen()
    {
        var documented = Directory.GetFiles(Repository.Path("docs/handbok"), "*.md").Append(Repository.Path("README.md"))
            .SelectMany(path => Code().Matches(File.ReadAllText(path))).SelectMany(match => Word().Matches(match.Value)).Select(match => match.Value)
            .ToHashSet(StringComparer.Ordinal);
        var read = new[] { "Workspaces", "Indicators" }.SelectMany(folder => Directory.GetFiles(Repository.Path($"src/SocialReport/{folder}"), "*.cs"))
            .SelectMany(path => Key().Matches(File.ReadAllText(path))).Select(match => match.Groups["key"].Value).ToHashSet(StringComparer.Ordinal);
        Assert.True(read.Count > 80, "Nycklarna läses på annat sätt än testet tror.");
        Assert.Empty(read.Except(documented).Order(StringComparer.Ordinal));
    }

    private static MemoryFiles Files()
    {
        var files = new MemoryFiles();
        foreach (var (info, content) in Fences.Where(fence => fence.Info.StartsWith("fil ", StringComparison.Ordinal)))
            files.With(info["fil ".Length..], content + "\n");
        return files;
    }

    private static IEnumerable<string> Members(Value thing) => ((Value.Thing)thing).Content.Names;

    private static IEnumerable<(string Name, string Value)> NameRows() =>
        File.ReadLines(Repository.Path(Page)).Select(line => NameRow().Match(line)).Where(match => match.Success)
            .Select(match => (match.Groups["name"].Value, match.Groups["value"].Value));

    [GeneratedRegex(@"^\| `(?<name>(period|nämnd)\.[\w.]+)` \| (?<value>.*?) \|$", RegexOptions.CultureInvariant)]
    private static partial Regex NameRow();

    [GeneratedRegex(@"\.(Get|Require|Text|Truth)\(""(?<key>[^""]+)""\)", RegexOptions.CultureInvariant)]
    private static partial Regex Key();

    [GeneratedRegex(@"```.*?```|`[^`\n]+`", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"[\w]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
