using SocialReport.Disclosure;
using SocialReport.Snapshots;

namespace SocialReport.Comparison;

/// <summary>All that differs between two versions of a report.</summary>
/// <param name="Old">The earlier version.</param>
/// <param name="New">The later version.</param>
/// <param name="Causes">What changed in the inputs and reached a figure, those that reach the most first.</param>
/// <param name="Figures">The printed figures that changed, in reading order.</param>
/// <param name="Sentences">The sentences, and the words in tables, that changed, in reading order.</param>
/// <param name="Parts">The sections, tables, rows, columns and charts that were added, removed or renamed, in reading order.</param>
public sealed record ReportDifference(
    ReportState Old,
    ReportState New,
    IReadOnlyList<Cause> Causes,
    IReadOnlyList<FigureChange> Figures,
    IReadOnlyList<SentenceChange> Sentences,
    IReadOnlyList<PartChange> Parts)
{
    /// <summary>How many sentences and names are left out because they differ only in naming two periods.</summary>
    public int DifferByPeriodAlone { get; init; }

    /// <summary>
    /// The same as it may be handed on: without what the cells say, and with nothing that tells which withheld figure changed,
    /// since how much it changed could then be read from the sums.
    /// </summary>
    public ReportDifference WithoutInputs() => this with { Causes = [.. Causes.Select(cause => cause.WithoutInput())] };

    /// <summary>Whether nothing that a reader can see differs.</summary>
    public bool IsEmpty => Figures.Count == 0 && Sentences.Count == 0 && Parts.Count == 0;
}

/// <summary>Something in the inputs that changed printed figures.</summary>
/// <param name="Number">Its number among the causes, from 1.</param>
/// <param name="Kind">What changed.</param>
/// <param name="What">What it states, such as <c>Utredning barn, budget 2024</c>, or the formula's figure.</param>
/// <param name="OldPlace">Where it stood, when known.</param>
/// <param name="NewPlace">Where it stands; null when it is gone.</param>
/// <param name="OldPrinted">How the report printed it; null when it did not.</param>
/// <param name="NewPrinted">How the report prints it; null when it does not.</param>
/// <param name="OldOriginal">The cell's own text, which may be finer than what is printed; never for others than those who have the inputs.</param>
/// <param name="NewOriginal">The cell's own text now.</param>
public sealed record Cause(
    int Number, CauseKind Kind, string What, string? OldPlace, string? NewPlace, string? OldPrinted, string? NewPrinted, string? OldOriginal, string? NewOriginal)
{
    private const string Withheld = "En uppgift som inte visas";

    internal Cause WithoutInput()
    {
        var isWithheld = OldPrinted == FigureValue.Masked.Marker || NewPrinted == FigureValue.Masked.Marker;
        return isWithheld
            ? new Cause(Number, Kind, Withheld, FileOf(OldPlace), FileOf(NewPlace), null, null, null, null)
            : this with { OldOriginal = null, NewOriginal = null };
    }

    /// <summary>The file of a place such as <c>drift.csv:4:3</c> or <c>drift.xlsx[Blad1!C4]</c>.</summary>
    private static string? FileOf(string? place) => place is null ? null : place[..(place.AsSpan().IndexOfAny(':', '[') is var end and >= 0 ? end : place.Length)];
}

/// <summary>What changed in the inputs.</summary>
public enum CauseKind
{
    /// <summary>A stated value has changed.</summary>
    Value,

    /// <summary>A value is stated that was not.</summary>
    NewValue,

    /// <summary>A value is no longer stated.</summary>
    RemovedValue,

    /// <summary>A formula is written otherwise.</summary>
    Formula,
}

/// <summary>A printed figure that changed.</summary>
/// <param name="Id">Its address in the later version.</param>
/// <param name="Name">What people call it: row and column, or its address in words.</param>
/// <param name="Old">How it was printed.</param>
/// <param name="New">How it is printed.</param>
/// <param name="Difference">The later less the earlier as printed, with its unit; null where that has no meaning.</param>
/// <param name="Places">Where it is printed.</param>
/// <param name="Causes">The numbers of the causes that reached it; none when they can't be told.</param>
public sealed record FigureChange(
    string Id, string Name, string Old, string New, string? Difference, IReadOnlyList<PrintedPlace> Places, IReadOnlyList<int> Causes);

/// <summary>A place where a figure is printed.</summary>
/// <param name="Kind">What it stands in.</param>
/// <param name="Section">The section's number and title.</param>
/// <param name="Name">The table's or chart's title; empty for running text.</param>
public sealed record PrintedPlace(PlaceKind Kind, string Section, string Name);

/// <summary>What a figure stands in.</summary>
public enum PlaceKind
{
    /// <summary>A table.</summary>
    Table,

    /// <summary>A chart (diagram).</summary>
    Chart,

    /// <summary>Running text.</summary>
    Text,
}

/// <summary>A sentence, a list item or the words of a cell that changed.</summary>
/// <param name="Section">The section's number and title.</param>
/// <param name="Status">Whether it is new, changed or removed.</param>
/// <param name="Old">The words before; null for a new one.</param>
/// <param name="New">The words now; null for a removed one.</param>
/// <param name="Figures">The addresses of the changed figures that it prints.</param>
public sealed record SentenceChange(string Section, SnapshotStatus Status, string? Old, string? New, IReadOnlyList<string> Figures)
{
    /// <summary>For the words of a cell: table, row and column; null for running text.</summary>
    public string? Cell { get; init; }
}

/// <summary>A part of the report that was added, removed or renamed.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Status">New, removed, or changed for a renamed one.</param>
/// <param name="Within">The section or the table that it stands in; empty for a section.</param>
/// <param name="Old">Its name before; null for a new one.</param>
/// <param name="New">Its name now; null for a removed one.</param>
public sealed record PartChange(PartKind Kind, SnapshotStatus Status, string Within, string? Old, string? New)
{
    /// <summary>What a new or removed row says in its other cells, heading and words; none otherwise.</summary>
    public IReadOnlyList<string> Content { get; init; } = [];
}

/// <summary>A kind of part.</summary>
public enum PartKind
{
    /// <summary>A section (avsnitt).</summary>
    Section,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>A column of a table.</summary>
    Column,

    /// <summary>A chart (diagram).</summary>
    Chart,
}
