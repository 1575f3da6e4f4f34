using System.Text;

namespace SocialReport.Calculation;

/// <summary>Turns what heads a column into the name that formulas use for it: <c>À-pris</c> is <c>à_pris</c>.</summary>
internal static class Identifier
{
    public static string Of(string heading)
    {
        var name = new StringBuilder();
        foreach (var letter in Composition.Compose(heading).ToLowerInvariant())
            name.Append(char.IsLetterOrDigit(letter) ? letter : '_');
        return name.ToString();
    }
}
