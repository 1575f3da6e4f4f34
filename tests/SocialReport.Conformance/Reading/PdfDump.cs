using System.Globalization;
using System.Text;

namespace SocialReport.Conformance.Reading;

/// <summary>A PDF file's objects as text, free of compression, to compare between versions.</summary>
internal static class PdfDump
{
    private static readonly string[] Storage = ["ObjStm", "XRef"];

    public static string Create(PdfReader reader)
    {
        var text = new StringBuilder();
        foreach (var (number, value) in reader.Objects)
        {
            if (value is PdfStream stream && stream.Entries.GetValueOrDefault("Type") is PdfName(var type) && Storage.Contains(type))
                continue;
            text.Append(CultureInfo.InvariantCulture, $"{number}: ");
            Append(text, value);
            text.Append('\n');
        }

        text.Append("ID: ");
        Append(text, reader.Trailer["ID"]);
        return text.Append('\n').ToString();
    }

    private static void Append(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case bool truth:
                text.Append(truth ? "true" : "false");
                break;
            case double number:
                text.Append(number.ToString(CultureInfo.InvariantCulture));
                break;
            case PdfName(var name):
                text.Append('/').Append(name);
                break;
            case PdfReference(var number):
                text.Append(CultureInfo.InvariantCulture, $"→{number}");
                break;
            case byte[] bytes:
                AppendString(text, bytes);
                break;
            case PdfArray array:
                text.Append("[ ");
                foreach (var item in array)
                {
                    Append(text, item);
                    text.Append(' ');
                }

                text.Append(']');
                break;
            case PdfDictionary dictionary:
                AppendDictionary(text, dictionary);
                break;
            case PdfStream stream:
                AppendDictionary(text, stream.Entries);
                AppendData(text, stream.Data);
                break;
            default:
                throw new InvalidDataException($"Unexpected value: {value}");
        }
    }

    private static void AppendDictionary(StringBuilder text, PdfDictionary dictionary)
    {
        text.Append("<< ");
        foreach (var (key, value) in dictionary.Where(entry => entry.Key is not ("Length" or "Filter")))
        {
            text.Append('/').Append(key).Append(' ');
            Append(text, value);
            text.Append(' ');
        }

        text.Append(">>");
    }

    private static void AppendString(StringBuilder text, byte[] bytes)
    {
        if (bytes is [0xFE, 0xFF, ..] || bytes.All(value => value is >= 0x20 and < 0x7F))
            text.Append('"').Append(PdfReader.Text(bytes)).Append('"');
        else
            text.Append('<').Append(Convert.ToHexString(bytes)).Append('>');
    }

    private static void AppendData(StringBuilder text, byte[] data)
    {
        if (data.Contains((byte)0))
            text.Append(CultureInfo.InvariantCulture, $" {data.Length} bytes");
        else
            text.Append('\n').Append(Encoding.UTF8.GetString(data).TrimEnd('\n'));
    }
}
