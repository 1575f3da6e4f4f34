using System.Globalization;
using System.Text;
using SocialReport.Periods;

namespace SocialReport.Onboarding;

/// <summary>Writes <c>antaganden.md</c>: what was taken for granted, with its evidence, what is uncertain first.</summary>
internal static class RecognitionAccount
{
    public static string Of(
        IReadOnlyList<RecognisedTable> tables, IReadOnlyList<string> without, Period period, bool isPeriodFound, IReadOnlyList<OpenQuestion> questions, RecognitionCheck check)
    {
        var text = new StringBuilder("# Vad som är taget för givet\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{Summary(check)}\n\n");
        if (isPeriodFound)
            text.Append(CultureInfo.InvariantCulture, $"Perioden är {period.Name}: det är den senaste tid som någon rubrik har utfall för. En annan anges med --period.\n\n");
        if (questions.Count > 0)
        {
            text.Append("## Svara på\n\n");
            foreach (var question in questions)
                text.Append(CultureInfo.InvariantCulture, $"- {question.Words} {question.Usual} är valt. Annat: {string.Join(" eller ", question.Choices.Where(choice => choice != question.Usual))}, med --svar {question.Table}.{question.Key}=… eller i namnd.yaml.\n");
            text.Append('\n');
        }
        foreach (var table in tables)
        {
            text.Append(CultureInfo.InvariantCulture, $"## {table.Id}: {table.Title}\n\n");
            foreach (var said in table.Assumptions.OrderByDescending(said => said.IsUncertain))
                text.Append(CultureInfo.InvariantCulture, $"- {(said.IsUncertain ? "**Titta här.** " : "")}{said.What}{(said.Evidence is { } evidence ? $" ({evidence})" : "")} {said.Place}\n");
            text.Append('\n');
        }
        if (without.Count + check.Differences.Count == 0)
            return text.ToString().TrimEnd('\n') + "\n";
        text.Append("## Det som inte stämmer eller inte är med\n\n");
        foreach (var line in check.Differences.Concat(without))
            text.Append(CultureInfo.InvariantCulture, $"- {line}\n");
        return text.ToString();
    }

    /// <summary>How many numbers agree, in one sentence.</summary>
    public static string Summary(RecognitionCheck check)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{check.Equal} av {check.Of} tal stämmer med filen.");
        if (check.Rounding > 0)
            text += string.Create(CultureInfo.InvariantCulture, $" {check.Rounding} uträknade skiljer så mycket som avrundningen av talen de räknas på.");
        if (check.Differences.Count > 0)
            text += string.Create(CultureInfo.InvariantCulture, $" {check.Differences.Count} stämmer inte.");
        return text;
    }
}
