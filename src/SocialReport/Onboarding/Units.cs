using System.Text.RegularExpressions;
using SocialReport.Facts;

namespace SocialReport.Onboarding;

/// <summary>What numbers count and the unit they are written in.</summary>
/// <param name="Unit">What they count.</param>
/// <param name="Scale">The unit.</param>
internal readonly record struct Stated(MeasureUnit Unit, NumberScale Scale)
{
    /// <summary>What a unit's word says; null for none.</summary>
    public static Stated? Of(NumberUnit unit, bool isPrice) => unit switch
    {
        NumberUnit.Kr => new Stated(isPrice ? MeasureUnit.Price : MeasureUnit.Amount, NumberScale.Kr),
        NumberUnit.Tkr => new Stated(isPrice ? MeasureUnit.Price : MeasureUnit.Amount, NumberScale.Tkr),
        NumberUnit.Mnkr => new Stated(MeasureUnit.Amount, NumberScale.Mnkr),
        NumberUnit.Percent => new Stated(MeasureUnit.Share, NumberScale.Percent),
        NumberUnit.Pieces => new Stated(MeasureUnit.Count, NumberScale.One),
        _ => null,
    };

    /// <summary>The word for an answer or a file.</summary>
    public string Word => Unit switch
    {
        MeasureUnit.Share => "procent",
        MeasureUnit.Amount or MeasureUnit.Price => Scale switch { NumberScale.Tkr => "tkr", NumberScale.Mnkr => "mnkr", _ => "kr" },
        _ => "antal",
    };
}

/// <summary>Finds the units of a table: in its titles, headers and labels, and in its cells.</summary>
internal static partial class Units
{
    /// <summary>The answers to what amounts are written in.</summary>
    public static readonly IReadOnlyList<string> Choices = ["kr", "tkr", "mnkr", "antal", "procent"];

    /// <summary>What most of the table's numbers count, and where that was read; not sure when nothing says it.</summary>
    public static (Stated Unit, string Evidence, bool IsSure) OfTable(IReadOnlyList<string> titles, string labelHeader, IReadOnlyList<RecognisedColumn> columns, IReadOnlyList<string> labels, NumberGrid grid)
    {
        var values = columns.Where(column => column.Use == ColumnUse.Value).ToList();
        var money = values.Where(column => column.Heading.Unit is not (NumberUnit.None or NumberUnit.Percent)).ToList();
        if (money.Count * 2 > values.Count && Stated.Of(money[0].Heading.Unit, isPrice: false) is { } inHeader)
            return (inHeader, $"enheten står i {(money.Count == 1 ? "rubriken" : $"{money.Count} av {values.Count} rubriker")}", true);
        foreach (var text in titles.Append(labelHeader))
        {
            if (Stated.Of(Heading.UnitIn(text), IsPrice(text)) is { } inTitle)
                return (inTitle, $"enheten står i ”{text}”", true);
        }
        var cells = Cells(grid, values.Select(column => column.Index));
        if (cells.Unit is { } unit && cells.With * 2 > cells.Of)
            return (unit, $"enheten står i {cells.With} av {cells.Of} celler", true);
        if (CountWord().IsMatch(labelHeader) || titles.Any(title => CountWord().IsMatch(title)) || labels.Count(label => CountWord().IsMatch(label)) * 2 > labels.Count)
            return (new Stated(MeasureUnit.Count, NumberScale.One), "orden i titel, rubriker och etiketter räknar något", true);
        var isMoney = values.Any(column => column.Heading.Measure is KnownMeasures.Budget or KnownMeasures.PeriodBudget or KnownMeasures.YearEnd) || labels.Any(label => MoneyWord().IsMatch(label) && Heading.UnitIn(label) == NumberUnit.None);
        return isMoney
            ? (new Stated(MeasureUnit.Amount, Likely(grid, values)), "ingen enhet är skriven; talens storlek och decimaler talar för det", false)
            : (new Stated(MeasureUnit.Count, NumberScale.One), "ingen enhet är skriven, och inget talar för pengar", true);
    }

    /// <summary>What a row counts when its label or cells say something else than the table; null when they don't.</summary>
    public static Stated? OfRow(string label, int row, IReadOnlyList<RecognisedColumn> columns, NumberGrid grid, Stated table)
    {
        var units = columns.Where(column => column.Use is ColumnUse.Value or ColumnUse.Computed && column.Unit is null)
            .Select(column => grid.Read(row, column.Index)).Where(read => read is { Value: CellValue.Number }).Select(read => read!.Unit).ToList();
        var written = units.Where(unit => unit != NumberUnit.None).ToList();
        var unit = written.Count * 2 >= units.Count && written.Count > 0 ? written[0] : Heading.UnitIn(label) is var named && (named != NumberUnit.Pieces || CountAtStart().IsMatch(label)) ? named : NumberUnit.None;
        return Stated.Of(unit, IsPrice(label)) is { } stated && stated != table ? stated : null;
    }

    private static bool IsPrice(string text) => PriceWord().IsMatch(text);

    private static (Stated? Unit, int With, int Of) Cells(NumberGrid grid, IEnumerable<int> columns)
    {
        var units = (from column in columns from row in Enumerable.Range(0, grid.Rows) where grid[row, column] is not null select grid.Read(row, column)!.Unit).ToList();
        var usual = units.Where(unit => unit != NumberUnit.None).GroupBy(unit => unit).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).FirstOrDefault();
        return usual is null ? (null, 0, units.Count) : (Stated.Of(usual.Key, isPrice: false), usual.Count(), units.Count);
    }

    /// <summary>By size: a committee has millions of kronor, thousands of thousands, and decimals in millions.</summary>
    private static NumberScale Likely(NumberGrid grid, List<RecognisedColumn> values)
    {
        var numbers = (from column in values from row in Enumerable.Range(0, grid.Rows) where grid[row, column.Index] is not null select Math.Abs(grid[row, column.Index]!.Value)).Order().ToList();
        var largest = numbers.Count == 0 ? 0 : numbers[^1];
        if (largest >= 5_000_000)
            return NumberScale.Kr;
        return largest < 5_000 ? NumberScale.Mnkr : NumberScale.Tkr;
    }

    [GeneratedRegex(@"\b(antal|personer|individer|dygn|platser|placeringar|ärenden|hushåll|kunder|insatser|timmar|årsarbetare|årsplaceringar|barn och unga i|utredningar|aktualiseringar|volym)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CountWord();

    [GeneratedRegex(@"\A\W*antal(et)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CountAtStart();

    [GeneratedRegex(@"\bper (vård)?(dygn|dag|person|plats|placering|årsplacering|år|månad|kund|brukare|timme|insats|hushåll|invånare|barn|ärende|besök|vecka)|kr/|kronor/|à-?pris|styckpris", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PriceWord();

    [GeneratedRegex(@"kostnad|intäkt|netto|bidrag|lön", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MoneyWord();
}
