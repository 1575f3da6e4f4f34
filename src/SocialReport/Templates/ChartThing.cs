using SocialReport.Expressions;

namespace SocialReport.Templates;

/// <summary>A chart as templates know it: something to put in its place.</summary>
/// <param name="id">The chart's id.</param>
internal sealed class ChartThing(string id) : IThing
{
    public string Id => id;

    public string Description => $"diagrammet {id}";

    public IEnumerable<string> Names => [];

    public IEnumerable<string> Labels => [];

    public Value? Member(string name) => null;

    public Value? Item(string label) => null;
}
