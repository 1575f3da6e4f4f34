using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;

namespace SocialReport.Pdf.Objects;

/// <summary>
/// A PDF 1.7 file under construction: indirect objects packed into object streams, one cross-reference stream
/// (ISO 32000-1 §7.5.7–7.5.8). The file's identifier is a hash of the objects before compression, so that it does not
/// change with the version of the compressor.
/// </summary>
internal sealed class PdfFile(Stream output) : IDisposable
{
    private const int ObjectsPerStream = 200;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly List<Location> _locations = [default];
    private readonly PdfSyntax _syntax = new();
    private readonly PdfSyntax _packed = new();
    private readonly List<(int Number, int Offset)> _packedIndex = [];
    private long _position;

    /// <summary>Writes the header. Its second line tells transfer programs that the file is binary.</summary>
    public void Begin()
    {
        Put("%PDF-1.7\n%"u8);
        Put([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    public ObjectId Reserve()
    {
        _locations.Add(default);
        return new ObjectId(_locations.Count - 1);
    }

    /// <summary>Writes an object that is not a stream.</summary>
    public void Add(ObjectId id, Action<PdfSyntax> write)
    {
        var start = _packed.Length;
        write(_packed);
        _packed.NewLine();
        _packedIndex.Add((id.Number, start));
        AddToHash(id, _packed.Written[start..], []);
        if (_packedIndex.Count == ObjectsPerStream)
            FlushPacked();
    }

    public ObjectId Add(Action<PdfSyntax> write)
    {
        var id = Reserve();
        Add(id, write);
        return id;
    }

    /// <summary>Writes a stream object; <paramref name="entries"/> adds to its dictionary.</summary>
    public void AddStream(ObjectId id, Action<PdfSyntax> entries, ReadOnlySpan<byte> data, bool compress = true)
    {
        _syntax.Clear();
        entries(_syntax);
        AddToHash(id, _syntax.Written, data);
        PutStream(id, entries, data, compress);
    }

    public ObjectId AddStream(Action<PdfSyntax> entries, ReadOnlySpan<byte> data, bool compress = true)
    {
        var id = Reserve();
        AddStream(id, entries, data, compress);
        return id;
    }

    /// <summary>Writes what is left, the cross-reference stream and the end of the file.</summary>
    public void End(ObjectId catalog, ObjectId information)
    {
        FlushPacked();
        var id = Reserve();
        var start = _position;
        _locations[id.Number] = new Location(1, start, 0);
        var identifier = _hash.GetHashAndReset().AsSpan(0, 16).ToArray();
        var table = new byte[_locations.Count * 7];
        for (var number = 0; number < _locations.Count; number++)
            _locations[number].WriteTo(table.AsSpan(number * 7, 7), isFreeListHead: number == 0);

        PutStream(
            id,
            syntax => syntax
                .Name("Type").Name("XRef")
                .Name("Size").Integer(_locations.Count)
                .Name("W").BeginArray().Integer(1).Integer(4).Integer(2).EndArray()
                .Entry("Root", catalog)
                .Entry("Info", information)
                .Name("ID").BeginArray().Bytes(identifier).Bytes(identifier).EndArray(),
            table,
            compress: true);
        _syntax.Clear();
        _syntax.Keyword("startxref"u8).NewLine().Integer(start).NewLine().Keyword("%%EOF"u8).NewLine();
        Put(_syntax.Written);
    }

    public void Dispose() => _hash.Dispose();

    /// <summary>Compresses with zlib, as the filter FlateDecode wants.</summary>
    internal static byte[] Deflate(ReadOnlySpan<byte> data)
    {
        using var target = new MemoryStream();
        using (var zlib = new ZLibStream(target, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(data);
        return target.ToArray();
    }

    private void FlushPacked()
    {
        if (_packedIndex.Count == 0)
            return;
        var id = Reserve();
        var body = new PdfSyntax();
        for (var index = 0; index < _packedIndex.Count; index++)
        {
            var (number, offset) = _packedIndex[index];
            body.Integer(number).Integer(offset);
            _locations[number] = new Location(2, id.Number, index);
        }

        body.NewLine();
        var first = body.Length;
        var data = (byte[])[.. body.Written, .. _packed.Written];
        var count = _packedIndex.Count;
        PutStream(
            id,
            syntax => syntax
                .Name("Type").Name("ObjStm")
                .Name("N").Integer(count)
                .Name("First").Integer(first),
            data,
            compress: true);
        _packedIndex.Clear();
        _packed.Clear();
    }

    private void PutStream(ObjectId id, Action<PdfSyntax> entries, ReadOnlySpan<byte> data, bool compress)
    {
        _locations[id.Number] = new Location(1, _position, 0);
        var content = compress ? Deflate(data) : data;
        _syntax.Clear();
        _syntax.Integer(id.Number).Integer(0).Keyword("obj"u8).NewLine().BeginDictionary();
        entries(_syntax);
        if (compress)
            _syntax.Name("Filter").Name("FlateDecode");
        _syntax.Name("Length").Integer(content.Length).EndDictionary().NewLine().Keyword("stream"u8).NewLine();
        Put(_syntax.Written);
        Put(content);
        Put("\nendstream\nendobj\n"u8);
    }

    private void AddToHash(ObjectId id, ReadOnlySpan<byte> syntax, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, id.Number);
        _hash.AppendData(number);
        _hash.AppendData(syntax);
        _hash.AppendData(data);
    }

    private void Put(ReadOnlySpan<byte> bytes)
    {
        output.Write(bytes);
        _position += bytes.Length;
    }

    /// <summary>Kind 1: a byte offset in the file. Kind 2: an object stream's number and the index within it.</summary>
    private readonly record struct Location(byte Kind, long Place, int Index)
    {
        public void WriteTo(Span<byte> row, bool isFreeListHead)
        {
            row[0] = Kind;
            BinaryPrimitives.WriteUInt32BigEndian(row[1..], checked((uint)Place));
            BinaryPrimitives.WriteUInt16BigEndian(row[5..], isFreeListHead ? ushort.MaxValue : (ushort)Index);
        }
    }
}
