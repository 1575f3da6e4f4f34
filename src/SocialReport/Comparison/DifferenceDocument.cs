using System.Globalization;
using SocialReport.Diagnostics;
using SocialReport.Documents;
using SocialReport.Snapshots;

namespace SocialReport.Comparison;

/// <summary>What a list of changes shows.</summary>
/// <param name="WithOriginals">
/// Whether the cells' own texts are shown, which may be finer than what is printed: for those who have the inputs, never to be handed on.
/// </param>
/// <param name="Page">How much of each list is shown on a page without a cover; null for all there is, in text.</param>
public sealed record DifferenceOptions(bool WithOriginals = false, PageLimits? Page = null);

/// <summary>The most items of each list that a page shows.</summary>
/// <param name="Causes">Of the changes in the inputs.</param>
/// <param name="Figures">Of the figures.</param>
/// <param name="Sentences">Of the sentences.</param>
/// <param name="Parts">Of what was added, removed and renamed.</param>
public sealed record PageLimits(int Causes, int Figures, int Sentences, int Parts);

/// <summary>Puts a difference together to a document, which every renderer can write.</summary>
public sealed class DifferenceDocument
{
    private static readonly SourceLocation Source = new("socrep diff");
    private readonly ReportDifference _difference;
    private readonly DifferenceOptions _options;
    private readonly List<Block> _blocks = [];

    private DifferenceDocument(ReportDifference difference, DifferenceOptions options)
    {
        _difference = difference;
        _options = options;
    }

    /// <summary>The list of changes: the inputs, the figures, the sentences, the parts.</summary>
    public static Document Of(ReportDifference difference, DifferenceOptions options)
    {
        var text = difference.New.Text;
        var metadata = new DocumentMetadata(
            $"Ändringar i {text.Title}",
            text.Stated("Nämnd") ?? "",
            text.Stated("Kommun") ?? "",
            text.Stated("Period") ?? "",
            DateOnly.TryParseExact(text.Stated("Datum"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : default,
            text.Stated("Diarienummer"),
            text.Stated("Version"),
            difference.New.Text.Sections[0].Sentences.Contains("UTKAST"))
        {
            HasCover = options.Page is null,
        };
        var builder = new DifferenceDocument(options.WithOriginals ? difference : difference.WithoutInputs(), options);
        builder.Add(metadata.Title);
        return new Document(metadata, builder._blocks, []);
    }

    private bool IsOnPaper => _options.Page is not null;

    private void Add(string title)
    {
        if (IsOnPaper)
            _blocks.Add(new Heading(1, null, [new Inline.Text(title)], "andringar", Source));
        _blocks.Add(Paragraph(new Inline.Text("Jämförelsen är mellan "), Strong(_difference.Old.Label), new Inline.Text(" och "), Strong(_difference.New.Label), new Inline.Text(".")));
        _blocks.Add(Paragraph(new Inline.Text(DifferenceWords.Summary(_difference))));
        AddCauses();
        AddFigures();
        AddSentences();
        AddParts();
    }

    private void AddCauses()
    {
        var causes = _difference.Causes;
        if (causes.Count == 0)
            return;
        AddHeading("Ändrat i underlaget", "underlag");
        string[] headings = _options.WithOriginals
            ? ["Nr", "Uppgift", "Fil och cell", "Förut", "Nu", "I filen förut", "I filen nu"]
            : ["Nr", "Uppgift", "Fil och cell", "Förut", "Nu"];
        _blocks.Add(Table("underlag", headings, [0, 3, 4, 5, 6], Shown(causes, _options.Page?.Causes).Select(cause => Row(
            [
                Number(cause.Number), DifferenceWords.Name(cause), DifferenceWords.Place(cause), cause.OldPrinted ?? DifferenceWords.None, cause.NewPrinted ?? DifferenceWords.None,
                .. _options.WithOriginals ? [cause.OldOriginal ?? DifferenceWords.None, cause.NewOriginal ?? DifferenceWords.None] : Array.Empty<string>(),
            ])), Rest(causes.Count, _options.Page?.Causes)));
        // On paper the list of figures says the same in fewer words.
        if (!IsOnPaper)
            _blocks.Add(new ListBlock(1, [.. Shown(causes, _options.Page?.Causes).Select(cause => (IReadOnlyList<Block>)[Paragraph(new Inline.Text($"Når {DifferenceWords.Reach(cause, _difference)}."))])], Source));
    }

    private void AddFigures()
    {
        var figures = _difference.Figures;
        if (figures.Count == 0)
            return;
        AddHeading("Ändrade tal", "tal");
        _blocks.Add(Table("tal", ["Tal", "Förut", "Nu", "Skillnad", "Orsak (nr)", "Står i"], [1, 2, 3], Shown(figures, _options.Page?.Figures).Select(figure => Row(
            [figure.Name, figure.Old, figure.New, figure.Difference ?? DifferenceWords.None, DifferenceWords.Causes(figure), IsOnPaper ? DifferenceWords.PlacesInShort(figure) : DifferenceWords.Places(figure)])), Rest(figures.Count, _options.Page?.Figures)));
        var unknown = figures.Count(figure => figure.Causes.Count == 0);
        if (unknown > 0)
            _blocks.Add(Paragraph(new Inline.Text(Unexplained(unknown))));
    }

    private string Unexplained(int count) => _difference.New.Computed is null
        ? "Orsaken till ändringarna kan inte sägas, för den senare versionen är sparad utan härledning (figures.json)."
        : _difference.Old.Computed is null
            ? $"För {DifferenceWords.Counted(count, "tal", "tal")} kan orsaken inte sägas, för den tidigare versionen är sparad utan härledning (figures.json) och underlaget trycks inte."
            : $"För {DifferenceWords.Counted(count, "tal", "tal")} finns orsaken inte i underlaget: de skrivs ut på ett annat sätt.";

    private void AddSentences()
    {
        if (_difference.Sentences.Count == 0)
            return;
        AddHeading("Ändrade meningar", "meningar");
        if (IsOnPaper)
        {
            var rows = Shown(_difference.Sentences, _options.Page?.Sentences).Select(sentence => new TableRow(
                RowKind.Data,
                [
                    new TableCell([new Inline.Text(sentence.Cell ?? sentence.Section)], IsHeader: true),
                    new TableCell([new Inline.Text(sentence.Old is null ? DifferenceWords.None : Whole(sentence.Old))]),
                    new TableCell(sentence.New is null ? [new Inline.Text(DifferenceWords.None)] : sentence.Old is null ? [new Inline.Text(sentence.New)] : [.. Marked(sentence.Old, Whole(sentence.New)).Skip(1)]),
                ]));
            _blocks.Add(Table("meningar", ["Avsnitt", "Förut", "Nu"], [], rows, Rest(_difference.Sentences.Count, _options.Page?.Sentences)));
            return;
        }
        string? section = null;
        foreach (var sentence in Shown(_difference.Sentences, _options.Page?.Sentences))
        {
            if (sentence.Section != section)
                _blocks.Add(new Heading(2, null, [new Inline.Text(section = sentence.Section)], $"mening-{_blocks.Count}", Source));
            _blocks.Add(Sentence(sentence));
        }
    }

    private static Paragraph Sentence(SentenceChange sentence)
    {
        var inlines = new List<Inline>();
        if (sentence.Cell is { } cell)
            inlines.AddRange([Strong(cell), new Inline.LineBreak()]);
        if (sentence.Status != SnapshotStatus.New)
            inlines.AddRange([Strong(sentence.Status == SnapshotStatus.Removed ? "Borttagen:" : "Förut:"), new Inline.Text(" " + Whole(sentence.Old!))]);
        if (sentence.Status == SnapshotStatus.Changed)
            inlines.Add(new Inline.LineBreak());
        if (sentence.Status != SnapshotStatus.Removed)
            inlines.Add(Strong(sentence.Status == SnapshotStatus.New ? "Ny:" : "Nu:"));
        if (sentence.Status == SnapshotStatus.New)
            inlines.Add(new Inline.Text(" " + sentence.New));
        if (sentence.Status == SnapshotStatus.Changed)
            inlines.AddRange(Marked(sentence.Old!, Whole(sentence.New!)));
        return new Paragraph(inlines, Source);
    }

    private static string Whole(string words) => words.Length > 0 ? words : DifferenceWords.None;

    /// <summary>The later sentence with the words that differ set strong.</summary>
    private static IEnumerable<Inline> Marked(string old, string current)
    {
        foreach (var group in Runs(SentenceComparison.Words(old, current)))
        {
            yield return new Inline.Text(" ");
            yield return group.IsChanged ? Strong(group.Words) : new Inline.Text(group.Words);
        }
    }

    private static IEnumerable<(string Words, bool IsChanged)> Runs(IReadOnlyList<(string Word, bool IsChanged)> words)
    {
        for (var first = 0; first < words.Count;)
        {
            var end = first;
            while (end < words.Count && words[end].IsChanged == words[first].IsChanged)
                end++;
            yield return (string.Join(' ', words.Skip(first).Take(end - first).Select(word => word.Word)), words[first].IsChanged);
            first = end;
        }
    }

    private void AddParts()
    {
        if (_difference.Parts.Count == 0)
            return;
        AddHeading("Tillagt, borttaget och omdöpt", "delar");
        _blocks.Add(new ListBlock(null, [.. Shown(_difference.Parts, _options.Page?.Parts).Select(part => (IReadOnlyList<Block>)[Paragraph(new Inline.Text(DifferenceWords.Sentence(part) + "."))])], Source));
        if (Rest(_difference.Parts.Count, _options.Page?.Parts) is { } rest)
            _blocks.Add(Paragraph(new Inline.Text(rest)));
    }

    private void AddHeading(string title, string anchor) =>
        _blocks.Add(new Heading(IsOnPaper ? 2 : 1, null, [new Inline.Text(title)], anchor, Source));

    private static IEnumerable<T> Shown<T>(IReadOnlyList<T> items, int? most) => items.Take(most ?? items.Count);

    private static string? Rest(int count, int? most) => count > most
        ? string.Create(CultureInfo.InvariantCulture, $"Därtill {count - most} som inte får plats här; alla ges av socrep diff --format markdown.")
        : null;

    private static Table Table(string id, IReadOnlyList<string> headings, int[] numbers, IEnumerable<TableRow> rows, string? rest) => new(
        id,
        [],
        [.. headings.Select((heading, index) => new TableColumn($"{id}{Number(index)}", numbers.Contains(index) ? ColumnAlignment.Number : ColumnAlignment.Text))],
        [new TableRow(RowKind.Header, [.. headings.Select(heading => new TableCell([new Inline.Text(heading)], IsHeader: true))])],
        [.. rows],
        rest is null ? [] : [[new Inline.Text(rest)]],
        Source);

    private static TableRow Row(IEnumerable<string> cells) => new(RowKind.Data, [.. cells.Select((cell, index) => new TableCell([new Inline.Text(cell)], IsHeader: index == 0))]);

    private static Paragraph Paragraph(params Inline[] content) => new(content, Source);

    private static Inline.Strong Strong(string words) => new([new Inline.Text(words)]);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
