using BenchmarkDotNet.Attributes;

namespace SocialReport.Benchmarks;

/// <summary>Reading a CSV file of facts, with all its checks.</summary>
[MemoryDiagnoser]
public class FactsBenchmarks
{
    private Func<int> _read = null!;

    /// <summary>Rows of the file, of four numbers each.</summary>
    [Params(10, 100, 1_000, 10_000, 100_000)]
    public int Rows { get; set; }

    /// <summary>Makes the file, and sees that it is read without findings.</summary>
    /// <exception cref="InvalidOperationException">The file has faults or too few facts.</exception>
    [GlobalSetup]
    public void Setup()
    {
        _read = ConstructedFacts.Of(Rows);
        if (Read() != Rows * 4)
            throw new InvalidOperationException("The constructed file is not read as it should be.");
    }

    /// <summary>The file's facts, counted.</summary>
    [Benchmark]
    public int Read() => _read();
}
