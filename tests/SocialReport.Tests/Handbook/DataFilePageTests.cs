using System.Globalization;
using SocialReport.Facts;

namespace SocialReport.Tests.Handbook;

/// <summary>The page on data files says what is read.</summary>
public sealed class DataFilePageTests
{
    private const string Page = "docs/handbok/datafiler.md";

    public static TheoryData<string, string> Numbers() => MarkdownTables.Pairs(Page, "I cellen", "Läses som");

    public static TheoryData<string, string> Refused() => MarkdownTables.Pairs(Page, "I cellen", "Varför");

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Talet_läses_som_det_står(string written, string read) =>
        Assert.Equal(read, Words(Assert.IsType<NumberReading.Found>(NumberReader.Read(written, NumberStyle.Usual)).Value));

    [Theory]
    [MemberData(nameof(Refused))]
    public void Det_oklara_är_fel(string written, string why)
    {
        Assert.NotEmpty(why);
        Assert.IsType<NumberReading.Failed>(NumberReader.Read(written, NumberStyle.Usual));
    }

    private static string Words(CellValue value) => value switch
    {
        CellValue.Number number => number.Value.ToString(CultureInfo.InvariantCulture).Replace('.', ','),
        CellValue.Range range => $"{range.Low}–{range.High}",
        CellValue.PartsOf parts => $"{parts.Part} av {parts.Whole}",
        CellValue.Qualified qualified => $"{qualified.Before} {qualified.Value} {qualified.After}".Trim(),
        CellValue.Missing => "saknas",
        _ => throw new InvalidOperationException($"{value}"),
    };
}
