using System.Globalization;
using System.Text;
using SocialReport.Diagnostics;
using SocialReport.Expressions;
using SocialReport.Templates;
using SocialReport.Tests.Expressions;

namespace SocialReport.Tests.Templates;

/// <summary>Renders a template with texts in memory, and shows what came out.</summary>
internal sealed class TemplateTest : ITemplateSource
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    public DiagnosticBag Diagnostics { get; } = [];

    public RenderedText Rendered { get; private set; } = new("", [], []);

    public IScope Scope { get; init; } = new ExampleScope();

    public TemplateTest With(string path, string text)
    {
        _texts.Add(path, text);
        return this;
    }

    public TemplateTest Render(string template)
    {
        Rendered = TemplateRenderer.Render(new TemplateFile("mall/rapport.md", template), this, Scope, Diagnostics);
        Assert.Equal(Rendered.Markdown.Split('\n').Length, Rendered.Lines.Count);
        return this;
    }

    /// <summary>The text with each token replaced by its characters; U+00A0 shown as an ordinary space.</summary>
    public string Plain => Expand(insert => insert switch
    {
        Insert.Figure figure => figure.Text,
        Insert.Words words => words.Value,
        Insert.TableBlock table => $"<tabell {table.TableId}>",
        Insert.ChartBlock chart => $"<diagram {chart.ChartId}>",
        Insert.ChartDataBlock => "<diagramdata>",
        Insert.GapBlock gap => $"<{gap.Message}>",
        _ => "?",
    }).Replace('\u00A0', ' ');

    /// <summary>The text with each token as what it is: words in ‹›, figures with address and format.</summary>
    public string Detailed => Expand(insert => insert switch
    {
        Insert.Figure figure => $"[{figure.Id}|{figure.Format}|{figure.Text}]",
        Insert.Words words => $"‹{words.Value}›",
        _ => "?",
    }).Replace('\u00A0', ' ');

    public IEnumerable<string> Errors => Diagnostics.Select(item => $"{item.Code} {item.Location} {item.Message}");

    public static string Run(string template)
    {
        var test = new TemplateTest().Render(template);
        Assert.Empty(test.Errors);
        return test.Plain;
    }

    public TemplateFile? Include(string name) => Find($"mall/{name}.md");

    public TemplateFile? CommitteeText(string name) => Find($"texter/{name}.md");

    public TemplateFile? Comments(string tableId) => Find($"kommentarer/{tableId}.md");

    private TemplateFile? Find(string path) => _texts.TryGetValue(path, out var text) ? new TemplateFile(path, text) : null;

    private string Expand(Func<Insert, string> show)
    {
        var result = new StringBuilder();
        var at = 0;
        while (Rendered.Markdown.IndexOf(RenderedText.TokenStart, at) is >= 0 and var start)
        {
            var end = Rendered.Markdown.IndexOf(RenderedText.TokenEnd, start);
            result.Append(Rendered.Markdown, at, start - at);
            result.Append(show(Rendered.Inserts[int.Parse(Rendered.Markdown[(start + 1)..end], CultureInfo.InvariantCulture)]));
            at = end + 1;
        }
        return result.Append(Rendered.Markdown, at, Rendered.Markdown.Length - at).ToString();
    }
}
