using SocialReport.Diagnostics;

namespace SocialReport.Facts;

/// <summary>
/// A table of a sheet as one header over rows with names of their own, whatever it looks like: the levels of its header joined, the
/// headings between rows moved to a column, equal labels told apart.
/// </summary>
/// <param name="Table">The header row, then the rows.</param>
/// <param name="LabelIndex">The column of labels.</param>
/// <param name="Labels">The labels as the file has them, row by row.</param>
internal sealed record ShapedTable(RawTable Table, int LabelIndex, IReadOnlyList<string> Labels)
{
    /// <summary>The name of the column of labels where the file has none.</summary>
    public const string LabelName = "Rad";

    /// <summary>The name of the column with the headings that stood between rows.</summary>
    public const string SectionName = "Avsnitt";

    /// <summary>The heading that each row stands under; empty for none.</summary>
    public required IReadOnlyList<string> Sections { get; init; }

    /// <summary>Whether anything had to be done, so that the file's form must be declared.</summary>
    public required bool IsChanged { get; init; }

    /// <summary>Shapes the table that a declaration names; null when the sheet has no such table.</summary>
    public static ShapedTable? Of(RawTable sheet, TableForm form)
    {
        var blocks = TableBlocks.Split(sheet);
        return form.Number <= blocks.Count ? Of(sheet.Place, WithHeader(blocks[form.Number - 1], form.HeaderRows), blocks.Count) : null;
    }

    private static TableBlock WithHeader(TableBlock block, int? rows)
    {
        if (rows is not { } count || count == block.Header.Count)
            return block;
        var all = block.Header.Concat(block.Body).ToList();
        return block with { Header = [.. all.Take(count)], Body = [.. all.Skip(count)] };
    }

    private static ShapedTable Of(SourceLocation place, TableBlock block, int blocks)
    {
        var width = block.Header.Concat(block.Body).Max(row => row.Cells.Select((cell, i) => cell.IsBlank ? 0 : i + 1).Max());
        var names = Names(block, width);
        var data = block.Body.Where(row => row.Filled > 1).ToList();
        var label = LabelColumn(data, width);
        if (Enumerable.Range(0, block.Header.Count).All(level => Text(block.Header[level], label).Length == 0))
            names[label] = "";
        var (rows, sections) = (new List<RawRow>(), new List<string>());
        var labels = new List<string>();
        var headings = new List<string>();
        // How many of the headings stand above each row.
        var headingsOver = new List<int>();
        var above = "";
        foreach (var row in block.Body)
        {
            if (row.Filled == 1 && row.Cells.First(cell => !cell.IsBlank && !cell.IsCovered) is var only && TableBlocks.Look(only) == CellLook.Word)
            {
                headings.Add(RowKey.Normalize(only.Text));
                continue;
            }
            // A label that covers several rows belongs to each of them.
            var own = RowKey.Normalize(row.Text(label));
            above = own.Length > 0 ? own : above;
            rows.Add(row);
            labels.Add(own.Length > 0 ? own : row.Cell(label) is { IsCovered: true } ? above : "");
            sections.Add(headings.Count > 0 ? headings[^1] : "");
            headingsOver.Add(headings.Count);
        }
        var unique = Unique(labels, headings, headingsOver);
        var first = block.Header[^1].Cells[0];
        var header = new RawRow([.. names.Select((name, i) => Cell(block.Header[^1].Cell(i) ?? first, i == label && name.Length == 0 ? LabelName : name)), .. sections.Exists(text => text.Length > 0) ? [Cell(first, SectionName)] : Array.Empty<RawCell>()]);
        var shaped = rows.Select((row, i) => new RawRow([.. Enumerable.Range(0, width).Select(j => j == label ? Cell(row.Cell(j) ?? row.Cells[0], unique[i]) : row.Cell(j) ?? Cell(row.Cells[0], "")), Cell(row.Cells[0], sections[i])]));
        return new ShapedTable(new RawTable(place, [header, .. shaped]), label, labels)
        {
            Sections = sections,
            IsChanged = blocks > 1 || block.Header.Count > 1 || block.Notes.Count > 0 || !unique.SequenceEqual(labels) || sections.Exists(text => text.Length > 0)
                || header.Cells.Take(width).Where((cell, i) => cell.Text != RowKey.Normalize(block.Header[0].Text(i))).Any()
                || block.Header[0].Cells.Any(cell => cell.IsCovered),
        };
    }

    private static RawCell Cell(RawCell place, string text) => place with { Text = text, Length = place.IsBlank ? 1 : place.Length, IsCovered = false, Number = null, IsDate = false };

    /// <summary>Each column's name: the lowest level first, so that the year above it stands last.</summary>
    private static List<string> Names(TableBlock block, int width)
    {
        var names = new List<string>();
        for (var i = 0; i < width; i++)
        {
            var parts = new List<string>();
            for (var level = block.Header.Count - 1; level >= 0; level--)
            {
                var own = Text(block.Header[level], i);
                // An upper cell stands over the empty ones to its right, as far as there is something under them.
                if (own.Length == 0 && level < block.Header.Count - 1 && parts.Count > 0)
                    own = Enumerable.Range(0, i).Reverse().Select(left => Text(block.Header[level], left)).FirstOrDefault(text => text.Length > 0) is { } left && !IsAlone(block.Header, level, i) ? left : "";
                if (own.Length > 0 && !parts.Contains(own))
                    parts.Add(own);
            }
            // Without a name a column can't be spoken of.
            names.Add(parts.Count > 0 || !block.Body.Any(row => row.Filled > 1 && Text(row, i).Length > 0) ? string.Join(' ', parts) : NameOf(i));
        }
        return [.. names.Select((name, i) => name.Length > 0 && names.Take(i).Count(other => string.Equals(other, name, StringComparison.OrdinalIgnoreCase)) is var before and > 0 ? $"{name} ({before + 1})" : name)];
    }

    /// <summary>The name of a column of values that has no header.</summary>
    public static string NameOf(int columnIndex) => $"Kolumn {columnIndex + 1}";

    /// <summary>Whether what stands to the left heads a column by itself: it has nothing under it.</summary>
    private static bool IsAlone(IReadOnlyList<RawRow> header, int level, int column)
    {
        var left = Enumerable.Range(0, column).Reverse().First(i => Text(header[level], i).Length > 0);
        return Text(header[level + 1], left).Length == 0;
    }

    private static string Text(RawRow row, int index) => row.Cell(index) is { IsCovered: false } cell ? RowKey.Normalize(cell.Text) : "";

    /// <summary>The first column that mostly holds words; the first of all when none does.</summary>
    private static int LabelColumn(List<RawRow> rows, int width)
    {
        for (var i = 0; i < width; i++)
        {
            var looks = rows.Select(row => TableBlocks.Look(row.Cell(i))).Where(look => look != CellLook.Blank).ToList();
            if (looks.Count * 2 > rows.Count && looks.Count(look => look == CellLook.Word) * 2 > looks.Count)
                return i;
        }
        return 0;
    }

    /// <summary>
    /// The labels, those that stand more than once with the heading they stand under: the nearest one that tells them apart, for
    /// headings may have headings over them. Only what no heading tells apart is numbered.
    /// </summary>
    private static List<string> Unique(List<string> labels, List<string> headings, List<int> headingsOver)
    {
        var names = labels.Select((label, i) => label.Length == 0 ? $"{LabelName} {i + 1}" : label).ToList();
        foreach (var same in Enumerable.Range(0, names.Count).GroupBy(i => names[i]).Where(group => group.Count() > 1).Select(group => group.ToList()).ToList())
        {
            var most = same.Max(i => headingsOver[i]);
            var level = Enumerable.Range(1, Math.Max(most, 1)).FirstOrDefault(back => same.Select(i => Heading(i, back)).Distinct().Count() == same.Count, 1);
            foreach (var i in same)
                names[i] = Heading(i, level) is { Length: > 0 } heading ? $"{heading.TrimEnd(':', ' ')}: {labels[i]}" : names[i];
        }
        return [.. names.Select((name, i) => names.Take(i).Count(other => other == name) is var before and > 0 ? $"{name} ({before + 1})" : name)];

        string Heading(int row, int back) => headingsOver[row] >= back ? headings[headingsOver[row] - back] : "";
    }
}
