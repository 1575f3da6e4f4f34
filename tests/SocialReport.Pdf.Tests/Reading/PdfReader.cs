using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace SocialReport.Pdf.Tests.Reading;

/// <summary>Reads a whole PDF file by its cross-reference stream.</summary>
internal sealed class PdfReader
{
    private readonly SortedDictionary<int, object?> _objects = [];

    public PdfReader(byte[] file)
    {
        var tail = Encoding.Latin1.GetString(file, file.Length - 64, 64);
        var lines = tail.Split('\n');
        Assert.Equal("%%EOF", lines[^2]);
        Assert.Equal("startxref", lines[^4]);
        var table = ReadIndirect(file, int.Parse(lines[^3], System.Globalization.CultureInfo.InvariantCulture));
        Trailer = table.Entries;

        var packed = new Dictionary<int, List<int>>();
        for (var number = 1; number < (double)Trailer["Size"]!; number++)
        {
            var row = table.Data.AsSpan(number * 7, 7);
            var place = BinaryPrimitives.ReadInt32BigEndian(row[1..]);
            if (row[0] == 1)
                _objects.Add(number, ReadIndirect(file, place, number));
            else if (packed.TryGetValue(place, out var numbers))
                numbers.Add(number);
            else
                packed.Add(place, [number]);
        }

        foreach (var (stream, numbers) in packed)
            Unpack((PdfStream)_objects[stream]!, numbers);
    }

    public PdfDictionary Trailer { get; }

    /// <summary>All objects by number, those that only serve storage included.</summary>
    public IReadOnlyDictionary<int, object?> Objects => _objects;

    public PdfDictionary Catalog => Dictionary(Trailer["Root"]);

    public PdfDictionary Information => Dictionary(Trailer["Info"]);

    public IReadOnlyList<PdfDictionary> Pages =>
        [.. ((PdfArray)Dictionary(Catalog["Pages"])["Kids"]!).Select(Dictionary)];

    /// <summary>Follows a reference, if it is one.</summary>
    public object? Resolve(object? value) => value is PdfReference reference ? _objects[reference.Number] : value;

    public PdfDictionary Dictionary(object? value) => Resolve(value) switch
    {
        PdfStream stream => stream.Entries,
        PdfDictionary dictionary => dictionary,
        var other => throw new InvalidDataException($"Not a dictionary: {other}"),
    };

    public PdfArray Array(object? value) => Assert.IsType<PdfArray>(Resolve(value));

    public PdfStream Stream(object? value) => Assert.IsType<PdfStream>(Resolve(value));

    public static string Name(object? value) => Assert.IsType<PdfName>(value).Value;

    public static int Integer(object? value) => (int)Assert.IsType<double>(value);

    public static string Text(object? value)
    {
        var bytes = Assert.IsType<byte[]>(value);
        return bytes is [0xFE, 0xFF, ..]
            ? Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2))
            : Encoding.ASCII.GetString(bytes);
    }

    private static PdfStream ReadIndirect(byte[] file, int offset, int? number = null)
    {
        var parser = new PdfParser(file, offset);
        var found = Integer(parser.Read());
        Assert.Equal(number ?? found, found);
        parser.Expect("0");
        parser.Expect("obj");
        var entries = Assert.IsType<PdfDictionary>(parser.Read());
        parser.Expect("stream\n");
        var data = parser.Take(Integer(entries["Length"]));
        parser.Expect("endstream");
        parser.Expect("endobj");
        var isPlainFlate = entries.GetValueOrDefault("Filter") is PdfName("FlateDecode") && !entries.ContainsKey("DecodeParms");
        return new PdfStream(entries, isPlainFlate ? Inflate(data) : data);
    }

    private static byte[] Inflate(byte[] data)
    {
        using var zlib = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        zlib.CopyTo(plain);
        return plain.ToArray();
    }

    private void Unpack(PdfStream stream, List<int> expected)
    {
        var count = Integer(stream.Entries["N"]);
        var first = Integer(stream.Entries["First"]);
        var header = new PdfParser(stream.Data);
        var found = new List<int>();
        for (var index = 0; index < count; index++)
        {
            var number = Integer(header.Read());
            var offset = Integer(header.Read());
            found.Add(number);
            _objects.Add(number, new PdfParser(stream.Data, first + offset).Read());
        }

        Assert.Equal(expected.Order(), found.Order());
    }
}
