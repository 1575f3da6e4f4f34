namespace SocialReport.Tests.Schemas;

/// <summary>What the readers accept at one place of a file, as far as they have asked.</summary>
/// <param name="path">The place: keys from the top, <c>*</c> for a name of the user's own and <c>[]</c> for an item of a list.</param>
internal sealed class Shape(string path)
{
    private readonly List<MapVisit> _visits = [];

    public string Path => path;

    /// <summary>The keys that are asked for, in the order in which they first were.</summary>
    public List<(string Key, Shape Value)> Keys { get; } = [];

    public bool IsMap { get; set; }

    public bool IsText { get; set; }

    public bool IsTruth { get; set; }

    public bool IsDate { get; set; }

    /// <summary>Whether an item may also stand alone, without being a list.</summary>
    public bool IsOneOrMany { get; set; }

    /// <summary>Words that are asked for by name, in order.</summary>
    public List<string> Words { get; } = [];

    /// <summary>Texts that show what may be written.</summary>
    public List<string> Examples { get; } = [];

    /// <summary>The whole numbers that are accepted.</summary>
    public (int Low, int High)? Whole { get; set; }

    /// <summary>What stands under names of the user's own; null where there are no such names.</summary>
    public Shape? Entry { get; private set; }

    /// <summary>What the items of a list are; null where there is no list.</summary>
    public Shape? Item { get; private set; }

    /// <summary>The keys that the readers refuse to be without, whatever else is there.</summary>
    public IEnumerable<string> RequiredKeys => Keys.Select(item => item.Key)
        .Where(key => _visits.Any(visit => visit.Missed.Contains(key)) && !_visits.Any(visit => visit.DoesWithout(key)));

    public Shape Key(string key)
    {
        if (Keys.Find(item => item.Key == key).Value is { } known)
            return known;
        var value = new Shape($"{path}/{key}");
        Keys.Add((key, value));
        return value;
    }

    public Shape AnyEntry() => Entry ??= new Shape($"{path}/*");

    public Shape AnyItem() => Item ??= new Shape($"{path}/[]");

    public MapVisit Visit()
    {
        IsMap = true;
        var visit = new MapVisit();
        _visits.Add(visit);
        return visit;
    }

    public void AddWords(IEnumerable<string> words) => Words.AddRange(words.Except(Words).ToList());
}

/// <summary>One reading of a map.</summary>
internal sealed class MapVisit
{
    /// <summary>The keys that were there.</summary>
    public HashSet<string> Present { get; } = [];

    /// <summary>The keys that were not there and had to be.</summary>
    public HashSet<string> Missed { get; } = [];

    /// <summary>Whether the reader read to the map's end.</summary>
    public bool IsWhole { get; set; }

    /// <summary>Whether a key was left out and nobody said anything.</summary>
    public bool DoesWithout(string key) => IsWhole && !Present.Contains(key) && !Missed.Contains(key);
}
