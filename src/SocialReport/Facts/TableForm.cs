namespace SocialReport.Facts;

/// <summary>
/// What is said of how a table lies in its file (form), where it isn't one header over rows with names of their own: which of
/// several tables in the sheet it is, and how many rows its header has.
/// </summary>
/// <param name="Number">Which table of the sheet, from 1.</param>
/// <param name="HeaderRows">How many rows the header has; null for as many as look like one.</param>
public sealed record TableForm(int Number, int? HeaderRows);
