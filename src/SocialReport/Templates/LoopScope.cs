using SocialReport.Expressions;

namespace SocialReport.Templates;

/// <summary>The names inside a for: its variable, and <c>for</c> itself, before those around it.</summary>
/// <param name="outer">The names around it.</param>
/// <param name="variable">The name of its variable.</param>
/// <param name="item">The variable's value.</param>
/// <param name="index">Which item it is, from 0.</param>
/// <param name="count">How many items there are.</param>
internal sealed class LoopScope(IScope outer, string variable, Value item, int index, int count) : IScope
{
    private readonly Value _loop = new Value.Thing(new Loop(index, count));

    public IEnumerable<string> Names => outer.Names.Prepend(variable);

    public Value? Find(string name)
    {
        if (name == variable)
            return item;
        return name == ReservedWords.For ? _loop : outer.Find(name);
    }

    /// <summary>Where a loop stands: <c>for.first</c>, <c>for.last</c>, and <c>for.index</c> from 0, as in Scriban.</summary>
    private sealed class Loop(int index, int count) : IThing
    {
        public string Description => "for";

        public IEnumerable<string> Names => ["first", "last", "index"];

        public IEnumerable<string> Labels => [];

        public Value? Member(string name) => name switch
        {
            "first" => new Value.Truth(index == 0),
            "last" => new Value.Truth(index == count - 1),
            "index" => new Value.Number(index, null, null, []),
            _ => null,
        };

        public Value? Item(string label) => null;
    }
}
