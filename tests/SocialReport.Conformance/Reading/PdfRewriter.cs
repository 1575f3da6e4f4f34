using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace SocialReport.Conformance.Reading;

/// <summary>Writes a file that was read, and perhaps changed, with every object by itself and uncompressed.</summary>
internal sealed class PdfRewriter
{
    private static readonly string[] Storage = ["ObjStm", "XRef"];
    private static readonly string[] OfTable = ["Type", "Size", "W", "Length", "Filter", "Index", "Prev"];

    private readonly SortedDictionary<int, long> _places = [];
    private readonly Stream _file;

    private PdfRewriter(Stream file) => _file = file;

    public static byte[] Write(PdfReader reader)
    {
        using var file = new MemoryStream();
        var writer = new PdfRewriter(file);
        writer._file.Write("%PDF-1.7\n%"u8);
        writer._file.Write([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
        foreach (var (number, value) in reader.Objects)
        {
            if (value is not PdfStream stream || stream.Entries.GetValueOrDefault("Type") is not PdfName(var type) || !Storage.Contains(type))
                writer.PutObject(number, value);
        }

        writer.PutTable(reader.Trailer, reader.Objects.Keys.Max() + 1);
        return file.ToArray();
    }

    private void PutObject(int number, object? value)
    {
        _places[number] = _file.Position;
        Put(string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n"));
        if (value is PdfStream stream)
            PutStream(stream);
        else
            PutValue(value);
        Put("\nendobj\n");
    }

    private void PutStream(PdfStream stream)
    {
        var entries = new PdfDictionary();
        foreach (var (key, value) in stream.Entries)
        {
            if (!(stream.IsDecoded && key == "Filter"))
                entries[key] = value;
        }

        entries["Length"] = (double)stream.Data.Length;
        PutValue(entries);
        Put("\nstream\n");
        _file.Write(stream.Data);
        Put("\nendstream");
    }

    private void PutTable(PdfDictionary trailer, int number)
    {
        var start = _file.Position;
        _places[number] = start;
        var rows = new byte[(number + 1) * 7];
        rows[6] = rows[5] = byte.MaxValue;
        foreach (var (one, place) in _places)
        {
            rows[one * 7] = 1;
            BinaryPrimitives.WriteUInt32BigEndian(rows.AsSpan((one * 7) + 1), (uint)place);
        }

        var entries = new PdfDictionary
        {
            ["Type"] = new PdfName("XRef"),
            ["Size"] = number + 1.0,
            ["W"] = new PdfArray(1.0, 4.0, 2.0),
        };
        foreach (var (key, value) in trailer)
        {
            if (!OfTable.Contains(key))
                entries[key] = value;
        }

        PutObject(number, new PdfStream(entries, rows));
        Put(string.Create(CultureInfo.InvariantCulture, $"startxref\n{start}\n%%EOF\n"));
    }

    private void PutValue(object? value)
    {
        switch (value)
        {
            case null:
                Put("null");
                break;
            case bool truth:
                Put(truth ? "true" : "false");
                break;
            case double number:
                Put(number.ToString("0.######", CultureInfo.InvariantCulture));
                break;
            case PdfName(var name):
                PutName(name);
                break;
            case PdfReference(var number):
                Put(string.Create(CultureInfo.InvariantCulture, $"{number} 0 R"));
                break;
            case byte[] bytes:
                Put($"<{Convert.ToHexString(bytes)}>");
                break;
            case PdfArray array:
                Put("[");
                foreach (var item in array)
                {
                    PutValue(item);
                    Put(" ");
                }

                Put("]");
                break;
            case PdfDictionary dictionary:
                Put("<<");
                foreach (var (key, item) in dictionary)
                {
                    PutName(key);
                    Put(" ");
                    PutValue(item);
                    Put(" ");
                }

                Put(">>");
                break;
            default:
                throw new InvalidDataException($"Unexpected value: {value}");
        }
    }

    private void PutName(string name)
    {
        Put("/");
        foreach (var one in Encoding.UTF8.GetBytes(name))
            Put(char.IsAsciiLetterOrDigit((char)one) || "-_.+*:"u8.Contains(one) ? ((char)one).ToString() : $"#{one:X2}");
    }

    private void Put(string text) => _file.Write(Encoding.Latin1.GetBytes(text));
}
