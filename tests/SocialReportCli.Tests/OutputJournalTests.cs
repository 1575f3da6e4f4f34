using System.Text;
using SocialReport;
using SocialReport.Diagnostics;

namespace SocialReportCli.Tests;

/// <summary>
/// A set of files is written with every single step made to fail, or the run made to end there, and after a kill the next
/// run too: all files are the earlier ones or all are the new ones, once the next run has looked at them.
/// </summary>
public sealed class OutputJournalTests : IDisposable
{
    private const int FarMoreSteps = 200;
    private static readonly string[] Names = ["a.md", "b.pdf", "c.manifest.json"];
    private readonly string _folder = Directory.CreateTempSubdirectory("socrep-journal-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_run_that_ends_at_any_step_leaves_a_set_that_the_next_makes_whole()
    {
        var outcomes = new HashSet<string>();
        var steps = ForEveryStep(step =>
        {
            Start();
            var disk = new FaultyDisk(step, new KilledException());
            var ended = Ends(() => OutputFolder.Write(disk, _folder, Set("ny"), TimeSpan.Zero));
            foreach (var name in Names.Where(name => File.Exists(At(name))))
                Assert.Contains(File.ReadAllText(At(name)), (string[])["gammal " + name, "ny " + name]);
            OutputJournal.Recover(new OutputDisk(), _folder);
            outcomes.Add(Whole());
            AssertNextRunIsClean();
            return ended;
        });
        Assert.InRange(steps, 10, FarMoreSteps);
        Assert.Equal(["gammal", "ny"], outcomes.Order());
    }

    [Fact]
    public void A_recovery_that_ends_too_is_finished_by_the_one_after()
    {
        ForEveryStep(first =>
        {
            var isFirstKilled = false;
            ForEveryStep(second =>
            {
                Start();
                isFirstKilled = Ends(() => OutputFolder.Write(new FaultyDisk(first, new KilledException()), _folder, Set("ny"), TimeSpan.Zero));
                var ended = Ends(() => OutputJournal.Recover(new FaultyDisk(second, new KilledException()), _folder));
                OutputJournal.Recover(new OutputDisk(), _folder);
                Whole();
                return ended;
            });
            return isFirstKilled;
        });
    }

    [Theory]
    [InlineData(28)]
    [InlineData(5)]
    public void A_step_that_fails_leaves_the_set_whole(int number)
    {
        ForEveryStep(step =>
        {
            Start();
            var failed = false;
            try
            {
                OutputFolder.Write(new FaultyDisk(step, new IOException("fel", number)) { FailsOnce = true }, _folder, Set("ny"), TimeSpan.Zero);
            }
            catch (IOException)
            {
                failed = true;
            }
            if (failed && !File.Exists(At(".socrep.journal")))
                Assert.Equal("gammal", Whole());
            OutputJournal.Recover(new OutputDisk(), _folder);
            Whole();
            AssertNextRunIsClean();
            return failed;
        });
    }

    [Fact]
    public void A_file_that_cannot_be_replaced_brings_the_others_back_even_when_the_run_ends_there()
    {
        ForEveryStep(step =>
        {
            Start();
            File.Delete(At("c.manifest.json"));
            Directory.CreateDirectory(At("c.manifest.json/i vägen"));
            var ended = Ends(() =>
            {
                try
                {
                    OutputFolder.Write(new FaultyDisk(step, new KilledException()), _folder, Set("ny"), TimeSpan.Zero);
                }
                catch (FileInTheWayException error)
                {
                    Assert.Equal("c.manifest.json", error.Message);
                }
            });
            if (ended)
            {
                try
                {
                    OutputJournal.Recover(new OutputDisk(), _folder);
                }
                catch (FileInTheWayException)
                {
                    // It still is in the way.
                }
            }
            Directory.Delete(At("c.manifest.json"), recursive: true);
            Assert.All(Names[..2], name => Assert.Equal("gammal " + name, File.ReadAllText(At(name))));
            return ended;
        });
    }

    [Fact]
    public void Another_run_in_the_folder_is_waited_for_and_then_told_of()
    {
        Start();
        using (var turn = new OutputDisk().Lock(At(OutputJournal.LockName)))
        {
            Assert.NotNull(turn);
            Assert.Null(new OutputDisk().Lock(At(OutputJournal.LockName)));
            var error = Assert.Throws<FolderBusyException>(() => OutputFolder.Write(new OutputDisk(), _folder, Set("ny"), TimeSpan.FromMilliseconds(120)));
            AssertPage("SR0905", EnvironmentMessages.CannotWrite("out/2024-T1/socialnamnden", error));
        }
        Assert.Equal("gammal", Whole());
        Assert.False(OutputFolder.Write(new OutputDisk(), _folder, Set("ny"), TimeSpan.Zero));
        Assert.Equal("ny", Whole());
        Assert.Equal(Names, Directory.EnumerateFiles(_folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_broken_run_is_told_of_by_the_next()
    {
        ForEveryStep(step =>
        {
            Start();
            var ended = Ends(() => OutputFolder.Write(new FaultyDisk(step, new KilledException()), _folder, Set("ny"), TimeSpan.Zero));
            var hasJournal = File.Exists(At(".socrep.journal"));
            Assert.Equal(hasJournal, OutputFolder.Write(new OutputDisk(), _folder, Set("ny"), TimeSpan.Zero));
            return ended;
        });
        AssertPage("SR0906", EnvironmentMessages.Recovered("out/2024-T1/socialnamnden"));
    }

    [Fact]
    public void A_disk_that_fails_twice_says_that_the_report_is_half_written()
    {
        Start();
        File.Delete(At("c.manifest.json"));
        Directory.CreateDirectory(At("c.manifest.json/i vägen"));
        var codes = new HashSet<string>();
        ForEveryStep(step =>
        {
            var failed = false;
            try
            {
                OutputFolder.Write(new FaultyDisk(step, new IOException("fel", 28)), _folder, Set("ny"), TimeSpan.Zero);
            }
            catch (IOException error)
            {
                codes.Add(EnvironmentMessages.CannotWrite("ut", error).Code);
                failed = error is not FileInTheWayException;
            }
            return failed;
        });
        Assert.Equal(["SR0902", "SR0910"], codes.Order());
        AssertPage("SR0910", EnvironmentMessages.CannotWrite("out/2024-T1/socialnamnden", new HalfWrittenException(new IOException("fel", 5))));
    }

    private static void AssertPage(string code, Diagnostic finding)
    {
        var word = finding.Severity == Severity.Error ? "fel" : "notis";
        Assert.Equal(ErrorPage.Find(code)!.Example, $"{word}[{finding.Code}] {finding.Location}: {finding.Message}{(finding.Hint is { } hint ? "\n    " + hint : "")}");
    }

    private static int ForEveryStep(Func<int, bool> run)
    {
        var step = 1;
        while (run(step))
            Assert.True(++step < FarMoreSteps);
        return step;
    }

    private static bool Ends(Action run)
    {
        try
        {
            run();
            return false;
        }
        catch (KilledException)
        {
            return true;
        }
    }

    private void Start()
    {
        foreach (var entry in Directory.EnumerateFiles(_folder))
            File.Delete(entry);
        foreach (var name in Names)
            File.WriteAllText(At(name), "gammal " + name);
    }

    private static OutputFile[] Set(string version) => [.. Names.Select(name => new OutputFile(name, Encoding.UTF8.GetBytes($"{version} {name}")))];

    /// <summary>Which version the whole set is; a mixed one fails.</summary>
    private string Whole() => Assert.Single(Names.Select(name => File.ReadAllText(At(name)).Replace(" " + name, "", StringComparison.Ordinal)).Distinct());

    private void AssertNextRunIsClean()
    {
        OutputFolder.Write(new OutputDisk(), _folder, Set("nästa"), TimeSpan.Zero);
        Assert.Equal("nästa", Whole());
        Assert.Equal(Names, Directory.EnumerateFiles(_folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    private string At(string name) => Path.Combine(_folder, name);

    private sealed class KilledException : Exception;

    /// <summary>A disk whose n-th change fails, halfway through when it is a write; when the run is ended there, all that follows fails too.</summary>
    private sealed class FaultyDisk(int failingStep, Exception failure) : IOutputDisk
    {
        private readonly OutputDisk _disk = new();
        private int _step;

        public bool FailsOnce { get; init; }

        public void CreateFolder(string path) => _disk.CreateFolder(path);

        public bool Exists(string path) => _disk.Exists(path);

        public bool IsReadOnly(string path) => _disk.IsReadOnly(path);

        public byte[] Read(string path) => _disk.Read(path);

        public IDisposable? Lock(string path) => _disk.Lock(path);

        public void Write(string path, ReadOnlyMemory<byte> content) =>
            Step(() => _disk.Write(path, content), () => _disk.Write(path, content[..(content.Length / 2)]));

        public void Copy(string from, string to) => Step(() => _disk.Copy(from, to), () => _disk.Write(to, "halv"u8.ToArray()));

        public void Move(string from, string to) => Step(() => _disk.Move(from, to), () => { });

        public void Delete(string path) => Step(() => _disk.Delete(path), () => { });

        private void Step(Action change, Action half)
        {
            _step++;
            if (_step == failingStep)
                half();
            if (_step == failingStep || (_step > failingStep && !FailsOnce))
                throw failure;
            change();
        }
    }
}
