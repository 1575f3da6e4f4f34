using System.Text.Json;
using System.Text.RegularExpressions;

namespace SocialReport.Tests.Schemas;

/// <summary>The schemas of the YAML files: made from the readers, checked in, and true of the files that there are.</summary>
public sealed partial class SchemaTests
{
    private static readonly Dictionary<string, Shape> Shapes = WorkspaceSchema.All.ToDictionary(schema => schema.Name, schema => Exploration.Of(schema.Read));

    private static readonly Dictionary<string, string> Written = WorkspaceSchema.All.ToDictionary(schema => schema.Name, schema => SchemaWriter.Write(schema, Shapes[schema.Name]).Text);

    public static TheoryData<string> Files()
    {
        var files = new TheoryData<string>();
        foreach (var path in new[] { "sample-data", "templates" }.SelectMany(folder => Directory.GetFiles(Repository.Path(folder), "*.yaml", SearchOption.AllDirectories))
            .Append(Repository.Path("socrep.yaml")).Order(StringComparer.Ordinal))
        {
            files.Add(Path.GetRelativePath(Repository.Root, path));
        }
        return files;
    }

    [Fact]
    public void Schemana_är_de_som_läsarna_ger() => Snapshot.VerifyFolder(
        Written.ToDictionary(schema => $"{schema.Key}.schema.json", schema => schema.Value, StringComparer.Ordinal), "../../docs/scheman");

    [Theory]
    [MemberData(nameof(Files))]
    public void Filen_är_som_schemat_säger(string path)
    {
        var schema = Written[WorkspaceSchema.Of(path)!.Name];
        var text = File.ReadAllText(Repository.Path(path));
        Assert.Empty(YamlSchemaCheck.Problems(schema, text));

        // A key is a name of the user's own, and may then be anything, or it is refused when it is misspelt.
        var keys = Key().Matches(text).Select(match => match.Groups["key"]).ToList();
        Assert.Contains(keys, key => YamlSchemaCheck.Problems(schema, text.Remove(key.Index, key.Length).Insert(key.Index, key.Value + "q")).Count > 0);
    }

    [Fact]
    public void Exemplen_i_dokumentationen_är_som_schemat_säger()
    {
        var examples = MarkdownFences.Read("docs/handbok/filer.md").Where(fence => fence.Info.StartsWith("fil ", StringComparison.Ordinal) && fence.Info.EndsWith(".yaml", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(examples);
        foreach (var (info, content) in examples)
            Assert.Empty(YamlSchemaCheck.Problems(Written[WorkspaceSchema.Of(info["fil ".Length..])!.Name], content));
    }

    [Fact]
    public void Redigerarens_inställningar_har_varje_schema()
    {
        using var settings = JsonDocument.Parse(MarkdownFences.Read("docs/handbok/skal-och-redigerare.md").Single(fence => fence.Info == "json settings").Content);
        Assert.Equal(
            WorkspaceSchema.All.Select(schema => $"scheman/{schema.Name}.schema.json").Order(StringComparer.Ordinal),
            settings.RootElement.GetProperty("yaml.schemas").EnumerateObject().Select(schema => schema.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Varje_nyckel_som_läses_finns_i_något_schema()
    {
        var read = new[] { "Workspaces", "Indicators" }.SelectMany(folder => Directory.GetFiles(Repository.Path($"src/SocialReport/{folder}"), "*.cs"))
            .SelectMany(path => AskedKey().Matches(File.ReadAllText(path))).Select(match => match.Groups["key"].Value).ToHashSet(StringComparer.Ordinal);
        var offered = Written.Values.SelectMany(text => PropertyName().Matches(text)).Select(match => match.Groups["key"].Value).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(read.Except(offered).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Varje_nyckel_är_beskriven() => Assert.Empty(WorkspaceSchema.All.SelectMany(schema => SchemaWriter.Write(schema, Shapes[schema.Name]).Undocumented));

    [Fact]
    public void Varje_nyckel_som_är_beskriven_läses()
    {
        var read = Shapes.SelectMany(shape => Paths(shape.Value).Select(path => (shape.Key, KeyDocumentation.Place(path)))).ToHashSet();
        Assert.Empty(KeyDocumentation.Rows.Where(row => !row.Paths.Any(path => read.Contains((row.Schema, path)))).Select(row => row.Paths[0]));
    }

    [Theory]
    [InlineData("period", "datun: 2024-05-15")]
    [InlineData("period", "datum: 15 maj")]
    [InlineData("period", "datum: 2024-05-15\nstatus: klar")]
    [InlineData("namnd", "namn: Nämnden")]
    [InlineData("namnd", "{namn: N, kommun: K, data: {drift: {slag: beloppp}}}")]
    [InlineData("rapport", "tabeller: {drift: {kolumner: {utfall: {mått: utfall, decimaler: 7}}}}")]
    [InlineData("rapport", "tabeller: {drift: {rader: [allla]}}")]
    [InlineData("rapport", "diagram: {d: {slag: tårta}}")]
    [InlineData("indikatorer", "- {text: Utan id}")]
    [InlineData("fakta", "fakta: {x: {värde: 1}}")]
    public void Det_som_socrep_inte_läser_nekas(string schema, string yaml) => Assert.NotEmpty(YamlSchemaCheck.Problems(Written[schema], yaml));

    [Theory]
    [InlineData("period", "{datum: 2024-05-15, rapporter: {tertial: , annan: {version: 1.0}}}")]
    [InlineData("period", "{datum: 2024-05-15, rapporter: [tertial]}")]
    [InlineData("namnd", "{namn: N, kommun: K, data: {drift: {slag: belopp, nyckel: [A, B], mått: {x: flöde, y: {sort: snitt}}, kolumner: {A: text, B: prognos 2024, C: {läs: utfall 2023}}}}}")]
    [InlineData("rapport", "{numrering: \"2\", bygger_på: [a, b], tabeller: {t: {kolumner: {u: {mått: utfall, serie: [2021, helår fg år]}}, rader: [alla, {id: s, summa: {grupp: x}}]}}}")]
    [InlineData("indikatorer", "- {id: a, utfall: {2023: {totalt: 78, kvinnor: {värde: 79}}, 2022: 5 av 5}, målvärde: {2024: {jämför: lägst, med: utfall 2022}}}")]
    public void Det_som_socrep_läser_godtas(string schema, string yaml) => Assert.Empty(YamlSchemaCheck.Problems(Written[schema], yaml));

    private static IEnumerable<string> Paths(Shape shape) =>
        shape.Keys.Select(item => item.Value).Concat(new[] { shape.Entry, shape.Item }.OfType<Shape>()).SelectMany(below => Paths(below).Prepend(below.Path));

    [GeneratedRegex(@"(?m)(^[ ]*(- )?|[{,] ?)(?<key>[\p{L}_]+):", RegexOptions.CultureInvariant)]
    private static partial Regex Key();

    [GeneratedRegex(@"\.(Get|Require|Text|Truth)\(""(?<key>[^""]+)""\)", RegexOptions.CultureInvariant)]
    private static partial Regex AskedKey();

    [GeneratedRegex(@"""(?<key>[^""$]+)"": \{", RegexOptions.CultureInvariant)]
    private static partial Regex PropertyName();
}
