namespace SocialReportCli.Tests;

/// <summary>
/// The catalogue of broken inputs: each case breaks one thing in the sample workspace and says every finding that must come,
/// no more and no fewer. The cases stand in <c>Catalogue/*.yaml</c>; each class runs beside the others.
/// </summary>
public abstract class CatalogueTests(BrokenWorkspace workspace)
{
    private protected void Check(string kind, string name)
    {
        var item = CatalogueCase.Read(kind)[name];
        var changes = new Dictionary<string, byte[]?>(StringComparer.Ordinal);
        foreach (var change in item.AllChanges)
            changes[change.File] = change.Apply(changes.TryGetValue(change.File, out var changed) ? changed : workspace.ReadOrNull(change.File));
        workspace.Check(changes, item.Flags, item.ExitCode, item.Expected, name);
    }

    private protected static TheoryData<string, string> Cases(params string[] kinds)
    {
        var cases = new TheoryData<string, string>();
        foreach (var kind in kinds)
        {
            foreach (var name in CatalogueCase.Read(kind).Keys)
                cases.Add(kind, name);
        }
        return cases;
    }
}

/// <summary>Broken files with figures.</summary>
public class FigureCatalogueTests(BrokenWorkspace workspace) : CatalogueTests(workspace), IClassFixture<BrokenWorkspace>
{
    public static TheoryData<string, string> All => Cases("csv", "rubriker", "tid", "sekretess", "uttag");

    [Theory]
    [MemberData(nameof(All))]
    public void Every_finding_has_its_code_place_and_hint(string kind, string name) => Check(kind, name);
}

/// <summary>Broken files that say how reports are made.</summary>
public class DefinitionCatalogueTests(BrokenWorkspace workspace) : CatalogueTests(workspace), IClassFixture<BrokenWorkspace>
{
    public static TheoryData<string, string> All => Cases("yaml", "filer", "indikatorer");

    [Theory]
    [MemberData(nameof(All))]
    public void Every_finding_has_its_code_place_and_hint(string kind, string name) => Check(kind, name);
}

/// <summary>Broken formulas and texts, and drafts.</summary>
public class TextCatalogueTests(BrokenWorkspace workspace) : CatalogueTests(workspace), IClassFixture<BrokenWorkspace>
{
    public static TheoryData<string, string> All => Cases("formler", "mallar", "ovrigt", "utkast", "diagram");

    [Theory]
    [MemberData(nameof(All))]
    public void Every_finding_has_its_code_place_and_hint(string kind, string name) => Check(kind, name);
}
