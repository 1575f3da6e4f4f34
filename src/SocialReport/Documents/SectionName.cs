namespace SocialReport.Documents;

/// <summary>What a section is called.</summary>
internal static class SectionName
{
    /// <summary>The heading's number, if any, and words, on one line.</summary>
    public static string Of(Heading heading) =>
        heading.Number is null ? Title(heading) : $"{heading.Number} {Title(heading)}";

    /// <summary>The heading's words without its number, on one line.</summary>
    public static string Title(Heading heading) => PlainText.Of(heading.Content).Replace('\n', ' ');
}
