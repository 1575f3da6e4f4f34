using System.Globalization;
using System.Text;

namespace SocialReportCli;

/// <summary>Writes a summary for people: Markdown whose tables also read well on a terminal.</summary>
internal static class SummaryWords
{
    private static readonly (OutcomeKind Kind, string One, string Many)[] Outcomes =
    [
        (OutcomeKind.Built, "byggd", "byggda"),
        (OutcomeKind.Unchanged, "oförändrad", "oförändrade"),
        (OutcomeKind.Stopped, "stoppad", "stoppade"),
        (OutcomeKind.Failed, "fel i socrep", "fel i socrep"),
    ];

    /// <summary>The word for how it went with a report.</summary>
    public static string Of(OutcomeKind kind) => Outcomes.First(item => item.Kind == kind).One;

    /// <summary>What a word for how it went says; null when it is none.</summary>
    public static OutcomeKind? Read(string? word) => Outcomes.FirstOrDefault(item => item.One == word) is { One: not null } found ? found.Kind : null;

    /// <summary>The whole text.</summary>
    public static string Of(BatchSummary summary)
    {
        var text = new StringBuilder();
        text.Append("# Sammanfattning\n\n").Append(Counts(summary)).Append('\n');
        if (summary.MissingShards is [var missing, ..])
            text.Append(CultureInfo.InvariantCulture, $"\nDel {string.Join(", ", summary.MissingShards.Select(shard => Written(shard.Number)))} av {missing.Count} saknas, och deras rapporter är inte med här.\n");
        if (summary.Reports.Count > 0)
        {
            text.Append('\n');
            Table(text, ["Nämnd", "Period", "Rapport", "Utfall", "Fel", "Varningar", "Notiser", "Tid (ms)"], 4, summary.Reports.Select(report => new[]
            {
                report.Committee, report.Period, report.Report, Of(report.Kind), Written(report.Errors), Written(report.Warnings), Written(report.Notes), Written(report.Milliseconds),
            }));
        }
        var deviations = summary.Deviations.ToList();
        if (deviations.Count > 0)
        {
            text.Append("\n## Största avvikelser\n\n");
            Table(text, ["Nämnd", "Rapport", "Rad och kolumn", "Avvikelse"], 3, deviations.Select(item => new[]
            {
                item.Report.Committee, $"{item.Report.Report} {item.Report.Period}", item.Deviation.Name, item.Deviation.Text,
            }));
        }
        return text.ToString();
    }

    private static string Counts(BatchSummary summary)
    {
        var kinds = Outcomes.Select(item => (item, Count: summary.Reports.Count(report => report.Kind == item.Kind))).Where(item => item.Count > 0)
            .Select(item => $"{Written(item.Count)} {(item.Count == 1 ? item.item.One : item.item.Many)}").ToList();
        var part = summary.Shard is { } shard ? $"Del {Written(shard.Number)} av {Written(shard.Count)}: " : "";
        return $"{part}{Written(summary.Reports.Count)} {(summary.Reports.Count == 1 ? "rapport" : "rapporter")}{(kinds.Count == 0 ? "" : ": ")}{string.Join(", ", kinds)}.";
    }

    /// <summary>A table whose columns stand under each other; those from an index on hold numbers and stand to the right.</summary>
    private static void Table(StringBuilder text, string[] head, int firstNumber, IEnumerable<string[]> body)
    {
        var rows = body.Select(row => row.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)).ToArray()).Prepend(head).ToList();
        var widths = head.Select((_, column) => rows.Max(row => row[column].Length)).ToArray();
        for (var index = 0; index < rows.Count; index++)
        {
            var row = rows[index];
            text.Append("| ").AppendJoin(" | ", row.Select((cell, column) => column < firstNumber ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))).Append(" |\n");
            if (index == 0)
                text.Append("| ").AppendJoin(" | ", widths.Select((width, column) => column < firstNumber ? new string('-', width) : new string('-', width - 1) + ":")).Append(" |\n");
        }
    }

    private static string Written(long number) => number.ToString(CultureInfo.InvariantCulture);
}
