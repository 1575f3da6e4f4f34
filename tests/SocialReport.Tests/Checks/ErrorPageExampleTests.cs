using SocialReport.Diagnostics;
using SocialReport.Expressions;

namespace SocialReport.Tests.Checks;

/// <summary>The pages whose example comes from no command show the very words of the message.</summary>
public class ErrorPageExampleTests
{
    private static readonly SourceLocation At = new("rapport.md", 1, 1);

    public static TheoryData<string> Codes => ["SR0451", "SR0452", "SR0503", "SR0504", "SR0505", "SR0710"];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_page_shows_the_message(string code)
    {
        var finding = Finding(code);
        var severity = finding.Severity == Severity.Error ? "fel" : "varning";
        Assert.Equal(code, finding.Code);
        Assert.Equal($"{severity}[{code}] {finding.Location}: {finding.Message}\n    {finding.Hint}", ErrorPage.Find(code)!.Example);
    }

    private static Diagnostic Finding(string code) => code switch
    {
        "SR0451" => Messages.TableNotAlone(At with { ColumnNumber = 3 }, "drift"),
        "SR0452" => Messages.TableUnknown(At, "drit"),
        "SR0503" => Messages.TallerThanPage(At),
        "SR0504" => Messages.MissingFootnote(At, 2),
        "SR0505" => Messages.ContentsUnsettled(At),
        _ => Messages.MaskedInComputation(new SourceSpan(At with { ColumnNumber = 7 }, 1, "")),
    };
}
