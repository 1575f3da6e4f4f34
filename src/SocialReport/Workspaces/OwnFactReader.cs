using SocialReport.Diagnostics;
using SocialReport.Facts;

namespace SocialReport.Workspaces;

/// <summary>Reads <c>fakta.yaml</c>: figures of the text that no table carries, each with its origin.</summary>
internal static class OwnFactReader
{
    public static IReadOnlyList<OwnFact> Read(YamlMap map)
    {
        var origin = map.Text("källa");
        var facts = map.Require("fakta")?.Map()?.Entries.ToList() ?? [];
        map.RefuseUnknownKeys();
        return [.. facts.Select(entry => Fact(entry.Key, entry.KeyNode, entry.Value, origin)).OfType<OwnFact>()];
    }

    private static OwnFact? Fact(string id, YamlValue key, YamlValue node, string? usualOrigin)
    {
        if (!TableReader.IsIdentifier(key, id) || node.Map() is not { } map)
            return null;
        var value = map.Require("värde");
        var unit = map.Require("slag")?.Choice(Choices.MeasureUnits);
        var scale = map.Get("enhet")?.Choice(Choices.Scales);
        var origin = map.Text("källa") ?? usualOrigin;
        var persons = map.Truth("personer") ?? false;
        map.RefuseUnknownKeys();
        if (origin is null)
            key.Report(Messages.FactWithoutOrigin(key.Location, id));
        if (value is not { } written || unit is not { } counts || origin is null)
            return null;
        return StatedNumber.Read(written, counts, scale ?? NumberScale.One) is var (read, _)
            ? new OwnFact(id, read, counts, origin, written.Location) { CountsPersons = persons }
            : null;
    }
}
