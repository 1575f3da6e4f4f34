using SocialReport.Calculation;
using SocialReport.Disclosure;
using SocialReport.Facts;

namespace SocialReport.Tests.Disclosure;

/// <summary>What a figure may still say when its value is withheld.</summary>
public sealed class FigureTests
{
    [Fact]
    public void A_value_withheld_takes_its_note_with_it()
    {
        var shown = new Figure(FigureId.Cell("t", "a", "utfall"), new FigureValue.Number(3), MeasureUnit.Count, new NumberFormat(PrintUnit.None, 0)) { Note = "Rättat från 4" };
        Assert.Equal("Rättat från 4", shown.Note);
        Assert.Null((shown with { Value = new FigureValue.Masked() }).Note);
    }
}
