using SocialReport.Diagnostics;
using SocialReport.Pdf;
using SocialReport.Rendering.Pdf.Flow;
using SocialReport.Rendering.Pdf.Lines;

namespace SocialReport.Rendering.Pdf.Tables;

/// <summary>
/// A table: caption and head, repeated on every page that it goes over, then its rows, then its notes. A short one is
/// not divided.
/// </summary>
/// <param name="table">What it says.</param>
/// <param name="breaker">What breaks lines.</param>
/// <param name="shortHeight">The greatest height in points of a short table.</param>
internal sealed class TableElement(TableContent table, LineBreaker breaker, double shortHeight) : Element
{
    private const string ContinuedMark = " forts.";
    private const double SpaceBelowCaption = 3;
    private const double SpaceAboveNotes = 5;

    private (double Width, Element Element)? _set;

    public override Measurement Measure(Space space)
    {
        if (_set is not { } known || known.Width != space.Width)
            _set = known = (space.Width, Set(space.Width));
        return known.Element.Measure(space);
    }

    private Element Set(double width)
    {
        var fitted = TableFitting.Fit(table, breaker, width);
        var setter = new RowSetter(breaker, fitted.Columns, Theme.TableLeading * fitted.Scale, table.Source);
        var head = setter.Head(fitted.Table.Head);
        var caption = Caption(width, isContinued: false);
        var units = Units(fitted.Table.Body, setter, width);
        if (!fitted.Fits)
            caption = caption with { Boxes = [new NoticeBox(0, Messages.TableTooWide(table.Source)), .. caption.Boxes] };

        var whole = new RepeatHeader(
            new Solid(Below(caption, head), table.Source),
            new Solid(Below(Caption(width, isContinued: true), head).AsOrnament(ArtifactKind.Repeated), table.Source),
            new Rows(units),
            table.Source);
        var height = caption.Height + head.Height + units.Sum(unit => unit.Fragment.Height);
        return height <= shortHeight ? new KeepTogether(whole, table.Source) : whole;
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

    private List<RowUnit> Units(IReadOnlyList<RowContent> rows, RowSetter setter, double width)
    {
        var units = new List<RowUnit>();
        for (var first = 0; first < rows.Count;)
        {
            var end = RowGlue.EndOfGroup(rows, first);
            var group = rows.Skip(first).Take(end - first).ToArray();
            units.Add(new RowUnit(setter.Group(group, end == rows.Count), RowGlue.IsGlued(rows, first), table.Source));
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
