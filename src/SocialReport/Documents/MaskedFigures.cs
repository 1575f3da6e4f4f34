using System.Globalization;
using SocialReport.Calculation;
using SocialReport.Disclosure;

namespace SocialReport.Documents;

/// <summary>What is said of figures that aren't shown.</summary>
public static class MaskedFigures
{
    /// <summary>What the marker means, for under a table or chart.</summary>
    /// <param name="threshold">What is about fewer persons than this isn't shown.</param>
    public static string Note(int threshold) =>
        $"Där det står ”{FigureValue.Masked.Marker}” visas ingen uppgift. Uppgifter som rör färre än {SmallNumber.InWords(threshold) ?? threshold.ToString(CultureInfo.InvariantCulture)} personer visas inte, och inte heller sådana som de kan räknas fram ur.";
}
