using System.Globalization;
using SocialReport.Calculation;
using SocialReport.Disclosure;
using SocialReport.Expressions;
using SocialReport.Facts;
using SocialReport.Workspaces;

namespace SocialReport.Diagnostics;

/// <summary>The texts of the findings of checks (SR06xx).</summary>
internal static partial class Messages
{
    public static Diagnostic RowsDiffer(SourceLocation at, string figure, string printed, string otherFigure, string otherPrinted) =>
        new("SR0601", Severity.Warning, at, $"{figure} är {printed}, men {otherFigure} är {otherPrinted}: samma uppgift med två värden.")
        {
            WithoutValues = $"{figure} och {otherFigure} är samma uppgift med två värden.",
            Hint = $"Rätta den som är fel, eller godkänn fyndet med skäl i period.yaml (plats: {figure}).",
            Subject = figure,
            Figures = [new FigureId(figure), new FigureId(otherFigure)],
        };

    public static Diagnostic LedgerDiffers(ControlTotal total, ControlTotals source, CalculatedFigure figure, decimal difference) =>
        new("SR0602", Severity.Error, total.Location,
            $"{figure.Id} skiljer sig från ekonomisystemet med {ExactDifference(difference, total.Unit)}.")
        {
            WithoutValues = $"{figure.Id} skiljer sig från ekonomisystemet.",
            Figures = [figure.Id],
            Hint = string.Create(
                CultureInfo.InvariantCulture,
                $"Totalen är ur {source.Origin}, uttag {source.Extracted:yyyy-MM-dd}. Ta ut filerna och totalen på nytt, samma dag."),
            Subject = figure.Id.Address,
        };

    public static Diagnostic LedgerCountsOther(ControlTotal total, CalculatedFigure figure) =>
        new("SR0607", Severity.Error, total.Location, $"{figure.Id} är {Operand.UnitName(figure.Unit)}, men kontrolltotalen är {Operand.UnitName(total.Unit)}.")
        {
            Hint = "Ange slag för totalen i kontroll.yaml.",
        };

    public static Diagnostic ControlFigureMissing(SourceLocation at, string figure) =>
        new("SR0603", Severity.Error, at, $"{figure} saknar värde och kan inte stämmas av mot ekonomisystemet.")
        {
            Hint = "Fyll i talet i datafilen, eller ta bort kontrolltotalen.",
            Subject = figure,
            IsGap = true,
            FollowsMissing = true,
        };

    public static Diagnostic AcceptedNothing(AcceptedFinding accepted) =>
        new("SR0604", Severity.Warning, accepted.Location, $"Det finns inget fynd {accepted.Code} om {accepted.Place} att godkänna.")
        {
            Hint = "Ta bort raden.",
        };

    public static Diagnostic NothingToCompare(SourceLocation at, string other) =>
        new("SR0609", Severity.Error, at, $"Raden och {other} har ingen gemensam kolumn att jämföra.")
        {
            Hint = "Ge kolumnerna samma id, eller ta bort lika_med.",
        };

    public static Diagnostic NoValueInColumn(SourceLocation at, string table, string column) =>
        new("SR0608", Severity.Warning, at, $"Kolumnen {column} i tabellen {table} har inget värde på någon rad.")
        {
            Hint = $"Fyll i de värden som finns, eller godkänn fyndet med skäl i period.yaml (plats: {table}/{column}).",
            Subject = $"{table}/{column}",
        };

    public static Diagnostic UnknownTable(SourceLocation at, string table, IEnumerable<string> known) =>
        new("SR0605", Severity.Error, at, $"Det finns ingen tabell ”{table}”.")
        {
            Hint = Suggestion.Hint(table, known) ?? $"Tabellerna är {string.Join(", ", known)}.",
        };

    public static Diagnostic UnknownColumn(SourceLocation at, string column, string table, IEnumerable<string> known) =>
        new("SR0606", Severity.Error, at, $"Tabellen {table} har ingen kolumn ”{column}”.")
        {
            Hint = Suggestion.Hint(column, known) ?? $"Kolumnerna är {string.Join(", ", known)}.",
        };

    /// <summary>A difference with its unit: in whole tkr where that says it all, otherwise every digit there is.</summary>
    internal static string ExactDifference(decimal difference, MeasureUnit unit) => SwedishNumber.Format(difference, Exact(difference, unit));

    /// <summary>Amounts in whole tkr where that says it all, otherwise every digit there is.</summary>
    private static NumberFormat Exact(decimal value, MeasureUnit unit) => unit switch
    {
        MeasureUnit.Amount when value % 1_000 == 0 => new NumberFormat(PrintUnit.Tkr, 0) { WithUnit = true },
        MeasureUnit.Amount or MeasureUnit.Price => new NumberFormat(PrintUnit.Kr, FigureValues.Decimals(value, unit)) { WithUnit = true },
        MeasureUnit.Share => new NumberFormat(PrintUnit.Percent, FigureValues.Decimals(value, unit)) { WithUnit = true },
        _ => new NumberFormat(PrintUnit.None, FigureValues.Decimals(value, unit)),
    };
}
