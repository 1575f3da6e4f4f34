using System.Text.RegularExpressions;

namespace SocialReport.Tests;

/// <summary>A code belongs to one file of messages: what it means never depends on where it comes from.</summary>
public partial class MessageCodeTests
{
    [Fact]
    public void No_code_stands_in_two_files()
    {
        var codes = Directory.EnumerateFiles(Repository.Path("src"), "*Messages*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Code().Matches(File.ReadAllText(file)).Select(match => match.Value).Distinct().Select(code => (code, file)))
            .ToLookup(pair => pair.code, pair => Path.GetFileName(pair.file));
        Assert.True(codes.Count > 50);
        Assert.Empty(codes.Where(code => code.Count() > 1).Select(code => $"{code.Key}: {string.Join(", ", code)}"));
    }

    [GeneratedRegex("(?<=\")SR[0-9]{4}(?=\")")]
    private static partial Regex Code();
}
