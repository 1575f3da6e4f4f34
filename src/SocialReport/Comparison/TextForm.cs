namespace SocialReport.Comparison;

/// <summary>A report's text read back from its Markdown: what a comparison needs of it, as plain words.</summary>
/// <param name="Title">The title.</param>
/// <param name="Sections">The sections in reading order; the first is what stands before any heading.</param>
public sealed record TextForm(string Title, IReadOnlyList<TextSection> Sections)
{
    /// <summary>What people call a section by its number and title; the first one of that name.</summary>
    public string NameOf(string? number, string? title) =>
        (Sections.FirstOrDefault(section => section.Number == number && section.Title == (title ?? "")) ?? Sections.FirstOrDefault(section => section.Title == (title ?? "")))?.Name ?? title ?? "";

    /// <summary>What the cover says after a word such as <c>Nämnd</c>; null when it says nothing.</summary>
    public string? Stated(string word) =>
        Sections[0].Sentences.FirstOrDefault(line => line.StartsWith(word + ": ", StringComparison.Ordinal))?[(word.Length + 2)..];
}

/// <summary>A section of a report's text, without those below it.</summary>
/// <param name="Path">The titles of the sections that it stands in and its own, parted by slashes.</param>
/// <param name="Level">1 for a section, more for those below it; 0 for what stands before any heading.</param>
/// <param name="Number">Its number, or null.</param>
/// <param name="Title">Its title without number.</param>
/// <param name="Sentences">Its sentences and list items, one each.</param>
/// <param name="Tables">Its tables, those with the numbers of charts too.</param>
public sealed record TextSection(
    string Path, int Level, string? Number, string Title, IReadOnlyList<string> Sentences, IReadOnlyList<TextTable> Tables)
{
    /// <summary>The number and title of the nearest section above it that has a number; empty when it has one itself, or none has.</summary>
    public string Above { get; init; } = "";

    /// <summary>Number and title; without a number of its own, after the section that it stands in.</summary>
    public string Name => Level == 0 ? "Försättsbladet" : Number is not null ? $"{Number} {Title}" : Above.Length > 0 ? $"{Above}: {Title}" : Title;
}

/// <summary>A table of a report's text.</summary>
/// <param name="Caption">Its title; that of the chart for a chart's numbers.</param>
/// <param name="IsChart">Whether it holds a chart's numbers.</param>
/// <param name="Headings">The headings of its columns.</param>
/// <param name="Rows">The cells of its rows.</param>
public sealed record TextTable(string Caption, bool IsChart, IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows);
