using System.Text;
using SocialReport.Diagnostics;
using SocialReport.Facts;
using SocialReport.Periods;
using SocialReport.Workspaces;

namespace SocialReport.Tests.Facts;

/// <summary>Reads files in memory: the short way for tests.</summary>
internal static class Reading
{
    public static readonly Period AsOf = Period.Of(2024, 4);

    public static readonly DatasetDeclaration Drift = new()
    {
        Id = "drift",
        Unit = MeasureUnit.Amount,
        Scale = NumberScale.Tkr,
    };

    public static readonly DatasetDeclaration Counts = Drift with { Unit = MeasureUnit.Count, Scale = NumberScale.One };

    public static (FileFacts File, DiagnosticBag Found) Read(string content, DatasetDeclaration? declaration = null) =>
        Read("drift.csv", Encoding.UTF8.GetBytes(content), declaration);

    public static (FileFacts File, DiagnosticBag Found) Read(string name, byte[] content, DatasetDeclaration? declaration = null)
    {
        var found = new DiagnosticBag();
        var read = FactReader.Read(new MemoryFiles().With("t1/" + name, content), "t1", AsOf, [declaration ?? Drift], found);
        return (read.Count == 1 ? read[0] : new FileFacts(declaration ?? Drift, AsOf, [], []), found);
    }

    /// <summary>The only finding.</summary>
    public static Diagnostic Only(string content, DatasetDeclaration? declaration = null) => Assert.Single(Read(content, declaration).Found);

    /// <summary>The codes of all findings, in order.</summary>
    public static string Codes(string content, DatasetDeclaration? declaration = null) =>
        string.Join(' ', Read(content, declaration).Found.Select(finding => finding.Code));

    /// <summary>The values in file order.</summary>
    public static CellValue[] Values(string content, DatasetDeclaration? declaration = null)
    {
        var (file, found) = Read(content, declaration);
        Assert.Empty(found);
        return [.. file.Facts.Select(fact => fact.Value)];
    }

    public static CellValue Number(decimal value) => new CellValue.Number(value);

    /// <summary>The characters under the caret.</summary>
    public static string UnderCaret(Diagnostic finding) =>
        finding.SourceLine!.Substring(finding.Location.ColumnNumber - 1, finding.Length);
}
