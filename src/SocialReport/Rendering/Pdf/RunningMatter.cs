using System.Globalization;
using System.Text;
using SocialReport.Documents;
using SocialReport.Pdf;
using SocialReport.Rendering.Pdf.Flow;
using SocialReport.Rendering.Pdf.Lines;

namespace SocialReport.Rendering.Pdf;

/// <summary>What stands at the head and the foot of every page, and marks a draft.</summary>
internal sealed class RunningMatter(DocumentMetadata metadata, LineBreaker breaker, int pageCount)
{
    private const string Separator = " · ";
    private const string DraftMark = "UTKAST";
    private const double Gap = 18;
    private const double RuleDistance = 7;

    private static readonly TextStyle CoverDraft = Theme.RunningDraft with { Size = 13 };

    /// <summary>Title and committee at the left, the mark of a draft at the right. The cover has only the mark.</summary>
    public IEnumerable<Box> Header(PageFormat format, bool isCover)
    {
        var draftWidth = 0.0;
        if (metadata.IsDraft)
        {
            var version = metadata.Version is { } written ? $"{Separator}version {written}" : "";
            var mark = Printable(DraftMark + version, Theme.RunningDraft);
            var style = isCover ? CoverDraft : Theme.RunningDraft;
            draftWidth = breaker.Measure.Width(mark, style) + Gap;
            yield return AtRight(mark, style, format, Theme.HeaderBaseline, ArtifactKind.Header);
        }
        if (isCover)
            yield break;
        var title = Printable(metadata.FullTitle + Separator + metadata.Committee, Theme.Running);
        yield return AtLeft(Shortened(title, format.BodyWidth - draftWidth), Theme.HeaderBaseline, ArtifactKind.Header);
        yield return new FillBox(Theme.MarginLeft, Theme.HeaderBaseline + RuleDistance, format.BodyWidth, 0.5, Shade.Hairline)
        {
            Ornament = ArtifactKind.Header,
        };
    }

    /// <summary>Date and registry number at the left, appendix and page number at the right. Nothing on the cover.</summary>
    public IEnumerable<Box> Footer(PageFormat format, bool isCover, int pageNumber)
    {
        if (isCover)
            yield break;
        var date = SwedishDate.Long(metadata.Date);
        var text = Printable(metadata.RegistryNumber is { } number ? date + Separator + number : date, Theme.Running);
        var appendix = metadata.AppendixName is { } name ? name + Separator : "";
        var page = string.Create(CultureInfo.InvariantCulture, $"{appendix}Sida {pageNumber} av {pageCount}");
        var room = format.BodyWidth - Gap - breaker.Measure.Width(page, Theme.Running);
        yield return AtLeft(Shortened(text, room), format.FooterBaseline, ArtifactKind.Footer);
        yield return AtRight(page, Theme.Running, format, format.FooterBaseline, ArtifactKind.Footer);
    }

    private TextBox AtLeft(string text, double baseline, ArtifactKind kind) =>
        Place(text, Theme.Running, Theme.MarginLeft, baseline, kind);

    private TextBox AtRight(string text, TextStyle style, PageFormat format, double baseline, ArtifactKind kind) =>
        Place(text, style, format.Width - Theme.MarginLeft - breaker.Measure.Width(text, style), baseline, kind);

    private TextBox Place(string text, TextStyle style, double x, double baseline, ArtifactKind kind)
    {
        var (above, below) = (breaker.Measure.Ascent(style), breaker.Measure.Descent(style));
        var run = new TextRun(text, style, null);
        return new TextBox(x, baseline - above, breaker.Measure.Width(text, style), above + below, run, text, above)
        {
            Ornament = kind,
        };
    }

    private string Shortened(string text, double width)
    {
        const string Ellipsis = "…";
        if (breaker.Measure.Width(text, Theme.Running) <= width)
            return text;
        var length = text.Length;
        while (length > 0 && breaker.Measure.Width(text[..length].TrimEnd() + Ellipsis, Theme.Running) > width)
            length--;
        return text[..length].TrimEnd() + Ellipsis;
    }

    /// <summary>What the typeface lacks is left out here: the cover reports it.</summary>
    private string Printable(string text, TextStyle style)
    {
        var printable = new StringBuilder();
        foreach (var character in text.EnumerateRunes())
        {
            if (breaker.Measure.HasGlyph(style.Face, character))
                printable.Append(character);
        }
        return printable.ToString();
    }
}
