using System.Text.RegularExpressions;
using SocialReport.Diagnostics;

namespace SocialReportCli.Tests;

/// <summary>Every code has a page that helps, and an input that brings it about.</summary>
public partial class ErrorPageTests
{
    private static readonly string[] CatalogueFiles =
        ["csv", "filer", "formler", "indikatorer", "mallar", "diagram", "ovrigt", "rubriker", "sekretess", "tid", "utkast", "uttag", "yaml"];

    /// <summary>Examples that no file of the catalogue has; the test that makes each compares it with its page.</summary>
    private static readonly string[] MadeElsewhere =
        ["SR0113", "SR0117", "SR0451", "SR0452", "SR0503", "SR0504", "SR0505", "SR0710", "SR0902", "SR0903", "SR0904", "SR0905", "SR0906", "SR0907", "SR0908", "SR0909", "SR0910", "SR0911", "SR0912", "SR0913", "SR0914", "SR0915"];

    private static readonly string Repository = TemporaryWorkspace.FindRepository();

    private static readonly Lazy<IReadOnlyList<string>> Codes = new(() =>
        [.. Sources("src").SelectMany(text => CodeInQuotes().Matches(text)).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)]);

    public static TheoryData<string> Pages => new(ErrorPage.Codes);

    [Fact]
    public void Every_code_has_its_page_and_every_page_its_code() => Assert.Equal(Codes.Value, ErrorPage.Codes);

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_says_what_why_and_what_to_do(string code)
    {
        var page = ErrorPage.Find(code)!;
        Assert.Equal(code, page.Code);
        Assert.DoesNotMatch(@"[.:]$", page.Title);
        Assert.All([page.What, page.Why, page.Action], part => Assert.Matches(@"^\S[\s\S]{15,900}[.`)]$", part));
        Assert.NotEmpty(page.ExampleName);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_example_is_a_case_that_is_run(string code)
    {
        var page = ErrorPage.Find(code)!;
        // Some pages show an input and the sentence that it gives; the tests of charts and rules hold those.
        if (MadeElsewhere.Contains(code) || code.StartsWith("SR038", StringComparison.Ordinal) || code.StartsWith("SR039", StringComparison.Ordinal) || !Printed().IsMatch(page.Example))
            return;
        var place = page.Example.Split(": ", 2)[0];
        var cases = CatalogueFiles.SelectMany(file => CatalogueCase.Read(file).Values).Where(item => item.Name == PageExample.CaseName(page));
        var shown = Assert.Single(cases, item => item.Expected.Any(finding => finding.Split(" «")[0] == place));
        Assert.Equal(shown.Flags.Length > 0, page.ExampleName.Contains($"`{shown.Flags}`", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_code_is_brought_about_by_a_test()
    {
        var tests = Sources("tests").Concat(CatalogueFiles.SelectMany(file => CatalogueCase.Read(file).Values).SelectMany(item => item.Expected)).ToList();
        Assert.All(Codes.Value, code => Assert.Contains(tests, text => text.Contains(code, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository, folder), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && Path.GetFileName(path) != "ErrorPageTests.cs")
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText);

    /// <summary>A message as the command prints it, with its place.</summary>
    [GeneratedRegex(@"^(fel|varning|notis)\[SR[0-9]{4}\] \S+\.(csv|yaml|md)(:[0-9]+){0,2}: ")]
    private static partial Regex Printed();

    [GeneratedRegex("\"(SR[0-9]{4})\"")]
    private static partial Regex CodeInQuotes();
}
