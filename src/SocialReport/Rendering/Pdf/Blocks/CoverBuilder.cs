using SocialReport.Diagnostics;
using SocialReport.Documents;
using SocialReport.Pdf;
using SocialReport.Rendering.Pdf.Flow;
using SocialReport.Rendering.Pdf.Lines;

namespace SocialReport.Rendering.Pdf.Blocks;

/// <summary>Makes the first page: who reports what, for which period, and the marks by which it is filed.</summary>
internal sealed class CoverBuilder(LineBreaker breaker, InlineRuns inlines, StructurePlan structure)
{
    private const double TitleTop = 176;
    private const double TitleLeading = 1.18;
    private const double LabelWidth = 92;

    /// <summary>No word of a title is divided to make its lines alike.</summary>
    private const int WholeWords = int.MaxValue;

    /// <summary>Characters that go on about four lines in large type.</summary>
    private const int LongTitleLength = 90;

    private const string DateLabel = "Datum ";
    private const string RegistryLabel = "Diarienummer ";
    private const string VersionLabel = "Version ";
    private const string DecidedLabel = "Beslutad ";
    private const string StatusLabel = "Status ";
    private const string DraftStatus = "Utkast";
    private const string FinalStatus = "Slutlig";

    private const double LogotypeHeight = 46;
    private const double LogotypeWidth = 190;
    private const double SpaceBelowLogotype = 18;

    private static readonly TextStyle Municipality = new(FontFace.SemiBold, 13, Shade.Accent);
    private static readonly TextStyle Committee = new(FontFace.Regular, 13, Shade.Ink);
    private static readonly TextStyle LargeTitle = new(FontFace.Bold, 34, Shade.Accent);
    private static readonly TextStyle LongTitle = new(FontFace.Bold, 22, Shade.Accent);
    private static readonly TextStyle Appendix = new(FontFace.SemiBold, 17, Shade.Accent);
    private static readonly TextStyle Period = new(FontFace.Regular, 17, Shade.Ink);
    private static readonly TextStyle Label = new(FontFace.Regular, 10.5, Shade.Muted);

    /// <summary>The cover; one that needs more than a page goes on to the next.</summary>
    public Stack Build(DocumentMetadata metadata)
    {
        var sect = structure.Add(null, StructureRole.Sect);
        var sources = metadata.Sources;
        var logotype = metadata.Logotype is { } described ? Logotype(described, sect) : null;
        var title = metadata.Title.Length > LongTitleLength ? LongTitle : LargeTitle;
        var items = new List<StackItem>
        {
            new(Line(metadata.Municipality, Municipality, 17, sect, sources.Committee), SpaceBelowLogotype),
            new(Line(metadata.Committee, Committee, 17, sect, sources.Committee), 0),
            new(Bar(sources.Period), TitleTop - (logotype?.Height + SpaceBelowLogotype ?? 0)),
        };
        var aboveTitle = 22.0;
        if (metadata.AppendixName is { } appendix)
        {
            items.Add(new StackItem(Line(appendix, Appendix, 23, sect, sources.Report), aboveTitle));
            aboveTitle = 4;
        }
        items.Add(new StackItem(Title(metadata.Title, title, sect, sources.Report), aboveTitle));
        items.Add(new StackItem(Line(metadata.PeriodName, Period, 23, sect, sources.Period), 10));
        if (logotype is not null)
            items.Insert(0, new StackItem(new Solid(logotype, sources.Committee), 0));
        var facts = new List<(string Label, string Value)> { (DateLabel, SwedishDate.Long(metadata.Date)) };
        if (metadata.RegistryNumber is { } registryNumber)
            facts.Add((RegistryLabel, registryNumber));
        if (metadata.Version is { } version)
            facts.Add((VersionLabel, version));
        facts.Add((StatusLabel, metadata.IsDraft ? DraftStatus : FinalStatus));
        if (metadata.Decided is { } decided)
            facts.Add((DecidedLabel, $"{SwedishDate.Long(decided)} av {metadata.Committee}"));
        var space = 56.0;
        foreach (var (label, value) in facts)
        {
            items.Add(new StackItem(Fact(label, value, sect, sources.Period), space));
            space = 2;
        }
        return new Stack(items);
    }

    /// <summary>The title in as few lines as it needs, of like length, so that no year stands alone on the last.</summary>
    private TextBlock Title(string text, TextStyle style, StructureNode sect, SourceLocation source)
    {
        TextRun[] runs = [inlines.Plain(text, style, structure.Add(sect, StructureRole.Title), source)];
        var (low, high) = (breaker.LeastWidth(runs, WholeWords), PageFormat.Upright.BodyWidth);
        var lines = breaker.Break(runs, high).Count;
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (breaker.Break(runs, middle).Count <= lines)
                high = middle;
            else
                low = middle;
        }
        return new TextBlock(runs, new TextLayout(breaker, style.Size * TitleLeading, style, source), high);
    }

    private TextBlock Line(string text, TextStyle style, double leading, StructureNode sect, SourceLocation source)
    {
        var tag = structure.Add(sect, StructureRole.P);
        return new TextBlock([inlines.Plain(text, style, tag, source)], new TextLayout(breaker, leading, style, source));
    }

    private Labelled Fact(string label, string value, StructureNode sect, SourceLocation source)
    {
        var tag = structure.Add(sect, StructureRole.P);
        var layout = new TextLayout(breaker, Theme.Leading, Label, source);
        var name = layout.Block([new TextRun(label, Label, tag)], double.PositiveInfinity);
        var words = new TextBlock([inlines.Plain(value, Theme.Body, tag, source)], layout);
        return new Labelled(name, LabelWidth, words, source);
    }

    private Fragment Logotype(DescribedPicture logotype, StructureNode sect)
    {
        var tag = structure.Add(new StructureNode(sect, StructureRole.Figure) { Alt = logotype.Alt });
        var picture = logotype.Picture;
        var scale = Math.Min(LogotypeWidth / picture.Width, LogotypeHeight / picture.Height);
        var (width, height) = (picture.Width * scale, picture.Height * scale);
        return new Fragment(height, [new PictureBox(0, 0, width, height, picture.Image, tag)]);
    }

    private static Solid Bar(SourceLocation source) => new(new Fragment(4, [new FillBox(0, 0, 64, 4, Shade.Accent)]), source);
}
