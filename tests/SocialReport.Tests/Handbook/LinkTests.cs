using System.Text;
using System.Text.RegularExpressions;

namespace SocialReport.Tests.Handbook;

/// <summary>What a page points at is there: files, folders and headings, and the pages that messages and written files name.</summary>
public sealed partial class LinkTests
{
    private static readonly List<string> Pages =
        [.. Directory.GetFiles(Repository.Path("docs"), "*.md", SearchOption.AllDirectories).Append(Repository.Path("README.md")).Order(StringComparer.Ordinal)];

    [Fact]
    public void Varje_länk_leder_någonstans()
    {
        var links = Pages.SelectMany(page => Link().Matches(Prose(page)).Select(match => (Page: page, Target: match.Groups["target"].Value)))
            .Where(link => !link.Target.Contains("://", StringComparison.Ordinal)).ToList();
        Assert.True(links.Count > 80, "Länkar skrivs på annat sätt än testet tror.");
        Assert.Empty(links.Where(link => !Leads(link.Page, link.Target)).Select(link => $"{Relative(link.Page)}: {link.Target}"));
    }

    [Fact]
    public void Varje_sida_som_nämns_finns()
    {
        var sources = Directory.GetFiles(Repository.Path("src"), "*.cs", SearchOption.AllDirectories).Concat(Pages);
        var named = sources.SelectMany(path => NamedPage().Matches(File.ReadAllText(path)).Select(match => (Path: path, Page: match.Value))).ToList();
        Assert.NotEmpty(named);
        Assert.Empty(named.Where(name => !File.Exists(Repository.Path(name.Page))).Select(name => $"{Relative(name.Path)}: {name.Page}"));
    }

    [Fact]
    public void Varje_sida_i_handboken_står_i_innehållet()
    {
        var index = Repository.Path("docs/handbok/README.md");
        var listed = Link().Matches(Prose(index)).Select(match => match.Groups["target"].Value).Append("README.md");
        Assert.Empty(Directory.GetFiles(Repository.Path("docs/handbok"), "*.md").Select(Path.GetFileName).Except(listed).Order(StringComparer.Ordinal));
    }

    private static bool Leads(string page, string target)
    {
        var parts = target.Split('#');
        var file = parts[0].Length == 0 ? page : Path.Combine(Path.GetDirectoryName(page)!, parts[0]);
        return parts.Length == 1 ? Path.Exists(file) : File.Exists(file) && Heading().Matches(Prose(file)).Any(match => Anchor(match.Groups["text"].Value) == parts[1]);
    }

    // As the sites that show Markdown make a heading into an anchor.
    private static string Anchor(string heading)
    {
        var anchor = new StringBuilder();
        foreach (var sign in heading.Trim().ToLowerInvariant())
            anchor.Append(sign == ' ' ? "-" : char.IsLetterOrDigit(sign) || sign is '-' or '_' ? sign.ToString() : "");
        return anchor.ToString();
    }

    // Examples point at files of their own.
    private static string Prose(string page) => Example().Replace(File.ReadAllText(page), "");

    private static string Relative(string path) => Path.GetRelativePath(Repository.Path(""), path);

    [GeneratedRegex(@"^(?<fence>`{3,})[^\n]*\n.*?^\k<fence>|^    [^\n]*|`[^`\n]*\]\([^`\n]*`", RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Example();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"docs/(?!fel/SRnnnn)[\wåäö/-]+\.(md|json|yaml|yml|sh|ps1)", RegexOptions.CultureInvariant)]
    private static partial Regex NamedPage();

    [GeneratedRegex(@"^#+ (?<text>.+)$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Heading();
}
