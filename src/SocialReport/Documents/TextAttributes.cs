using Markdig.Renderers.Html;

namespace SocialReport.Documents;

/// <summary>What stands in braces after a heading or before a table: <c>{#namn .onumrerad .bilaga .ny_sida .liggande}</c>.</summary>
/// <param name="Anchor">The name asked for, if any.</param>
/// <param name="IsUnnumbered">Whether the heading goes without a number.</param>
/// <param name="IsAppendix">Whether the heading is that of an appendix, with a count of its own.</param>
/// <param name="StartsPage">Whether the heading starts a new page.</param>
/// <param name="IsLandscape">Whether the heading's section stands on pages on their side.</param>
/// <param name="Unknown">What has no meaning here, as it may be written.</param>
internal sealed record TextAttributes(string? Anchor, bool IsUnnumbered, bool IsAppendix, bool StartsPage, bool IsLandscape, IReadOnlyList<string> Unknown)
{
    private const string Unnumbered = "onumrerad";
    private const string Appendix = "bilaga";
    private const string NewPage = "ny_sida";
    private const string Landscape = "liggande";

    /// <summary>Reads what the parser found.</summary>
    public static TextAttributes Of(HtmlAttributes? attributes, bool isHeading)
    {
        var classes = attributes?.Classes ?? [];
        var known = classes.Where(name => isHeading && name is Unnumbered or Appendix or NewPage or Landscape).ToList();
        var unknown = classes.Except(known).Select(name => "." + name).ToList();
        unknown.AddRange(attributes?.Properties?.Select(property => property.Key) ?? []);
        return new TextAttributes(
            attributes?.Id, known.Contains(Unnumbered), known.Contains(Appendix), known.Contains(NewPage), known.Contains(Landscape), unknown);
    }

    /// <summary>The attributes as they may be written.</summary>
    public static string Describe(HtmlAttributes attributes)
    {
        var parts = new List<string>();
        if (attributes.Id is { } id)
            parts.Add("#" + id);
        parts.AddRange(attributes.Classes?.Select(name => "." + name) ?? []);
        parts.AddRange(attributes.Properties?.Select(property => property.Key) ?? []);
        return string.Join(' ', parts);
    }
}
