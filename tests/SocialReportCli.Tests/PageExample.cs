using SocialReport.Diagnostics;

namespace SocialReportCli.Tests;

/// <summary>The examples of the pages of <c>docs/fel</c> by the name of the case that they show.</summary>
internal static class PageExample
{
    private const string FlagsBegin = ", byggt med ";

    private static readonly ILookup<string, (string Code, string Example)> ByName = ErrorPage.Codes
        .Select(code => ErrorPage.Find(code)!)
        .ToLookup(page => CaseName(page), page => (page.Code, page.Example), StringComparer.Ordinal);

    public static IEnumerable<(string Code, string Example)> Of(string caseName) => ByName[caseName];

    /// <summary>What the page's example breaks, without the flags it is built with.</summary>
    public static string CaseName(ErrorPage page) => page.ExampleName.TrimEnd('.').Split(FlagsBegin)[0];
}
