namespace SocialReport.Documents;

/// <summary>What a report says about its headings.</summary>
/// <param name="NumberedDepth">The deepest level of heading that is numbered; 0 for none.</param>
/// <param name="ContentsDepth">The deepest level of heading in the list of contents; 0 for no list.</param>
/// <param name="Appendix">What stands before every number of a heading, as the report is an appendix; null when it is none.</param>
public sealed record DocumentOptions(int NumberedDepth = 2, int ContentsDepth = 2, string? Appendix = null);
