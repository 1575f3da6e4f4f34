using System.Buffers.Binary;

namespace SocialReport.Pdf.TrueType;

/// <summary>Big-endian reading of one table of a font file, in place.</summary>
internal readonly struct FontTable(byte[] file, int start, int length)
{
    public int Length => length;

    public ReadOnlySpan<byte> Bytes => file.AsSpan(start, length);

    public ushort UInt16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(start + offset, 2));

    public short Int16(int offset) => BinaryPrimitives.ReadInt16BigEndian(file.AsSpan(start + offset, 2));

    public uint UInt32(int offset) => BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(start + offset, 4));

    public int Offset32(int offset) => checked((int)UInt32(offset));

    public bool HasTag(int offset, ReadOnlySpan<byte> tag) => file.AsSpan(start + offset, 4).SequenceEqual(tag);
}

/// <summary>The table directory of a TrueType file (OpenType 1.9, "Organization of an OpenType font").</summary>
internal sealed class FontData
{
    private const int DirectoryEntry = 16;

    private readonly byte[] _file;
    private readonly FontTable _directory;

    public FontData(byte[] file)
    {
        _file = file;
        _directory = new FontTable(file, 0, file.Length);
        if (file.Length < 12 || _directory.UInt32(0) is not (0x00010000 or 0x74727565))
            throw new InvalidDataException("Not a TrueType font.");
    }

    public FontTable Require(ReadOnlySpan<byte> tag) => Find(tag)
        ?? throw new InvalidDataException("The font lacks a table that it must have.");

    public FontTable? Find(ReadOnlySpan<byte> tag)
    {
        var count = _directory.UInt16(4);
        for (var index = 0; index < count; index++)
        {
            var entry = 12 + index * DirectoryEntry;
            if (_directory.HasTag(entry, tag))
                return new FontTable(_file, _directory.Offset32(entry + 8), _directory.Offset32(entry + 12));
        }

        return null;
    }
}
