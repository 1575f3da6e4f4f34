using System.Text.RegularExpressions;
using SocialReport.Documents;
using SocialReport.Templates;
using SocialReport.Tests.Documents;

namespace SocialReport.Tests.Templates;

/// <summary>Every example in the reference of the language does what it says.</summary>
public sealed class LanguageReferenceTests
{
    private const string Reference = "docs/handbok/mallsprak.md";

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

    public static TheoryData<int, string> Texts()
    {
        var data = new TheoryData<int, string>();
        foreach (var (fence, index) in Fences().Select((fence, index) => (fence, index)).Where(item => item.fence.Info == "text"))
            data.Add(index, fence.Content);
        return data;
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Texten_blir_det_dokument_som_står(int index, string text)
    {
        var built = Built.From(text);
        var (info, expected) = Fences()[index + 1];
        Assert.Contains(info, new[] { "dokument", "fel" });
        Assert.Equal(expected, info == "fel"
            ? string.Join('\n', built.Diagnostics.Select(item => $"{item.Code} {item.Message}"))
            : string.Join('\n', built.Blocks.Select(Described)));
        Assert.Equal(info == "fel", built.Diagnostics.Count > 0);
    }

    private static string Described(Block block) => block switch
    {
        Heading heading => $"Rubrik {heading.Level}: {heading.Number}{(heading.Number is null ? "" : " ")}{Built.Plain(heading)}{(heading.IsLandscape ? ", liggande" : "")}",
        Paragraph paragraph => $"Stycke: {Built.Plain(paragraph)}",
        Illustration picture => $"Bild {picture.Content.Picture.Name}: {picture.Content.Alt}",
        PageBreak => "Ny sida",
        _ => block.GetType().Name,
    };

    [Fact]
    public void Varje_funktion_står_i_referensen()
    {
        var words = Regex.Matches(File.ReadAllText(Repository.Path(Reference)), "\\w+").Select(match => match.Value);
        Assert.Equal([], TemplateFunctions.All.Names.Except(words));
    }

    private static List<(string Info, string Content)> Fences() => MarkdownFences.Read(Reference);
}
