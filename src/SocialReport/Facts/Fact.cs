using SocialReport.Diagnostics;
using SocialReport.Exports;
using SocialReport.Periods;

namespace SocialReport.Facts;

/// <summary>One value that a file states, with where and when.</summary>
/// <param name="Dataset">The dataset's name.</param>
/// <param name="Row">The row's key.</param>
/// <param name="Measure">The measure, in small letters.</param>
/// <param name="Span">The days it is about.</param>
/// <param name="AsOf">When it was known: the period folder, or what the header writes (<c>per 2024-03</c>).</param>
/// <param name="Value">The value in its base unit: kr as effect on the result, pieces, or a share of 1.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="Source">Its cell.</param>
/// <param name="Original">The cell's text, footnote marks and all.</param>
public sealed record Fact(
    string Dataset,
    RowKey Row,
    string Measure,
    DateSpan Span,
    Period AsOf,
    CellValue Value,
    MeasureUnit Unit,
    SourceLocation Source,
    string Original)
{
    /// <summary>
    /// The weight of the last digit that the column shows, in the base unit: 1 000 for tkr without decimals.
    /// The value can lie half of it to either side.
    /// </summary>
    public decimal Step { get; init; }

    /// <summary>The weight of the last digit that the cell itself shows, in the base unit; null where it is that of the column.</summary>
    public decimal? OwnStep { get; init; }

    /// <summary>The facts that it was judged from, as a status by the rule; none for what is stated.</summary>
    public IReadOnlyList<Fact> JudgedFrom { get; init; } = [];

    /// <summary>The rows of large exports that it was put together of; none for what a cell states.</summary>
    public IReadOnlyList<ExportOrigin> Origins { get; init; } = [];

    /// <summary>What it is always the sum of, when it was put together of the same rows as others, such as months; none for else.</summary>
    public IReadOnlyList<Fact> SumOf { get; init; } = [];

    /// <summary>What it is the quotient of, when it was put together of the same rows as others, such as a mean; null for else.</summary>
    public FactQuotient? QuotientOf { get; init; }

    /// <summary>A note on this value alone, such as that it has been corrected; null for none.</summary>
    public string? Note { get; init; }
}

/// <summary>A sum of facts, divided by a number.</summary>
/// <param name="Of">The facts.</param>
/// <param name="By">The number, above 0.</param>
public sealed record FactQuotient(IReadOnlyList<Fact> Of, int By);

/// <summary>A row of a dataset.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Code">Its code, or null.</param>
/// <param name="Texts">The words of its key and text columns, by header; cells left empty are empty.</param>
/// <param name="Source">Its first cell.</param>
public sealed record DatasetRow(RowKey Key, string? Code, IReadOnlyDictionary<string, string> Texts, SourceLocation Source)
{
    /// <summary>Whether it is a part of a row above (varav).</summary>
    public bool IsOfWhich { get; init; }

    /// <summary>The words in a column; null when there is no such column.</summary>
    public string? Text(string column) => Texts.GetValueOrDefault(RowKey.Normalize(column));
}
