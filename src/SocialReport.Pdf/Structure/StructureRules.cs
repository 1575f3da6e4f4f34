using static SocialReport.Pdf.StructureRole;

namespace SocialReport.Pdf.Structure;

/// <summary>
/// What PDF/UA-1 (ISO 14289-1 §7) and the standard structure types (ISO 32000-1 §14.8.4) ask of the tree, as far as a
/// program can judge it.
/// </summary>
internal static class StructureRules
{
    /// <summary>The roles that may stand directly in another, for those that do not take all.</summary>
    private static readonly Dictionary<StructureRole, StructureRole[]> AllowedChildren = new()
    {
        [Table] = [TR, THead, TBody, TFoot, Caption],
        [THead] = [TR],
        [TBody] = [TR],
        [TFoot] = [TR],
        [TR] = [TH, TD],
        [L] = [LI, L, Caption],
        [LI] = [Lbl, LBody],
        [TOC] = [TOCI, TOC, Caption],
        [TOCI] = [Lbl, Reference, P, TOC],
    };

    /// <summary>The roles that another must stand directly in, for those that cannot stand anywhere.</summary>
    private static readonly Dictionary<StructureRole, StructureRole[]> AllowedParents = new()
    {
        [THead] = [Table],
        [TBody] = [Table],
        [TFoot] = [Table],
        [TR] = [Table, THead, TBody, TFoot],
        [TH] = [TR],
        [TD] = [TR],
        [LI] = [L],
        [LBody] = [LI],
        [TOCI] = [TOC],
        [Caption] = [Table, Figure, L, TOC],
    };

    /// <summary>Roles that hold other elements only, never content of their own.</summary>
    private static readonly HashSet<StructureRole> Containers =
        [Document, Part, Sect, Table, THead, TBody, TFoot, TR, L, LI, TOC];

    public static IReadOnlyList<string> Check(StructureElement root)
    {
        var problems = new List<string>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var elements = new HashSet<StructureElement>();
        var headingLevel = 0;
        Visit(root);
        foreach (var element in elements)
        {
            if (element.Headers.Any(header => header.Role != TH || !elements.Contains(header)))
                Report(element, "points to a header that is no header cell of the document");
        }

        return problems;

        void Visit(StructureElement element)
        {
            elements.Add(element);
            CheckPlace(element);
            CheckOne(element);
            foreach (var child in element.Children)
                Visit(child);
        }

        void CheckPlace(StructureElement element)
        {
            if (element.Parent is not { } parent)
                return;
            if (AllowedChildren.TryGetValue(parent.Role, out var children) && !children.Contains(element.Role))
                Report(element, $"may not stand in {parent.Role}");
            else if (AllowedParents.TryGetValue(element.Role, out var parents) && !parents.Contains(parent.Role))
                Report(element, $"may not stand in {parent.Role}");
            if (element.Role == Document)
                Report(element, "may only be the root");
            if (element.Role == Caption && element != parent.Children.First()
                && (parent.Role is L or TOC || element != parent.Children.Last()))
            {
                Report(element, "must stand first");
            }
        }

        void CheckOne(StructureElement element)
        {
            if (Containers.Contains(element.Role) && element.Kids.Any(kid => kid is not ElementKid))
                Report(element, "may not have content of its own");
            if (element.Id is { } id && !names.Add(id))
                Report(element, $"has the identifier {id}, which is taken");
            switch (element.Role)
            {
                case Figure or Formula:
                    if (string.IsNullOrWhiteSpace(element.Alt) && string.IsNullOrWhiteSpace(element.ActualText))
                        Report(element, "has neither an alternative text nor an actual text");
                    break;
                case Link when !element.Kids.Any(kid => kid is AnnotationKid):
                    Report(element, "has no link annotation");
                    break;
                case TH when element.Scope is null:
                    Report(element, "has no scope");
                    break;
                case >= H1 and <= H6:
                    CheckHeading(element);
                    break;
                case Table:
                    problems.AddRange(TableGrid.Check(element).Select(problem => $"{PathOf(element)} {problem}"));
                    break;
            }
        }

        void CheckHeading(StructureElement element)
        {
            var level = element.Role - H1 + 1;
            if (level > headingLevel + 1)
                Report(element, $"follows a heading of level {headingLevel}, so a level is skipped");
            headingLevel = level;
        }

        void Report(StructureElement element, string problem) => problems.Add($"{PathOf(element)} {problem}");
    }

    /// <summary>Where an element stands, for example Document/Sect[2]/Table[1]; numbers count siblings alike.</summary>
    private static string PathOf(StructureElement element)
    {
        if (element.Parent is not { } parent)
            return element.Role.ToString();
        var number = 1 + parent.Children.TakeWhile(child => child != element).Count(child => child.Role == element.Role);
        return $"{PathOf(parent)}/{element.Role}[{number}]";
    }
}
