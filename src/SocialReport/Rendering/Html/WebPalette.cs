using SocialReport.Documents;

namespace SocialReport.Rendering.Html;

/// <summary>The colours of a page in one of its themes.</summary>
/// <param name="Paper">Behind everything.</param>
/// <param name="Ink">Text.</param>
/// <param name="Muted">Notes and labels.</param>
/// <param name="Accent">The committee's colour, as it is read on paper and tint.</param>
/// <param name="Tint">Behind a box and a total.</param>
/// <param name="Hairline">Between rows.</param>
/// <param name="Rule">Round what can be used, and under a head.</param>
/// <param name="Gap">What a draft lacks.</param>
/// <param name="GapTint">Behind it.</param>
internal sealed record WebPalette(
    AccentColor Paper, AccentColor Ink, AccentColor Muted, AccentColor Accent, AccentColor Tint,
    AccentColor Hairline, AccentColor Rule, AccentColor Gap, AccentColor GapTint)
{
    /// <summary>Contrast that the accent has in the dark, with the darkest and the palest thing behind it.</summary>
    private const double DarkContrast = 7;

    private const int Steps = 50;

    /// <summary>The colours by day: those of the paper.</summary>
    public static WebPalette Light(AccentColor accent) => new(
        Rgb(0xFFFFFF), Rgb(0x1B1F24), Rgb(0x565F6A), accent, accent.Tint, Rgb(0xDCE1E6), Rgb(0x7A8592), Rgb(0xA1371F), Rgb(0xFBF1EC));

    /// <summary>The colours in the dark; the accent is made paler until it can be read.</summary>
    public static WebPalette Dark(AccentColor accent)
    {
        var (paper, tint) = (Rgb(0x14181D), Rgb(0x212830));
        return new(paper, Rgb(0xE4E8EC), Rgb(0xA7B1BC), Paler(accent, tint), tint, Rgb(0x323A43), Rgb(0x7F8B98), Rgb(0xF3A78F), Rgb(0x33201A));
    }

    /// <summary>The colours as variables of the style.</summary>
    public string Variables =>
        $"--papper:{Paper};--text:{Ink};--dampad:{Muted};--accent:{Accent};--ton:{Tint};--linje:{Hairline};--regel:{Rule};--lucka:{Gap};--luckaton:{GapTint}";

    private static AccentColor Paler(AccentColor color, AccentColor behind)
    {
        for (var step = 0; step < Steps; step++)
        {
            var share = step / (double)Steps;
            var paler = new AccentColor(Mixed(color.Red, share), Mixed(color.Green, share), Mixed(color.Blue, share));
            if (paler.ContrastWith(behind) >= DarkContrast)
                return paler;
        }
        return Rgb(0xFFFFFF);
    }

    private static byte Mixed(byte part, double white) => (byte)Math.Round(part + ((byte.MaxValue - part) * white));

    private static AccentColor Rgb(int bits) => new((byte)(bits >> 16), (byte)(bits >> 8), (byte)bits);
}
