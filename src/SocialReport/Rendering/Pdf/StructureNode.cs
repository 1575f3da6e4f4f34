using SocialReport.Pdf;

namespace SocialReport.Rendering.Pdf;

/// <summary>
/// An element of the structure before there are pages. Elements of blocks are made in reading order before anything is
/// painted; elements inside a line when they are painted, so that they stand among the words around them.
/// </summary>
internal sealed class StructureNode(StructureNode? parent, StructureRole role)
{
    public StructureNode? Parent => parent;

    public StructureRole Role => role;

    /// <summary>The words that stand in the place of a picture.</summary>
    public string? Alt { get; init; }

    public HeaderScope? Scope { get; init; }

    public int ColumnSpan { get; init; } = 1;

    public int RowSpan { get; init; } = 1;

    public ListNumbering? ListNumbering { get; init; }

    /// <summary>The header cells of a data cell, where their scopes alone do not tell.</summary>
    public IReadOnlyList<StructureNode> Headers { get; set; } = [];
}

/// <summary>The elements of all blocks, in reading order: parents before their children.</summary>
internal sealed class StructurePlan
{
    private readonly List<StructureNode> _nodes = [];

    public IReadOnlyList<StructureNode> Nodes => _nodes;

    /// <summary>Adds an element after all there is; null is the document itself as a parent.</summary>
    public StructureNode Add(StructureNode? parent, StructureRole role) => Add(new StructureNode(parent, role));

    /// <summary>Adds an element after all there is.</summary>
    public StructureNode Add(StructureNode node)
    {
        _nodes.Add(node);
        return node;
    }
}
