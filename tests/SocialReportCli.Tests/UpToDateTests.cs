using SocialReport;
using SocialReport.Diagnostics;
using SocialReport.Manifests;
using SocialReport.Periods;
using SocialReport.Workspaces;

namespace SocialReportCli.Tests;

/// <summary>
/// No stale report: whatever a report is made of, a change of it is noticed, and what is built then is what a build from nothing gives.
/// Every change here is made within the clock's step and with the file's time put back, so that times can't help.
/// </summary>
public sealed class UpToDateTests : IDisposable
{
    private const string Committee = "sample-data/socialnamnden";
    private const string Period = $"{Committee}/2024-T1";
    private const string Logotype = $"{Committee}/logga.png";

    private static readonly BuildOptions Options = BuildOptions.All with { Formats = new HashSet<OutputFormat> { OutputFormat.Text, OutputFormat.Html, OutputFormat.Json } };
    private static readonly PlannedBuild Item = new("socialnamnden", "tertialrapport", Periods.Parse("2024-T1"));

    // Two pictures of one red and one blue point.
    private static readonly byte[] Red = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC");
    private static readonly byte[] Blue = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYPgPAAEDAQAIicLsAAAAAElFTkSuQmCC");

    private readonly TemporaryWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData($"{Period}/drift.csv", "Uttag 2024-05-08", "Uttag 2024-05-09")]
    [InlineData($"{Period}/drift.csv", "Kommungemensam verksamhet", "Kommungemensam Verksamhet")]
    [InlineData($"{Period}/volym.csv", "Hushåll", "hushåll")]
    [InlineData($"{Period}/fakta.yaml", ":", ": ")]
    [InlineData($"{Period}/kontroll.yaml", "uttag", "uttag ")]
    [InlineData($"{Period}/period.yaml", "SN 2024/118", "SN 2024/119")]
    [InlineData($"{Period}/period.yaml", "Ändringen är verklig", "ändringen är verklig")]
    [InlineData($"{Period}/texter/sammanfattning.md", "beslutade i mars", "beslutade i juni")]
    [InlineData($"{Committee}/texter/uppdrag.md", "e", "E")]
    [InlineData($"{Committee}/namnd.yaml", "Exempelkommunen", "Provkommunerna")]
    [InlineData($"{Committee}/namnd.yaml", "5620", "5621")]
    [InlineData($"{Committee}/rapport/tertialrapport.yaml", "a", "a ")]
    [InlineData($"{Committee}/2023/period.yaml", "datum", "datum ")]
    [InlineData($"{Committee}/2023/lss.csv", ";", ";\u00A0")]
    [InlineData("templates/tertialrapport/rapport.yaml", "numrering: 2", "numrering: 1")]
    [InlineData("templates/tertialrapport/rapport.md", "# Sammanfattning", "# sammanfattning")]
    [InlineData("templates/tertialrapport/avsnitt/prognos.md", "Prognos", "prognos")]
    [InlineData("socrep.yaml", "Arbetsytan", "arbetsytan")]
    public void A_changed_file_is_noticed(string path, string old, string with)
    {
        Make();
        var content = _workspace.Read(path);
        var index = content.IndexOf(old, StringComparison.Ordinal);
        // Some files are so short of words that any change will do.
        var changed = index < 0 ? content + "\n" : content[..index] + with + content[(index + old.Length)..];
        Change(path, System.Text.Encoding.UTF8.GetBytes(changed));
        Assert.Equal(new BuildCause(BuildCauseKind.InputChanged, path), Causes()[0]);
        AsNew();
    }

    [Fact]
    public void A_picture_is_noticed()
    {
        File.WriteAllBytes(_workspace.At(Logotype), Red);
        _workspace.Replace($"{Committee}/namnd.yaml", "kommun: Exempelkommunen", "kommun: Exempelkommunen\nlogotyp: logga.png\nlogotyp_text: En punkt");
        Make();
        Change(Logotype, Blue);
        Assert.Equal([new BuildCause(BuildCauseKind.InputChanged, Logotype)], Causes());
        AsNew();
    }

    [Fact]
    public void A_file_that_comes_or_goes_is_noticed()
    {
        Make();
        foreach (var (path, noticed) in new[]
        {
            ($"{Period}/texter/ny.md", $"{Period}/texter/ny.md"),
            ($"{Period}/drift.rest.csv", $"{Period}/drift.rest.csv"),
            ($"{Period}/indikatorer.yaml", $"{Period}/indikatorer.yaml"),
            ($"{Committee}/2022/period.yaml", $"mappen {Committee}/2022"),
            ("templates/ny/rapport.yaml", "mappen templates/ny"),
            ("templates/tertialrapport/avsnitt/ny.md", "templates/tertialrapport/avsnitt/ny.md"),
        })
        {
            _workspace.Write(path, "");
            Assert.Contains(Causes(), cause => cause.Words == $"{noticed} har kommit till");
            File.Delete(_workspace.At(path));
            if (noticed.StartsWith("mappen", StringComparison.Ordinal))
                Directory.Delete(Path.GetDirectoryName(_workspace.At(path))!);
            Assert.Empty(Causes());
        }
        foreach (var path in new[] { $"{Period}/fakta.yaml", $"{Period}/texter/handelser.md", "templates/gemensamt/rapport.yaml", "templates/tertialrapport/rapport.yaml" })
        {
            var content = File.ReadAllBytes(_workspace.At(path));
            File.Delete(_workspace.At(path));
            Assert.Contains(Causes(), cause => cause.Words == $"{path} är borta");
            File.WriteAllBytes(_workspace.At(path), content);
            Assert.Empty(Causes());
        }
    }

    [Fact]
    public void A_damaged_or_missing_file_of_the_report_is_noticed_and_mended()
    {
        Make();
        var whole = _workspace.Outputs();
        Assert.Contains("tertialrapport.fynd.json", whole.Keys);
        foreach (var (name, content) in whole)
        {
            File.Delete(Path.Combine(_workspace.Output, name));
            Assert.NotEmpty(Causes());
            Make();
            Assert.Equal(whole, _workspace.Outputs());
            // What a manifest says is changed in a test of its own.
            if (name.EndsWith(BuildManifest.FileEnding, StringComparison.Ordinal))
                continue;
            var damaged = (byte[])content.Clone();
            damaged[damaged.Length / 2] ^= 1;
            Change($"out/2024-T1/socialnamnden/{name}", damaged);
            Assert.Equal([new BuildCause(BuildCauseKind.OutputChanged, name)], Causes());
            Make();
            Assert.Equal(whole, _workspace.Outputs());
        }
        _workspace.Write("out/2024-T1/socialnamnden/.socrep.journal", "framåt\n");
        Assert.Equal([new BuildCause(BuildCauseKind.BrokenOff)], Causes());
    }

    [Theory]
    [InlineData("\"runtime\": \"10.", "\"runtime\": \"9.", BuildCauseKind.Tool)]
    [InlineData("\"name\": \"SocialReport.Pdf.dll\"", "\"name\": \"SocialReport.Pdf.old\"", BuildCauseKind.Tool)]
    [InlineData("\"name\": \"socrep.deps.json\"", "\"name\": \"socrep.deps.old\"", BuildCauseKind.Tool)]
    [InlineData("\"draft\": false", "\"draft\": true", BuildCauseKind.Options)]
    [InlineData("\"strict\": false", "\"strict\": true", BuildCauseKind.Options)]
    [InlineData("\"html\",", "\"pdf\",", BuildCauseKind.Options)]
    [InlineData("\"status\": \"slutligt\"", "\"status\": \"utkast\"", BuildCauseKind.Draft)]
    [InlineData("\"manifest\": 2", "\"manifest\": 1", BuildCauseKind.UnknownOrigin)]
    [InlineData("\"manifest\": 2", "\"manifest\": 3", BuildCauseKind.UnknownOrigin)]
    [InlineData("\"period\": \"2024-T1\"", "\"period\": \"2024-T2\"", BuildCauseKind.UnknownOrigin)]
    [InlineData("{", "", BuildCauseKind.UnknownOrigin)]
    public void Another_program_options_or_form_is_noticed(string old, string with, BuildCauseKind cause)
    {
        Make();
        var path = "out/2024-T1/socialnamnden/tertialrapport.manifest.json";
        var content = _workspace.Read(path);
        var index = content.IndexOf(old, StringComparison.Ordinal);
        Assert.True(index >= 0);
        _workspace.Write(path, content[..index] + with + content[(index + old.Length)..]);
        Assert.Equal(cause, Assert.Single(Causes()).Kind);
        AsNew();
    }

    [Fact]
    public void A_draft_by_its_period_is_always_built()
    {
        _workspace.Replace($"{Period}/period.yaml", "status: slutlig", "status: utkast");
        Make();
        Assert.Equal([new BuildCause(BuildCauseKind.Draft)], Causes());
    }

    [Fact]
    public void A_file_saved_while_the_report_is_built_leaves_no_trace_of_both()
    {
        var files = new ChangingFiles(new DirectoryFiles(_workspace.Folder), $"{Period}/drift.csv");
        var recorded = new RecordedFiles(files);
        Assert.Equal(recorded.Read($"{Period}/drift.csv").ToArray(), recorded.Read($"{Period}/drift.csv").ToArray());
        Assert.Equal(recorded.Stamps[0], FileStamp.Of($"{Period}/drift.csv", recorded.Read($"{Period}/drift.csv").Span));
    }

    [Fact]
    public void A_large_file_saved_between_two_readings_is_never_what_the_report_was_made_of()
    {
        var path = $"{Period}/drift.csv";
        var recorded = new RecordedFiles(new ChangingFiles(new DirectoryFiles(_workspace.Folder), path));
        foreach (var _ in Enumerable.Range(0, 2))
        {
            using var stream = recorded.Open(path);
            stream.Finish();
        }
        Assert.Equal("", recorded.Stamps[0].Sha256);
    }

    private void Change(string path, byte[] content)
    {
        var time = File.GetLastWriteTimeUtc(_workspace.At(path));
        File.WriteAllBytes(_workspace.At(path), content);
        File.SetLastWriteTimeUtc(_workspace.At(path), time);
    }

    private ReportRun Run()
    {
        var workspace = Workspace.Read(new DirectoryFiles(_workspace.Folder), new DiagnosticBag())!;
        return new ReportRun(_workspace.Folder, workspace, _workspace.At("out"), Options, isForced: false);
    }

    private List<BuildCause> Causes() => [.. Run().Causes(Item)];

    private void Make()
    {
        Assert.Equal(OutcomeKind.Built, Run().Make(Item).Kind);
        Assert.True(Causes() is [] or [{ Kind: BuildCauseKind.Draft }]);
    }

    /// <summary>What a build gives now, whether it stops or not, is what one gives where nothing was before.</summary>
    private void AsNew()
    {
        var outcome = Run().Make(Item);
        var written = _workspace.Outputs();
        Assert.NotEqual(OutcomeKind.Unchanged, outcome.Kind);
        Directory.Delete(_workspace.At("out"), recursive: true);
        var anew = Run().Make(Item);
        Assert.Equal(outcome.Findings.Select(finding => finding.Message), anew.Findings.Select(finding => finding.Message));
        Assert.Equal(outcome.Kind, anew.Kind);
        if (outcome.Kind == OutcomeKind.Built)
            Assert.Equal(_workspace.Outputs(), written);
    }

    /// <summary>A workspace in which a file is another each time it is read.</summary>
    private sealed class ChangingFiles(IInputFiles files, string changing) : IInputFiles
    {
        private int _reads;

        public bool Exists(string path) => files.Exists(path);

        public ReadOnlyMemory<byte> Read(string path) => path == changing ? BitConverter.GetBytes(_reads++) : files.Read(path);

        public InputStream Open(string path) => path == changing ? new InputStream(path, new MemoryStream(Read(path).ToArray())) : files.Open(path);

        public IReadOnlyList<string> Files(string folder) => files.Files(folder);

        public IReadOnlyList<string> Folders(string folder) => files.Folders(folder);
    }
}

/// <summary>Periods that a test writes.</summary>
internal static class Periods
{
    public static Period Parse(string written) => Period.TryParse(written, out var period) ? period : throw new ArgumentException(written);
}
