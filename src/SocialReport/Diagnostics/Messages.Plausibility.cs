using SocialReport.Calculation;
using SocialReport.Checks;
using SocialReport.Facts;

namespace SocialReport.Diagnostics;

/// <summary>The texts of the findings about figures that don't fit each other: SR061x.</summary>
internal static partial class Messages
{
    public static Diagnostic ForecastAgainstPace(StatedFigure forecast, StatedFigure outcome, decimal rest, decimal pace) => Acceptable(
        new("SR0610", Severity.Warning, forecast.Fact.Source,
            $"Prognosen för ”{forecast.Row.Label}” räknar med {Finer(rest, forecast.Figure)} i månaden resten av året, men utfallet hittills är {Finer(pace, forecast.Figure)} i månaden.")
        {
            WithoutValues = $"Prognosen för ”{forecast.Row.Label}” räknar med en helt annan takt resten av året än utfallet hittills.",
            Quotes = [forecast.Figure.Id, outcome.Figure.Id],
        },
        forecast.Figure, "Stäm av prognosen. Ändras takten på riktigt, skriv varför i kommentaren");

    public static Diagnostic FarFromLastYear(StatedFigure now, StatedFigure before) => Acceptable(
        new("SR0611", Severity.Warning, now.Fact.Source,
            $"{Named(now)} är {Printed(now.Figure)}, men året före {Printed(before.Figure)}.")
        {
            WithoutValues = $"{Named(now)} skiljer sig mycket från året före.",
            Quotes = [now.Figure.Id, before.Figure.Id],
        },
        now.Figure, "Se efter att talet står på rätt rad och har rätt tecken. Är ändringen verklig, skriv varför i kommentaren");

    public static Diagnostic SameFactTwice(CalculatedFigure first, CalculatedFigure second) => Acceptable(
        new("SR0612", Severity.Warning, second.Source,
            $"{second.Id} är {Printed(second)}, men {first.Id} är {Printed(first)}, och raderna ser ut att vara samma uppgift.")
        {
            WithoutValues = $"{second.Id} och {first.Id} ser ut att vara samma uppgift med två värden.",
            Quotes = [first.Id, second.Id],
        },
        second, "Rätta den som är fel. Är det olika uppgifter, ge raderna olika namn");

    public static Diagnostic PartAboveWhole(CalculatedFigure part, string label, CalculatedFigure whole, string of) => Acceptable(
        new("SR0614", Severity.Warning, part.Source, $"”{label}” är {Printed(part)}, mer än ”{of}” som den är en del av: {Printed(whole)}.")
        {
            WithoutValues = $"”{label}” är mer än ”{of}” som den är en del av.",
            Quotes = [part.Id, whole.Id],
        },
        part, "Rätta det tal som är fel, eller radens slag om den inte är en del av raden ovanför");

    public static Diagnostic PartsNotTotal(CalculatedFigure total, CalculatedFigure women, CalculatedFigure men) => Acceptable(
        new("SR0615", Severity.Warning, total.Source, $"{total.Id} är {Printed(total)}, men delarna är {Printed(women)} och {Printed(men)}.")
        {
            WithoutValues = $"{total.Id} är inte summan av kvinnor och män.",
            Quotes = [total.Id, women.Id, men.Id],
        },
        total, "Rätta det tal som är fel");

    public static Diagnostic SharesNotWhole(CalculatedFigure women, CalculatedFigure men) => Acceptable(
        new("SR0616", Severity.Warning, women.Source, $"{women.Id} är {Printed(women)} och {men.Id} är {Printed(men)}: tillsammans är de inte 100 procent.")
        {
            WithoutValues = $"{women.Id} och {men.Id} är tillsammans inte 100 procent.",
            Quotes = [women.Id, men.Id],
        },
        women, "Rätta den andel som är fel");

    public static Diagnostic TotalOutsideParts(CalculatedFigure total, CalculatedFigure women, CalculatedFigure men) => Acceptable(
        new("SR0617", Severity.Warning, total.Source, $"{total.Id} är {Printed(total)} och ligger inte mellan delarnas {Printed(women)} och {Printed(men)}.")
        {
            WithoutValues = $"{total.Id} ligger inte mellan kvinnornas och männens värde.",
            Quotes = [total.Id, women.Id, men.Id],
        },
        total, "Rätta det tal som är fel");

    public static Diagnostic MorePersonsThanCount(StatedFigure persons, StatedFigure count) => Acceptable(
        new("SR0618", Severity.Warning, persons.Fact.Source, $"{Named(persons)} är {Printed(persons.Figure)}, fler än ”{count.Fact.Row.Label}”: {Printed(count.Figure)}.")
        {
            WithoutValues = $"{Named(persons)} är fler än ”{count.Fact.Row.Label}”.",
            Quotes = [persons.Figure.Id, count.Figure.Id],
        },
        persons.Figure, "Rätta det tal som är fel; talen kan ha bytt plats");

    /// <summary>The finding with what to do about it, the last of which is always to accept it.</summary>
    private static Diagnostic Acceptable(Diagnostic finding, CalculatedFigure figure, string advice) => Acceptable(finding, figure.Id.Address, advice);

    private static Diagnostic Acceptable(Diagnostic finding, string subject, string advice) => finding with
    {
        Subject = subject,
        Hint = $"{advice}, eller godkänn fyndet med skäl i period.yaml (plats: {subject}).",
    };

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
