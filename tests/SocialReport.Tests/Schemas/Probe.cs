using System.Collections.Immutable;
using SocialReport.Workspaces;
using YamlDotNet.RepresentationModel;

namespace SocialReport.Tests.Schemas;

/// <summary>
/// Runs a reader over a file that isn't there. Each question that it asks has a usual answer (a key is left out unless it
/// must be there, a value is no map or list unless it is read as one); the reader is run again for each question with the
/// other answer, and the answers that led to it as they were. What it asks on the way is the shape of the file.
/// </summary>
internal sealed class Exploration
{
    private readonly Queue<ImmutableDictionary<string, bool>> _scripts = new([ImmutableDictionary<string, bool>.Empty]);
    private readonly HashSet<string> _seen = [];
    private readonly Dictionary<string, bool> _answers = [];
    private ImmutableDictionary<string, bool> _script = ImmutableDictionary<string, bool>.Empty;

    /// <summary>The shape of what a reader reads.</summary>
    public static Shape Of(Action<YamlValue> read)
    {
        var (exploration, top) = (new Exploration(), new Shape(""));
        while (exploration._scripts.TryDequeue(out var script))
        {
            exploration._script = script;
            exploration._answers.Clear();
            read(new ProbeValue(exploration, top, ProbeMap.Name));
        }
        return top;
    }

    /// <summary>The answer to a question in this run: the same whenever it is asked.</summary>
    public bool Answer(string question, bool usually)
    {
        if (_script.TryGetValue(question, out var answer) || _answers.TryGetValue(question, out answer))
            return answer;
        if (_seen.Add(question))
            _scripts.Enqueue(_script.Add(question, !usually));
        return _answers[question] = usually;
    }
}

/// <summary>A value that is whatever it is read as.</summary>
internal sealed record ProbeValue(Exploration Exploration, Shape Shape, string Content) : YamlValue(YamlFile.Blank(), new YamlScalarNode(Content))
{
    private bool _isText;

    public override bool IsMap => Is("map", usually: false);

    public override bool IsList => Is("list", usually: false);

    public override bool IsScalar => _isText |= Is("text", usually: false);

    public override string? Scalar => _isText ? Content : null;

    public override bool Is(string word)
    {
        Shape.AddWords([word]);
        return _isText |= Is("word " + word, usually: false);
    }

    public override YamlMap Map() => new ProbeMap(Exploration, Shape);

    public override IReadOnlyList<YamlValue> List() => [new ProbeValue(Exploration, Shape.AnyItem(), ProbeMap.Name)];

    public override IReadOnlyList<YamlValue> OneOrMany()
    {
        Shape.IsOneOrMany = true;
        return List();
    }

    public override string Text() => Read(Content, Shape.IsText = true);

    public override string Written() => Text();

    public override bool? Truth() => Read(true, Shape.IsTruth = true);

    public override DateOnly? Date() => Read(new DateOnly(2024, 1, 1), Shape.IsDate = true);

    public override int? Whole(int low, int high)
    {
        Shape.Whole = (low, high);
        return Read(low, true);
    }

    public override string OneOf(IEnumerable<string> words)
    {
        var known = words.ToList();
        Shape.AddWords(known);
        return Read(known[0], true);
    }

    protected override string? KnownWord(IEnumerable<string> words)
    {
        Shape.AddWords(words);
        return null;
    }

    protected override string TextLike(IReadOnlyList<string> forms)
    {
        Shape.Examples.AddRange(forms.Except(Shape.Examples).ToList());
        return Text();
    }

    private bool Is(string what, bool usually) => Exploration.Answer($"{Shape.Path} is {what}", usually);

    private T Read<T>(T value, bool isText)
    {
        _isText = isText;
        return value;
    }
}

/// <summary>A map that has the keys that the run says it has.</summary>
internal sealed class ProbeMap(Exploration exploration, Shape shape) : YamlMap(YamlFile.Blank(), new YamlMappingNode())
{
    /// <summary>A name of the user's own.</summary>
    public const string Name = "x";

    // Some names are ids, others are times.
    private static readonly string[] Names = [Name, "2024"];

    private readonly MapVisit _visit = shape.Visit();

    public override IEnumerable<YamlEntry> Entries => Names.Select(name => new YamlEntry(
        name, new ProbeValue(exploration, new Shape(shape.AnyEntry().Path + " name"), name), new ProbeValue(exploration, shape.AnyEntry(), Name)));

    public override YamlValue? Get(string key) => Find(key, isUsuallyThere: false);

    public override YamlValue? Require(string key)
    {
        var value = Find(key, isUsuallyThere: true);
        if (value is null)
            _visit.Missed.Add(key);
        return value;
    }

    public override void RefuseUnknownKeys() => _visit.IsWhole = true;

    private ProbeValue? Find(string key, bool isUsuallyThere)
    {
        var value = shape.Key(key);
        if (!exploration.Answer($"{value.Path} is there", isUsuallyThere))
            return null;
        _visit.Present.Add(key);
        return new ProbeValue(exploration, value, Name);
    }
}
