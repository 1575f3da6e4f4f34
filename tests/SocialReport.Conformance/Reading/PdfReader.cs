using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace SocialReport.Conformance.Reading;

/// <summary>Reads a whole PDF file by its cross-reference stream.</summary>
internal sealed class PdfReader
{
    private const int RowLength = 7;

    private readonly SortedDictionary<int, object?> _objects = [];
    private readonly List<SyntaxFault> _faults = [];
    private readonly byte[] _file;

    public PdfReader(byte[] file)
    {
        _file = file;
        var tail = file.AsSpan().LastIndexOf("startxref"u8);
        if (tail < 0)
            throw new InvalidDataException("The file has no startxref.");
        var place = (int)(double)new PdfParser(file, tail + "startxref".Length).Read()!;
        var table = (PdfStream)ReadIndirect(place, null).Value!;
        Trailer = table.Entries;
        ReadObjects(table.Data);
    }

    public PdfDictionary Trailer { get; }

    /// <summary>All objects by number, those that only serve storage included.</summary>
    public IReadOnlyDictionary<int, object?> Objects => _objects;

    /// <summary>What could be read but should not be so.</summary>
    public IReadOnlyList<SyntaxFault> Faults => _faults;

    public PdfDictionary Catalog => Dictionary(Trailer["Root"]);

    public PdfDictionary Information => Dictionary(Trailer["Info"]);

    public IReadOnlyList<PdfDictionary> Pages =>
        [.. ((PdfArray)Dictionary(Catalog["Pages"])["Kids"]!).Select(Dictionary)];

    /// <summary>Adds an object, for tests that change a file.</summary>
    public PdfReference Add(object? value)
    {
        var number = _objects.Keys.Max() + 1;
        _objects.Add(number, value);
        return new PdfReference(number);
    }

    /// <summary>Follows a reference, if it is one.</summary>
    public object? Resolve(object? value) =>
        value is PdfReference reference ? _objects.GetValueOrDefault(reference.Number) : value;

    public PdfDictionary Dictionary(object? value) => FindDictionary(value)
        ?? throw new InvalidDataException($"Not a dictionary: {value}");

    public PdfArray Array(object? value) => Is<PdfArray>(Resolve(value));

    public PdfStream Stream(object? value) => Is<PdfStream>(Resolve(value));

    /// <summary>A dictionary, a stream's included; null for anything else.</summary>
    public PdfDictionary? FindDictionary(object? value) => Resolve(value) switch
    {
        PdfStream stream => stream.Entries,
        PdfDictionary dictionary => dictionary,
        _ => null,
    };

    /// <summary>The dictionary under a key; null when there is none.</summary>
    public PdfDictionary? FindDictionary(PdfDictionary owner, string key) => FindDictionary(owner.GetValueOrDefault(key));

    /// <summary>The items of the array under a key; none when there is no array.</summary>
    public IEnumerable<object?> Items(PdfDictionary owner, string key) =>
        Resolve(owner.GetValueOrDefault(key)) is PdfArray array ? array.Select(Resolve) : [];

    /// <summary>The name under a key; null when there is none.</summary>
    public string? FindName(PdfDictionary owner, string key) => (Resolve(owner.GetValueOrDefault(key)) as PdfName)?.Value;

    /// <summary>The whole number under a key; null when there is none.</summary>
    public int? FindInteger(PdfDictionary owner, string key) =>
        Resolve(owner.GetValueOrDefault(key)) is double number && number == Math.Floor(number) ? (int)number : null;

    /// <summary>The text under a key; null when there is none.</summary>
    public string? FindText(PdfDictionary owner, string key) =>
        Resolve(owner.GetValueOrDefault(key)) is byte[] bytes ? Text(bytes) : null;

    public static string Name(object? value) => Is<PdfName>(value).Value;

    public static int Integer(object? value) => (int)(value as double? ?? throw new InvalidDataException($"Not a number: {value}"));

    public static string Text(object? value)
    {
        var bytes = Is<byte[]>(value);
        return bytes is [0xFE, 0xFF, ..]
            ? Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2))
            : Encoding.Latin1.GetString(bytes);
    }

    private static T Is<T>(object? value)
        where T : class =>
        value as T ?? throw new InvalidDataException($"Not a {typeof(T).Name}: {value}");

    private void ReadObjects(byte[] table)
    {
        var rows = table.Length / RowLength;
        if (Trailer.GetValueOrDefault("Size") is not double size || size != rows || table.Length % RowLength != 0)
            Fault("6.1.4", $"the cross-reference stream has {rows} rows, which is not its Size");
        var packed = new Dictionary<int, List<int>>();
        for (var number = 1; number < rows; number++)
        {
            var row = table.AsSpan(number * RowLength, RowLength);
            var place = BinaryPrimitives.ReadInt32BigEndian(row[1..]);
            if (row[0] == 1)
            {
                // An object is what it says it is, also where the table says another.
                var (found, value) = ReadIndirect(place, number);
                _objects[found] = value;
            }
            else if (row[0] == 2 && packed.TryGetValue(place, out var numbers))
                numbers.Add(number);
            else if (row[0] == 2)
                packed.Add(place, [number]);
        }

        foreach (var (stream, numbers) in packed)
            Unpack((PdfStream)_objects[stream]!, numbers);
    }

    private (int Number, object? Value) ReadIndirect(int offset, int? number)
    {
        var parser = new PdfParser(_file, offset, _faults);
        var found = Integer(parser.Read());
        if (found != (number ?? found))
            Fault("6.1.4", $"object {number} is said to be where object {found} is");
        parser.Expect("0");
        parser.Expect("obj");
        var opening = string.Create(CultureInfo.InvariantCulture, $"{found} 0 obj");
        if (!_file.AsSpan(offset).StartsWith(Encoding.ASCII.GetBytes(opening)) || !IsLineEnd(offset - 1) || !IsLineEnd(parser.Position))
            Fault("6.1.9", $"object {found} does not begin on a line of its own");
        var value = parser.Read();
        if (value is PdfDictionary entries && parser.Sees("stream"))
            value = ReadStream(parser, entries, found);
        parser.Expect("endobj");
        if (!IsLineEnd(parser.Position - "endobj".Length - 1) || !IsLineEnd(parser.Position))
            Fault("6.1.9", $"object {found} does not end on a line of its own");
        return (found, value);
    }

    private PdfStream ReadStream(PdfParser parser, PdfDictionary entries, int number)
    {
        parser.Expect("stream");
        var first = parser.Position + (_file[parser.Position] == '\r' && _file[parser.Position + 1] == '\n' ? 2 : 1);
        if (_file[first - 1] != '\n')
            Fault("6.1.7.1", $"the keyword stream of object {number} is not followed by a line end");
        var end = first + (entries.GetValueOrDefault("Length") is double length ? (int)length : 0);
        if (end > _file.Length || !IsLineEnd(end) || !_file.AsSpan(end).TrimStart("\r\n"u8).StartsWith("endstream"u8))
        {
            Fault("6.1.7.1", $"the length of stream {number} is wrong");
            end = first + _file.AsSpan(first).IndexOf("\nendstream"u8);
        }

        parser.Take(first - parser.Position);
        var data = parser.Take(end - first);
        parser.Expect("endstream");
        var isPlainFlate = entries.GetValueOrDefault("Filter") is PdfName("FlateDecode") && !entries.ContainsKey("DecodeParms");
        return new PdfStream(entries, isPlainFlate ? Inflate(data) : data, isPlainFlate);
    }

    private bool IsLineEnd(int position) => position >= 0 && position < _file.Length && _file[position] is (byte)'\n' or (byte)'\r';

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
            _objects.Add(number, new PdfParser(stream.Data, first + offset, _faults).Read());
        }

        if (!expected.Order().SequenceEqual(found.Order()))
            Fault("6.1.4", "an object stream holds other objects than the cross-reference stream says");
    }

    private void Fault(string clause, string message) => _faults.Add(new SyntaxFault(clause, message));
}
