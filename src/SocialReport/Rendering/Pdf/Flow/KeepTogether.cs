using SocialReport.Diagnostics;

namespace SocialReport.Rendering.Pdf.Flow;

/// <summary>
/// Moves an element to the next page whole, rather than dividing it, when a page can hold it and not too much of this
/// one is left blank, or it is too low to be worth dividing; both with what goes along, such as its heading.
/// </summary>
/// <param name="element">The element.</param>
/// <param name="mostBlank">The share of a page that may be left blank for it.</param>
/// <param name="low">The share of a page up to which it is never divided.</param>
/// <param name="source">The place it comes from.</param>
internal sealed class KeepTogether(Element element, double mostBlank, double low, SourceLocation source) : Element
{
    public override Measurement Measure(Space space) => element.Measure(space) switch
    {
        Measurement.Partial when !space.IsWholePage
            && element.Measure(space.NextPage) is Measurement.Full whole
            && (space.Blank <= mostBlank || whole.Fragment.Height + space.Following <= low * space.PageHeight) => new Measurement.Wrap(WrapReason.KeepTogether, source),
        var measurement => measurement,
    };
}
