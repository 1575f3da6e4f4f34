using System.Xml.Linq;
using SocialReport.Charts;
using SocialReport.Documents;
using SocialReport.Rendering.Svg;

namespace SocialReport.Tests.Charts;

public sealed class ChartSvgTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Names => [.. ChartSamples.All.Keys];

    [Fact]
    public void Each_kind_looks_as_accepted() => Snapshot.VerifyFolder(
        ChartSamples.All.ToDictionary(sample => sample.Key + ".svg", sample => Written(sample.Value, "d")), "Charts/Accepted");

    // The files of the folder: Accepted/cirkel.svg Accepted/liggande.svg Accepted/liggande-budget.svg Accepted/linje.svg
    // Accepted/linje-medel.svg Accepted/linje-prognos.svg Accepted/linje-sex.svg Accepted/ring.svg Accepted/rutor.svg
    // Accepted/rutor-linje.svg Accepted/staplade.svg Accepted/staplar.svg Accepted/staplar-budget.svg
    // Accepted/staplar-delår.svg Accepted/staplar-tecken.svg
    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_xml_that_a_strict_page_takes(string name)
    {
        var root = XDocument.Parse(Written(ChartSamples.All[name], "a")).Root!;
        Assert.Equal("img", root.Attribute("role")?.Value);
        Assert.Equal("a-title", root.Attribute("aria-labelledby")?.Value);
        Assert.Equal("a-desc", root.Attribute("aria-describedby")?.Value);
        Assert.Equal(PlainText.Of(ChartSamples.All[name].Title), root.Element(Svg + "title")?.Value);
        Assert.Equal(ChartSamples.All[name].Alt, root.Element(Svg + "desc")?.Value);
        string[] allowed = ["title", "desc", "line", "rect", "polyline", "polygon", "path", "circle", "text"];
        Assert.All(root.Elements(), element => Assert.Contains(element.Name.LocalName, allowed));
        Assert.DoesNotContain(root.DescendantsAndSelf().Attributes(), attribute =>
            attribute.Name == "style" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || attribute.Name.LocalName is "href" or "src");
        Assert.Equal(["a-desc", "a-title"], root.Descendants().Attributes("id").Select(id => id.Value).Order());
        var classes = Enum.GetValues<ChartShade>().Select(ChartSvg.ClassOf).Append("c-text").ToHashSet();
        Assert.All(root.Elements().Where(element => element.Name.LocalName is not ("title" or "desc")), element =>
            Assert.All(element.Attribute("class")!.Value.Split(' '), one => Assert.Contains(one, classes)));
        Assert.All(root.Elements(Svg + "text"), text => Assert.True(double.Parse(
            text.Attribute("font-size")!.Value, System.Globalization.CultureInfo.InvariantCulture) >= 8));
    }

    [Fact]
    public void What_is_written_is_the_same_each_time_and_two_charts_share_no_id()
    {
        var chart = ChartSamples.All["staplade"];
        Assert.Equal(Written(chart, "a"), Written(chart, "a"));
        Assert.Empty(Ids(Written(chart, "a")).Intersect(Ids(Written(chart, "b"))));
    }

    [Fact]
    public void Words_cannot_break_out_of_their_place()
    {
        var chart = ChartSamples.Chart(ChartKind.Bars, "A < B & \"C\"", "", [ChartSamples.Category("</text><script>x</script>\u0001")], [
            ChartSamples.Series("s", ChartRole.Outcome, 1),
        ]) with
        { Alt = "]]> <b>" };
        var root = XDocument.Parse(Written(chart, "\"x")).Root!;
        Assert.Equal("A < B & \"C\"", root.Element(Svg + "title")!.Value);
        Assert.Contains("<script>", string.Concat(root.Elements(Svg + "text").Select(text => text.Value)), StringComparison.Ordinal);
        Assert.Empty(root.Descendants(Svg + "script"));
    }

    [Fact]
    public void A_palette_is_one_rule_for_each_class()
    {
        var rules = ChartSvg.Rules(ChartPalette.Dark);
        Assert.Contains(".c-series1 { color: #7DB4EE }\n", rules, StringComparison.Ordinal);
        Assert.Contains(".c-on-past1 { color: #000000 }\n", rules, StringComparison.Ordinal);
        Assert.Equal(Enum.GetValues<ChartShade>().Length, rules.Count(character => character == '\n'));
    }

    [Fact]
    public void Colours_come_from_the_palette()
    {
        var picture = ChartParts.Lay(ChartSamples.All["linje"]);
        Assert.Contains("color=\"#7DB4EE\"", ChartSvg.Write(picture, ChartSamples.All["linje"], "a", ChartPalette.Dark), StringComparison.Ordinal);
    }

    private static string Written(Chart chart, string idPrefix) => ChartSvg.Write(ChartParts.Lay(chart), chart, idPrefix);

    private static IEnumerable<string> Ids(string svg) => XDocument.Parse(svg).Descendants().Attributes("id").Select(id => id.Value);
}
