namespace SocialReport.Onboarding;

/// <summary>
/// Labels to start from where nothing is known of a committee: the activities that the national accounts summary (SCB, Räkenskapssammandraget)
/// divides individual and family care into, and the usual kinds of revenue and cost. No figures: those are the committee's.
/// </summary>
internal static class ExampleRows
{
    private static readonly string[] Activities =
    [
        "Barn- och ungdomsvård", "Vård för vuxna med missbruksproblem", "Övriga insatser till vuxna", "Ekonomiskt bistånd",
        "Familjerätt och familjerådgivning", "Flyktingmottagande", "Gemensamma verksamheter",
    ];

    /// <summary>The rows of a dataset: label and words in its text columns.</summary>
    public static IReadOnlyList<(string Label, IReadOnlyDictionary<string, string> Words)> Of(DatasetNeed need)
    {
        if (need.Rows.Count > 0)
            return [.. need.Rows.Select(row => (row, Words(need, [])))];
        var groups = need.Words.GroupBy(word => word.Column, StringComparer.OrdinalIgnoreCase).FirstOrDefault();
        if (groups is not null)
            return [.. groups.SelectMany(word => OfGroup(word.Word).Select(label => (label, Words(need, [(groups.Key, word.Word)]))))];
        if (need.TextColumns.Contains("drift", StringComparer.OrdinalIgnoreCase))
            return [.. Activities.Take(4).Select(label => (label, Words(need, [("drift", label), ("enhet", "antal")])))];
        return need.Unit == Facts.MeasureUnit.Amount && need.Id.StartsWith("investering", StringComparison.OrdinalIgnoreCase)
            ? [("Inventarier", Words(need, []))]
            : [.. Activities.Select(label => (label, Words(need, [])))];
    }

    private static string[] OfGroup(string group) => group.ToLowerInvariant() switch
    {
        "intäkter" => ["Taxor och avgifter", "Bidrag", "Övriga intäkter"],
        "kostnader" => ["Personalkostnader", "Köp av verksamhet", "Lokalkostnader", "Övriga kostnader"],
        _ => [group],
    };

    private static Dictionary<string, string> Words(DatasetNeed need, (string Column, string Word)[] known) =>
        need.TextColumns.ToDictionary(
            column => column,
            column => known.FirstOrDefault(word => string.Equals(word.Column, column, StringComparison.OrdinalIgnoreCase)).Word ?? "",
            StringComparer.OrdinalIgnoreCase);
}
