using System.Text.RegularExpressions;
using SocialReport.Diagnostics;
using YamlDotNet.Core;

namespace SocialReport.Workspaces;

/// <summary>Says in Swedish, and in the right place, why a file is no YAML; the library's own words are English.</summary>
/// <param name="path">The file's path.</param>
/// <param name="lines">Its lines.</param>
internal sealed partial class YamlFaults(string path, string[] lines)
{
    private const int MaxDepth = 50;

    /// <summary>What is wrong before the library even tries: lists in lists so deep that it would never come back.</summary>
    public Diagnostic? TooDeep() =>
        Brackets().Deepest is ( >= MaxDepth, var place) ? Messages.YamlTooDeep(place) : null;

    /// <summary>What an exception of the library means.</summary>
    public Diagnostic Of(Exception problem)
    {
        if (problem is not YamlException { Message: var message, Start: var start })
            return Brackets().Unclosed is { } open ? Messages.YamlUnclosed(open, CharacterAt(open)) : Messages.YamlSyntax(new SourceLocation(path));
        var at = new SourceLocation(path, (int)start.Line, (int)start.Column);
        if (Tab() is { } tab && Says(message, "tab"))
            return Messages.YamlTab(tab);
        if (DuplicateKey().Match(message) is { Success: true } duplicate)
            return Messages.YamlKeyTwice(at, duplicate.Groups["name"].Value);
        if (UnknownAnchor().Match(message) is { Success: true } anchor)
            return Messages.YamlUnknownAnchor(Find("*" + anchor.Groups["name"].Value) ?? at, anchor.Groups["name"].Value);
        if (Says(message, "escape"))
            return Messages.YamlEscape(at);
        if (Says(message, "quoted scalar"))
            return Messages.YamlUnclosed(at, CharacterAt(at));
        if (Says(message, "flow ") && Brackets().Unclosed is { } unclosed)
            return Messages.YamlUnclosed(unclosed, CharacterAt(unclosed));
        if (Says(message, "invalid mapping") || Says(message, "mapping values"))
            return Messages.YamlColon(at);
        if (Says(message, "start any token"))
            return Messages.YamlFirstCharacter(at, CharacterAt(at));
        return Says(message, "expected key") || Says(message, "indent") || Says(message, "expected '-'")
            ? Messages.YamlIndent(at)
            : Messages.YamlSyntax(at);
    }

    private static bool Says(string message, string words) => message.Contains(words, StringComparison.Ordinal);

    private char CharacterAt(SourceLocation at) =>
        lines.ElementAtOrDefault(at.LineNumber - 1)?.ElementAtOrDefault(at.ColumnNumber - 1) ?? ' ';

    private SourceLocation? Tab()
    {
        var index = Array.FindIndex(lines, line => line.TakeWhile(char.IsWhiteSpace).Contains('\t'));
        return index < 0 ? null : new SourceLocation(path, index + 1, lines[index].IndexOf('\t', StringComparison.Ordinal) + 1);
    }

    private SourceLocation? Find(string words)
    {
        var index = Array.FindIndex(lines, line => line.Contains(words, StringComparison.Ordinal));
        return index < 0 ? null : new SourceLocation(path, index + 1, lines[index].IndexOf(words, StringComparison.Ordinal) + 1);
    }

    /// <summary>The first bracket that nothing closes, and how deep brackets lie in each other, texts and comments apart.</summary>
    private (SourceLocation? Unclosed, (int Depth, SourceLocation Place) Deepest) Brackets()
    {
        var open = new List<SourceLocation>();
        var deepest = (Depth: 0, Place: default(SourceLocation));
        for (var i = 0; i < lines.Length; i++)
        {
            var quote = '\0';
            for (var j = 0; j < lines[i].Length; j++)
            {
                var (character, before) = (lines[i][j], j == 0 ? ' ' : lines[i][j - 1]);
                if (quote != '\0')
                    quote = character == quote ? '\0' : quote;
                else if (character is '"' or '\'' && before is ' ' or '[' or '{' or ',' or ':')
                    quote = character;
                else if (character == '#' && before == ' ')
                    break;
                else if (character is '[' or '{')
                    open.Add(new SourceLocation(path, i + 1, j + 1));
                else if (character is ']' or '}' && open.Count > 0)
                    open.RemoveAt(open.Count - 1);
                if (open.Count > deepest.Depth)
                    deepest = (open.Count, open[^1]);
            }
        }
        return (open.Count > 0 ? open[0] : null, deepest);
    }

    [GeneratedRegex("^Duplicate key (?<name>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex DuplicateKey();

    [GeneratedRegex("anchor '(?<name>[^']+)'", RegexOptions.CultureInvariant)]
    private static partial Regex UnknownAnchor();
}
