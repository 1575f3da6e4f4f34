using System.Buffers;
using System.Globalization;
using System.Text;

namespace SocialReport.Pdf.Objects;

/// <summary>Writes the tokens of PDF syntax (ISO 32000-1 §7.2–7.3), with a space only where one is needed.</summary>
internal sealed class PdfSyntax
{
    /// <summary>PDF/A-2 allows no longer strings (ISO 19005-2 §6.1.13).</summary>
    private const int LongestString = 32767;

    /// <summary>Longest of the numbers written: a sign, 19 digits and a point.</summary>
    private const int LongestNumber = 24;

    private readonly ArrayBufferWriter<byte> _bytes = new();
    private bool _endsRegular;

    /// <summary>What has been written so far.</summary>
    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    /// <summary>Bytes written so far.</summary>
    public int Length => _bytes.WrittenCount;

    public void Clear()
    {
        _bytes.ResetWrittenCount();
        _endsRegular = false;
    }

    public PdfSyntax BeginDictionary() => Delimiter("<<"u8);

    public PdfSyntax EndDictionary() => Delimiter(">>"u8);

    public PdfSyntax BeginArray() => Delimiter("["u8);

    public PdfSyntax EndArray() => Delimiter("]"u8);

    /// <summary>A name; also the key of a dictionary entry. Anything but plain ASCII is escaped as #xx.</summary>
    public PdfSyntax Name(string name)
    {
        _bytes.Write("/"u8);
        Span<byte> utf8 = stackalloc byte[Encoding.UTF8.GetMaxByteCount(name.Length)];
        foreach (var value in utf8[..Encoding.UTF8.GetBytes(name, utf8)])
        {
            if (char.IsAsciiLetterOrDigit((char)value) || "-_.+*:"u8.Contains(value))
                Put(value);
            else
            {
                _bytes.Write("#"u8);
                PutHex(value);
            }
        }

        _endsRegular = true;
        return this;
    }

    public PdfSyntax Integer(long value)
    {
        Separate();
        value.TryFormat(_bytes.GetSpan(LongestNumber), out var written, default, CultureInfo.InvariantCulture);
        _bytes.Advance(written);
        return this;
    }

    /// <summary>A real number rounded half away from zero to three decimals, without trailing zeros.</summary>
    public PdfSyntax Number(double value)
    {
        if (!double.IsFinite(value) || Math.Abs(value) > 1e9)
            throw new ArgumentOutOfRangeException(nameof(value), value, "Not a number that fits a page.");
        var thousandths = (long)Math.Round(value * 1000, MidpointRounding.AwayFromZero);
        if (thousandths % 1000 == 0)
            return Integer(thousandths / 1000);

        Separate();
        if (thousandths < 0)
            Put((byte)'-');
        var (whole, rest) = Math.DivRem(Math.Abs(thousandths), 1000);
        _endsRegular = false;
        Integer(whole);
        Put((byte)'.');
        for (var place = 100; rest > 0; place /= 10)
        {
            Put((byte)('0' + rest / place));
            rest %= place;
        }

        return this;
    }

    public PdfSyntax Boolean(bool value) => Keyword(value ? "true"u8 : "false"u8);

    public PdfSyntax Null() => Keyword("null"u8);

    public PdfSyntax Reference(ObjectId id) => Integer(id.Number).Integer(0).Keyword("R"u8);

    /// <summary>An operator of a content stream, or another bare word.</summary>
    public PdfSyntax Keyword(ReadOnlySpan<byte> word)
    {
        Separate();
        _bytes.Write(word);
        return this;
    }

    public PdfSyntax NewLine()
    {
        Put((byte)'\n');
        _endsRegular = false;
        return this;
    }

    /// <summary>Whether <see cref="Text"/> writes a text as it is.</summary>
    public static bool IsAscii(string text) => !text.AsSpan().ContainsAnyExceptInRange(' ', '~');

    /// <summary>A text string: readable when it is ASCII, else UTF-16 with a byte order mark, in hexadecimal.</summary>
    public PdfSyntax Text(string text)
    {
        if (!IsAscii(text))
        {
            BeginHex().HexDigits(0xFEFF);
            foreach (var unit in text)
                HexDigits(unit);
            if (text.Length * 2 + 2 > LongestString)
                throw new ArgumentException("The text is longer than PDF/A allows.", nameof(text));
            return EndHex();
        }

        return AsciiString(text);
    }

    /// <summary>A string that must be ASCII: dates, addresses and identifiers.</summary>
    public PdfSyntax AsciiString(string text)
    {
        if (!Ascii.IsValid(text))
            throw new ArgumentException("The string must be ASCII.", nameof(text));
        if (text.Length > LongestString)
            throw new ArgumentException("The text is longer than PDF/A allows.", nameof(text));
        Put((byte)'(');
        foreach (var character in text)
        {
            if (character is '(' or ')' or '\\')
                Put((byte)'\\');
            Put((byte)character);
        }

        Put((byte)')');
        _endsRegular = false;
        return this;
    }

    public PdfSyntax Bytes(ReadOnlySpan<byte> value)
    {
        BeginHex();
        foreach (var one in value)
            PutHex(one);
        return EndHex();
    }

    public PdfSyntax BeginHex() => Delimiter("<"u8);

    public PdfSyntax EndHex() => Delimiter(">"u8);

    /// <summary>Four hexadecimal digits, between <see cref="BeginHex"/> and <see cref="EndHex"/>.</summary>
    public PdfSyntax HexDigits(int unit)
    {
        PutHex((byte)(unit >> 8));
        PutHex((byte)unit);
        return this;
    }

    /// <summary>A key and a reference, the commonest of entries.</summary>
    public PdfSyntax Entry(string key, ObjectId id) => Name(key).Reference(id);

    /// <summary>A key and a text string; nothing at all when the text is null.</summary>
    public PdfSyntax TextEntry(string key, string? text) => text is null ? this : Name(key).Text(text);

    private PdfSyntax Delimiter(ReadOnlySpan<byte> delimiter)
    {
        _bytes.Write(delimiter);
        _endsRegular = false;
        return this;
    }

    private void Separate()
    {
        if (_endsRegular)
            Put((byte)' ');
        _endsRegular = true;
    }

    private void Put(byte value)
    {
        _bytes.GetSpan(1)[0] = value;
        _bytes.Advance(1);
    }

    private void PutHex(byte value)
    {
        var digits = "0123456789ABCDEF"u8;
        var target = _bytes.GetSpan(2);
        target[0] = digits[value >> 4];
        target[1] = digits[value & 15];
        _bytes.Advance(2);
    }
}
