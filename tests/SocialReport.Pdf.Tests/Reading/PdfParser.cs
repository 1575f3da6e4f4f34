using System.Globalization;
using System.Text;

namespace SocialReport.Pdf.Tests.Reading;

/// <summary>Parses the values of PDF syntax, and the operators of content streams as keywords.</summary>
internal sealed class PdfParser(byte[] bytes, int position = 0)
{
    private const string Delimiters = "()<>[]{}/%";

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
        SkipSpace();
        var found = Encoding.Latin1.GetString(bytes, Position, Math.Min(keyword.Length, bytes.Length - Position));
        Assert.Equal(keyword, found);
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
        Assert.NotEqual("", word);
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
            var key = Assert.IsType<PdfName>(Read());
            dictionary.Add(key.Value, Read());
        }

        Position += 2;
        return dictionary;
    }

    private byte[] ReadHex()
    {
        var end = Array.IndexOf(bytes, (byte)'>', Position);
        var digits = Encoding.Latin1.GetString(bytes, Position + 1, end - Position - 1);
        Position = end + 1;
        return Convert.FromHexString(digits);
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

    private static string Unescape(string name)
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

        return Encoding.UTF8.GetString([.. plain]);
    }

    private void SkipSpace()
    {
        while (Position < bytes.Length && bytes[Position] <= ' ')
            Position++;
    }
}
