using SocialReport.Diagnostics;
using SocialReport.Exports;

namespace SocialReport.Facts;

/// <summary>What <c>namnd.yaml</c> says of a dataset: how its files are read.</summary>
public sealed record DatasetDeclaration
{
    /// <summary>The dataset's name: its files' names up to the first dot.</summary>
    public required string Id { get; init; }

    /// <summary>What the numbers count unless a column or row says otherwise (slag).</summary>
    public required MeasureUnit Unit { get; init; }

    /// <summary>The unit the numbers are stated in (enhet).</summary>
    public NumberScale Scale { get; init; }

    /// <summary>How amounts are signed (tecken).</summary>
    public SignConvention Sign { get; init; }

    /// <summary>Headers of the columns that make the row's key; none for the first column that holds no measure.</summary>
    public IReadOnlyList<string> KeyColumns { get; init; } = [];

    /// <summary>Header of the column with the row's code, if any; needed for a mapping.</summary>
    public string? CodeColumn { get; init; }

    /// <summary>Headers of columns with words about the row, such as its group.</summary>
    public IReadOnlyList<string> TextColumns { get; init; } = [];

    /// <summary>What is said of single columns (kolumner).</summary>
    public IReadOnlyList<ColumnDeclaration> Columns { get; init; } = [];

    /// <summary>What is said of single rows (rader).</summary>
    public IReadOnlyList<RowDeclaration> Rows { get; init; } = [];

    /// <summary>Measures beyond the known ones, or known ones of another kind (mått).</summary>
    public IReadOnlyList<MeasureDeclaration> Measures { get; init; } = [];

    /// <summary>
    /// Rows that are sums of others: checked, not read. Rows whose label begins with the word Summa, Totalt or Total
    /// are taken for such too, unless they are declared as rows.
    /// </summary>
    public IReadOnlyList<SumRowDeclaration> SumRows { get; init; } = [];

    /// <summary>Code to row label; when there is one, an unknown code is an error. Null for none.</summary>
    public IReadOnlyDictionary<string, string>? Mapping { get; init; }

    /// <summary>
    /// What a label is called now, by how a file writes it (etiketter): files of other years go on as they are when a row gets
    /// another name or spelling.
    /// </summary>
    public IReadOnlyDictionary<string, string> Labels { get; init; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>How the files write that a value is missing, besides an empty cell (saknas).</summary>
    public IReadOnlyList<string> MissingMarkers { get; init; } = NumberStyle.UsualMissingMarkers;

    /// <summary>The marker that means zero, as in Excel's accounting format; null for none (nolltecken).</summary>
    public string? ZeroMarker { get; init; }

    /// <summary>The marker that an empty cell is read and printed as, where it says that there is nothing (tomt); null where it is a gap.</summary>
    public string? BlankMarker { get; init; }

    /// <summary>Whether a number in parentheses is negative (parentes).</summary>
    public bool ParenthesesAreNegative { get; init; }

    /// <summary>The sheet to read of a workbook; null for the first (blad).</summary>
    public string? Sheet { get; init; }

    /// <summary>The name of the file that it stands in, when that isn't its own (fil); null for its own.</summary>
    public string? File { get; init; }

    /// <summary>How the table lies in the file (form); null for one header over rows.</summary>
    public TableForm? Form { get; init; }

    /// <summary>What it says of persons, unless a row or measure says otherwise.</summary>
    public PersonDeclaration Persons { get; init; }

    /// <summary>Whether anything of it is said to count persons, or to rest on them.</summary>
    public bool IsAboutPersons =>
        Rows.Select(row => row.Persons).Concat(Measures.Select(measure => measure.Persons)).Append(Persons).Any(said => said.Count == true || said.RestOn is { Count: > 0 })
        || Parts.Count > 0;

    /// <summary>Wholes of persons with all their parts, by measure or row: the reader knows that they add up (delar).</summary>
    public IReadOnlyList<PartsDeclaration> Parts { get; init; } = [];

    /// <summary>The place of the declaration.</summary>
    public SourceLocation Location { get; init; }

    /// <summary>How large exports are put together into its facts; null when its files hold the values themselves (sammanställ).</summary>
    public ExportDeclaration? Export { get; init; }
}

/// <summary>The unit that a file states its numbers in (enhet).</summary>
public enum NumberScale
{
    /// <summary>As they are: pieces, or a share of 1.</summary>
    One,

    /// <summary>Kronor.</summary>
    Kr,

    /// <summary>Thousands of kronor (tkr).</summary>
    Tkr,

    /// <summary>Millions of kronor (mnkr).</summary>
    Mnkr,

    /// <summary>Per cent (procent).</summary>
    Percent,
}

/// <summary>How a file signs amounts (tecken).</summary>
public enum SignConvention
{
    /// <summary>Revenue +, cost −: as effect on the result (kostnad-negativ).</summary>
    CostNegative,

    /// <summary>Cost +, revenue −: as net cost, turned when read (kostnad-positiv).</summary>
    CostPositive,
}

/// <summary>What is done with a column.</summary>
public enum ColumnRole
{
    /// <summary>Its cells are values of a measure.</summary>
    Value,

    /// <summary>Its cells are words about the row.</summary>
    Text,

    /// <summary>It isn't read, such as a variance that is computed anyway (ignorera).</summary>
    Ignored,
}

/// <summary>What is said of a column.</summary>
/// <param name="Header">The header as it stands in the file.</param>
public sealed record ColumnDeclaration(string Header)
{
    /// <summary>What is done with it.</summary>
    public ColumnRole Role { get; init; }

    /// <summary>Measure and span written out, such as <c>prognos 2024</c>; null for what the header says.</summary>
    public string? ReadAs { get; init; }

    /// <summary>What its numbers count; null for the dataset's.</summary>
    public MeasureUnit? Unit { get; init; }

    /// <summary>The unit its numbers are stated in; null for the dataset's.</summary>
    public NumberScale? Scale { get; init; }

    /// <summary>How its amounts are signed; null for the dataset's.</summary>
    public SignConvention? Sign { get; init; }
}

/// <summary>What is said of the rows with a label; it goes before what is said of columns.</summary>
/// <param name="Label">The label: the last part of the key, or all parts with a slash between.</param>
public sealed record RowDeclaration(string Label)
{
    /// <summary>The label as labels are compared.</summary>
    internal string Key { get; } = RowKey.Normalize(Label);

    /// <summary>What its numbers count; null for the column's.</summary>
    public MeasureUnit? Unit { get; init; }

    /// <summary>The unit its numbers are stated in; null for the column's.</summary>
    public NumberScale? Scale { get; init; }

    /// <summary>How its amounts are signed; null for the column's.</summary>
    public SignConvention? Sign { get; init; }

    /// <summary>How its numbers behave over time; null for the measure's.</summary>
    public MeasureKind? Kind { get; init; }

    /// <summary>What it says of persons.</summary>
    public PersonDeclaration Persons { get; init; }

    /// <summary>Whether it is a part of a row above (varav), left out of the file's sums.</summary>
    public bool IsOfWhich { get; init; }
}

/// <summary>What is said of numbers that count persons, or rest on few.</summary>
/// <param name="Count">Whether they count persons (personer); null where nothing is said.</param>
/// <param name="RestOn">
/// What counts the persons whom they are about, such as of a cost (vilar_på); none when they are said to be about nobody in
/// particular (<c>nej</c>), and null where nothing is said.
/// </param>
public readonly record struct PersonDeclaration(bool? Count, IReadOnlyList<PersonCount>? RestOn);

/// <summary>A row, measure or dataset that counts the persons whom other numbers are about.</summary>
/// <param name="Name">Its name as written.</param>
/// <param name="Location">Where it is named.</param>
public readonly record struct PersonCount(string Name, SourceLocation Location);

/// <summary>A whole and all its parts.</summary>
/// <param name="Whole">The measure, or the row, that is the whole.</param>
/// <param name="Parts">The measures or rows that are its parts; those that no file states are known all the same, as what is left.</param>
/// <param name="Location">Where it is written.</param>
public sealed record PartsDeclaration(string Whole, IReadOnlyList<string> Parts, SourceLocation Location);

/// <summary>A row of the file that is the sum of others.</summary>
/// <param name="Label">Its label.</param>
public sealed record SumRowDeclaration(string Label)
{
    /// <summary>The rows it sums: those with this word in this column; null for no such limit.</summary>
    public (string Column, string Word)? Group { get; init; }

    /// <summary>Labels of the rows that it sums, other sum rows among them; none for all rows of data.</summary>
    public IReadOnlyList<string> SumRows { get; init; } = [];
}
