using System.Globalization;
using System.Text;
using SocialReport.Disclosure;
using SocialReport.Documents;

namespace SocialReport.Rendering;

/// <summary>
/// Writes down what a report doesn't show and why, or who decided that it shows small counts all the same. It holds addresses
/// and no values, but says which figures are small, so it stays beside <c>figures.json</c> and is never attached or published.
/// </summary>
public static class SecrecyLog
{
    /// <summary>The log's bytes: UTF-8 without byte order mark. Null when there is nothing to log.</summary>
    /// <param name="decision">What is decided.</param>
    /// <param name="report">Whose log it is.</param>
    public static byte[]? Write(SecrecyDecision decision, DocumentMetadata report)
    {
        if (decision.Withheld.Count == 0 && decision.Waiver is null)
            return null;
        var log = new StringBuilder();
        log.Append(CultureInfo.InvariantCulture, $"Sekretess: {report.Title}, {report.Committee}\n\n");
        log.Append(CultureInfo.InvariantCulture, $"Regel: uppgifter som rör färre än {decision.Rule.Threshold} personer visas inte; noll {(decision.Rule.ProtectsZero ? "skyddas" : "visas")}.\n");
        if (decision.Waiver is { } waiver)
            log.Append(CultureInfo.InvariantCulture, $"Beslut att visa dem ändå: {waiver.DecidedBy} {waiver.Date:yyyy-MM-dd}. Skäl: {waiver.Reason} ({waiver.Location})\n");
        Append(log, "Visas inte", decision.Withheld);
        Append(log, "Visas enligt beslutet", decision.ShownAnyway);
        foreach (var exposed in decision.Exposed)
            log.Append(CultureInfo.InvariantCulture, $"\nGår att räkna fram ur en tidigare rapport: {exposed}\n");
        return Encoding.UTF8.GetBytes(log.ToString());
    }

    /// <summary>Why a figure isn't shown, in Swedish.</summary>
    public static string Reason(WithheldFigure figure) => figure.Reason switch
    {
        WithheldReason.FewPersons => "rör för få personer",
        WithheldReason.RestsOnFew => "vilar på för få personer",
        _ => $"skyddar {figure.Protects}",
    };

    private static void Append(StringBuilder log, string heading, IReadOnlyList<WithheldFigure> figures)
    {
        if (figures.Count == 0)
            return;
        log.Append(CultureInfo.InvariantCulture, $"\n{heading} ({figures.Count}):\n");
        foreach (var figure in figures)
            log.Append(CultureInfo.InvariantCulture, $"- {figure.Id}: {Reason(figure)}\n");
    }
}
