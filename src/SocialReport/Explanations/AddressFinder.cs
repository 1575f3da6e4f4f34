using SocialReport.Diagnostics;
using SocialReport.Disclosure;

namespace SocialReport.Explanations;

/// <summary>What an address led to: a figure, or what is wrong with it and what there is instead.</summary>
/// <param name="Figure">The figure, or null.</param>
/// <param name="Problem">What isn't there, in Swedish; null when the figure was found.</param>
/// <param name="Hint">The nearest names, or those that there are.</param>
public sealed record FoundAddress(FigureId? Figure, string? Problem, string? Hint);

/// <summary>
/// Finds a figure by the words that somebody writes for it: <c>table row column</c> by id, label or heading, or a whole address.
/// Case and spaces don't count; what isn't there gets the nearest names.
/// </summary>
public static class AddressFinder
{
    private const int MostListed = 12;

    /// <summary>Finds a figure.</summary>
    /// <param name="account">The report.</param>
    /// <param name="words">An address with slashes in one word, or its parts.</param>
    public static FoundAddress Find(ReportAccount account, IReadOnlyList<string> words)
    {
        var whole = string.Join('/', words);
        var wanted = Plain(whole);
        foreach (var figure in account.Figures)
        {
            if (Plain(figure.Address) == wanted)
                return new FoundAddress(figure, null, null);
        }
        var first = words[0].Split('/')[0];
        return Plain(first) is "fakta" or "indikator" or "mål" or "text"
            ? Unknown(whole, account.Figures.Select(figure => figure.Address).Where(address => address.StartsWith(Plain(first) + "/", StringComparison.Ordinal)))
            : InTable(account, Parts(words));
    }

    /// <summary>Table, row and column; in one word a row may have a slash in it.</summary>
    private static string[] Parts(IReadOnlyList<string> words)
    {
        if (words.Count != 1 || words[0].Split('/') is not { Length: > 1 } parts)
            return [.. words];
        return parts.Length == 2 ? parts : [parts[0], string.Join('/', parts[1..^1]), parts[^1]];
    }

    private static FoundAddress InTable(ReportAccount account, string[] parts)
    {
        var tables = account.Report.Tables;
        if (tables.FirstOrDefault(one => IsNamed(parts[0], one.Definition.Id, account.Names.Title(one.Definition.Id))) is not { } table)
            return Unknown(parts[0], tables.Select(one => one.Definition.Id), $"Det finns ingen tabell ”{parts[0]}” i rapporten.");
        var id = table.Definition.Id;
        var rows = table.Rows.Where(row => row.Cells.Count > 0).ToList();
        if (parts.Length < 2)
            return Unknown("", rows.Select(row => row.Address), "Ange också rad och kolumn.");
        if (rows.Find(one => IsNamed(parts[1], one.Address, one.Label)) is not { } row)
            return Unknown(parts[1], rows.SelectMany(one => new[] { one.Address, one.Label }).Distinct(), $"Tabellen {id} har ingen rad ”{parts[1]}”.");
        var columns = table.Columns.Select(column => (column.Definition.Id, Heading: account.Names.Heading(id, column))).ToList();
        if (parts.Length < 3)
            return Unknown("", columns.Select(column => column.Id), "Ange också kolumn.");
        var index = columns.FindIndex(column => IsNamed(parts[2], column.Id, column.Heading));
        return index < 0
            ? Unknown(parts[2], columns.SelectMany(column => new[] { column.Id, column.Heading }).Distinct(), $"Tabellen {id} har ingen kolumn ”{parts[2]}”.")
            : new FoundAddress(row.Cells[index].Id, null, null);
    }

    private static FoundAddress Unknown(string written, IEnumerable<string> known, string? problem = null)
    {
        var names = known.ToList();
        var hint = written.Length > 0 ? Suggestion.Hint(written, names) : null;
        var listed = string.Join(", ", names.Take(MostListed)) + (names.Count > MostListed ? " …" : "");
        return new FoundAddress(null, problem ?? $"Det finns inget tal ”{written}” i rapporten.", hint ?? (names.Count > 0 ? $"Det som finns är {listed}." : null));
    }

    private static bool IsNamed(string written, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Plain(name) == Plain(written))
                return true;
        }
        return false;
    }

    private static string Plain(string name) =>
        string.Join(' ', name.Split([' ', '\u00A0', '\u202F', '\n'], StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
}
