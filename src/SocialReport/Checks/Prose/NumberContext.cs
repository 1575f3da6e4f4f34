namespace SocialReport.Checks.Prose;

/// <summary>What a number stands in, in small letters.</summary>
/// <param name="Sentence">Its sentence.</param>
/// <param name="Before">What the sentence says before it, since the number before.</param>
/// <param name="Heading">The heading of its section.</param>
/// <param name="Tables">The tables that its section shows or takes figures from.</param>
internal sealed record NumberContext(string Sentence, string Before, string Heading, IReadOnlySet<string> Tables)
{
    /// <summary>What tells of which column the number is: the words just before it if they name any, otherwise the sentence.</summary>
    public string ColumnsSaid => ColumnWords.SaysAny(Before) ? Before : Sentence;

    /// <summary>What a number of a passage stands in.</summary>
    public static NumberContext Of(Passage passage, ProseNumber number)
    {
        var (start, end) = passage.SentenceAt(number.Start);
        var text = passage.Text.ToLowerInvariant();
        var last = text.AsSpan(start, number.Start - start).LastIndexOfAnyInRange('0', '9');
        return new NumberContext(text[start..end], text[(start + last + 1)..number.Start], passage.Heading.ToLowerInvariant(), passage.Tables);
    }
}
