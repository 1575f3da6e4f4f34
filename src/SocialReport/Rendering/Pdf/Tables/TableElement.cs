using SocialReport.Diagnostics;
using SocialReport.Pdf;
using SocialReport.Rendering.Pdf.Flow;
using SocialReport.Rendering.Pdf.Lines;

namespace SocialReport.Rendering.Pdf.Tables;

/// <summary>
/// A table: caption and head, repeated on every page that it goes over, then its rows, then its notes. One that a page
/// can hold is divided only where it would leave much of a page blank.
/// </summary>
/// <param name="table">What it says.</param>
/// <param name="family">The tables whose columns are as wide, itself included.</param>
/// <param name="breaker">What breaks lines.</param>
internal sealed class TableElement(TableContent table, TableFamily family, LineBreaker breaker) : Element
{
    /// <summary>The share of a page that is left blank rather than that a table is divided.</summary>
    private const double MostBlank = 0.25;

    /// <summary>The share of a page up to which a table is never divided.</summary>
    private const double LowTable = 0.33;

    private const string ContinuedMark = " forts.";
    private const double SpaceBelowCaption = 3;
    private const double SpaceAboveNotes = 5;

    private (double Width, FittedTable Fitted)? _fitted;
    private (double Width, Element Element)? _set;

    /// <summary>Whether a page of some width holds it in type of good size.</summary>
    public bool IsReadableIn(double width)
    {
        // Asked before the rest of the family is known.
        var fitted = Alone(width);
        return fitted.Fits && fitted.Scale >= TableFitting.LeastReadable;
    }

    public override Measurement Measure(Space space)
    {
        if (_set is not { } known || known.Width != space.Width)
            _set = known = (space.Width, Set(space.Width));
        return known.Element.Measure(space);
    }

    private KeepTogether Set(double width)
    {
        var fitted = Fit(width);
        var setter = new RowSetter(breaker, fitted, Theme.TableLeading * fitted.Scale);
        var head = setter.Head(fitted.Table.Head);
        var caption = Caption(width, isContinued: false);
        var units = Units(fitted.Table.Body, setter, width);
        if (!fitted.Fits)
            caption = caption with { Boxes = [new NoticeBox(0, 0, caption.Height, Messages.TableTooWide(table.Source)), .. caption.Boxes] };

        var whole = new RepeatHeader(
            new Solid(Below(caption, head), table.Source),
            new Solid(Below(Caption(width, isContinued: true), head).AsOrnament(ArtifactKind.Repeated), table.Source),
            new Rows(units),
            table.Source);
        return new KeepTogether(whole, MostBlank, LowTable, table.Source);
    }

    private FittedTable Fit(double width) => family.Members.Count == 1 ? Alone(width) : family.Fit(table, breaker, width);

    private FittedTable Alone(double width)
    {
        if (_fitted is not { } known || known.Width != width)
            _fitted = known = (width, TableFitting.Fit(table, breaker, width));
        return known.Fitted;
    }

    private Fragment Caption(double width, bool isContinued)
    {
        if (table.Caption.Count == 0)
            return new Fragment(0, []);
        var layout = new TextLayout(breaker, Theme.Leading, Theme.Caption, table.Source);
        var block = layout.Block(
            isContinued ? [.. table.Caption, new TextRun(ContinuedMark, Theme.Continued, null)] : table.Caption, width);
        return block with { Height = block.Height + SpaceBelowCaption };
    }

    private static Fragment Below(Fragment top, Fragment bottom)
    {
        var built = new FragmentBuilder();
        built.Add(top, 0, 0);
        built.Add(bottom, 0, top.Height);
        return built.Build(top.Height + bottom.Height);
    }

    private SourceLocation SourceOf(RowContent[] rows) => rows[0].Cells.Count > 0 ? rows[0].Cells[0].Source : table.Source;

    private List<RowUnit> Units(IReadOnlyList<RowContent> rows, RowSetter setter, double width)
    {
        var units = new List<RowUnit>();
        for (var first = 0; first < rows.Count;)
        {
            var end = RowGlue.EndOfGroup(rows, first);
            var group = rows.Skip(first).Take(end - first).ToArray();
            var joined = setter.Joined(group, end == rows.Count);
            if (joined.Count == 0)
                joined = [(setter.Group(group, end == rows.Count), false)];
            units.AddRange(joined.Select((set, index) =>
                new RowUnit(set.Row, set.IsReached || RowGlue.IsGlued(rows, first + index), SourceOf([group[index]]))
                {
                    BeginsPart = RowGlue.BeginsPart(rows, first + index),
                }));
            first = end;
        }
        var space = SpaceAboveNotes;
        foreach (var note in table.Notes)
        {
            var layout = new TextLayout(breaker, Theme.NoteLeading, Theme.TableNote, table.Source);
            var block = layout.Block(note, Math.Min(width, Theme.TextWidth));
            var built = new FragmentBuilder();
            built.Add(block, 0, space);
            units.Add(new RowUnit(built.Build(space + block.Height), IsGlued: units.Count > 0, table.Source));
            space = Theme.NoteSpace;
        }
        return units;
    }
}
