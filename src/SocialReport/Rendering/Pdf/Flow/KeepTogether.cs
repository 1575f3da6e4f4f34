using SocialReport.Diagnostics;

namespace SocialReport.Rendering.Pdf.Flow;

/// <summary>Moves an element to the next page whole, rather than dividing it, when a page can hold it.</summary>
internal sealed class KeepTogether(Element element, SourceLocation source) : Element
{
    public override Measurement Measure(Space space) => element.Measure(space) switch
    {
        Measurement.Partial when !space.IsWholePage => new Measurement.Wrap(WrapReason.KeepTogether, source),
        var measurement => measurement,
    };
}
