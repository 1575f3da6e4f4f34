using System.Globalization;
using SocialReport.Diagnostics;
using SocialReport.Documents;
using SocialReport.Pdf;
using SocialReport.Rendering.Pdf.Flow;
using SocialReport.Rendering.Pdf.Lines;

namespace SocialReport.Rendering.Pdf.Blocks;

/// <summary>Makes the list of contents, with dot leaders and page numbers.</summary>
internal sealed class ContentsBuilder(
    IReadOnlyList<HeadingEntry> headings,
    IReadOnlyDictionary<string, int> pageNumbers,
    LineBreaker breaker,
    InlineRuns inlines,
    StructurePlan structure)
{
    private const double NumberRoom = 34;
    private const double DotStep = 4.6;
    private const double DotGap = 5;
    private const double IndentStep = 18;
    private const double SpaceAfterNumber = 5;
    private const int DeepestLevel = 6;

    private static readonly TextStyle Top = Theme.Body with { Face = FontFace.SemiBold };
    private static readonly TextStyle Dots = new(FontFace.Regular, 9, Shade.Rule);

    /// <summary>Adds the list, one entry for each heading down to its depth.</summary>
    public void Add(ContentsList list, List<FlowItem> items)
    {
        var tag = structure.Add(null, StructureRole.TOC);
        var listed = headings.Where(heading => heading.Level <= list.Depth).ToArray();
        var left = Lefts(listed);
        foreach (var heading in listed)
        {
            var space = heading.Level == 1 ? 7 : 1.5;
            items.Add(new FlowItem(Entry(heading, left, tag, list.Source), space, 0, list.Source));
        }
    }

    /// <summary>Where the entries of each level from 1 begin, so that numbers stand below the words of the level above.</summary>
    private double[] Lefts(HeadingEntry[] listed)
    {
        var lefts = new double[DeepestLevel + 2];
        for (var level = 1; level <= DeepestLevel; level++)
        {
            var widest = listed.Where(heading => heading.Level == level && heading.Number is not null)
                .Select(heading => breaker.Measure.Width(heading.Number + " ", Style(heading)) + SpaceAfterNumber)
                .DefaultIfEmpty().Max();
            lefts[level + 1] = lefts[level] + Math.Max(IndentStep * (level == 1 ? 1 : 1.5), widest);
        }
        return lefts;
    }

    private static TextStyle Style(HeadingEntry heading) => heading.Level == 1 ? Top : Theme.Body;

    private Solid Entry(HeadingEntry heading, double[] lefts, StructureNode list, SourceLocation source)
    {
        var style = Style(heading);
        var item = structure.Add(list, StructureRole.TOCI);
        var reference = structure.Add(item, StructureRole.Reference);
        var link = new StructureNode(reference, StructureRole.Link);
        var target = new TextLink(new LinkTarget.Place(heading.Anchor), heading.FullTitle);
        var number = inlines.Repeated(heading.Number is null ? "" : heading.Number + " ", style, link) with { Link = target };
        var title = inlines.Repeated(heading.Title, style, link) with { Link = target };
        var page = new TextRun(
            " " + (pageNumbers.TryGetValue(heading.Anchor, out var known) ? known.ToString(CultureInfo.InvariantCulture) : "00"),
            style with { Kerning = false },
            link)
        { Link = target };
        return new Solid(width => Draw(heading, lefts, number, title, page, source, width), source);
    }

    private Fragment Draw(
        HeadingEntry heading, double[] lefts, TextRun number, TextRun title, TextRun page, SourceLocation source, double width)
    {
        var layout = new TextLayout(breaker, Theme.Leading, title.Style, source);
        var built = new FragmentBuilder();
        var left = lefts[heading.Level];
        if (heading.Number is not null)
        {
            built.Add(layout.Block([number], double.PositiveInfinity), left, 0);
            left = lefts[heading.Level + 1];
        }
        var lines = breaker.Break([title], width - left - NumberRoom);
        var bottom = 0.0;
        foreach (var line in lines)
        {
            built.Add(layout.Line(line, 0, double.PositiveInfinity), left, bottom);
            bottom += Theme.Leading;
        }
        var last = Math.Max(0, bottom - Theme.Leading);
        var numberWidth = breaker.Measure.Width(page.Text.TrimStart(), page.Style);
        var spaceWidth = breaker.Measure.Width(" ", page.Style);
        AddDots(built, left + (lines.Count == 0 ? 0 : lines[^1].Width) + DotGap, width - numberWidth - DotGap, last);
        built.Add(
            new TextBox(
                width - numberWidth - spaceWidth, last, numberWidth + spaceWidth, Theme.Leading, page, page.Text, layout.Baseline));
        return built.Build(Math.Max(bottom, Theme.Leading));
    }

    /// <summary>Dots stand at the same places on every line, so that they make columns.</summary>
    private void AddDots(FragmentBuilder built, double from, double to, double top)
    {
        var layout = new TextLayout(breaker, Theme.Leading, Theme.Body, default);
        var run = new TextRun(".", Dots, null);
        var width = breaker.Measure.Width(".", Dots);
        for (var x = Math.Ceiling(from / DotStep) * DotStep; x + width <= to; x += DotStep)
            built.Add(new TextBox(x, top, width, Theme.Leading, run, ".", layout.Baseline));
    }
}
