namespace SocialReportCli;

/// <summary>Reads which revision a folder's git repository stands at, from its files: git itself need not be there.</summary>
internal static class GitRevision
{
    private const string SymbolicReference = "ref: ";
    private const int MostSteps = 5;

    /// <summary>The revision in hexadecimal digits; null outside git, before the first commit, or when it can't be read.</summary>
    public static string? Of(string folder)
    {
        try
        {
            for (var place = new DirectoryInfo(folder); place is not null; place = place.Parent)
            {
                if (GitFolder(Path.Combine(place.FullName, ".git")) is { } git)
                    return Resolve(git, "HEAD", MostSteps);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The manifest then says nothing of git; the hashes of the files are what counts.
        }
        return null;
    }

    /// <summary>The folder of a repository: <c>.git</c> itself, or where the file of that name in a further worktree points.</summary>
    private static string? GitFolder(string path)
    {
        const string mark = "gitdir: ";
        if (Directory.Exists(path))
            return path;
        return File.Exists(path) && File.ReadAllText(path).Trim() is var text && text.StartsWith(mark, StringComparison.Ordinal)
            ? Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, text[mark.Length..]))
            : null;
    }

    private static string? Resolve(string git, string name, int steps)
    {
        var text = Loose(git, name) ?? Loose(Common(git), name);
        if (text?.StartsWith(SymbolicReference, StringComparison.Ordinal) == true)
            return steps == 0 ? null : Resolve(git, text[SymbolicReference.Length..], steps - 1);
        return IsRevision(text) ? text : Packed(Common(git), name);
    }

    /// <summary>What the worktrees of a repository share: its branches.</summary>
    private static string Common(string git)
    {
        var pointer = Path.Combine(git, "commondir");
        return File.Exists(pointer) ? Path.GetFullPath(Path.Combine(git, File.ReadAllText(pointer).Trim())) : git;
    }

    private static string? Loose(string git, string name)
    {
        var path = Path.Combine(git, name.Replace('/', Path.DirectorySeparatorChar));
        return File.Exists(path) ? File.ReadAllText(path).Trim() : null;
    }

    private static string? Packed(string git, string name)
    {
        var path = Path.Combine(git, "packed-refs");
        return File.Exists(path)
            ? File.ReadLines(path).Select(line => line.Split(' ')).FirstOrDefault(parts => parts is [var revision, var reference] && reference == name && IsRevision(revision))?[0]
            : null;
    }

    /// <summary>SHA-1 or SHA-256.</summary>
    private static bool IsRevision(string? text) => text is { Length: 40 or 64 } && text.All(char.IsAsciiHexDigitLower);
}
