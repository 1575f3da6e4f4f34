using System.Text.RegularExpressions;
using SocialReport.Templates;

namespace SocialReport.Tests.Templates;

/// <summary>Every example in the reference of the language does what it says.</summary>
public sealed class LanguageReferenceTests
{
    private const string Reference = "docs/mallsprak.md";

    public static TheoryData<int, string> Examples()
    {
        var data = new TheoryData<int, string>();
        var fences = Fences();
        for (var index = 0; index < fences.Count; index++)
        {
            if (fences[index].Info == "mall")
                data.Add(index, fences[index].Content);
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Exemplet_ger_det_som_står(int index, string template)
    {
        var fences = Fences();
        var test = new TemplateTest();
        for (var file = index - 1; file >= 0 && fences[file].Info.StartsWith("fil ", StringComparison.Ordinal); file--)
            test.With(fences[file].Info["fil ".Length..], fences[file].Content);
        test.Render(template);
        var (info, expected) = fences[index + 1];
        if (info == "fel")
        {
            Assert.Equal([expected], test.Diagnostics.Select(item => $"{item.Code} {item.Message}".Replace('\u00A0', ' ')));
            return;
        }
        Assert.Equal("ger", info);
        Assert.All(test.Diagnostics, item => Assert.True(item.IsGap, item.Message));
        Assert.Equal(expected, test.Plain.TrimEnd());
    }

    [Fact]
    public void Varje_funktion_står_i_referensen()
    {
        var words = Regex.Matches(File.ReadAllText(Repository.Path(Reference)), "\\w+").Select(match => match.Value);
        Assert.Equal([], TemplateFunctions.All.Names.Except(words));
    }

    private static List<(string Info, string Content)> Fences() => MarkdownFences.Read(Reference);
}
