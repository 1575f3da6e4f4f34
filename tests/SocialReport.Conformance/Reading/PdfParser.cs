using System.Globalization;
using System.Text;

namespace SocialReport.Conformance.Reading;

/// <summary>Parses the values of PDF syntax, and the operators of content streams as keywords.</summary>
/// <param name="bytes">The file or the data of a stream.</param>
/// <param name="position">Where to begin.</param>
/// <param name="faults">Takes what could be read but should not be so.</param>
internal sealed class PdfParser(byte[] bytes, int position = 0, List<SyntaxFault>? faults = null)
{
    private const string Delimiters = "()<>[]{}/%";

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    public int Position { get; private set; } = position;

    public bool AtEnd
    {
        get
        {
            SkipSpace();
            return Position >= bytes.Length;
        }
    }

    /// <summary>Reads a value; a number, a number and R make one reference.</summary>
    public object? Read()
    {
        SkipSpace();
        switch ((char)bytes[Position])
        {
            case '/':
                Position++;
                return new PdfName(Unescape(Word()));
            case '(':
                return ReadLiteral();
            case '<' when bytes[Position + 1] == '<':
                return ReadDictionary();
            case '<':
                return ReadHex();
            case '[':
                return ReadArray();
            default:
                return ReadWord();
        }
    }

    /// <summary>Skips a keyword that must come next.</summary>
    public void Expect(string keyword)
    {
        if (!Sees(keyword))
            throw new InvalidDataException($"”{keyword}” is missing at byte {Position}.");
        Position += keyword.Length;
    }

    public bool Sees(string keyword)
    {
        SkipSpace();
        return bytes.AsSpan(Position).StartsWith(Encoding.Latin1.GetBytes(keyword));
    }

    public byte[] Take(int length)
    {
        Position += length;
        return bytes[(Position - length)..Position];
    }

    private object? ReadWord()
    {
        var word = Word();
        if (word.Length == 0)
            throw new InvalidDataException($"A value is missing at byte {Position}.");
        if (!double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return word switch
            {
                "true" => true,
                "false" => false,
                "null" => null,
                _ => new PdfKeyword(word),
            };
        }

        var afterNumber = Position;
        if (Word(skipSpace: true) is [>= '0' and <= '9', ..] && Word(skipSpace: true) == "R")
            return new PdfReference((int)number);
        Position = afterNumber;
        return number;
    }

    private PdfArray ReadArray()
    {
        Position++;
        var array = new PdfArray();
        while (!Sees("]"))
            array.Add(Read());
        Position++;
        return array;
    }

    private PdfDictionary ReadDictionary()
    {
        Position += 2;
        var dictionary = new PdfDictionary();
        while (!Sees(">>"))
        {
            var key = Read() as PdfName ?? throw new InvalidDataException($"A key is missing at byte {Position}.");
            dictionary.Add(key.Value, Read());
        }

        Position += 2;
        return dictionary;
    }

    private byte[] ReadHex()
    {
        var end = Array.IndexOf(bytes, (byte)'>', Position);
        var digits = string.Concat(Encoding.Latin1.GetString(bytes, Position + 1, end - Position - 1).Where(char.IsAsciiHexDigit));
        if (digits.Length != end - Position - 1 || digits.Length % 2 != 0)
            faults?.Add(new SyntaxFault("6.1.6", $"the hexadecimal string at byte {Position} has an odd number of digits or something else in it"));
        Position = end + 1;
        return Convert.FromHexString(digits.Length % 2 == 0 ? digits : digits + "0");
    }

    private byte[] ReadLiteral()
    {
        var text = new List<byte>();
        for (Position++; bytes[Position] != ')'; Position++)
        {
            if (bytes[Position] == '\\')
                Position++;
            text.Add(bytes[Position]);
        }

        Position++;
        return [.. text];
    }

    private string Word(bool skipSpace = false)
    {
        if (skipSpace)
            SkipSpace();
        var start = Position;
        while (Position < bytes.Length && bytes[Position] > ' ' && !Delimiters.Contains((char)bytes[Position]))
            Position++;
        return Encoding.Latin1.GetString(bytes, start, Position - start);
    }

    private string Unescape(string name)
    {
        var plain = new List<byte>();
        for (var index = 0; index < name.Length; index++)
        {
            if (name[index] == '#')
            {
                plain.Add(Convert.FromHexString(name.AsSpan(index + 1, 2))[0]);
                index += 2;
            }
            else
            {
                plain.Add((byte)name[index]);
            }
        }

        try
        {
            return StrictUtf8.GetString([.. plain]);
        }
        catch (DecoderFallbackException)
        {
            faults?.Add(new SyntaxFault("6.1.8", $"the name ”{name}” is no UTF-8"));
            return name;
        }
    }

    private void SkipSpace()
    {
        while (Position < bytes.Length && bytes[Position] <= ' ')
            Position++;
    }
}
