using System.Diagnostics;
using System.Globalization;

namespace SocialReport.Benchmarks;

/// <summary>
/// From a saved file to a finished PDF under <c>socrep watch</c>, as a ratio to a cold <c>socrep build</c> of the same report:
/// what somebody who writes a report waits for. The runs are made in turn, so that both meet the same machine.
/// </summary>
internal static class WatchLatency
{
    private const int Rounds = 15;
    private const string Facts = "sample-data/socialnamnden/2024-T1/fakta.yaml";
    private const string Pdf = "out/2024-T1/socialnamnden/tertialrapport.pdf";

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    /// <summary>Measures.</summary>
    /// <param name="program">The program, <c>socrep</c> or <c>socrep.dll</c>.</param>
    /// <param name="output">Where the numbers are printed.</param>
    /// <returns>The exit code.</returns>
    public static int Run(string program, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("socrep-watch-").FullName;
        try
        {
            SampleWorkspace.CopyTo(folder);
            using var watch = Start(program, folder, "watch", "out");
            Wait(() => File.Exists(Path.Combine(folder, Pdf)));
            var (cold, warm) = (new List<double>(), new List<double>());
            for (var round = 0; round < Rounds; round++)
            {
                warm.Add(Save(folder, round));
                cold.Add(Build(program, folder));
            }
            watch.Kill();
            watch.WaitForExit();
            // The first save after the start is compiled for the first time.
            Print(output, "cold build", cold);
            Print(output, "save to PDF, first", warm[..1]);
            Print(output, "save to PDF, then", warm[1..]);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio (medians) {Median(warm[1..]) / Median(cold):F2}, (minima) {warm[1..].Min() / cold.Min():F2}"));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Milliseconds from the save to the PDF.</summary>
    private static double Save(string folder, int round)
    {
        var (path, pdf) = (Path.Combine(folder, Facts), Path.Combine(folder, Pdf));
        var before = File.GetLastWriteTimeUtc(pdf);
        var text = File.ReadAllText(path);
        var (old, with) = round % 2 == 0 ? ("värde: 207", "värde: 206") : ("värde: 206", "värde: 207");
        if (!text.Contains(old, StringComparison.Ordinal))
            throw new InvalidOperationException($"{Facts} lacks {old}.");
        var clock = Stopwatch.StartNew();
        File.WriteAllText(path, text.Replace(old, with, StringComparison.Ordinal));
        Wait(() => File.GetLastWriteTimeUtc(pdf) != before);
        return clock.Elapsed.TotalMilliseconds;
    }

    private static double Build(string program, string folder)
    {
        var clock = Stopwatch.StartNew();
        using var build = Start(program, folder, "build", Path.Combine(folder, "cold"));
        build.WaitForExit();
        if (build.ExitCode != 0)
            throw new InvalidOperationException("The sample report doesn't build.");
        var time = clock.Elapsed.TotalMilliseconds;
        // Nothing that is left from before may save a cold build its work.
        Directory.Delete(Path.Combine(folder, "cold"), recursive: true);
        return time;
    }

    private static Process Start(string program, string folder, string verb, string output)
    {
        string[] arguments = [verb, "--period", "2024-T1", "--report", "tertialrapport", "--committee", "socialnamnden", "--output", output];
        var start = program.EndsWith(".dll", StringComparison.Ordinal)
            ? new ProcessStartInfo("dotnet", [program, .. arguments])
            : new ProcessStartInfo(program, arguments);
        start.WorkingDirectory = folder;
        start.RedirectStandardError = start.RedirectStandardOutput = true;
        var process = Process.Start(start)!;
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        return process;
    }

    private static void Wait(Func<bool> until)
    {
        for (var clock = Stopwatch.StartNew(); !until(); Thread.Sleep(1))
        {
            if (clock.Elapsed > Limit)
                throw new TimeoutException("The watch builds nothing.");
        }
    }

    private static void Print(TextWriter output, string what, List<double> times) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{what,-20} median {Median(times),7:F0} ms, least {times.Min(),7:F0} ms, of {times.Count}"));

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
