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

    /// <summary>Characters that go on about four lines in large type.</summary>
    private const int LongTitleLength = 90;

    private const string DateLabel = "Datum ";
    private const string RegistryLabel = "Diarienummer ";
    private const string VersionLabel = "Version ";

    private static readonly SourceLocation Source = new("period.yaml");
    private static readonly TextStyle Municipality = new(FontFace.SemiBold, 13, Theme.Accent);
    private static readonly TextStyle Committee = new(FontFace.Regular, 13, Theme.Ink);
    private static readonly TextStyle LargeTitle = new(FontFace.Bold, 34, Theme.Accent);
    private static readonly TextStyle LongTitle = new(FontFace.Bold, 22, Theme.Accent);
    private static readonly TextStyle Period = new(FontFace.Regular, 17, Theme.Ink);
    private static readonly TextStyle Label = new(FontFace.Regular, 10.5, Theme.Muted);

    /// <summary>The cover; one that needs more than a page goes on to the next.</summary>
    public Stack Build(DocumentMetadata metadata)
    {
        var sect = structure.Add(null, StructureRole.Sect);
        var title = metadata.Title.Length > LongTitleLength ? LongTitle : LargeTitle;
        var items = new List<StackItem>
        {
            new(Line(metadata.Municipality, Municipality, 17, sect), 0),
            new(Line(metadata.Committee, Committee, 17, sect), 0),
            new(Bar(), TitleTop),
            new(Line(metadata.Title, title, title.Size * TitleLeading, sect, StructureRole.Title), 22),
            new(Line(metadata.PeriodName, Period, 23, sect), 10),
        };
        var facts = new List<(string Label, string Value)> { (DateLabel, SwedishDate.Long(metadata.Date)) };
        if (metadata.RegistryNumber is { } registryNumber)
            facts.Add((RegistryLabel, registryNumber));
        if (metadata.Version is { } version)
            facts.Add((VersionLabel, version));
        var space = 56.0;
        foreach (var (label, value) in facts)
        {
            items.Add(new StackItem(Fact(label, value, sect), space));
            space = 2;
        }
        return new Stack(items);
    }

    private TextBlock Line(string text, TextStyle style, double leading, StructureNode sect, StructureRole role = StructureRole.P)
    {
        var tag = structure.Add(sect, role);
        return new TextBlock([inlines.Plain(text, style, tag, Source)], new TextLayout(breaker, leading, style, Source));
    }

    private Labelled Fact(string label, string value, StructureNode sect)
    {
        var tag = structure.Add(sect, StructureRole.P);
        var layout = new TextLayout(breaker, Theme.Leading, Label, Source);
        var name = layout.Block([new TextRun(label, Label, tag)], double.PositiveInfinity);
        var words = new TextBlock([inlines.Plain(value, Theme.Body, tag, Source)], layout);
        return new Labelled(name, LabelWidth, words, Source);
    }

    private static Solid Bar() => new(new Fragment(4, [new FillBox(0, 0, 64, 4, Theme.Accent)]), Source);
}
