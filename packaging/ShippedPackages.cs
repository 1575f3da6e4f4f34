using System.Text.Json;
using System.Xml.Linq;

namespace Packaging;

/// <summary>A package whose files are in what we hand out.</summary>
/// <param name="Id">Its name on the feed.</param>
/// <param name="Version">The version that was restored.</param>
/// <param name="Copyright">Its own copyright line, or who has made it.</param>
/// <param name="Licence">The SPDX identifier of the licence under which it is used.</param>
/// <param name="Offered">The licence as the package states it; may leave a choice.</param>
/// <param name="Address">Where it comes from.</param>
/// <param name="OwnTexts">Licence and notices that lie in the package itself, to be handed on as they are.</param>
internal sealed record ShippedPackage(
    string Id, string Version, string Copyright, string Licence, string Offered, string Address, IReadOnlyList<string> OwnTexts);

/// <summary>Reads what the last restore of the program brought, and which of it is shipped.</summary>
internal static class ShippedPackages
{
    private static readonly string Assets = Path.Combine("src", "SocialReportCli", "obj", "project.assets.json");

    // Older packages give an address instead of an identifier.
    private static readonly Dictionary<string, string> LicenceAtAddress = new(StringComparer.Ordinal)
    {
        ["https://github.com/mmanela/diffplex/blob/master/License.txt"] = "Apache-2.0",
    };

    /// <summary>
    /// The packages, in the order of their names: for a runtime identifier with the .NET runtime itself, as the program carries it;
    /// for none, as the dotnet tool carries them.
    /// </summary>
    /// <exception cref="InvalidDataException">The restore was for another runtime, or a package doesn't say its licence.</exception>
    public static IReadOnlyList<ShippedPackage> Of(string? runtime)
    {
        using var assets = JsonDocument.Parse(File.ReadAllBytes(Assets));
        var root = assets.RootElement;
        var folders = root.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name).ToList();
        var framework = root.GetProperty("project").GetProperty("frameworks").EnumerateObject().Single();
        var target = runtime is null ? framework.Name : $"{framework.Name}/{runtime}";
        if (!root.GetProperty("targets").TryGetProperty(target, out var libraries))
            throw new InvalidDataException($"{Assets} is not of {target}: publish it first.");

        var packages = libraries.EnumerateObject()
            .Where(library => library.Value.GetProperty("type").GetString() == "package" && HasFiles(library.Value))
            .Select(library => Read(folders, library.Name.Split('/') is [var id, var version] ? (id, version) : throw new InvalidDataException(library.Name)));
        if (runtime is not null)
        {
            packages = packages.Append(Read(folders, framework.Value.GetProperty("downloadDependencies").EnumerateArray()
                .Select(package => (Id: package.GetProperty("name").GetString()!, Version: package.GetProperty("version").GetString()!.Trim('[', ']').Split(',')[0]))
                .Single(package => package.Id == "Microsoft.NETCore.App.Runtime." + runtime)));
        }
        return [.. packages.OrderBy(package => package.Id, StringComparer.Ordinal)];
    }

    /// <summary>Whether a package brings something that runs; a placeholder says that the runtime already has it.</summary>
    private static bool HasFiles(JsonElement library) =>
        library.TryGetProperty("runtime", out var files) && files.EnumerateObject().Any(file => !file.Name.EndsWith("/_._", StringComparison.Ordinal));

    private static ShippedPackage Read(List<string> folders, (string Id, string Version) package)
    {
        var folder = folders.Select(root => Path.Combine(root, package.Id.ToLowerInvariant(), package.Version)).First(Directory.Exists);
        var nuspec = XDocument.Load(Directory.EnumerateFiles(folder, "*.nuspec").Single());
        string? Value(string name) => nuspec.Descendants().FirstOrDefault(element => element.Name.LocalName == name)?.Value;

        var expression = nuspec.Descendants().FirstOrDefault(element => element.Name.LocalName == "license" && (string?)element.Attribute("type") == "expression")?.Value;
        var offered = expression ?? LicenceAtAddress.GetValueOrDefault(Value("licenseUrl") ?? "")
            ?? throw new InvalidDataException($"{package.Id} {package.Version} doesn't say its licence; find out and say so here.");
        return new ShippedPackage(
            package.Id,
            package.Version,
            Value("copyright") is { } copyright && copyright != Value("authors") ? copyright : $"Copyright (c) {Value("authors")}",
            offered.Split(" OR ").FirstOrDefault(LicenceTexts.Has) ?? throw new InvalidDataException($"{package.Id} is under {offered}, whose text is not in packaging/licences."),
            offered,
            Value("projectUrl") ?? "",
            [.. Directory.EnumerateFiles(folder, "*.TXT", new EnumerationOptions { MatchCasing = MatchCasing.CaseInsensitive })
                .Where(file => Path.GetFileName(file) is { } name && (Starts(name, "LICENSE") || Starts(name, "THIRD-PARTY-NOTICES")))
                .OrderBy(Path.GetFileName, StringComparer.Ordinal)
                .Select(File.ReadAllText)]);

        static bool Starts(string name, string beginning) => name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase);
    }
}
