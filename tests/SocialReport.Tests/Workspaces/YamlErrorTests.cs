using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SocialReport.Diagnostics;
using SocialReport.Workspaces;

namespace SocialReport.Tests.Workspaces;

public sealed class YamlErrorTests
{
    [Theory]
    [InlineData("a: 1\nb: [1, 2\nc: 3\n", "socrep.yaml:2:4", "Tecknet [ som står här saknar sitt par.")]
    [InlineData("a: 1\nb:\n  c: 1\n  c: 2\n", "socrep.yaml:4:3", "Nyckeln ”c” står två gånger.")]
    [InlineData("a:\n  b: 1\n\tc: 2\n", "socrep.yaml:3:1", "Raden är indragen med tabb.")]
    public void What_is_no_yaml_is_told_in_Swedish_with_its_place(string content, string place, string message)
    {
        var found = new DiagnosticBag();
        Assert.Null(YamlFile.Read("socrep.yaml", Encoding.UTF8.GetBytes(content), found));
        var finding = Assert.Single(found);
        Assert.Equal(("SR0131", place, message), (finding.Code, finding.Location.ToString(), finding.Message));
    }

    [Fact]
    public void A_damaged_file_is_never_more_than_a_finding()
    {
        string[] pieces = ["[", "]", "{", "}", "\"", "'", ":", ",", "\t", "\n", "&a", "*a", "|", "- ", "#", "!!", "%", "\u0000", "? "];
        var text = Encoding.UTF8.GetString(Repository.Files.Read("templates/tertialrapport/rapport.yaml").Span);
        var damage = Gen.Choose(0, text.Length - 1).Zip(Gen.Choose(0, 30)).Zip(Gen.Elements(pieces));
        Prop.ForAll(damage.ToArbitrary(), at =>
        {
            var ((start, length), piece) = at;
            var damaged = text.Remove(start, Math.Min(length, text.Length - start)).Insert(start, piece);
            var found = new DiagnosticBag();
            var map = YamlFile.Read("rapport.yaml", Encoding.UTF8.GetBytes(damaged), found);
            var report = map is null ? null : ReportReader.Read("tertialrapport", [map], found);
            return report is not null || found.HasErrors;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }
}
