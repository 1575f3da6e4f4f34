using SocialReport.Diagnostics;
using SocialReport.Expressions;
using SocialReport.Facts;
using SocialReport.Periods;
using SocialReport.Workspaces;

namespace SocialReport.Calculation;

/// <summary>What the dataset states for a cell.</summary>
/// <param name="Value">The value; missing where there is a gap.</param>
/// <param name="Unit">What it counts; null when unknown.</param>
/// <param name="Facts">The facts that it is, or was reckoned from.</param>
/// <param name="Formula">How it was reckoned; null when it is stated as it is.</param>
/// <param name="Gap">The finding that a value is missing, or null.</param>
/// <param name="Error">Why it can't be reckoned, or null.</param>
internal sealed record StatedCell(
    CellValue Value, MeasureUnit? Unit, IReadOnlyList<Fact> Facts, string? Formula, Diagnostic? Gap, Diagnostic? Error)
{
    /// <summary>Whether months without a value were left out.</summary>
    public bool SkipsMissing { get; init; }

    /// <summary>How it was reckoned from months; null when it is stated as it is.</summary>
    public Derivation? How { get; init; }
}

/// <summary>Finds what a dataset states for the cells of a table, and reckons months together where the column asks for it.</summary>
/// <param name="table">The table.</param>
/// <param name="dataset">Its dataset.</param>
/// <param name="facts">All facts.</param>
/// <param name="period">The report's period.</param>
internal sealed class StatedCells(TableDefinition table, Dataset dataset, FactStore facts, Period period)
{
    /// <summary>What a draft prints where a figure is still to come.</summary>
    private static readonly CellValue.Missing StillToCome = new("saknas");

    public StatedCell At(DatasetRow row, FigureColumn column)
    {
        var (definition, span) = (column.Definition, column.Span!.Value);
        if (definition.Reckoning is { } reckoning)
            return Reckoned(row, definition, span, reckoning);
        return Find(row.Key, definition, span) is { } fact && !IsBlank(fact)
            ? new StatedCell(fact.Value, fact.Unit, [fact], null, null, null) { How = fact.QuotientOf is null ? null : How(fact) }
            : new StatedCell(StillToCome, null, [], null, Gap(row, definition, span), null);
    }

    private StatedCell Reckoned(DatasetRow row, ColumnDefinition column, DateSpan span, Reckoning reckoning)
    {
        var isSum = reckoning.Kind is ReckoningKind.Sum or ReckoningKind.Accumulated;
        var kind = dataset.KindOf(row.Key, column.Measure!);
        if (isSum && kind != MeasureKind.Flow)
            return Failed(Messages.WrongKindSummed(column.Location, column.Measure!, kind));
        var months = Months(span, reckoning).ToList();
        var found = months.Select(month => Find(row.Key, column, month)).ToList();
        if (found.FindIndex(fact => fact is null || IsBlank(fact)) is var gap and >= 0)
            return new StatedCell(StillToCome, null, [], null, Gap(row, column, months[gap]), null);
        var stated = found.OfType<Fact>().ToList();
        if (stated.Find(fact => fact.Value is not (CellValue.Number or CellValue.Missing)) is { } inexact)
            return Failed(Messages.SumOfInexact(inexact.Source, $"{column.Measure} {span.SwedishName}", inexact.Original));
        if (stated.Select(fact => fact.Unit).Distinct().Skip(1).Any())
            return Failed(Messages.SumAcrossUnits(column.Location, $"{column.Measure} {span.SwedishName}"));
        return Reckon(stated, reckoning.Kind, $"{Word(reckoning.Kind)} av månaderna {new DateSpan(months[0].First, months[^1].Last).SwedishName}");
    }

    private StatedCell Reckon(List<Fact> stated, ReckoningKind kind, string formula)
    {
        var numbers = stated.Select(fact => fact.Value).OfType<CellValue.Number>().Select(number => number.Value).ToList();
        if (numbers.Count == 0 || (numbers.Count < stated.Count && !table.SkipMissing))
            return new StatedCell(stated.Select(fact => fact.Value).OfType<CellValue.Missing>().FirstOrDefault(StillToCome), null, stated, formula, null, null);
        var value = kind switch
        {
            ReckoningKind.Mean => numbers.Sum() / numbers.Count,
            ReckoningKind.Last => numbers[^1],
            _ => numbers.Sum(),
        };
        return new StatedCell(new CellValue.Number(value), stated[0].Unit, stated, formula, null, null) { SkipsMissing = numbers.Count < stated.Count, How = How(stated, kind) };
    }

    private static Derivation How(List<Fact> stated, ReckoningKind kind)
    {
        var months = stated.Where(fact => fact.Value is CellValue.Number).Select(How).ToList();
        return kind switch
        {
            ReckoningKind.Mean => new Derivation.Quotient(new Derivation.Sum(months), new Derivation.Constant(months.Count)),
            ReckoningKind.Last => months[^1],
            _ => new Derivation.Sum(months),
        };
    }

    /// <summary>A fact as what it says of others, where that is always so.</summary>
    private static Derivation How(Fact fact) => fact.QuotientOf is { } quotient
        ? new Derivation.Quotient(new Derivation.Sum([.. quotient.Of.Select(part => new Derivation.OfFact(part))]), new Derivation.Constant(quotient.By))
        : new Derivation.OfFact(fact);

    private static StatedCell Failed(Diagnostic error) => new(FigureValues.Failed, null, [], null, null, error);

    private static IEnumerable<DateSpan> Months(DateSpan span, Reckoning reckoning)
    {
        var last = new DateOnly(span.Last.Year, span.Last.Month, 1);
        var count = reckoning switch
        {
            { Kind: ReckoningKind.Last } => 1,
            { Kind: ReckoningKind.Accumulated } => last.Month,
            { Window: { } window } => window,
            _ => span.Months,
        };
        for (var back = count - 1; back >= 0; back--)
            yield return DateSpan.Month(last.AddMonths(-back).Year, last.AddMonths(-back).Month);
    }

    private static string Word(ReckoningKind kind) => kind switch
    {
        ReckoningKind.Mean => "ovägt medel",
        ReckoningKind.Last => "den sista",
        _ => "summan",
    };

    private static bool IsBlank(Fact fact) => fact.Value is CellValue.Missing { Marker: "" };

    private Diagnostic Gap(DatasetRow row, ColumnDefinition column, DateSpan span)
    {
        var what = $"{column.Measure} {span.SwedishName}{(column.AsOf == AsOfChoice.Previous ? " från en tidigare period" : "")}";
        // A column that no row has is one mistake, not one a row.
        var fact = Find(row.Key, column, span);
        return fact is null && !dataset.Rows.Any(other => Find(other.Key, column, span) is not null)
            ? Messages.FiguresMissing(column.Location, dataset.Id, what)
            : Messages.FigureMissing(fact?.Source ?? row.Source, dataset.Id, row.Key.Label, what);
    }

    private Fact? Find(RowKey key, ColumnDefinition column, DateSpan span) => column.AsOf switch
    {
        AsOfChoice.Previous => facts.FindBefore(dataset.Id, key, column.Measure!, span, period),
        AsOfChoice.Original => facts.FindOldest(dataset.Id, key, column.Measure!, span),
        _ => facts.Find(dataset.Id, key, column.Measure!, span),
    };
}
