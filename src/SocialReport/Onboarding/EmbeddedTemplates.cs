namespace SocialReport.Onboarding;

/// <summary>The generic report types, carried inside the program so that it can start a workspace anywhere.</summary>
public static class EmbeddedTemplates
{
    private const string Prefix = "mallar/";

    /// <summary>
    /// The report types that a committee can start from as they are, the usual one first. One that prints tables which every committee
    /// has to declare for itself is none of them, nor are folders that only others build on.
    /// </summary>
    public static IReadOnlyList<string> Reports { get; } = ["tertialrapport", "delarsrapport", "nyckeltal", "omstallning"];

    /// <summary>The files of a folder, by path from the folder of report types, in ordinal order.</summary>
    internal static IReadOnlyList<NewFile> Files(string folder) =>
        [.. Names().Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal)).Select(name => new NewFile(name, Read(name)))];

    // The folder's separator is that of the machine that built the program.
    private static IEnumerable<string> Names() =>
        typeof(EmbeddedTemplates).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..].Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    private static byte[] Read(string name)
    {
        var assembly = typeof(EmbeddedTemplates).Assembly;
        var resource = assembly.GetManifestResourceNames().Single(other => other.Replace('\\', '/') == Prefix + name);
        using var stream = assembly.GetManifestResourceStream(resource)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
