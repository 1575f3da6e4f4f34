namespace SocialReport.Exports;

/// <summary>Placements, in blocks, so that there is never a second copy of them all.</summary>
internal sealed class PlacementList
{
    private const int BlockBits = 15;
    private const int BlockLength = 1 << BlockBits;

    private readonly List<Placement[]> _blocks = [];
    private int _count;

    /// <summary>Adds one.</summary>
    public void Add(in Placement placement)
    {
        if (_count >> BlockBits == _blocks.Count)
            _blocks.Add(new Placement[BlockLength]);
        _blocks[_count >> BlockBits][_count & (BlockLength - 1)] = placement;
        _count++;
    }

    /// <summary>Gives the placements person by person, each person's in the order of their days, whatever the order they came in.</summary>
    public void ByPerson(int persons, PersonAction take)
    {
        // Counted into place by person; the order within a person is sorted, so that no order of rows matters.
        var ends = new int[persons + 1];
        for (var i = 0; i < _count; i++)
            ends[At(i).Person + 1]++;
        for (var person = 0; person < persons; person++)
            ends[person + 1] += ends[person];
        var order = new int[_count];
        var next = ends.AsSpan(0, persons).ToArray();
        for (var i = 0; i < _count; i++)
            order[next[At(i).Person]++] = i;
        var buffer = new Placement[16];
        for (var person = 0; person < persons; person++)
        {
            var count = ends[person + 1] - ends[person];
            if (buffer.Length < count)
                buffer = new Placement[count * 2];
            for (var i = 0; i < count; i++)
                buffer[i] = At(order[ends[person] + i]);
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
