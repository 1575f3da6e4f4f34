using System.Runtime.CompilerServices;
using SocialReport.Diagnostics;

namespace SocialReport.Workspaces;

/// <summary>
/// The files of a workspace during one build, with a memory of what they were read as: a report rests on its committee's
/// earlier ones, which are of the same files, and the same file is then read once. It lives as long as the build, so nothing
/// goes from one report to another.
/// </summary>
/// <param name="files">The files.</param>
internal sealed class ReadingMemory(IInputFiles files) : IInputFiles
{
    private readonly Dictionary<object, (object? Result, DiagnosticBag Findings)> _read = [];

    /// <inheritdoc/>
    public bool Exists(string path) => files.Exists(path);

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Read(string path) => files.Read(path);

    /// <inheritdoc/>
    public InputStream Open(string path) => files.Open(path);

    /// <inheritdoc/>
    public IReadOnlyList<string> Files(string folder) => files.Files(folder);

    /// <inheritdoc/>
    public IReadOnlyList<string> Folders(string folder) => files.Folders(folder);

    /// <summary>What was read under a key before, or is read now; its findings are told each time.</summary>
    public (object? Result, DiagnosticBag Findings) Once(object key, Func<DiagnosticBag, object?> read)
    {
        if (!_read.TryGetValue(key, out var known))
        {
            var findings = new DiagnosticBag();
            _read[key] = known = (read(findings), findings);
        }
        return known;
    }
}

/// <summary>An object as part of a key: the same object, not an equal one.</summary>
/// <param name="Value">The object.</param>
internal readonly record struct ByReference(object Value)
{
    public bool Equals(ByReference other) => ReferenceEquals(Value, other.Value);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(Value);
}

/// <summary>Reads a file, or several, once in a build.</summary>
internal static class ReadOnce
{
    /// <summary>What the files hold; read anew each time where nobody remembers.</summary>
    /// <param name="files">The files.</param>
    /// <param name="key">All that decides the result but the files' content: what is read, and as what.</param>
    /// <param name="diagnostics">Takes the findings, each time.</param>
    /// <param name="read">Reads them, and tells of what it finds. The result must be immutable.</param>
    public static T? Once<T>(this IInputFiles files, object key, DiagnosticBag diagnostics, Func<DiagnosticBag, T?> read)
        where T : class
    {
        if (files is not ReadingMemory memory)
            return read(diagnostics);
        var (result, findings) = memory.Once(key, read);
        diagnostics.AddRange(findings);
        return (T?)result;
    }
}
