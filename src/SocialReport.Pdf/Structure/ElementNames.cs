using System.Globalization;

namespace SocialReport.Pdf.Structure;

/// <summary>The identifiers of elements: their own, or made up for notes and for header cells that cells point to.</summary>
internal static class ElementNames
{
    /// <summary>One for every element that needs one.</summary>
    /// <param name="elements">All elements in reading order.</param>
    public static IReadOnlyDictionary<StructureElement, string> Create(IReadOnlyList<StructureElement> elements)
    {
        var needed = elements
            .Where(element => element.Role == StructureRole.Note)
            .Concat(elements.SelectMany(element => element.Headers))
            .ToHashSet();
        var taken = elements.Select(element => element.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var names = new Dictionary<StructureElement, string>();
        var number = 0;
        foreach (var element in elements)
        {
            if (element.Id is { } own)
                names.Add(element, own);
            else if (needed.Contains(element))
                names.Add(element, Next());
        }

        return names;

        string Next()
        {
            string name;
            do
                name = string.Create(CultureInfo.InvariantCulture, $"e{++number}");
            while (taken.Contains(name));
            return name;
        }
    }
}
