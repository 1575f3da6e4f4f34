using System.Reflection;
using SocialReport;
using SocialReport.Manifests;
using SocialReport.Pdf;

namespace SocialReportCli;

/// <summary>Tells which program this is, for the manifest: its version and the hashes of its own program files.</summary>
internal static class ToolIdentity
{
    private static readonly Lazy<ToolStamp> LazyStamp = new(Read);

    public static ToolStamp Stamp => LazyStamp.Value;

    private static ToolStamp Read()
    {
        Assembly[] own = [typeof(ToolIdentity).Assembly, typeof(ReportBuilder).Assembly, typeof(PdfFonts).Assembly];
        var version = own[0].GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
        return new ToolStamp(version, Environment.Version.ToString(), [.. Files(own).Select(Stamped)]);
    }

    /// <summary>
    /// The files of the assemblies, and the one that names the packages they run with; published as a single file, they are all in
    /// the program itself.
    /// </summary>
    private static IEnumerable<string> Files(Assembly[] own)
    {
        var files = own.Select(assembly => InProgramFolder(assembly.GetName().Name + ".dll")).ToList();
        if (!files.TrueForAll(File.Exists))
            return [Environment.ProcessPath!];
        var packages = InProgramFolder(own[0].GetName().Name + ".deps.json");
        return (File.Exists(packages) ? files.Append(packages) : files).Order(StringComparer.Ordinal);
    }

    private static string InProgramFolder(string name) => Path.Combine(AppContext.BaseDirectory, name);

    private static FileStamp Stamped(string path) => FileStamp.Of(Path.GetFileName(path), File.ReadAllBytes(path));
}
