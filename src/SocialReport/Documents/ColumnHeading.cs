using SocialReport.Periods;

namespace SocialReport.Documents;

/// <summary>Column headings that follow from measure and span, so that an old label can't stay behind.</summary>
public static class ColumnHeading
{
    /// <summary>The heading of a measure: <c>Utfall jan–apr 2024</c>, <c>Prognos helår 2024</c>, <c>Budget 2024</c>.</summary>
    public static string Of(string measure, DateSpan span) =>
        $"{Of(measure)} {(measure.EndsWith("prognos", StringComparison.Ordinal) && span.IsWholeYear ? "helår " : "")}{span.SwedishName}";

    /// <summary>The heading of an id: its words, the first with a capital.</summary>
    public static string Of(string id)
    {
        var words = id.Replace('_', ' ');
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }
}
