using System.Security.Cryptography;

namespace SocialReport.Manifests;

/// <summary>A file as it was: enough to tell whether it still is the same, nothing of what it says.</summary>
/// <param name="Name">Its name, or its path from the workspace folder with forward slashes.</param>
/// <param name="Size">Its length in bytes.</param>
/// <param name="Sha256">The SHA-256 of its bytes, in small hexadecimal digits.</param>
public sealed record FileStamp(string Name, long Size, string Sha256)
{
    /// <summary>The stamp of some bytes.</summary>
    public static FileStamp Of(string name, ReadOnlySpan<byte> content) =>
        new(name, content.Length, Convert.ToHexStringLower(SHA256.HashData(content)));
}
