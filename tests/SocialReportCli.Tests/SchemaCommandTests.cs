namespace SocialReportCli.Tests;

/// <summary>The schemas that the program carries are those of the documentation, and an editor can have them.</summary>
public sealed class SchemaCommandTests
{
    private static readonly string Schemas = Path.Combine(TemporaryWorkspace.Repository, "docs", "scheman");

    [Theory]
    [InlineData("namnd.yaml", "namnd")]
    [InlineData("period", "period")]
    [InlineData("sample-data/linkoping/rapport/delarsrapport.yaml", "rapport")]
    [InlineData("templates/nyckeltal/rapport.yaml", "rapport")]
    public void Filens_schema_skrivs(string file, string schema) =>
        Assert.Equal(File.ReadAllText(Path.Combine(Schemas, $"{schema}.schema.json")), Cli.Run(TemporaryWorkspace.Repository, ["schema", file]).Output);

    [Fact]
    public void Alla_skrivs_i_en_mapp()
    {
        using var workspace = new TemporaryWorkspace();
        Assert.Equal(0, Cli.Run(workspace.Folder, "schema --output scheman").ExitCode);
        foreach (var schema in Directory.GetFiles(Schemas))
            Assert.Equal(File.ReadAllText(schema), workspace.Read($"scheman/{Path.GetFileName(schema)}"));
    }

    [Fact]
    public void De_räknas_upp_och_en_okänd_fil_nekas()
    {
        Assert.Equal(Directory.GetFiles(Schemas).Length, Cli.Run(Path.GetTempPath(), "schema").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(2, Cli.Run(Path.GetTempPath(), "schema volym.csv").ExitCode);
    }
}
