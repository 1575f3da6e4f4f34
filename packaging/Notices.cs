using System.Text;

namespace Packaging;

/// <summary>The file <c>THIRD-PARTY-NOTICES.txt</c>: everything shipped that others have made, with its licences in full.</summary>
internal static class Notices
{
    private static readonly string Rule = new('=', 80);

    /// <summary>The notices of the given packages and of the fonts and hyphenation patterns inside socrep itself.</summary>
    public static string Write(IReadOnlyList<ShippedPackage> packages)
    {
        var text = new StringBuilder("socrep is under the MIT licence; see LICENSE. It contains the following works of others.\n\n");
        foreach (var package in packages)
            text.Append($"- {package.Id} {package.Version}: {package.Offered}\n");
        text.Append("- Source Sans 3: OFL-1.1\n- Swedish hyphenation patterns: MPL or LGPL-3.0-or-later\n");

        foreach (var package in packages)
        {
            Head(text, $"{package.Id} {package.Version}");
            text.Append($"{package.Address}\n{package.Copyright}\nLicence: {package.Licence}{(package.Licence == package.Offered ? "" : $" (offered: {package.Offered})")}\n");
            foreach (var own in package.OwnTexts)
                text.Append('\n').Append(own.ReplaceLineEndings("\n").Trim()).Append('\n');
        }
        foreach (var licence in packages.Select(package => package.Licence).Distinct().Order(StringComparer.Ordinal))
        {
            Head(text, $"The text of {licence}, for: {string.Join(", ", packages.Where(package => package.Licence == licence).Select(package => package.Id))}");
            text.Append(LicenceTexts.Of(licence).ReplaceLineEndings("\n").Trim('\n')).Append('\n');
        }
        Own(text, "Source Sans 3, in the PDF files that socrep writes", "src/SocialReport.Pdf/Fonts/LICENSE_FONT");
        Own(text, "Swedish hyphenation patterns", "src/SocialReport/Rendering/Pdf/Hyphenation/README.md");
        return text.ToString();
    }

    private static void Own(StringBuilder text, string title, string file)
    {
        Head(text, title);
        text.Append(File.ReadAllText(file).ReplaceLineEndings("\n").Trim()).Append('\n');
    }

    private static void Head(StringBuilder text, string title) => text.Append($"\n{Rule}\n{title}\n{Rule}\n\n");
}
