using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace SocialReport.Tests.Rendering.Html;

/// <summary>An element of a page.</summary>
internal sealed class HtmlElement(string name, IReadOnlyDictionary<string, string> attributes)
{
    public string Name => name;

    public IReadOnlyDictionary<string, string> Attributes => attributes;

    /// <summary>Its words (<see cref="string"/>) and elements, in order.</summary>
    public List<object> Kids { get; } = [];

    public string? Attribute(string wanted) => attributes.GetValueOrDefault(wanted);

    public bool HasClass(string wanted) => Attribute("class")?.Split(' ').Contains(wanted) == true;

    public IEnumerable<HtmlElement> All() => Kids.OfType<HtmlElement>().SelectMany(kid => kid.All()).Prepend(this);

    public HtmlElement Single(string wanted) => All().Single(element => element.Name == wanted);

    /// <summary>The words that a reader sees; an element that is no part of a line ends a word.</summary>
    public string Words(Func<HtmlElement, bool>? isRead = null)
    {
        var text = new StringBuilder();
        Append(this);
        return Regex.Replace(text.ToString(), "[ \n]+", " ").Trim();

        void Append(HtmlElement element)
        {
            if (isRead?.Invoke(element) == false)
                return;
            var isInline = element.Name is "a" or "strong" or "em" or "span" or "button" or "sup";
            text.Append(isInline ? "" : " ");
            foreach (var kid in element.Kids)
            {
                if (kid is HtmlElement child)
                    Append(child);
                else
                    text.Append((string)kid);
            }
            text.Append(isInline ? "" : " ");
        }
    }
}

/// <summary>Reads a page strictly: every element is closed where it must be, no attribute is there twice.</summary>
internal static partial class HtmlPage
{
    private static readonly string[] Void = ["meta", "br", "img"];

    public static HtmlElement Read(string html)
    {
        const string Doctype = "<!doctype html>\n";
        Assert.StartsWith(Doctype, html, StringComparison.Ordinal);
        var root = new HtmlElement("", new Dictionary<string, string>());
        var open = new Stack<HtmlElement>([root]);
        var at = Doctype.Length;
        foreach (Match tag in Tag().Matches(html, at))
        {
            AddWords(html[at..tag.Index]);
            at = tag.Index + tag.Length;
            var name = tag.Groups["name"].Value;
            if (tag.Groups["end"].Length > 0)
            {
                Assert.Equal(open.Pop().Name, name);
                continue;
            }
            var attributes = Attribute().Matches(tag.Groups["attributes"].Value)
                .ToDictionary(one => one.Groups["name"].Value, one => WebUtility.HtmlDecode(one.Groups["value"].Value), StringComparer.Ordinal);
            var element = new HtmlElement(name, attributes);
            open.Peek().Kids.Add(element);
            if (!Void.Contains(name) && tag.Groups["empty"].Length == 0)
                open.Push(element);
        }
        AddWords(html[at..]);
        Assert.Same(root, Assert.Single(open));
        return root;

        void AddWords(string words)
        {
            Assert.DoesNotContain('<', open.Peek().Name == "style" ? "" : words);
            if (words.Length > 0)
                open.Peek().Kids.Add(WebUtility.HtmlDecode(words));
        }
    }

    [GeneratedRegex("""<(?<end>/?)(?<name>[a-z][a-z0-9]*)(?<attributes>( [a-zA-Z][a-zA-Z0-9-]*(="[^"]*")?)*)(?<empty>/?)>""")]
    private static partial Regex Tag();

    [GeneratedRegex("""(?<name>[a-zA-Z][a-zA-Z0-9-]*)(="(?<value>[^"]*)")?""")]
    private static partial Regex Attribute();
}
