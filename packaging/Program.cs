using Packaging;

// Run from the root of the repository, by build.sh and build.ps1, after what it packs has been restored or published.
const string Artifacts = "artifacts";
switch (args)
{
    // The notices of the dotnet tool, before it is packed.
    case ["notices", var file]:
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        File.WriteAllText(file, Notices.Write(ShippedPackages.Of(runtime: null)));
        return 0;
    // The published program of a runtime identifier, as a zip.
    case ["zip", var runtime]:
        var name = $"socrep-{Release.Version}-{runtime}";
        ReleaseZip.Write(
            Path.Combine(Artifacts, name + ".zip"),
            name,
            Path.Combine(Artifacts, "program", runtime, runtime.StartsWith("win", StringComparison.Ordinal) ? "socrep.exe" : "socrep"),
            Notices.Write(ShippedPackages.Of(runtime)));
        return 0;
    case ["sums"]:
        Checksums.Write(Artifacts);
        return 0;
    default:
        Console.Error.WriteLine("packaging notices FILE | zip RUNTIME | sums");
        return 2;
}
