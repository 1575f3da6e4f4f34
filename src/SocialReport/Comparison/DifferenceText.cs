using System.Text;
using SocialReport.Snapshots;

namespace SocialReport.Comparison;

/// <summary>Writes a difference for a terminal: short lines, minus and plus for what was and is.</summary>
public static class DifferenceText
{
    /// <summary>The text; lines end with a line feed.</summary>
    /// <param name="difference">The difference.</param>
    /// <param name="withOriginals">Whether the cells' own texts are shown.</param>
    public static string Write(ReportDifference difference, bool withOriginals)
    {
        difference = withOriginals ? difference : difference.WithoutInputs();
        var text = new StringBuilder();
        text.Append($"{difference.New.Text.Title}, {difference.New.Text.Stated("Nämnd")}: {difference.Old.Label} → {difference.New.Label}\n");
        text.Append(DifferenceWords.Summary(difference)).Append('\n');
        Section(text, "Underlag", difference.Causes, cause =>
        [
            $"{cause.Number} {DifferenceWords.Name(cause)}: {Change(cause.OldPrinted ?? DifferenceWords.None, cause.NewPrinted ?? DifferenceWords.None)}",
            "  " + DifferenceWords.Place(cause),
            .. withOriginals ? [$"  i filen: {Change(cause.OldOriginal ?? DifferenceWords.None, cause.NewOriginal ?? DifferenceWords.None)}"] : Array.Empty<string>(),
            $"  når {DifferenceWords.Reach(cause, difference)}",
        ]);
        Section(text, "Tal", difference.Figures, figure =>
        [
            $"{figure.Name}: {Change(figure.Old, figure.New)}{(figure.Difference is { } by ? $" ({by})" : "")}{(figure.Causes.Count > 0 ? $" [{DifferenceWords.Causes(figure)}]" : "")}",
            "  " + DifferenceWords.Places(figure),
        ]);
        Section(text, "Meningar", difference.Sentences, sentence =>
        [
            sentence.Cell ?? sentence.Section,
            .. sentence.Status == SnapshotStatus.New ? Array.Empty<string>() : ["- " + sentence.Old],
            .. sentence.Status == SnapshotStatus.Removed ? Array.Empty<string>() : ["+ " + sentence.New],
        ]);
        Section(text, "Delar", difference.Parts, part => [DifferenceWords.Sentence(part)]);
        return text.ToString();
    }

    private static void Section<T>(StringBuilder text, string title, IReadOnlyList<T> items, Func<T, IEnumerable<string>> lines)
    {
        if (items.Count == 0)
            return;
        text.Append('\n').Append(title).Append('\n');
        foreach (var line in items.SelectMany(lines))
            text.Append("  ").Append(line).Append('\n');
    }

    private static string Change(string old, string current) => $"{old} → {current}";
}
