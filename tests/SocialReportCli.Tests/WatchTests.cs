using System.Diagnostics;
using System.Text;

namespace SocialReportCli.Tests;

/// <summary>The watch as a process: a saved file becomes a new PDF, an error leaves the old one, and Ctrl-C ends it.</summary>
public sealed class WatchTests
{
    private const string Facts = "sample-data/socialnamnden/2024-T1/fakta.yaml";
    private const string Settings = "sample-data/socialnamnden/2024-T1/period.yaml";

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    [Fact]
    public void En_sparad_fil_blir_en_ny_PDF_och_ett_fel_låter_den_vara()
    {
        using var workspace = new TemporaryWorkspace();
        using var watch = new RunningWatch(workspace.Folder, "--period 2024-T1 --report tertialrapport");
        watch.Await("Bevakar 1 rapport.");
        var pdf = Path.Combine(workspace.Output, "tertialrapport.pdf");
        var first = File.ReadAllBytes(pdf);

        workspace.Replace(Facts, "värde: 207", "värde: 206");
        watch.Await($"Ändrat: {Facts}", "är klar på");
        var second = File.ReadAllBytes(pdf);
        Assert.NotEqual(first, second);

        workspace.Replace(Settings, "datum:", "datun:");
        watch.Await("fel[SR0135]", "Den senaste rapporten är orörd.");
        Assert.Equal(second, File.ReadAllBytes(pdf));

        // As Excel saves: beside, and then renamed into place.
        workspace.Write(Settings + ".8A1F.tmp", workspace.Read(Settings).Replace("datun:", "datum:", StringComparison.Ordinal));
        File.Delete(workspace.At(Settings));
        File.Move(workspace.At(Settings + ".8A1F.tmp"), workspace.At(Settings));
        watch.Await($"Ändrat: {Settings}", "är klar på");
        Assert.Equal(second, File.ReadAllBytes(pdf));

        Assert.Equal(130, watch.Interrupt());
        Assert.DoesNotContain("fel[SR0101]", watch.Told, StringComparison.Ordinal);
    }

    [Fact]
    public void En_rapport_som_inte_går_att_byta_ut_byts_när_det_går()
    {
        using var workspace = new TemporaryWorkspace();
        using var watch = new RunningWatch(workspace.Folder, "--period 2024-T1 --report tertialrapport");
        watch.Await("Bevakar 1 rapport.");
        var pdf = Path.Combine(workspace.Output, "tertialrapport.pdf");
        var first = File.ReadAllBytes(pdf);
        File.SetAttributes(pdf, FileAttributes.ReadOnly);
        workspace.Replace(Facts, "värde: 207", "värde: 206");
        watch.Await("fel[SR0902]", "kan inte skrivas. Stäng den tidigare rapporten");
        Assert.Equal(first, File.ReadAllBytes(pdf));
        File.SetAttributes(pdf, FileAttributes.Normal);
        watch.Await("är utbytt.");
        Assert.NotEqual(first, File.ReadAllBytes(pdf));
    }

    [Fact]
    public void Det_som_inte_går_att_bevaka_nekas()
    {
        var run = Cli.Run(TemporaryWorkspace.Repository, "watch --period 1999");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("1999", run.Errors, StringComparison.Ordinal);
    }

    /// <summary>A running watch, whose lines are waited for in turn.</summary>
    private sealed class RunningWatch : IDisposable
    {
        private readonly Process _process;
        private readonly StringBuilder _told = new();
        private int _read;

        public RunningWatch(string folder, string arguments)
        {
            // Whoever runs the tests in the background ignores Ctrl-C, and so would the watch.
            var start = new ProcessStartInfo("env", ["--default-signal=INT", "dotnet", Path.Combine(AppContext.BaseDirectory, "socrep.dll"), "watch", .. arguments.Split(' ')])
            {
                WorkingDirectory = folder,
                RedirectStandardError = true,
                StandardErrorEncoding = Encoding.UTF8,
            };
            start.Environment.Remove("SOCREP_WORKSPACE");
            _process = Process.Start(start)!;
            _process.ErrorDataReceived += (_, line) =>
            {
                lock (_told)
                    _told.Append(line.Data).Append('\n');
            };
            _process.BeginErrorReadLine();
        }

        /// <summary>All that has been told.</summary>
        public string Told
        {
            get
            {
                lock (_told)
                    return _told.ToString();
            }
        }

        /// <summary>Waits until texts have been told, one after the other, after what was waited for before.</summary>
        public void Await(params string[] texts)
        {
            foreach (var text in texts)
            {
                var clock = Stopwatch.StartNew();
                int at;
                while ((at = Told.IndexOf(text, _read, StringComparison.Ordinal)) < 0)
                {
                    Assert.False(_process.HasExited || clock.Elapsed > Limit, $"”{text}” was never told:\n{Told}");
                    Thread.Sleep(20);
                }
                _read = at + text.Length;
            }
        }

        /// <summary>Presses Ctrl-C; the exit code.</summary>
        public int Interrupt()
        {
            Process.Start("kill", ["-INT", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]).WaitForExit();
            Assert.True(_process.WaitForExit(Limit), "It goes on.");
            return _process.ExitCode;
        }

        public void Dispose()
        {
            if (!_process.HasExited)
                _process.Kill();
            _process.WaitForExit();
            _process.Dispose();
        }
    }
}
