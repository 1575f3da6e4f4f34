using SocialReport.Disclosure;
using SocialReport.Indicators;
using SocialReport.Periods;

namespace SocialReport.Diagnostics;

/// <summary>The texts of the findings about indicators and goals: SR014x in reading them, SR062x in checking them.</summary>
internal static partial class Messages
{
    public static Diagnostic IndicatorValue(SourceLocation at, string text, string unit) =>
        new("SR0140", Severity.Error, at, $"”{text}” går inte att läsa som {(unit.Length == 0 ? "ett värde" : $"ett värde i {unit}")}.")
        {
            WithoutValues = $"Det som står här går inte att läsa som {(unit.Length == 0 ? "ett värde" : $"ett värde i {unit}")}.",
            Hint = "Skriv ett tal med decimalkomma, 78-80, max 30 eller 5 av 5. Är det ord, skriv {text: \"…\"}.",
        };

    public static Diagnostic IndicatorSpan(SourceLocation at, string text, SpanProblem? problem) =>
        new("SR0141", Severity.Error, at, problem is { } why ? $"Tiden ”{text}” {SpanReason(why)}" : $"”{text}” är ingen tid.")
        {
            Hint = "Skriv ett år, en period eller en dag: 2025, 2024-T1 eller 2023-08-31.",
        };

    public static Diagnostic UnknownGoal(SourceLocation at, string goal, IReadOnlyList<string> known) =>
        new("SR0142", Severity.Error, at, $"Det finns inget mål ”{goal}” i mal.yaml.")
        {
            Hint = Suggestion.Hint(goal, known) ?? (known.Count == 0 ? "Skriv målet i mal.yaml, med id och text." : $"Målen är {string.Join(", ", known)}."),
            Length = goal.Length,
        };

    public static Diagnostic IndicatorIdTwice(SourceLocation at, string id) =>
        new("SR0143", Severity.Error, at, $"Id:t {id} finns två gånger i filen.")
        {
            Hint = "Ge det ena ett annat id, eller slå ihop dem.",
        };

    public static Diagnostic IndicatorLikePart(SourceLocation at, string id, IndicatorPart part) =>
        new("SR0143", Severity.Error, at, $"Indikatorns id är också namnet på raden för {IndicatorWords.Of(part)} i indikatorn {id}.")
        {
            Hint = "Ge indikatorn ett annat id.",
        };

    public static Diagnostic ReservedIndicatorId(SourceLocation at, string id) =>
        new("SR0144", Severity.Error, at, $"”{id}” kan inte vara ett id här: namnet har redan en betydelse i texter.")
        {
            Hint = "Ge det ett annat id.",
        };

    public static Diagnostic ReservedDataset(SourceLocation at, string id) =>
        new("SR0144", Severity.Error, at, $"En datamängd kan inte heta {id}: den kommer ur {(id == IndicatorData.Goals ? "mal.yaml" : "indikatorer.yaml")}.")
        {
            Hint = "Ge den ett annat namn.",
        };

    public static Diagnostic IndicatorValueTwice(SourceLocation at) =>
        new("SR0145", Severity.Error, at, "Här står mer än ett av värde, text och jämför.")
        {
            Hint = "Behåll det som gäller.",
        };

    public static Diagnostic IndicatorComparedWith(SourceLocation at, string text) =>
        new("SR0145", Severity.Error, at, $"”{text}” är inget som målvärdet kan jämföras med.")
        {
            Hint = "Skriv utfall, nuläge eller prognos och en tid, som ”utfall 2022”.",
            Length = text.Length,
        };

    public static Diagnostic GoalAboveItself(SourceLocation at, string goal) =>
        new("SR0146", Severity.Error, at, $"Målet {goal} är överordnat sig självt.")
        {
            Hint = "Ta bort överordnat på ett av målen i kedjan.",
        };

    public static Diagnostic TargetAgainstDirection(Indicator indicator, StatedValue target, StatedValue? baseline) =>
        new("SR0620", Severity.Warning, target.Source,
            $"Målvärdet {target.Span.SwedishName} för ”{indicator.Text}” är ”{target.Original}”"
            + (baseline is null ? "" : $", men {(baseline.Measure == IndicatorWords.Baseline ? "nuläget" : $"utfallet {baseline.Span.SwedishName}")} är ”{baseline.Original}”")
            + $": det säger emot riktningen {IndicatorWords.Of(indicator.Direction)}.")
        {
            WithoutValues = $"Målvärdet {target.Span.SwedishName} för ”{indicator.Text}” säger emot riktningen {IndicatorWords.Of(indicator.Direction)}.",
            Figures = ValuesOf(indicator, target),
            Length = target.Original.Length,
            Subject = TargetSubject(indicator),
            Hint = $"Rätta målvärdet eller riktningen, eller godkänn fyndet med skäl i period.yaml (plats: {TargetSubject(indicator)}).",
        };

    public static Diagnostic PartsDontFit(Indicator indicator, StatedValue total) =>
        new("SR0621", Severity.Warning, total.Source,
            $"Totalt {total.Span.SwedishName} för ”{indicator.Text}” är ”{total.Original}”, som varken är delarnas summa eller ligger mellan dem.")
        {
            WithoutValues = $"Totalt {total.Span.SwedishName} för ”{indicator.Text}” är varken delarnas summa eller mellan dem.",
            Figures = ValuesOf(indicator, total),
            Length = total.Original.Length,
            Subject = $"{IndicatorData.Indicators}/{indicator.Id}/{total.Measure}",
            Hint = $"Rätta det som är fel, eller godkänn fyndet med skäl i period.yaml (plats: {IndicatorData.Indicators}/{indicator.Id}/{total.Measure}).",
        };

    public static Diagnostic NothingToCompareWith(Indicator indicator, StatedValue target) =>
        new("SR0622", Severity.Warning, target.Source,
            $"Målvärdet för ”{indicator.Text}” jämförs med {target.ComparedWith!.Measure} {target.ComparedWith.Span.SwedishName}, som inte finns som ett tal.")
        {
            Subject = TargetSubject(indicator),
            Hint = "Skriv in värdet i indikatorer.yaml, eller rätta tiden.",
        };

    /// <summary>The figures that a finding about an indicator's part may quote: what is held against what.</summary>
    private static IReadOnlyList<FigureId> ValuesOf(Indicator indicator, StatedValue about) =>
        [.. new[] { IndicatorWords.Outcome, IndicatorWords.Baseline, IndicatorWords.Target }
            .Select(measure => FigureId.Indicator(IndicatorData.Indicators, indicator.Id, IndicatorWords.Measure(measure, about.Part).Replace(' ', '_')))];

    private static string TargetSubject(Indicator indicator) => $"{IndicatorData.Indicators}/{indicator.Id}/{IndicatorWords.Target}";
}
