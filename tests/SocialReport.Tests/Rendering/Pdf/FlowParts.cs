using System.Globalization;
using SocialReport.Diagnostics;
using SocialReport.Pdf;
using SocialReport.Rendering.Pdf.Flow;

namespace SocialReport.Tests.Rendering.Pdf;

/// <summary>
/// Layout in small: every line is one point high, and pages are told as the words on them, line by line:
/// <c>"a1 a2 | a3"</c>.
/// </summary>
internal static class FlowParts
{
    public const double Width = 40;

    public static SourceLocation Source { get; } = new("text.md", 7);

    /// <summary>The pages that a flow becomes, when each has room for a number of lines.</summary>
    public static string Pages(int lines, params Element[] flow) => Pages(lines, [], flow);

    public static string Pages(int lines, Element[] footnotes, params Element[] flow) =>
        string.Join(" | ", Laid(lines, footnotes, flow).Select(Words));

    public static IReadOnlyList<Fragment> Laid(int lines, Element[] footnotes, params Element[] flow) =>
        [.. new Paginator(Width, lines, footnotes).Pages(Stack(flow))];

    public static string Words(Fragment page) =>
        string.Join(' ', page.Boxes.OfType<TextBox>().OrderBy(box => box.Y).ThenBy(box => box.X).Select(box => box.Text));

    public static Stack Stack(params Element[] elements) => new([.. elements.Select(element => new StackItem(element, 0))]);

    /// <summary>Lines that may break anywhere: a1, a2, …</summary>
    public static LineStack Lines(string name, int count) => new([.. Names(name, count).Select(text => Line(text))], Source);

    /// <summary>A paragraph with widow control.</summary>
    public static WidowControl Paragraph(string name, int count) => new(Lines(name, count));

    public static Element Heading(string name, Element next) => new KeepWithNext(Lines(name, 1), 0, next, Bond.Firm, Source);

    /// <summary>A line with marks of footnotes.</summary>
    public static Fragment Line(string text, params int[] footnotes)
    {
        var built = new FragmentBuilder();
        built.Add(new TextBox(0, 0, text.Length, 1, FixedMeasure.Run(text), text, 0.8));
        foreach (var number in footnotes)
        {
            var mark = FixedMeasure.Run("*") with { Footnote = number };
            built.Add(new TextBox(text.Length, 0, 1, 1, mark, "*", 0.8));
        }
        return built.Build(1);
    }

    /// <summary>A fragment of lines that belong together.</summary>
    public static Fragment Block(string name, int count)
    {
        var built = new FragmentBuilder();
        var top = 0;
        foreach (var text in Names(name, count))
            built.Add(Line(text), 0, top++);
        return built.Build(count);
    }

    /// <summary>Rows of a table: "a +b *c" is three rows; the second is glued to the one before, the third begins a part.</summary>
    public static Rows Rows(string rows) => new(
    [
        .. rows.Split(' ').Select(name => new RowUnit(Line(name.TrimStart('+', '*')), name.StartsWith('+'), Source)
        {
            BeginsPart = name.StartsWith('*'),
        }),
    ]);

    public static RepeatHeader Table(string rows) => new(
        new Solid(Line("H"), Source), new Solid(Line("(H)").AsOrnament(ArtifactKind.Repeated), Source), Rows(rows), Source);

    private static IEnumerable<string> Names(string name, int count) =>
        Enumerable.Range(1, count).Select(number => string.Create(CultureInfo.InvariantCulture, $"{name}{number}"));
}
