using System.Globalization;
using SocialReport.Snapshots;

namespace SocialReport.Comparison;

/// <summary>The Swedish words that every form of a difference has in common.</summary>
internal static class DifferenceWords
{
    /// <summary>What stands for nothing.</summary>
    public const string None = "–";

    /// <summary>How much differs, in one sentence.</summary>
    public static string Summary(ReportDifference difference) => difference.DifferByPeriodAlone == 0
        ? WithoutPeriod(difference)
        : $"{WithoutPeriod(difference)} {Counted(difference.DifferByPeriodAlone, "mening eller rubrik", "meningar och rubriker")} som bara nämner en annan period är inte uppräknade.";

    private static string WithoutPeriod(ReportDifference difference)
    {
        if (difference.IsEmpty)
            return "Inga tal, meningar, rader eller avsnitt skiljer.";
        var changed = Joined(
        [
            .. Some(difference.Causes.Count, "uppgift i underlaget", "uppgifter i underlaget"),
            .. Some(difference.Figures.Count, "tal", "tal"),
            .. Some(difference.Sentences.Count(sentence => sentence is { Status: SnapshotStatus.Changed, Cell: null }), "mening", "meningar"),
            .. Some(difference.Sentences.Count(sentence => sentence.Cell is not null), "cell med ord", "celler med ord"),
        ]);
        var moved = Joined(
        [
            .. Some(difference.Sentences.Count(sentence => sentence.Status == SnapshotStatus.New), "ny mening", "nya meningar"),
            .. Some(difference.Sentences.Count(sentence => sentence.Status == SnapshotStatus.Removed), "borttagen mening", "borttagna meningar"),
            .. Some(difference.Parts.Count(part => part.Status == SnapshotStatus.New), "ny del", "nya delar"),
            .. Some(difference.Parts.Count(part => part.Status == SnapshotStatus.Removed), "borttagen del", "borttagna delar"),
            .. Some(difference.Parts.Count(part => part.Status == SnapshotStatus.Changed), "omdöpt del", "omdöpta delar"),
        ]);
        var first = changed.Length > 0 ? $"Ändrat: {changed}." : "";
        var second = moved.Length > 0 ? $"Dessutom: {moved}." : "Inga rader, tabeller, diagram eller avsnitt är tillagda, borttagna eller omdöpta.";
        return changed.Length > 0 ? $"{first} {second}" : second.Replace("Dessutom: ", "", StringComparison.Ordinal);
    }

    /// <summary>What a cause is, with where it stands.</summary>
    public static string Name(Cause cause) => cause.Kind switch
    {
        CauseKind.Formula => $"Formeln för {cause.What}",
        CauseKind.NewValue => $"{cause.What} (ny uppgift)",
        CauseKind.RemovedValue => $"{cause.What} (uppgiften är borttagen)",
        _ => cause.What,
    };

    /// <summary>Where a cause stands in the inputs, before and after when those differ.</summary>
    public static string Place(Cause cause) => (cause.OldPlace, cause.NewPlace) switch
    {
        (null, var now) => now ?? None,
        (var then, null) => then,
        var (then, now) => then == now ? now : $"{then} → {now}",
    };

    /// <summary>What a cause reaches: figures, tables, sentences and charts.</summary>
    public static string Reach(Cause cause, ReportDifference difference)
    {
        var figures = difference.Figures.Where(figure => figure.Causes.Contains(cause.Number)).ToList();
        var ids = figures.Select(figure => figure.Id).ToHashSet(StringComparer.Ordinal);
        var places = figures.SelectMany(figure => figure.Places).Distinct().ToList();
        var tables = places.Where(place => place.Kind == PlaceKind.Table).Select(place => place.Name).Distinct().ToList();
        var charts = places.Where(place => place.Kind == PlaceKind.Chart).Select(place => place.Name).Distinct().ToList();
        var sentences = difference.Sentences.Where(sentence => sentence.Figures.Any(ids.Contains)).ToList();
        var sections = sentences.Select(sentence => sentence.Section).Distinct().ToList();
        return string.Join(
            "; ",
            [
                Counted(figures.Count, "tal", "tal"),
                tables.Count == 0 ? "ingen tabell" : (tables.Count == 1 ? "tabellen " : "tabellerna ") + Joined([.. tables.Select(Quoted)]),
                sentences.Count == 0 ? "ingen mening" : $"{Counted(sentences.Count, "mening", "meningar")} i {Joined(sections)}",
                charts.Count == 0 ? "inget diagram" : (charts.Count == 1 ? "diagrammet " : "diagrammen ") + Joined([.. charts.Select(Quoted)]),
            ]);
    }

    /// <summary>Where a figure is printed: its tables and charts, and the sections whose text has it.</summary>
    public static string Places(FigureChange figure)
    {
        var parts = figure.Places.Where(place => place.Kind != PlaceKind.Text)
            .Select(place => (place.Kind == PlaceKind.Table ? "tabellen " : "diagrammet ") + Quoted(place.Name)).Distinct().ToList();
        var sections = figure.Places.Where(place => place.Kind == PlaceKind.Text).Select(place => place.Section).Distinct().ToList();
        if (sections.Count > 0)
            parts.Add("texten i " + Joined(sections));
        return string.Join("; ", parts);
    }

    /// <summary>The same by the numbers of the sections, for narrow places.</summary>
    public static string PlacesInShort(FigureChange figure)
    {
        (PlaceKind Kind, string Word)[] words = [(PlaceKind.Table, "tabell"), (PlaceKind.Chart, "diagram"), (PlaceKind.Text, "text")];
        return string.Join("; ", words
            .Select(word => (word.Word, Sections: figure.Places.Where(place => place.Kind == word.Kind).Select(place => Number(place.Section)).Distinct().ToList()))
            .Where(item => item.Sections.Count > 0)
            .Select(item => $"{item.Word} i {Joined(item.Sections)}"));
    }

    /// <summary>A part that was added, removed or renamed, in a sentence without its full stop.</summary>
    public static string Sentence(PartChange part)
    {
        var kind = part.Kind switch
        {
            PartKind.Section => ("avsnitt", "avsnittet", "Nytt", "Borttaget"),
            PartKind.Table => ("tabell", "tabellen", "Ny", "Borttagen"),
            PartKind.Row => ("rad", "raden", "Ny", "Borttagen"),
            PartKind.Column => ("kolumn", "kolumnen", "Ny", "Borttagen"),
            _ => ("diagram", "diagrammet", "Nytt", "Borttaget"),
        };
        var within = part.Within.Length == 0 ? "" : part.Kind == PartKind.Table ? $" i {part.Within}" : $" i tabellen {Quoted(part.Within)}";
        var content = part.Content.Count == 0 ? "" : $" ({string.Join("; ", part.Content)})";
        return part.Status switch
        {
            SnapshotStatus.New => $"{kind.Item3} {kind.Item1}{within}: {part.New}{content}",
            SnapshotStatus.Removed => $"{kind.Item4} {kind.Item1}{within}: {part.Old}{content}",
            _ => $"{Capital(kind.Item2)} {Quoted(part.Old!)}{within} heter nu {Quoted(part.New!)}",
        };
    }

    /// <summary>A number with the word that goes with it.</summary>
    public static string Counted(int count, string one, string several) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : several)}");

    /// <summary>The causes of a figure by number.</summary>
    public static string Causes(FigureChange figure) =>
        figure.Causes.Count == 0 ? None : string.Join(", ", figure.Causes.Select(number => number.ToString(CultureInfo.InvariantCulture)));

    private static string Number(string section) => char.IsAsciiDigit(section.FirstOrDefault()) && section.IndexOf(' ', StringComparison.Ordinal) is var end and > 0 ? section[..end] : section;

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string Quoted(string name) => $"”{name}”";

    private static IEnumerable<string> Some(int count, string one, string several) => count == 0 ? [] : [Counted(count, one, several)];

    private static string Joined(List<string> parts) => parts.Count < 2
        ? string.Concat(parts)
        : string.Join(", ", parts.Take(parts.Count - 1)) + " och " + parts[^1];
}
