using SocialReport.Conformance.Reading;

namespace SocialReport.Conformance.Inspection;

/// <summary>The structure of a file, and the tree that leads from content back to it.</summary>
internal sealed class StructureTree
{
    private readonly Dictionary<PdfDictionary, StructureItem> _items = [];

    private StructureTree(PdfReader reader, PdfDictionary? root)
    {
        Root = root;
        RoleMap = root is null ? [] : reader.FindDictionary(root, "RoleMap") ?? [];
        if (root is null)
            return;
        Items = Read(reader, root);
        ParentTree = reader.FindDictionary(root, "ParentTree") is { } tree ? Numbers(reader, tree) : [];
        Names = reader.FindDictionary(root, "IDTree") is { } names
            ? [.. reader.Items(names, "Names").Chunk(2).Select(pair => (PdfReader.Text(pair[0]), reader.FindDictionary(pair[1])))]
            : [];
    }

    public PdfDictionary? Root { get; }

    public PdfDictionary RoleMap { get; }

    /// <summary>The elements in reading order, parents before their children.</summary>
    public IReadOnlyList<StructureItem> Items { get; } = [];

    /// <summary>What the keys of pages and annotations lead to.</summary>
    public IReadOnlyDictionary<int, object?> ParentTree { get; } = new Dictionary<int, object?>();

    /// <summary>The identifiers, and what they lead to.</summary>
    public IReadOnlyList<(string Name, PdfDictionary? Element)> Names { get; } = [];

    public static StructureTree Read(PdfReader reader) => new(reader, reader.FindDictionary(reader.Catalog, "StructTreeRoot"));

    /// <summary>The element of a dictionary; null when the tree does not reach it.</summary>
    public StructureItem? Find(PdfDictionary? element) => element is null ? null : _items.GetValueOrDefault(element);

    /// <summary>The standard type that a type stands for; itself when none is found.</summary>
    public string StandardType(string type)
    {
        var known = new HashSet<string>();
        while (!StandardTypes.All.Contains(type) && known.Add(type) && RoleMap.GetValueOrDefault(type) is PdfName(var mapped))
            type = mapped;
        return type;
    }

    private List<StructureItem> Read(PdfReader reader, PdfDictionary root)
    {
        var items = new List<StructureItem>();
        foreach (var kid in Kids(reader, root).OfType<PdfDictionary>())
            Add(kid, null);
        return items;

        void Add(PdfDictionary element, StructureItem? parent)
        {
            var item = new StructureItem(reader, element, StandardType(reader.FindName(element, "S") ?? ""), parent);
            parent?.Children.Add(item);
            parent?.Kids.Add(item);
            items.Add(item);
            // An element that is reached twice is read once only: rules report it.
            if (!_items.TryAdd(element, item))
                return;
            foreach (var kid in Kids(reader, element))
            {
                if (kid is double number)
                    item.Add(new ContentOfItem(reader.FindDictionary(element, "Pg"), (int)number));
                else if (kid is PdfDictionary entry)
                    AddEntry(entry, item);
            }
        }

        void AddEntry(PdfDictionary entry, StructureItem item)
        {
            switch (reader.FindName(entry, "Type"))
            {
                case "MCR":
                    var page = reader.FindDictionary(entry, "Pg") ?? reader.FindDictionary(item.Entries, "Pg");
                    item.Add(new ContentOfItem(page, reader.FindInteger(entry, "MCID") ?? -1));
                    break;
                case "OBJR":
                    if (reader.FindDictionary(entry, "Obj") is { } target)
                        item.Objects.Add(target);
                    break;
                default:
                    Add(entry, item);
                    break;
            }
        }
    }

    private static IEnumerable<object?> Kids(PdfReader reader, PdfDictionary element) =>
        reader.Resolve(element.GetValueOrDefault("K")) switch
        {
            null => [],
            PdfArray array => array.Select(reader.Resolve),
            var single => [single],
        };

    private static Dictionary<int, object?> Numbers(PdfReader reader, PdfDictionary node) =>
        reader.Items(node, "Nums").Chunk(2).Select(pair => KeyValuePair.Create(PdfReader.Integer(pair[0]), pair[1]))
            .Concat(reader.Items(node, "Kids").OfType<PdfDictionary>().SelectMany(kid => Numbers(reader, kid)))
            .ToDictionary();
}

/// <summary>Marked content that an element claims.</summary>
internal sealed record ContentOfItem(PdfDictionary? Page, int Number);

/// <summary>An element of the structure.</summary>
/// <param name="reader">The file.</param>
/// <param name="entries">Its dictionary.</param>
/// <param name="type">Its standard type, or its own when it stands for none.</param>
/// <param name="parent">The element that it is part of; null for the topmost.</param>
internal sealed class StructureItem(PdfReader reader, PdfDictionary entries, string type, StructureItem? parent)
{
    public PdfDictionary Entries => entries;

    public string Type => type;

    public StructureItem? Parent => parent;

    public List<StructureItem> Children { get; } = [];

    public List<ContentOfItem> Content { get; } = [];

    /// <summary>Its content and children in reading order: <see cref="ContentOfItem"/> or <see cref="StructureItem"/>.</summary>
    public List<object> Kids { get; } = [];

    /// <summary>The annotations that are part of it.</summary>
    public List<PdfDictionary> Objects { get; } = [];

    /// <summary>Adds marked content that it claims.</summary>
    public void Add(ContentOfItem content)
    {
        Content.Add(content);
        Kids.Add(content);
    }

    /// <summary>An attribute; null when it has none of that owner and name.</summary>
    public object? Attribute(string owner, string name)
    {
        var all = reader.Resolve(entries.GetValueOrDefault("A")) is PdfArray array ? array.Select(reader.Resolve) : [reader.FindDictionary(entries, "A")];
        return all.OfType<PdfDictionary>()
            .Where(attributes => reader.FindName(attributes, "O") == owner)
            .Select(attributes => reader.Resolve(attributes.GetValueOrDefault(name)))
            .FirstOrDefault(value => value is not null);
    }

    public string? Text(string key) => reader.FindText(entries, key);

    /// <summary>The element and all below it, in reading order.</summary>
    public IEnumerable<StructureItem> WithDescendants() => Children.SelectMany(child => child.WithDescendants()).Prepend(this);

    /// <summary>The elements that it is part of, the nearest first.</summary>
    public IEnumerable<StructureItem> Ancestors()
    {
        for (var one = parent; one is not null; one = one.Parent)
            yield return one;
    }

    /// <summary>Where it stands, such as Document/Sect[2]/P[1].</summary>
    public override string ToString()
    {
        if (parent is null)
            return type;
        var number = 1 + parent.Children.TakeWhile(child => child != this).Count(child => child.Type == type);
        return $"{parent}/{type}[{number}]";
    }
}
