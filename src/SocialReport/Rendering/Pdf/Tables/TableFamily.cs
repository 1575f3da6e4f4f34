using SocialReport.Rendering.Pdf.Lines;

namespace SocialReport.Rendering.Pdf.Tables;

/// <summary>Tables made after one mould: their columns are equally wide, so that an eye can run down from one to the next.</summary>
internal sealed class TableFamily
{
    private (double Width, FittedTable Fitted)? _fitted;

    /// <summary>The tables, with as many columns each.</summary>
    public List<TableContent> Members { get; } = [];

    /// <summary>One of the tables in columns that suit them all.</summary>
    public FittedTable Fit(TableContent table, LineBreaker breaker, double width)
    {
        if (_fitted is not { } known || known.Width != width)
            _fitted = known = (width, TableFitting.Fit(Together(), breaker, width));
        return known.Fitted with { Table = table.Scaled(known.Fitted.Scale) };
    }

    private TableContent Together() => Members[0] with
    {
        Head = [.. Members.SelectMany(member => member.Head)],
        Body = [.. Members.SelectMany(member => member.Body)],
    };
}
