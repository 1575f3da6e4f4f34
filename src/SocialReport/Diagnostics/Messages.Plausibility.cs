using System.Globalization;
using SocialReport.Calculation;
using SocialReport.Checks;
using SocialReport.Facts;
using SocialReport.Indicators;
using SocialReport.Periods;

namespace SocialReport.Diagnostics;

/// <summary>The texts of the findings about figures that don't fit each other: SR061x.</summary>
internal static partial class Messages
{
    public static Diagnostic ForecastAgainstPace(StatedFigure forecast, StatedFigure outcome, decimal rest, decimal pace) => Acceptable(
        new("SR0610", Severity.Warning, forecast.Fact.Source,
            $"Prognosen för ”{forecast.Row.Label}” räknar med {Finer(rest, forecast.Figure)} i månaden resten av året, men utfallet hittills är {Finer(pace, forecast.Figure)} i månaden.")
        {
            WithoutValues = $"Prognosen för ”{forecast.Row.Label}” räknar med en helt annan takt resten av året än utfallet hittills.",
            Figures = [forecast.Figure.Id, outcome.Figure.Id],
        },
        forecast.Figure, "Stäm av prognosen. Ändras takten på riktigt, skriv varför i kommentaren");

    public static Diagnostic FarFromExpected(StatedFigure now, StatedFigure expected) => Acceptable(
        new("SR0611", Severity.Warning, now.Fact.Source,
            $"{Named(now)} är {Printed(now.Figure)}, men {(IsBudget(expected) ? "budgeten är" : "året före")} {Printed(expected.Figure)}.")
        {
            WithoutValues = $"{Named(now)} skiljer sig mycket från {(IsBudget(expected) ? "budgeten" : "året före")}.",
            Figures = [now.Figure.Id, expected.Figure.Id],
        },
        now.Figure, "Se efter att talet står på rätt rad och har rätt tecken. Är ändringen verklig, skriv varför i kommentaren");

    public static Diagnostic SameFactTwice(CalculatedFigure first, CalculatedFigure second) => Acceptable(
        new("SR0612", Severity.Warning, second.Source,
            $"{second.Id} är {Printed(second)}, men {first.Id} är {Printed(first)}, och raderna ser ut att vara samma uppgift.")
        {
            WithoutValues = $"{second.Id} och {first.Id} ser ut att vara samma uppgift med två värden.",
            Figures = [first.Id, second.Id],
        },
        second, "Rätta den som är fel. Är det olika uppgifter, ge raderna olika namn");

    public static Diagnostic PartAboveWhole(CalculatedFigure part, string label, CalculatedFigure whole, string of) => Acceptable(
        new("SR0614", Severity.Warning, part.Source, $"”{label}” är {Printed(part)}, mer än ”{of}” som den är en del av: {Printed(whole)}.")
        {
            WithoutValues = $"”{label}” är mer än ”{of}” som den är en del av.",
            Figures = [part.Id, whole.Id],
        },
        part, "Rätta det tal som är fel, eller radens slag om den inte är en del av raden ovanför");

    public static Diagnostic PartsNotTotal(CalculatedFigure total, CalculatedFigure women, CalculatedFigure men) => Acceptable(
        new("SR0615", Severity.Warning, total.Source, $"{total.Id} är {Printed(total)}, men delarna är {Printed(women)} och {Printed(men)}.")
        {
            WithoutValues = $"{total.Id} är inte summan av kvinnor och män.",
            Figures = [total.Id, women.Id, men.Id],
        },
        total, "Rätta det tal som är fel");

    public static Diagnostic SharesNotWhole(CalculatedFigure women, CalculatedFigure men) => Acceptable(
        new("SR0616", Severity.Warning, women.Source, $"{women.Id} är {Printed(women)} och {men.Id} är {Printed(men)}: tillsammans är de inte 100 procent.")
        {
            WithoutValues = $"{women.Id} och {men.Id} är tillsammans inte 100 procent.",
            Figures = [women.Id, men.Id],
        },
        women, "Rätta den andel som är fel");

    public static Diagnostic TotalOutsideParts(CalculatedFigure total, CalculatedFigure women, CalculatedFigure men) => Acceptable(
        new("SR0617", Severity.Warning, total.Source, $"{total.Id} är {Printed(total)} och ligger inte mellan delarnas {Printed(women)} och {Printed(men)}.")
        {
            WithoutValues = $"{total.Id} ligger inte mellan kvinnornas och männens värde.",
            Figures = [total.Id, women.Id, men.Id],
        },
        total, "Rätta det tal som är fel");

    public static Diagnostic MorePersonsThanCount(StatedFigure persons, StatedFigure count) => Acceptable(
        new("SR0618", Severity.Warning, persons.Fact.Source, $"{Named(persons)} är {Printed(persons.Figure)}, fler än ”{count.Fact.Row.Label}”: {Printed(count.Figure)}.")
        {
            WithoutValues = $"{Named(persons)} är fler än ”{count.Fact.Row.Label}”.",
            Figures = [persons.Figure.Id, count.Figure.Id],
        },
        persons.Figure, "Rätta det tal som är fel; talen kan ha bytt plats");

    public static Diagnostic SharesNotHundred(ReadRow row, ValueColumn column, decimal total) => AtCell(
        "SR0616", row.Cells[column.Index].Raw, $"”{row.Row.Key}” i ”{column.Name}” är 100 procent, men raderna ger {FileNumber(total)} procent.",
        "Rätta den andel som är fel, eller ange i namnd.yaml att raden inte är en summa (rader).") with
    {
        Severity = Severity.Warning,
        WithoutValues = $"”{row.Row.Key}” i ”{column.Name}” är inte summan av raderna.",
    };

    public static Diagnostic RateOutsideParts(ReadRow row, ValueColumn column, decimal stated, decimal low, decimal high, string unit) => AtCell(
        "SR0617", row.Cells[column.Index].Raw,
        $"”{row.Row.Key}” i ”{column.Name}” är {FileNumber(stated)} {unit}, men raderna ligger mellan {FileNumber(low)} och {FileNumber(high)}.",
        "Rätta det tal som är fel, eller ange i namnd.yaml att raden inte är ett medel av de andra (rader).") with
    {
        Severity = Severity.Warning,
        WithoutValues = $"”{row.Row.Key}” i ”{column.Name}” ligger inte mellan raderna.",
    };

    public static Diagnostic VarianceDoesNotFollow(RawCell cell, ReadRow row, RawCell header, decimal stated, decimal computed, string formula) => AtCell(
        "SR0613", cell, $"”{header.Text}” för ”{row.Row.Key}” är {FileNumber(stated)} i filen, men {formula} är {FileNumber(computed)}.",
        "De andra raderna stämmer, så ett av de tre talen är fel. Rapporten räknar själv ut avvikelsen.") with
    {
        Severity = Severity.Warning,
        WithoutValues = $"”{header.Text}” för ”{row.Row.Key}” följer inte av filens andra tal.",
        Subject = $"{row.Row.Key}/{header.Text}",
    };

    public static Diagnostic TargetsBackwards(Indicator indicator, StatedValue earlier, StatedValue later) => Acceptable(
        new("SR0619", Severity.Warning, later.Source,
            $"Målvärdet för ”{indicator.Text}” är ”{earlier.Original}” för {earlier.Span.SwedishName} och ”{later.Original}” för {later.Span.SwedishName}: det går emot riktningen {IndicatorWords.Of(indicator.Direction)}.")
        {
            WithoutValues = $"Målvärdena {earlier.Span.SwedishName} och {later.Span.SwedishName} för ”{indicator.Text}” går emot riktningen {IndicatorWords.Of(indicator.Direction)}.",
            Figures = ValuesOf(indicator, later),
            Length = later.Original.Length,
        },
        $"{IndicatorData.Indicators}/{indicator.Id}/målvärde {later.Span.SwedishName}", "Rätta målvärdet eller riktningen");

    public static Diagnostic IndicatorsStale(IReadOnlyList<Indicator> indicators, StatedValue last) => Acceptable(
        new("SR0623", Severity.Warning, last.Source, $"Senaste utfallet är från {last.Span.SwedishName} för {Names(indicators)}."),
        $"{IndicatorData.Indicators}/utfall {last.Span.SwedishName}", "Skriv in ett nyare utfall, eller rätta tiden. Mäts det sällan, ange det med frekvens (till exempel vartannat år)");

    public static Diagnostic MeasuresMissing(CalculatedFigure variance) => Acceptable(
        new("SR0624", Severity.Warning, variance.Source, $"Prognosen är {Printed(variance)} mot budget, men rapporten har inget avsnitt om åtgärder.")
        {
            WithoutValues = "Prognosen är ett underskott, men rapporten har inget avsnitt om åtgärder.",
            Figures = [variance.Id],
        },
        variance, "Skriv ett avsnitt med åtgärder i rubriken. Från vilket belopp det krävs anges i namnd.yaml (kontroller: åtgärder_krävs_över)");

    public static Diagnostic CommentOverLimit(SourceLocation comments, string table, string label, CalculatedFigure variance, decimal limit) => Acceptable(
        new("SR0625", Severity.Warning, comments, $"”{label}” avviker med {Printed(variance)} men har ingen kommentar; gränsen är {SwedishNumber.Format(limit, new NumberFormat(PrintUnit.Mnkr, 1) { WithUnit = true })}.")
        {
            WithoutValues = $"”{label}” avviker mer än gränsen men har ingen kommentar.",
            Figures = [variance.Id],
        },
        variance, $"Skriv en kommentar under rubriken ”# {label}” i texter/kommentarer/{table}.md eller i chefens blad");

    public static Diagnostic CommentUnchanged(SourceLocation comment, string label, CalculatedFigure variance, Period before) => Acceptable(
        new("SR0626", Severity.Warning, comment, $"Kommentaren till ”{label}” är ordagrant den för {before.Written}, men avvikelsen har bytt tecken: {variance.Id} är {Printed(variance)}.")
        {
            WithoutValues = $"Kommentaren till ”{label}” är ordagrant den för {before.Written}, men avvikelsen har bytt tecken.",
            Figures = [variance.Id],
        },
        variance, "Skriv om kommentaren");

    /// <summary>The texts of some indicators; of many, the first and how many more.</summary>
    private static string Names(IReadOnlyList<Indicator> indicators)
    {
        const int most = 2;
        var names = string.Join(", ", indicators.Take(most).Select(indicator => $"”{indicator.Text}”"));
        return indicators.Count <= most ? names : string.Create(CultureInfo.InvariantCulture, $"{names} och {indicators.Count - most} till");
    }

    /// <summary>The finding with what to do about it, the last of which is always to accept it.</summary>
    private static Diagnostic Acceptable(Diagnostic finding, CalculatedFigure figure, string advice) => Acceptable(finding, figure.Id.Address, advice);

    private static Diagnostic Acceptable(Diagnostic finding, string subject, string advice) => finding with
    {
        Subject = subject,
        Hint = $"{advice}, eller godkänn fyndet med skäl i period.yaml (plats: {subject}).",
    };

    private static bool IsBudget(StatedFigure stated) => stated.Fact.Measure == KnownMeasures.Budget;

    private static string Named(StatedFigure stated) =>
        $"{char.ToUpperInvariant(stated.Fact.Measure[0])}{stated.Fact.Measure[1..]} {stated.Fact.Span.SwedishName} för ”{stated.Fact.Row}”";

    /// <summary>A figure as its table prints it, with its unit.</summary>
    private static string Printed(CalculatedFigure figure) => figure.Value is CellValue.Number number
        ? SwedishNumber.Format(number.Value, figure.Format with { WithUnit = true })
        : FigureValues.Words(figure.Value, figure.Unit);

    /// <summary>A part of a figure in its unit, with a decimal at least where the unit is mnkr.</summary>
    private static string Finer(decimal value, CalculatedFigure figure) =>
        SwedishNumber.Format(value, figure.Format with { WithUnit = true, Decimals = figure.Format.Unit == PrintUnit.Mnkr ? Math.Max(1, figure.Format.Decimals) : figure.Format.Decimals });
}
