using System.Globalization;

namespace SocialReport.Documents;

/// <summary>A committee's own colour, in sRGB, for headings, rules and links.</summary>
/// <param name="Red">0–255.</param>
/// <param name="Green">0–255.</param>
/// <param name="Blue">0–255.</param>
public readonly record struct AccentColor(byte Red, byte Green, byte Blue)
{
    /// <summary>The least contrast of text with what is behind it (WCAG 2.1, success criterion 1.4.3, level AA).</summary>
    public const double LeastContrast = 4.5;

    /// <summary>How much of the colour a tint has.</summary>
    private const double TintShare = 0.06;

    /// <summary>The colour of committees that name none: a dark blue with contrast 10,1 on white.</summary>
    public static AccentColor Standard { get; } = new(0x12, 0x43, 0x75);

    /// <summary>The pale colour behind text in a box.</summary>
    public AccentColor Tint => new(Tinted(Red), Tinted(Green), Tinted(Blue));

    /// <summary>Contrast with white paper, from 1 to 21 (WCAG 2.1, "contrast ratio").</summary>
    public double ContrastWithWhite => ContrastWith(new AccentColor(byte.MaxValue, byte.MaxValue, byte.MaxValue));

    /// <summary>Contrast with its own tint, from 1 to 21; a little less than with white.</summary>
    public double ContrastWithTint => ContrastWith(Tint);

    /// <summary>A colour written as <c>#124375</c>; null for anything else.</summary>
    public static AccentColor? Parse(string text)
    {
        var isColor = text.Length == 7 && text[0] == '#';
        return isColor && uint.TryParse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var bits)
            ? new AccentColor((byte)(bits >> 16), (byte)(bits >> 8), (byte)bits)
            : null;
    }

    /// <summary>The colour as it is written: <c>#124375</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:X2}{Green:X2}{Blue:X2}");

    private static byte Tinted(byte part) => (byte)Math.Round(byte.MaxValue - ((byte.MaxValue - part) * TintShare));

    /// <summary>Contrast with another colour, from 1 to 21 (WCAG 2.1, "contrast ratio").</summary>
    public double ContrastWith(AccentColor other)
    {
        const double Flare = 0.05;
        var (one, two) = (Luminance, other.Luminance);
        return (Math.Max(one, two) + Flare) / (Math.Min(one, two) + Flare);
    }

    /// <summary>Relative luminance, 0 for black and 1 for white (WCAG 2.1).</summary>
    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private static double Linear(byte part)
    {
        var share = part / (double)byte.MaxValue;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
