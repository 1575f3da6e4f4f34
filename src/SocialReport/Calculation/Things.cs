using System.Globalization;
using SocialReport.Expressions;
using SocialReport.Facts;
using SocialReport.Periods;

namespace SocialReport.Calculation;

/// <summary>Something with a fixed set of named parts.</summary>
/// <param name="description">What it is, in Swedish.</param>
/// <param name="members">Its parts.</param>
internal sealed class NamedThing(string description, IReadOnlyDictionary<string, Value> members) : IThing
{
    public string Description => description;

    public IEnumerable<string> Names => members.Keys;

    public IEnumerable<string> Labels => [];

    public Value? Member(string name) => members.GetValueOrDefault(name);

    public Value? Item(string label) => null;

    /// <summary>The report's period with its names, its days and the same period last year.</summary>
    public static Value Period(Period period)
    {
        var members = SpanMembers(period.Span);
        members["första_månad"] = Text(period.FirstMonth);
        members["sista_månad"] = Text(period.LastMonth);
        members["slut"] = Text(period.EndName);
        members["per_datum"] = Text(period.AtDate);
        members["per_dag"] = Text(period.AtDay);
        members["kod"] = Text(period.Written);
        if (period.Tertial is { } tertial)
            members["tertial"] = Count(tertial);
        if (period.Quarter is { } quarter)
            members["kvartal"] = Count(quarter);
        members["nästa"] = Span("året efter", DateSpan.WholeYear(period.Year + 1));
        members["fg"] = Span("samma period föregående år", period.SamePeriodLastYear);
        return new Value.Thing(new NamedThing("perioden", members));
    }

    /// <summary>A span with its names and days.</summary>
    public static Value Span(string description, DateSpan span) => new Value.Thing(new NamedThing(description, SpanMembers(span)));

    /// <summary>The committee with its names.</summary>
    public static Value Committee(string name, string municipality) =>
        new Value.Thing(new NamedThing("nämnden", new SortedDictionary<string, Value>(StringComparer.Ordinal)
        {
            ["namn"] = Text(name),
            ["kommun"] = Text(municipality),
        }));

    private static SortedDictionary<string, Value> SpanMembers(DateSpan span) => new(StringComparer.Ordinal)
    {
        ["namn"] = Text(span.LongName),
        ["kort"] = Text(span.SwedishName),
        ["år"] = Text(span.Last.Year.ToString(CultureInfo.InvariantCulture)),
        ["utan_år"] = Text(span.NameWithinYear),
        ["månad"] = Text(SwedishMonths.Long(span.Last.Month)),
        ["datum"] = Text(DateSpan.Day(span.Last).LongName),
        ["månader"] = Count(span.Months),
        ["dagar"] = Count(span.Days),
    };

    private static Value.Text Text(string content) => new(content, null);

    private static Value.Number Count(int number) =>
        new(number, MeasureUnit.Count, null, []) { Format = new NumberFormat(PrintUnit.None, 0) };
}

/// <summary>A table as formulas and texts see it: rows by id, by label in brackets, and those printed as <c>rader</c>.</summary>
internal sealed class TableThing : IThing
{
    private readonly IReadOnlyList<RowThing> _rows;

    /// <param name="id">The table's id.</param>
    /// <param name="rows">Its rows, hidden ones included.</param>
    public TableThing(string id, IReadOnlyList<RowThing> rows)
    {
        (Id, _rows) = (id, rows);
        foreach (var row in rows)
            row.Table = this;
    }

    public string Id { get; }

    public string Description => $"tabellen {Id}";

    public IEnumerable<string> Names => _rows.Select(row => row.Id).OfType<string>().Append("rader");

    public IEnumerable<string> Labels => _rows.Select(row => row.Label);

    public Value? Member(string name)
    {
        if (name == "rader")
            return new Value.Sequence([.. _rows.Where(row => !row.IsHidden).Select(row => new Value.Thing(row))]);
        if (name == "id")
            return new Value.Text(Id, null);
        return _rows.FirstOrDefault(row => row.Id == name) is { } found ? new Value.Thing(found) : null;
    }

    /// <summary>The row with that label; null also when several have it, since only an id tells those apart.</summary>
    public Value? Item(string label) =>
        _rows.Where(row => row.Label == label).Take(2).ToList() is [var only] ? new Value.Thing(only) : null;
}

/// <summary>A row of a table as formulas and texts see it: a cell by its column's id, and the label as <c>text</c>.</summary>
internal sealed class RowThing(string table, string? id, string label, bool isHidden, IReadOnlyList<FigureColumn> columns, Func<int, Value> cell) : IThing
{
    public string? Id => id;

    public string Label => label;

    public bool IsHidden => isHidden;

    /// <summary>The table that it is a row of, once it is put together.</summary>
    public TableThing? Table { get; set; }

    /// <summary>Whether the report asks for a comment on the row (kommentar).</summary>
    public bool NeedsComment { get; init; }

    public string Description => $"raden ”{label}” i tabellen {table}";

    public IEnumerable<string> Names => columns.Select(column => column.Series ?? column.Definition.Id).Distinct().Append("text").Append("kommentar_krävs");

    public IEnumerable<string> Labels => [];

    public Value? Member(string name)
    {
        for (var index = 0; index < columns.Count; index++)
        {
            if (columns[index].Definition.Id == name)
                return cell(index);
        }
        if (SeriesThing.Of(name, columns, cell) is { } series)
            return series;
        return name switch
        {
            "text" => new Value.Text(label, null),
            "id" when id is not null => new Value.Text(id, null),
            "tabell" when Table is not null => new Value.Thing(Table),
            "kommentar_krävs" => new Value.Truth(NeedsComment),
            _ => null,
        };
    }

    public Value? Item(string label) => null;
}
