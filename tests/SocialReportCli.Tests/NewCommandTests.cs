namespace SocialReportCli.Tests;

public sealed class NewCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("socrep-ny å ä ö-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_new_workspace_builds_with_the_command_that_it_says()
    {
        var started = Cli.Run(_folder, "new socialnamnden --report tertialrapport --period 2025-T1 --kommun Exempelkommunen");
        Assert.Equal(0, started.ExitCode);
        Assert.Contains("socrep build --period 2025-T1 --committee socialnamnden", started.Errors, StringComparison.Ordinal);

        var built = Cli.Run(_folder, "build --period 2025-T1 --committee socialnamnden --format text");

        Assert.Equal(0, built.ExitCode);
        Assert.Contains("UTKAST", File.ReadAllText(Path.Combine(_folder, "out", "2025-T1", "socialnamnden", "tertialrapport.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_there_is_never_changed()
    {
        var path = Path.Combine(_folder, "namnder", "socialnamnden", "namnd.yaml");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "namn: Vårt eget\n");

        var started = Cli.Run(_folder, "new socialnamnden --report tertialrapport --period 2025-T1");

        Assert.Equal("namn: Vårt eget\n", File.ReadAllText(path));
        Assert.Contains("namnd.yaml finns redan och är orörd", started.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_writes_nothing()
    {
        var started = Cli.Run(_folder, "new socialnamnden --report tertialrapport --period 2025-T1 --dry-run");

        Assert.Equal(0, started.ExitCode);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder));
    }

    [Theory]
    [InlineData("new", "Vilken nämnd?")]
    [InlineData("new socialnamnden --report tertialrapport", "Vilken period?")]
    [InlineData("new socialnamnden --report tertialraport --period 2025-T1", "Menade du tertialrapport?")]
    [InlineData("new ../x --report tertialrapport --period 2025-T1", "kan inte vara namn på nämndens mapp")]
    [InlineData("new socialnamnden --report tertialrapport --period 2025-T4", "är ingen period")]
    public void What_is_missing_or_wrong_is_said_and_nothing_is_written(string arguments, string message)
    {
        var started = Cli.Run(_folder, arguments);

        Assert.Equal(2, started.ExitCode);
        Assert.Contains(message, started.Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder));
    }
}
