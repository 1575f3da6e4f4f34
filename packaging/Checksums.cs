using System.Security.Cryptography;

namespace Packaging;

/// <summary>The file <c>SHA256SUMS</c>, as <c>sha256sum --check</c> reads it.</summary>
internal static class Checksums
{
    /// <summary>Writes the hash of each zip and package of a folder, in the order of their names.</summary>
    public static void Write(string folder)
    {
        var files = Directory.EnumerateFiles(folder)
            .Where(file => Path.GetExtension(file) is ".zip" or ".nupkg")
            .OrderBy(Path.GetFileName, StringComparer.Ordinal);
        File.WriteAllText(
            Path.Combine(folder, "SHA256SUMS"),
            string.Concat(files.Select(file => $"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))}  {Path.GetFileName(file)}\n")));
    }
}
