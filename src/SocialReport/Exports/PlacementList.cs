namespace SocialReport.Exports;

/// <summary>Placements, in blocks, so that there is never a second copy of them all.</summary>
internal sealed class PlacementList
{
    private const int BlockBits = 15;
    private const int BlockLength = 1 << BlockBits;

    private readonly List<Placement[]> _blocks = [];
    private int[] _ofPerson = new int[1024];
    private int _count;

    /// <summary>Adds one.</summary>
    public void Add(in Placement placement)
    {
        if (_count >> BlockBits == _blocks.Count)
            _blocks.Add(new Placement[BlockLength]);
        _blocks[_count >> BlockBits][_count & (BlockLength - 1)] = placement;
        _count++;
        if (placement.Person >= _ofPerson.Length)
            Array.Resize(ref _ofPerson, Math.Max(_ofPerson.Length * 2, placement.Person + 1));
        _ofPerson[placement.Person]++;
    }

    /// <summary>Gives the placements person by person, each person's in the order of their days, whatever the order they came in.</summary>
    public void ByPerson(int persons, PersonAction take)
    {
        // Counted into place by person; the order within a person is sorted, so that no order of rows matters.
        var next = new int[persons];
        for (var person = 1; person < persons; person++)
            next[person] = next[person - 1] + _ofPerson[person - 1];
        var order = new int[_count];
        for (var i = 0; i < _count; i++)
            order[next[At(i).Person]++] = i;
        var buffer = new Placement[16];
        for (var person = 0; person < persons; person++)
        {
            var count = _ofPerson[person];
            if (buffer.Length < count)
                buffer = new Placement[count * 2];
            for (var i = 0; i < count; i++)
                buffer[i] = At(order[next[person] - count + i]);
            var own = buffer.AsSpan(0, count);
            if (count > 1)
                own.Sort(static (one, other) => Compare(one, other));
            if (count > 0)
                take(own);
        }
    }

    private ref readonly Placement At(int index) => ref _blocks[index >> BlockBits][index & (BlockLength - 1)];

    private static int Compare(in Placement one, in Placement other)
    {
        if (one.From != other.From)
            return one.From.CompareTo(other.From);
        if (one.To != other.To)
            return one.To.CompareTo(other.To);
        return one.File != other.File ? one.File.CompareTo(other.File) : one.Line.CompareTo(other.Line);
    }
}

/// <summary>Takes the placements of one person, in the order of their days.</summary>
internal delegate void PersonAction(ReadOnlySpan<Placement> placements);
