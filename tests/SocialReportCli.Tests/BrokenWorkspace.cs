using System.Text;
using System.Text.RegularExpressions;

namespace SocialReportCli.Tests;

/// <summary>A workspace whose report is built once; then each case breaks it, looks at what is said, and mends it again.</summary>
public sealed partial class BrokenWorkspace : IDisposable
{
    private readonly TemporaryWorkspace _workspace = new();
    private readonly SortedDictionary<string, byte[]> _earlier;

    public BrokenWorkspace()
    {
        Assert.Equal(0, _workspace.Build("--quiet").ExitCode);
        _earlier = _workspace.Outputs();
        Assert.NotEmpty(_earlier);
    }

    /// <summary>Changes files, builds, checks what is always true of an error, and puts the files back.</summary>
    /// <param name="changes">The files, with new bytes, or null to remove one.</param>
    /// <param name="flags">Flags of the build.</param>
    /// <param name="exitCode">The exit code that must come.</param>
    /// <param name="expected">The findings, as <see cref="ToldFinding.Summary"/> writes them.</param>
    /// <param name="name">What the case is called; a page of <c>docs/fel</c> that has it as its example must show what is printed.</param>
    internal void Check(
        IReadOnlyDictionary<string, byte[]?> changes, string flags, int exitCode, IReadOnlyList<string> expected, string name)
    {
        var before = changes.Keys.ToDictionary(path => path, ReadOrNull, StringComparer.Ordinal);
        try
        {
            foreach (var (path, bytes) in changes)
                Put(path, bytes);
            var run = _workspace.Build(flags);
            var told = ToldFinding.Read(run.Errors).Where(finding => finding.Severity != "notis").ToList();
            Assert.True(
                expected.SequenceEqual(told.Select(finding => finding.Summary)) && run.ExitCode == exitCode,
                $"Väntat, slutkod {exitCode}:\n{string.Join('\n', expected)}\n\nI stället, slutkod {run.ExitCode}:\n{string.Join('\n', told.Select(finding => finding.Summary))}\n\n{run.Errors}");
            foreach (var finding in told)
                CheckWords(finding);
            foreach (var (code, example) in PageExample.Of(name))
            {
                if (told.FirstOrDefault(finding => example.StartsWith($"{finding.Severity}[{code}] {finding.Place}: ", StringComparison.Ordinal)) is { } shown)
                    Assert.Equal(example, shown.Text);
            }
            AssertNothingForeign(run.Output + run.Errors);
            if (exitCode != 0)
                Assert.Equal(_earlier, _workspace.Outputs());
            else if (flags.Contains("--utkast", StringComparison.Ordinal))
                AssertDraft(told);
        }
        finally
        {
            foreach (var (path, bytes) in before)
                Put(path, bytes);
            foreach (var (file, bytes) in _earlier)
                File.WriteAllBytes(Path.Combine(_workspace.Output, file), bytes);
        }
    }

    /// <summary>Runs a command in the workspace as it is.</summary>
    internal CliRun Run(IReadOnlyList<string> arguments) => Cli.Run(_workspace.Folder, arguments);

    public void Dispose() => _workspace.Dispose();

    internal byte[]? ReadOrNull(string path) => File.Exists(_workspace.At(path)) ? File.ReadAllBytes(_workspace.At(path)) : null;

    private void Put(string path, byte[]? bytes)
    {
        if (bytes is null)
        {
            File.Delete(_workspace.At(path));
            return;
        }
        Directory.CreateDirectory(Path.GetDirectoryName(_workspace.At(path))!);
        File.WriteAllBytes(_workspace.At(path), bytes);
    }

    /// <summary>A finding says what to do, and shows the line and the very column that it names.</summary>
    private void CheckWords(ToldFinding finding)
    {
        Assert.False(string.IsNullOrWhiteSpace(finding.Hint), $"{finding.Summary} säger inte vad man ska göra.");
        Assert.DoesNotMatch(English(), finding.Message + " " + finding.Hint);
        // Lines about persons are never shown.
        if (finding.Position is not { Column: > 0 } place || finding.Code == "SR0701" || place.File.EndsWith("placeringar.csv", StringComparison.Ordinal))
        {
            Assert.Null(finding.Line);
            return;
        }
        Assert.Equal(place.Column, finding.CaretIndex + 1);
        Assert.Equal(LinesOf(place.File)[place.Line - 1], finding.Line);
    }

    private string[] LinesOf(string path)
    {
        var bytes = ReadOrNull(path)!;
        var text = bytes switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes.AsSpan(2)),
            [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes.AsSpan(3)),
            _ => Encoding.UTF8.GetString(bytes) is var utf8 && !utf8.Contains('\uFFFD', StringComparison.Ordinal)
                ? utf8
                : path.EndsWith(".csv", StringComparison.Ordinal) && bytes.AsSpan().IndexOf("\uFFFD"u8) >= 0
                    ? utf8
                    : CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes),
        };
        return text.ReplaceLineEndings("\n").Split('\n');
    }

    private void AssertDraft(IReadOnlyList<ToldFinding> told)
    {
        var text = _workspace.Read("out/2024-T1/socialnamnden/tertialrapport.md");
        Assert.Contains("UTKAST", text, StringComparison.Ordinal);
        var list = text[text.IndexOf("Kvar att göra", StringComparison.Ordinal)..];
        Assert.All(told, finding => Assert.Contains(finding.Code, list, StringComparison.Ordinal));
    }

    private static void AssertNothingForeign(string printed)
    {
        Assert.DoesNotContain("   at ", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", printed, StringComparison.Ordinal);
        Assert.DoesNotMatch(PersonalNumber(), printed);
    }

    [GeneratedRegex(@"\b(the|was|While|expected|found|could|cannot|invalid|error|[Ee]xception|denied|does|did|access)\b")]
    private static partial Regex English();

    [GeneratedRegex(@"(?<!\d)(18|19|20)?\d{6}[-+]?\d{4}(?!\d)")]
    private static partial Regex PersonalNumber();
}
