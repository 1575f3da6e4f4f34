using SocialReport.Diagnostics;
using SocialReport.Disclosure;
using SocialReport.Documents;

namespace SocialReport.Tests.Charts;

/// <summary>A chart of each kind, with the numbers that such charts have.</summary>
internal static class ChartSamples
{
    public const string Gap = "–";

    public static readonly string[] Months = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    private static readonly string[] LongMonths =
        ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];

    /// <summary>All of them, by name.</summary>
    public static IReadOnlyDictionary<string, Chart> All { get; } = new Dictionary<string, Chart>
    {
        ["linje"] = Years(),
        ["linje-prognos"] = Forecast(),
        ["linje-medel"] = Mean(),
        ["linje-sex"] = SixYears(),
        ["staplar"] = Grouped(),
        ["staplar-budget"] = BudgetColumns(),
        ["staplar-delår"] = PartYear(),
        ["staplar-tecken"] = Signed(),
        ["staplade"] = Stacked(),
        ["liggande"] = Deviations(),
        ["liggande-budget"] = BarsWithBudget(),
        ["cirkel"] = Pie(ChartKind.Pie, "Kopplad till gängkriminalitet", "Inte kopplad (HVB, stödboende och SiS)"),
        ["ring"] = Pie(ChartKind.Ring, "Institutionsvård", "Familjehem", "Öppenvård", "Kontaktperson", "Skyddat boende", "Övrigt"),
        ["rutor"] = Multiples(),
        ["rutor-linje"] = LineMultiples(),
    };

    public static Chart Years() => Chart(ChartKind.Line, "Kostnad för dygnsplaceringar, vuxna", "mnkr per månad", MonthCategories(), [
        Series("2021", ChartRole.Comparison, 4.1m, 3.9m, 4.4m, 4.2m, 4.6m, 4.3m, 4.0m, 4.1m, 4.5m, 4.4m, 4.7m, 4.9m),
        Series("2022", ChartRole.Comparison, 4.8m, 4.6m, 5.1m, 5.0m, 5.3m, 5.6m, null, 5.2m, 5.7m, 5.9m, 6.0m, 6.2m),
        Series("Budget 2023", ChartRole.Budget, [.. Enumerable.Repeat<decimal?>(5.2m, 12)]),
        Series("2023", ChartRole.Outcome, 6.3m, 6.1m, 6.8m, null, null, null, null, null, null, null, null, null),
    ]);

    private static Chart Forecast() => Chart(ChartKind.Line, "Nettokostnad", "mnkr", [
        Category("2019"), Category("2020"), Category("2021"), Category("2022"), Category("2023"), Category("2024"), Category("2025"),
    ], [
        Series("Utfall", ChartRole.Outcome, 812.4m, 835.0m, 829.7m, 861.2m, 893.8m, null, null),
        Series("Prognos", ChartRole.Forecast, null, null, null, null, null, 921.5m, 934.0m),
    ]);

    private static Chart Mean()
    {
        decimal?[] values = [31, 28, 40, 37, 35, 29, 18, 26, 41, 44, 39, 30, 36, 33, 47, 42, 40, 31, 22, 30, 45, 49, 46, 33, 41, 37, 52, 46, 48, 35, 25, 34];
        var means = values.Select((_, index) => index < 11 ? (decimal?)null : Math.Round(values[(index - 11)..(index + 1)].Sum()!.Value / 12, 1)).ToArray();
        var categories = values.Select((_, index) => Category(
            $"{LongMonths[index % 12]} {2021 + (index / 12)}", $"{Months[index % 12]} {21 + (index / 12)}")).ToArray();
        return Chart(ChartKind.Line, "Påbörjade utredningar per månad", "antal", categories, [
            Series("Påbörjade utredningar", ChartRole.Outcome, values),
            Series("Medelvärde av tolv månader", ChartRole.Mean, means),
        ]);
    }

    private static Chart SixYears() => Chart(ChartKind.Line, "Vårddygn, SiS-placering", "antal", MonthCategories(), [
        .. Enumerable.Range(0, 5).Select(year => Series($"{2018 + year}", ChartRole.Comparison,
            [.. Enumerable.Range(0, 12).Select(month => (decimal?)(130 + (year * 34) + (month % 6 * (year - 2) * 6) + (((month * 5) + (year * 3)) % 7 * 7)))])),
        Series("2023", ChartRole.Outcome, 271, 243, 289, null, null, null, null, null, null, null, null, null),
    ]);

    private static Chart Grouped() => Chart(ChartKind.Columns, "Intäkter per slag, januari–mars", "mnkr", [
        Category("Statsbidrag"), Category("Hyror"), Category("Taxor och avgifter"), Category("Försäljning av verksamhet"), Category("Övriga intäkter"),
    ], [
        Series("2022", ChartRole.Comparison, 18.2m, 6.4m, 3.1m, 9.8m, 1.2m),
        Series("2023", ChartRole.Outcome, 24.7m, 6.9m, 3.3m, 8.1m, 0.9m),
    ]);

    private static Chart BudgetColumns() => Chart(ChartKind.Columns, "Personalkostnader per månad", "mnkr", MonthCategories(), [
        Series("Utfall", ChartRole.Outcome, 31.2m, 30.8m, 32.4m, 31.9m, 33.0m, 34.1m, 36.2m, 33.5m, null, null, null, null),
        Series("Budget", ChartRole.Budget, 31.0m, 31.0m, 31.0m, 31.5m, 31.5m, 31.5m, 34.0m, 32.0m, 32.0m, 32.0m, 32.0m, 32.5m),
    ]);

    private static Chart PartYear() => Chart(ChartKind.Columns, "Nettokostnad", "mnkr", [
        Category("2018"), Category("2019"), Category("2020"), Category("2021"), Category("2022"), Category("Jan–aug 2023") with { IsPartial = true },
    ], [Series("Nettokostnad", ChartRole.Outcome, 702.1m, 731.6m, 758.0m, 781.4m, 824.9m, 574.3m)]);

    private static Chart Signed() => Chart(ChartKind.Columns, "Resultat mot budget", "mnkr", [
        Category("2018"), Category("2019"), Category("2020"), Category("2021"), Category("2022"), Category("2023"),
    ], [Series("Avvikelse", ChartRole.Outcome, 4.2m, -1.8m, 7.7m, null, -12.4m, -21.0m)]);

    private static Chart Stacked() => Chart(ChartKind.StackedColumns, "Avvikelse prognos mot budget", "mnkr", [
        Category("2020"), Category("2021"), Category("2022"), Category("2023") with { IsPartial = true },
    ], [
        Series("Egen verksamhet", ChartRole.Outcome, 12.1m, 8.4m, 6.0m, 3.5m),
        Series("Externa placeringar", ChartRole.Outcome, -9.2m, -14.8m, -22.6m, -18.1m),
        Series("Gemensamt", ChartRole.Outcome, 3.3m, 5.1m, 4.2m, 2.2m),
        Series("Budget för avvikelse", ChartRole.Budget, 0m, 0m, -5m, -5m),
    ]);

    private static Chart Deviations() => Chart(ChartKind.Bars, "Avvikelse mot budget per verksamhet", "procent", [
        Category("Socialkontor och gemensam administration"), Category("Utredning barn och unga"), Category("Öppenvård"), Category("Ensamkommande barn"),
        Category("Boende för vuxna"), Category("Externa placeringar enligt lagen med särskilda bestämmelser om vård av unga"), Category("Totalt"),
    ], [Series("Avvikelse", ChartRole.Outcome, 4.4m, 3.1m, 0.5m, 0.2m, 0.0m, -29.0m, -12.4m)]);

    private static Chart BarsWithBudget() => Chart(ChartKind.Bars, "Kostnader januari–april", "mnkr", [
        Category("Personal"), Category("Lokaler"), Category("Köp av huvudverksamhet"), Category("Försörjningsstöd"), Category("Övrigt"),
    ], [
        Series("2023", ChartRole.Comparison, 91.0m, 14.2m, 47.0m, 22.1m, null),
        Series("2024", ChartRole.Outcome, 96.4m, 14.9m, 61.8m, 20.3m, 8.8m),
        Series("Budget 2024", ChartRole.Budget, 95.0m, 15.0m, 52.5m, 24.0m, 9.0m),
    ]);

    private static Chart Pie(ChartKind kind, params string[] parts)
    {
        decimal?[] values = parts.Length == 2 ? [12, 88] : [41.3m, 28.0m, 17.5m, 6.1m, 4.4m, 2.7m];
        return Chart(kind, "Andel av kostnaden för dygnsplaceringar", "procent", [.. parts.Select(part => Category(part))], [Series("Andel", ChartRole.Outcome, values)]);
    }

    private static Chart Multiples()
    {
        string[] units = ["Myndighet barn", "Myndighet vuxna", "Öppenvård", "Familjehem och jourhem", "HVB", "Stödboende"];
        return Chart(ChartKind.Columns, "Avvikelse per enhet", "mnkr", [Category("2020"), Category("2021"), Category("2022"), Category("2023")], []) with
        {
            Panels = [.. units.Select((unit, index) => new ChartPanel(unit, [Series("Avvikelse", ChartRole.Outcome,
                [.. Enumerable.Range(0, 4).Select(year => (decimal?)(((index * 5) + (year * 7)) % 11 - 4.5m - (index == 4 ? 6 : 0)))])]))],
        };
    }

    private static Chart LineMultiples()
    {
        string[] forms = ["Familjehem", "HVB", "SiS", "Stödboende"];
        return Chart(ChartKind.Line, "Vårddygn per placeringsform", "antal", MonthCategories(), []) with
        {
            Panels = [.. forms.Select((form, index) => new ChartPanel(form, [
                Series("2022", ChartRole.Comparison, [.. Enumerable.Range(0, 12).Select(month => (decimal?)(1400 - (index * 310) + (month * 13 % 7 * 20)))]),
                Series("2023", ChartRole.Outcome, [.. Enumerable.Range(0, 12).Select(month => month < 8 ? (decimal?)(1490 - (index * 330) + (month * 11 % 6 * 25)) : null)]),
            ]))],
        };
    }

    public static Chart Chart(ChartKind kind, string title, string unit, IReadOnlyList<ChartCategory> categories, IReadOnlyList<ChartSeries> series) => new(
        "d", kind, [new Inline.Text(title)], unit, categories, [new ChartPanel("", series)], [], title + ": en bild.", new SourceLocation("rapport.md", 1, 1));

    public static ChartSeries Series(string name, ChartRole role, params decimal?[] values) => new(name, role, [.. values.Select(Point)]);

    public static ChartPoint Point(decimal? value) =>
        new(new Inline.PrintedFigure(FigureId.Cell("t", "r", "k"), "tal", value is { } number ? Printed(number) : Gap), value);

    public static ChartCategory Category(string label, string? shortLabel = null) => new(label, shortLabel ?? label);

    public static ChartCategory[] MonthCategories() => [.. Months.Select((month, index) => Category(LongMonths[index], month))];

    private static string Printed(decimal value)
    {
        var decimals = (decimal.GetBits(value)[3] >> 16) & 0xFF;
        return Rendering.Pdf.DocumentParts.Number(value, decimals);
    }
}
