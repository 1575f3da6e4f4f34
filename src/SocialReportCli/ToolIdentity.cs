using System.Reflection;
using SocialReport;
using SocialReport.Manifests;
using SocialReport.Pdf;

namespace SocialReportCli;

/// <summary>Tells which program this is, for the manifest: its version and the hashes of its own program files, or what stands for them.</summary>
internal static class ToolIdentity
{
    private static readonly Lazy<ToolStamp> LazyStamp = new(Read);

    public static ToolStamp Stamp => LazyStamp.Value;

    private static ToolStamp Read()
    {
        Assembly[] own = [typeof(ToolIdentity).Assembly, typeof(ReportBuilder).Assembly, typeof(PdfFonts).Assembly];
        var version = own[0].GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
        var files = own.Select(assembly => Path.Combine(AppContext.BaseDirectory, assembly.GetName().Name + ".dll")).Order(StringComparer.Ordinal).ToList();
        return new ToolStamp(version, Environment.Version.ToString(), [.. files.TrueForAll(File.Exists) ? files.Select(Stamped) : own.Select(Compiled)]);
    }

    private static FileStamp Stamped(string path) => FileStamp.Of(Path.GetFileName(path), File.ReadAllBytes(path));

    /// <summary>
    /// Published as a single file, the program has all of .NET in it, and to hash that would take longer than a build. The compiler
    /// has already made an id of each assembly's content; the packages' versions are among it.
    /// </summary>
    private static FileStamp Compiled(Assembly assembly) =>
        FileStamp.Of(assembly.GetName().Name + ".dll (id)", assembly.ManifestModule.ModuleVersionId.ToByteArray());
}
