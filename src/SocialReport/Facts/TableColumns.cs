using SocialReport.Periods;

namespace SocialReport.Facts;

/// <summary>What the header row says of a file's columns.</summary>
/// <param name="RowIndex">The header's index among the table's rows.</param>
/// <param name="Names">Each column's header as compared; empty for a column without one.</param>
/// <param name="Keys">Indexes of the columns that make the key, in the declared order.</param>
/// <param name="Code">Index of the code column, or null.</param>
/// <param name="Texts">Indexes of the columns with words.</param>
/// <param name="Values">The columns with values.</param>
internal sealed record TableColumns(
    int RowIndex,
    IReadOnlyList<string> Names,
    IReadOnlyList<int> Keys,
    int? Code,
    IReadOnlyList<int> Texts,
    IReadOnlyList<ValueColumn> Values)
{
    /// <summary>The columns that aren't read, each with its header: what they state can still be held against what is computed.</summary>
    public IReadOnlyList<(int Index, RawCell Header)> Ignored { get; init; } = [];
}

/// <summary>A column whose cells are values of one measure over one span.</summary>
/// <param name="Index">Its index in the file.</param>
/// <param name="Header">Its header cell.</param>
/// <param name="Measure">The measure, in small letters.</param>
/// <param name="Span">The days.</param>
/// <param name="AsOf">When they were known.</param>
/// <param name="Statement">How its numbers are stated.</param>
internal sealed record ValueColumn(
    int Index, RawCell Header, string Measure, DateSpan Span, Period AsOf, Statement Statement)
{
    /// <summary>Its name in messages: the header on one line.</summary>
    public string Name => RowKey.Normalize(Header.Text);
}

/// <summary>How numbers are stated: what they count, in which unit, and with which sign.</summary>
/// <param name="Unit">What they count.</param>
/// <param name="Scale">The unit they are stated in.</param>
/// <param name="Sign">How amounts are signed.</param>
internal readonly record struct Statement(MeasureUnit Unit, NumberScale Scale, SignConvention Sign)
{
    /// <summary>What the number is multiplied by to stand in its base unit, sign apart.</summary>
    public decimal Factor => Scale switch
    {
        NumberScale.Tkr => 1_000m,
        NumberScale.Mnkr => 1_000_000m,
        NumberScale.Percent => 0.01m,
        _ => 1m,
    };

    /// <summary>−1 where an amount is stated as net cost, else 1.</summary>
    public int Direction => Unit == MeasureUnit.Amount && Sign == SignConvention.CostPositive ? -1 : 1;

    /// <summary>The unit's word, for messages.</summary>
    public string Word => Scale switch
    {
        NumberScale.Kr => "kr",
        NumberScale.Tkr => "tkr",
        NumberScale.Mnkr => "mnkr",
        NumberScale.Percent => "procent",
        _ => Unit is MeasureUnit.Amount or MeasureUnit.Price ? "kr" : "antal",
    };

    /// <summary>Whether a unit's word beside a number agrees.</summary>
    public bool Allows(NumberUnit written) => written switch
    {
        NumberUnit.None => true,
        NumberUnit.Kr => IsMoney && Scale is NumberScale.Kr or NumberScale.One,
        NumberUnit.Tkr => IsMoney && Scale == NumberScale.Tkr,
        NumberUnit.Mnkr => IsMoney && Scale == NumberScale.Mnkr,
        NumberUnit.Percent => Unit == MeasureUnit.Share && Scale == NumberScale.Percent,
        _ => Unit == MeasureUnit.Count,
    };

    /// <summary>Whether the numbers are money, which is never stated in words or intervals.</summary>
    public bool IsMoney => Unit is MeasureUnit.Amount or MeasureUnit.Price;

    /// <summary>The statement with what a row declares.</summary>
    public Statement With(RowDeclaration? row) => row is null ? this : With(row.Unit, row.Scale, row.Sign);

    /// <summary>The statement with what is declared nearer; null for what isn't.</summary>
    public Statement With(MeasureUnit? unit, NumberScale? scale, SignConvention? sign) => new(
        unit ?? Unit,
        // Numbers of another kind aren't stated in the unit of the first.
        scale ?? (unit is not null && unit != Unit ? NumberScale.One : Scale),
        sign ?? Sign);
}
