using SocialReport.Conformance.Inspection;

namespace SocialReport.Conformance.Rules;

/// <summary>The text behind what is shown.</summary>
internal static class UnicodeRules
{
    public static readonly Rule HasMap = new(
        "ISO 19005-2 6.2.11.7.2 (1); ISO 14289-1 7.21.7, Matterhorn 31-027", "fonts map their codes to text",
        file => file.Fonts.Where(font => font.Unicode is null).Select(font => $"{font.Name} does not"));

    public static readonly Rule EveryCode = new(
        "ISO 14289-1 7.2, Matterhorn 10-001", "every code that is shown has a text",
        file => file.Fonts.SelectMany(font => font.Codes
            .Where(code => font.Unicode is { } map && string.IsNullOrEmpty(map.GetValueOrDefault(code)))
            .Select(code => $"code {code:X4} of {font.Name} has none")));

    public static readonly Rule NoForbiddenText = new(
        "ISO 19005-2 6.2.11.7.2 (2); ISO 14289-1 7.21.7, Matterhorn 31-028, 31-029", "no text is U+0000, U+FEFF or U+FFFE",
        file => file.Fonts.SelectMany(font => (font.Unicode ?? new Dictionary<int, string>())
            .Where(pair => pair.Value.AsSpan().ContainsAny('\0', '\uFEFF', '\uFFFE'))
            .Select(pair => $"that of code {pair.Key:X4} of {font.Name} is")));

    public static readonly Rule NoPrivateText = new(
        "ISO 19005-2 6.2.11.7.3", "text of private use has its true text beside it", CheckPrivate);

    public static IReadOnlyList<Rule> All => [HasMap, EveryCode, NoForbiddenText, NoPrivateText];

    private static IEnumerable<string> CheckPrivate(InspectedFile file)
    {
        foreach (var page in file.Pages)
        {
            var claims = file.Structure.Items
                .SelectMany(item => item.Content.Where(one => one.Page == page.Entries).Select(one => (one.Number, Item: item)))
                .ToLookup(one => one.Number, one => one.Item);
            foreach (var (font, codes, shown) in InspectedFont.Shown(page, name => file.Fonts.FirstOrDefault(font => font.Entries == page.Resource("Font", name))))
            {
                if (shown.Mark?.Number is not { } number || !codes.Any(code => IsPrivate(font.Unicode?.GetValueOrDefault(code))))
                    continue;
                if (!claims[number].Any(item => item.Ancestors().Prepend(item).Any(one => one.Text("ActualText") is not null)))
                    yield return $"that of marked content {number} on {page} has not";
            }
        }
    }

    private static bool IsPrivate(string? text) =>
        text is not null && text.EnumerateRunes().Any(rune => rune.Value is (>= 0xE000 and <= 0xF8FF) or >= 0xF0000);
}
