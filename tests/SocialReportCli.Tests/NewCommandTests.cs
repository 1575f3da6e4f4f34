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

    [Fact]
    public void A_second_committee_gets_a_report_of_its_own()
    {
        File.WriteAllText(Path.Combine(_folder, "kultur.csv"), "Verksamhet;Budget 2024;Utfall 2024-T1\nBibliotek;-900;-310\nMuseum;-600;-190\n");
        File.WriteAllText(Path.Combine(_folder, "teknik.csv"), "Område;Budget 2024;Utfall 2024-T1\nGator;-800;-260\nParker;-400;-140\n");
        Assert.Equal(0, Cli.Run(_folder, "new kultur --from kultur.csv --period 2024-T1 --svar enhet=tkr").ExitCode);
        Assert.Equal(0, Cli.Run(_folder, "new teknik --from teknik.csv --period 2024-T1 --svar enhet=tkr").ExitCode);

        Assert.Equal(0, Cli.Run(_folder, "build --period 2024-T1 --format text").ExitCode);

        Assert.Contains("Gator", File.ReadAllText(Path.Combine(_folder, "out", "2024-T1", "teknik", "tabellrapport-teknik.md")), StringComparison.Ordinal);
        Assert.Contains("Museum", File.ReadAllText(Path.Combine(_folder, "out", "2024-T1", "kultur", "tabellrapport.md")), StringComparison.Ordinal);
        Assert.Contains("finns redan", Cli.Run(_folder, "new vatten --from teknik.csv --period 2024-T1 --report tabellrapport").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Exported_files_become_a_report_that_builds_and_prints_their_numbers()
    {
        File.WriteAllText(Path.Combine(_folder, "Drift 2024-04.csv"), "Drift, tkr\n;2024;;\nVerksamhet;Budget;Prognos;Avvikelse\nBarn;-100;-120;-20\nVuxna;-300;-290;10\nSumma;-400;-410;-10\n");

        var started = Cli.Run(_folder, ["new", "socialnamnden", "--from", "Drift 2024-04.csv", "--period", "2024-T1"]);
        Assert.Equal(0, started.ExitCode);
        Assert.Contains("9 av 9 tal stämmer med filen.", started.Errors, StringComparison.Ordinal);
        Assert.Contains("stämmer på 3 av 3 rader", started.Output, StringComparison.Ordinal);

        var built = Cli.Run(_folder, "build --period 2024-T1 --format text");
        Assert.Equal(0, built.ExitCode);
        var text = File.ReadAllText(Path.Combine(_folder, "out", "2024-T1", "socialnamnden", "tabellrapport.md"));
        Assert.Contains("**−410**", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("new --from finnsinte.csv --period 2024-T1", 4, "Filen finns inte")]
    [InlineData("new --from x.csv --svar enhet=miljarder", 2, "Svaren går inte att läsa")]
    public void Files_and_answers_that_are_not_there_are_said(string arguments, int code, string message)
    {
        var started = Cli.Run(_folder, arguments);

        Assert.Equal(code, started.ExitCode);
        Assert.Contains(message, started.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_numbers_is_said_and_nothing_is_written()
    {
        File.WriteAllText(Path.Combine(_folder, "brev.csv"), "Hej;Du\nBara;ord\n");

        var started = Cli.Run(_folder, "new --from brev.csv --period 2024-T1");

        Assert.Equal(1, started.ExitCode);
        Assert.Contains("SR0171", started.Errors, StringComparison.Ordinal);
        Assert.Equal(["brev.csv"], Directory.EnumerateFileSystemEntries(_folder).Select(Path.GetFileName));
    }

    [Fact]
    public void A_file_that_says_nothing_of_time_needs_a_period()
    {
        File.WriteAllText(Path.Combine(_folder, "drift.csv"), "Verksamhet, tkr;Utfall;Budget\nBarn;-100;-120\n");

        Assert.Contains("SR0172", Cli.Run(_folder, "new --from drift.csv").Errors, StringComparison.Ordinal);
        Assert.Equal(0, Cli.Run(_folder, "new --from drift.csv --period 2024-T1").ExitCode);
    }

    [Fact]
    public void A_later_export_with_fewer_tables_is_an_error_and_not_read_as_another()
    {
        var csv = Path.Combine(_folder, "drift.csv");
        File.WriteAllText(csv, "Drift, tkr\nVerksamhet;Budget 2024\nBarn;-100\n\nVolymer\nInsats;Budget 2024\nDygn;120\n");
        Assert.Equal(0, Cli.Run(_folder, "new social --from drift.csv --period 2024-T1").ExitCode);
        File.WriteAllText(Path.Combine(_folder, "namnder", "social", "2024-T1", "drift.csv"), "Drift, tkr\nVerksamhet;Budget 2024\nBarn;-100\n");

        var built = Cli.Run(_folder, "build --period 2024-T1 --format text");

        Assert.Equal(1, built.ExitCode);
        Assert.Contains("fel[SR0170]", built.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_period_follows_on_the_one_before_and_its_sheets_are_read_back()
    {
        using var workspace = new TemporaryWorkspace();
        const string Folder = "sample-data/socialnamnden/2024-T2";
        var first = Cli.Run(workspace.Folder, "new socialnamnden --period 2024-T2");
        Assert.Equal(0, first.ExitCode);
        Assert.Equal("", workspace.Read($"{Folder}/texter/prognos.md"));
        Assert.Equal(workspace.Read("sample-data/socialnamnden/2024-T1/texter/prognos.md"), workspace.Read($"{Folder}/texter_fg/prognos.md"));
        Assert.Contains("| drift | drift: ", workspace.Read($"{Folder}/leveranser.md"), StringComparison.Ordinal);
        Assert.Contains("rapporter: [tertialrapport]", workspace.Read($"{Folder}/period.yaml"), StringComparison.Ordinal);

        foreach (var name in (string[])["drift.csv", "driftdel.csv", "resultat.csv", "volym.csv", "investering.csv", "fakta.yaml"])
            File.Copy(workspace.At($"sample-data/socialnamnden/2024-T1/{name}"), workspace.At($"{Folder}/{name}"));
        Assert.Equal(0, Cli.Run(workspace.Folder, "new socialnamnden --period 2024-T2").ExitCode);
        var sheet = workspace.Read($"{Folder}/texter/kommentarer/volymer.alla.csv");
        Assert.StartsWith("kod;verksamhet;avvikelse;kommentar krävs;orsak;kommentar;åtgärd;namn;klart\r\n", sheet, StringComparison.Ordinal);
        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(workspace.At($"{Folder}/texter/kommentarer/volymer.alla.csv"))[..3]);
        var line = sheet.Split("\r\n").First(row => row.Contains("Mottagning", StringComparison.Ordinal));
        workspace.Write($"{Folder}/texter/kommentarer/volymer.alla.csv", sheet.Replace(line, line[..line.IndexOf(";;;;;", StringComparison.Ordinal)] + ";;Fler anmälningar än väntat.;;En tjänst flyttas.;;ja", StringComparison.Ordinal));

        Cli.Run(workspace.Folder, "build --period 2024-T2 --committee socialnamnden --report tertialrapport --format text --utkast");

        var text = workspace.Read("out/2024-T2/socialnamnden/tertialrapport.md");
        Assert.Contains("Fler anmälningar än väntat.", text, StringComparison.Ordinal);
        Assert.Contains("En tjänst flyttas.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_first_period_has_none_to_follow_on()
    {
        using var workspace = new TemporaryWorkspace();

        var started = Cli.Run(workspace.Folder, "new socialnamnden --period 2019");

        Assert.Equal(1, started.ExitCode);
        Assert.Contains("SR0173", started.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_first_period_has_sheets_for_its_managers_too()
    {
        using var workspace = new TemporaryWorkspace();
        Directory.Delete(workspace.At("sample-data/socialnamnden/2023"), recursive: true);
        File.Delete(workspace.At("sample-data/socialnamnden/2024-T1/texter/kommentarer/volymer.md"));

        var started = Cli.Run(workspace.Folder, "new socialnamnden --period 2024-T1");

        Assert.Equal(0, started.ExitCode);
        Assert.Equal("sample-data/socialnamnden/2024-T1/texter/kommentarer/volymer.alla.csv", started.Output.Trim().Replace('\\', '/'));
    }

    [Fact]
    public void A_sheet_that_has_lost_its_column_of_rows_is_an_error()
    {
        using var workspace = new TemporaryWorkspace();
        workspace.Write("sample-data/socialnamnden/2024-T1/texter/kommentarer/volymer.anna.csv", "kod;rad;kommentar\r\n;Mottagning;Ord\r\n");

        Assert.Contains("fel[SR0174]", workspace.Build("--report tertialrapport --format text").Errors, StringComparison.Ordinal);
    }
}
