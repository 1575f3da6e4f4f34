using Xunit.Sdk;

namespace SocialReport.Tests.Snapshots;

/// <summary>The helper of the golden tests: one that always passed would hide everything.</summary>
public sealed class SnapshotTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("socrep-snapshot-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void A_new_text_fails_until_it_is_accepted()
    {
        var failure = Assert.Throws<FailException>(() => Verify("a\n"));
        Assert.StartsWith("New: mapp/text.md\n", failure.Message, StringComparison.Ordinal);
        Assert.True(File.Exists(Received));

        Snapshot.Verify("a\n", "mapp/text.md", _root, isAccepting: true);
        Assert.False(File.Exists(Received));
        Verify("a\n");
    }

    [Fact]
    public void A_changed_text_fails_and_what_was_received_goes_away_when_it_is_right_again()
    {
        Snapshot.Verify("a\n", "mapp/text.md", _root, isAccepting: true);
        var failure = Assert.Throws<FailException>(() => Verify("b\n"));
        Assert.StartsWith("Changed: mapp/text.md\n@@ rad 1 @@\n-a\n+b\n", failure.Message, StringComparison.Ordinal);
        Assert.Equal("b\n", File.ReadAllText(Received));

        Verify("a\n");
        Assert.False(File.Exists(Received));
    }

    [Fact]
    public void A_stale_file_in_a_folder_fails_until_it_is_accepted_as_gone()
    {
        var texts = new Dictionary<string, string> { ["a.md"] = "a\n", ["b.md"] = "b\n" };
        Snapshot.VerifyFolder(texts, "mapp", _root, isAccepting: true);
        Snapshot.VerifyFolder(texts, "mapp", _root, isAccepting: false);

        texts.Remove("b.md");
        var failure = Assert.Throws<FailException>(() => Snapshot.VerifyFolder(texts, "mapp", _root, isAccepting: false));
        Assert.StartsWith("Removed: mapp/b.md\n", failure.Message, StringComparison.Ordinal);

        Snapshot.VerifyFolder(texts, "mapp", _root, isAccepting: true);
        Snapshot.VerifyFolder(texts, "mapp", _root, isAccepting: false);
    }

    [Fact]
    public void Every_accepted_file_in_the_repository_is_named_in_a_test()
    {
        var sources = string.Concat(Sources(Snapshot.ProjectFolder).Select(File.ReadAllText));
        var folders = Directory.EnumerateDirectories(Snapshot.ProjectFolder, "Accepted", SearchOption.AllDirectories);
        Assert.All(
            folders.SelectMany(Snapshot.AcceptedFiles),
            file => Assert.Contains($"Accepted/{Path.GetFileName(file)}", sources, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private string Received => Path.Combine(_root, "mapp", "text.received.md");

    private void Verify(string actual) => Snapshot.Verify(actual, "mapp/text.md", _root, isAccepting: false);
}
