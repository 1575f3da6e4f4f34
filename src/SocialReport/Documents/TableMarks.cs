namespace SocialReport.Documents;

/// <summary>The notes of a table and the marks that tie them to headings and cells: <c>*</c>, <c>**</c>, … in reading order.</summary>
internal sealed class TableMarks
{
    private readonly List<IReadOnlyList<Inline>> _notes = [];
    private readonly List<int?> _ofColumns = [];

    /// <param name="columnNotes">The note on each printed column; empty for none.</param>
    public TableMarks(IEnumerable<IReadOnlyList<Inline>> columnNotes)
    {
        foreach (var note in columnNotes)
            _ofColumns.Add(note.Count == 0 ? null : IndexOf(note));
    }

    /// <summary>The notes, each after its mark.</summary>
    public IEnumerable<IReadOnlyList<Inline>> Notes =>
        _notes.Select((note, index) => (IReadOnlyList<Inline>)[new Inline.Text($"{Mark(index)} "), .. note]);

    /// <summary>The mark of a column's heading; empty for none.</summary>
    public string OfColumn(int index) => _ofColumns[index] is { } note ? Mark(note) : "";

    /// <summary>The mark of a note on a row or cell; the same words have the same mark.</summary>
    public string Of(IReadOnlyList<Inline> note) => Mark(IndexOf(note));

    private int IndexOf(IReadOnlyList<Inline> note)
    {
        var words = PlainText.Of(note);
        var index = _notes.FindIndex(other => PlainText.Of(other) == words);
        if (index >= 0)
            return index;
        _notes.Add(note);
        return _notes.Count - 1;
    }

    private static string Mark(int index) => new('*', index + 1);
}
