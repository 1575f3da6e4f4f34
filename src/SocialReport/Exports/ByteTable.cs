using System.Buffers.Binary;

namespace SocialReport.Exports;

/// <summary>Numbers different sequences of bytes from 0, in the order that they come: no text is made of them (benchmark: exports).</summary>
internal sealed class ByteTable
{
    private const ulong Factor = 0x9E3779B97F4A7C15;
    private const int MostPacked = 7;
    private const ulong IsLong = 0xFFUL << 56;

    // Each slot has the bytes themselves when they are few, else what is computed of them, and 1 + their index; 0 for an empty slot.
    private (ulong Key, int Entry)[] _slots = new (ulong, int)[1024];

    // Those that aren't few, one after the other, and where those of each index end.
    private byte[] _long = new byte[1024];
    private int[] _ends = new int[256];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The index of some bytes, a new one when they haven't come before.</summary>
    public int IndexOf(ReadOnlySpan<byte> bytes)
    {
        var key = bytes.Length <= MostPacked ? Packed(bytes) | ((ulong)bytes.Length << 56) : Computed(bytes) | IsLong;
        var mask = _slots.Length - 1;
        for (var slot = (int)Mixed(key) & mask; ; slot = (slot + 1) & mask)
        {
            ref var found = ref _slots[slot];
            if (found.Entry == 0)
                return Add(ref found, key, bytes);
            if (found.Key == key && (bytes.Length <= MostPacked || At(found.Entry - 1).SequenceEqual(bytes)))
                return found.Entry - 1;
        }
    }

    private int Add(ref (ulong Key, int Entry) slot, ulong key, ReadOnlySpan<byte> bytes)
    {
        var index = Count++;
        slot = (key, index + 1);
        var start = index == 0 ? 0 : _ends[index - 1];
        if (index == _ends.Length)
            Array.Resize(ref _ends, index * 2);
        _ends[index] = start;
        if (bytes.Length > MostPacked)
        {
            if (start + bytes.Length > _long.Length)
                Array.Resize(ref _long, Math.Max(_long.Length * 2, start + bytes.Length));
            bytes.CopyTo(_long.AsSpan(start));
            _ends[index] = start + bytes.Length;
        }
        if (Count * 2 > _slots.Length)
            Grow();
        return index;
    }

    private ReadOnlySpan<byte> At(int index)
    {
        var start = index == 0 ? 0 : _ends[index - 1];
        return _long.AsSpan(start, _ends[index] - start);
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new (ulong, int)[old.Length * 2];
        var mask = _slots.Length - 1;
        foreach (var filled in old)
        {
            if (filled.Entry == 0)
                continue;
            var slot = (int)Mixed(filled.Key) & mask;
            while (_slots[slot].Entry != 0)
                slot = (slot + 1) & mask;
            _slots[slot] = filled;
        }
    }

    private static ulong Packed(ReadOnlySpan<byte> bytes)
    {
        ulong packed = 0;
        foreach (var value in bytes)
            packed = (packed << 8) | value;
        return packed;
    }

    private static ulong Computed(ReadOnlySpan<byte> bytes)
    {
        var hash = (ulong)bytes.Length;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
            hash = Mixed(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        return Mixed(hash ^ Packed(bytes));
    }

    // Both halves of the product: every bit of what comes in counts in the lowest bits of what goes out.
    private static ulong Mixed(ulong hash)
    {
        var high = Math.BigMul(hash + Factor, Factor, out var low);
        return high ^ low;
    }
}
