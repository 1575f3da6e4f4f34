using System.Buffers.Binary;

namespace SocialReport.Exports;

/// <summary>Numbers different sequences of bytes from 0, in the order that they come: no text is made of them (benchmark: exports).</summary>
internal sealed class ByteTable
{
    private const ulong Factor = 0x9E3779B97F4A7C15;

    // Each slot has the hash, and 1 + the index of the bytes; 0 for an empty slot.
    private (uint Hash, int Entry)[] _slots = new (uint, int)[1024];
    private int[] _ends = new int[256];
    private byte[] _bytes = new byte[4096];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The index of some bytes, a new one when they haven't come before.</summary>
    public int IndexOf(ReadOnlySpan<byte> bytes)
    {
        var hash = Hash(bytes);
        for (var slot = hash & (uint)(_slots.Length - 1); ; slot = (slot + 1) & (uint)(_slots.Length - 1))
        {
            var (known, entry) = _slots[slot];
            if (entry == 0)
                return Add(bytes, hash, slot);
            if (known == hash && this[entry - 1].SequenceEqual(bytes))
                return entry - 1;
        }
    }

    /// <summary>The bytes with an index.</summary>
    public ReadOnlySpan<byte> this[int index]
    {
        get
        {
            var start = index == 0 ? 0 : _ends[index - 1];
            return _bytes.AsSpan(start, _ends[index] - start);
        }
    }

    private int Add(ReadOnlySpan<byte> bytes, uint hash, uint slot)
    {
        var index = Count++;
        if (index == _ends.Length)
            Array.Resize(ref _ends, index * 2);
        var start = index == 0 ? 0 : _ends[index - 1];
        if (start + bytes.Length > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, start + bytes.Length));
        bytes.CopyTo(_bytes.AsSpan(start));
        _ends[index] = start + bytes.Length;
        _slots[slot] = (hash, index + 1);
        if (Count * 2 > _slots.Length)
            Grow();
        return index;
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new (uint, int)[old.Length * 2];
        var mask = (uint)(_slots.Length - 1);
        foreach (var filled in old)
        {
            if (filled.Entry == 0)
                continue;
            var slot = filled.Hash & mask;
            while (_slots[slot].Entry != 0)
                slot = (slot + 1) & mask;
            _slots[slot] = filled;
        }
    }

    private static uint Hash(ReadOnlySpan<byte> bytes)
    {
        var hash = (ulong)bytes.Length * Factor;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
            hash = Mixed(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        ulong rest = 0;
        foreach (var value in bytes)
            rest = (rest << 8) | value;
        hash = Mixed(hash ^ rest);
        return (uint)(hash >> 32);
    }

    private static ulong Mixed(ulong hash)
    {
        hash *= Factor;
        return hash ^ (hash >> 29);
    }
}
