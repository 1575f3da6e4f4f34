using SocialReport.Documents;

namespace SocialReport.Charts;

/// <summary>How a reader sees colours.</summary>
internal enum ColorVision
{
    /// <summary>All of them.</summary>
    Full,

    /// <summary>Without the cones for green (deuteranopi).</summary>
    Deuteranopia,

    /// <summary>Without the cones for red (protanopi).</summary>
    Protanopia,

    /// <summary>Printed in greys.</summary>
    Greyscale,
}

/// <summary>Tells how far apart colours look.</summary>
internal static class ColorDistance
{
    /// <summary>
    /// What the colours become in linear light, by row. The two dichromacies: Machado, Oliveira and Fernandes,
    /// "A Physiologically-based Model for Simulation of Color Vision Deficiency", 2009, severity 1.
    /// </summary>
    private static readonly Dictionary<ColorVision, double[]> Seen = new()
    {
        [ColorVision.Full] = [1, 0, 0, 0, 1, 0, 0, 0, 1],
        [ColorVision.Deuteranopia] = [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881],
        [ColorVision.Protanopia] = [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
        [ColorVision.Greyscale] = [0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722],
    };

    /// <summary>The distance of two colours in CIE L*a*b* (ΔE 1976): about 2 is the least that is seen side by side, black to white is 100.</summary>
    public static double Between(AccentColor one, AccentColor two, ColorVision vision)
    {
        var (l1, a1, b1) = Lab(one, Seen[vision]);
        var (l2, a2, b2) = Lab(two, Seen[vision]);
        return Math.Sqrt(((l1 - l2) * (l1 - l2)) + ((a1 - a2) * (a1 - a2)) + ((b1 - b2) * (b1 - b2)));
    }

    /// <summary>L*a*b* for the white of sRGB (IEC 61966-2-1, D65).</summary>
    private static (double L, double A, double B) Lab(AccentColor color, double[] seen)
    {
        var (r, g, b) = (Linear(color.Red), Linear(color.Green), Linear(color.Blue));
        var (red, green, blue) = (Row(0), Row(3), Row(6));
        var x = Root(((0.4124564 * red) + (0.3575761 * green) + (0.1804375 * blue)) / 0.95047);
        var y = Root((0.2126729 * red) + (0.7151522 * green) + (0.0721750 * blue));
        var z = Root(((0.0193339 * red) + (0.1191920 * green) + (0.9503041 * blue)) / 1.08883);
        return ((116 * y) - 16, 500 * (x - y), 200 * (y - z));

        double Row(int first) => Math.Clamp((seen[first] * r) + (seen[first + 1] * g) + (seen[first + 2] * b), 0, 1);
    }

    private static double Root(double share) => share > 0.008856 ? Math.Cbrt(share) : (7.787 * share) + (16.0 / 116);

    private static double Linear(byte part)
    {
        var share = part / (double)byte.MaxValue;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
