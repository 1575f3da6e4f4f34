using SocialReport.Expressions;

namespace SocialReport.Templates;

/// <summary>A table as templates know it: a thing that answers to <c>id</c> and <c>rader</c>.</summary>
/// <param name="Id">The table's id.</param>
/// <param name="Rows">Its rows in order.</param>
/// <param name="Thing">The thing itself.</param>
internal sealed record TableName(string Id, IReadOnlyList<TableRowName> Rows, IThing Thing)
{
    /// <summary>The thing as a table, or null when it is none.</summary>
    public static TableName? Of(IThing thing) =>
        thing.Member("id") is Value.Text id && thing.Member("rader") is Value.Sequence rows
            ? new TableName(id.Content, [.. rows.Items.OfType<Value.Thing>().Select(row => TableRowName.Of(row.Content))], thing)
            : null;
}

/// <summary>A row as templates know it: a thing that answers to <c>id</c>, <c>text</c> and <c>kommentar_krävs</c>.</summary>
/// <param name="Id">The row's id, or null when it has none.</param>
/// <param name="Label">Its label, composed.</param>
/// <param name="NeedsComment">Whether a report without a comment on it has a gap.</param>
internal sealed record TableRowName(string? Id, string Label, bool NeedsComment)
{
    /// <summary>What a row answers with its table to.</summary>
    public const string TableMember = "tabell";

    public static TableRowName Of(IThing thing) => new(
        (thing.Member("id") as Value.Text)?.Content,
        Composition.Compose((thing.Member("text") as Value.Text)?.Content ?? ""),
        thing.Member("kommentar_krävs") is Value.Truth { IsTrue: true });
}
