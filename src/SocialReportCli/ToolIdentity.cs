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
        var parts = Files(own) is { } files ? files.Select(Stamped) : own.Select(Compiled);
        return new ToolStamp(version, Environment.Version.ToString(), [.. parts.OrderBy(part => part.Name, StringComparer.Ordinal)]);
    }

    /// <summary>The files of the assemblies, and the one that names the packages they run with; null when all are in a single file.</summary>
    private static IEnumerable<string>? Files(Assembly[] own)
    {
        var files = own.Select(assembly => InProgramFolder(assembly.GetName().Name + ".dll")).ToList();
        if (!files.TrueForAll(File.Exists))
            return null;
        var packages = InProgramFolder(own[0].GetName().Name + ".deps.json");
        return File.Exists(packages) ? files.Append(packages) : files;
    }

    private static string InProgramFolder(string name) => Path.Combine(AppContext.BaseDirectory, name);

    private static FileStamp Stamped(string path) => FileStamp.Of(Path.GetFileName(path), File.ReadAllBytes(path));

    /// <summary>
    /// Published as a single file, the program has all of .NET in it, and to hash that would take longer than a build. The compiler
    /// has already made an id of each assembly's content; the packages' versions are among it.
    /// </summary>
    private static FileStamp Compiled(Assembly assembly) =>
        FileStamp.Of(assembly.GetName().Name + ".dll (id)", assembly.ManifestModule.ModuleVersionId.ToByteArray());
}
