using System.Globalization;
using System.Text;

namespace SocialReport.Rendering.Html;

/// <summary>Writes HTML; words and attributes are escaped here and nowhere else. Lines end with a line feed.</summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder _out = new();

    /// <summary>Opens an element; attributes without a value are left out, those with an empty one have none.</summary>
    public HtmlWriter Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _out.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is null)
                continue;
            _out.Append(' ').Append(attribute);
            if (value.Length > 0)
                Escape(_out.Append("=\""), value, isAttribute: true).Append('"');
        }
        _out.Append('>');
        return this;
    }

    /// <summary>Closes an element.</summary>
    public HtmlWriter Close(string name)
    {
        _out.Append("</").Append(name).Append('>');
        return this;
    }

    /// <summary>An element with words.</summary>
    public HtmlWriter Element(string name, string words, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(name, attributes).Text(words).Close(name);

    /// <summary>Words, escaped.</summary>
    public HtmlWriter Text(string words)
    {
        Escape(_out, words, isAttribute: false);
        return this;
    }

    /// <summary>What is HTML already.</summary>
    public HtmlWriter Markup(string html)
    {
        _out.Append(html);
        return this;
    }

    /// <summary>Ends the line.</summary>
    public HtmlWriter Line()
    {
        _out.Append('\n');
        return this;
    }

    /// <summary>A whole number as an attribute has it.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The whole text.</summary>
    public override string ToString() => _out.ToString();

    private static StringBuilder Escape(StringBuilder to, string words, bool isAttribute)
    {
        foreach (var letter in words)
        {
            _ = letter switch
            {
                '&' => to.Append("&amp;"),
                '<' => to.Append("&lt;"),
                '>' => to.Append("&gt;"),
                '"' when isAttribute => to.Append("&quot;"),
                _ when char.IsControl(letter) => to.Append(' '),
                _ => to.Append(letter),
            };
        }
        return to;
    }
}
