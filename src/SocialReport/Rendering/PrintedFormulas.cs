using System.Text;
using System.Text.RegularExpressions;
using SocialReport.Calculation;
using SocialReport.Disclosure;
using SocialReport.Documents;

namespace SocialReport.Rendering;

/// <summary>
/// The formulas of a document's figures as a reader can be told them: every name is one that the document prints, and a
/// formula with a name that it doesn't print is not told. A withheld or missing figure has none.
/// </summary>
public sealed partial class PrintedFormulas
{
    private readonly IReadOnlyDictionary<FigureId, FormulaWords> _words;
    private readonly Dictionary<(string Table, string Id), string> _columns = [];
    private readonly Dictionary<(string Table, string Address), string> _rows = [];
    private readonly Dictionary<string, string> _titles = new(StringComparer.Ordinal);

    /// <param name="document">The document.</param>
    /// <param name="words">The formulas, by figure.</param>
    public PrintedFormulas(Document document, IReadOnlyDictionary<FigureId, FormulaWords> words)
    {
        _words = words;
        foreach (var table in document.Blocks.OfType<Table>())
            Add(table);
    }

    /// <summary>The formula, such as <c>Avvikelse = Prognos helår 2024 − Budget 2024</c>; null when there is none to tell.</summary>
    public string? Of(Inline.PrintedFigure figure) => figure.Format is Missing or Withheld ? null : Of(figure.Figure);

    /// <summary>Whether a formula is that of its row, such as a sum's, and else of its column.</summary>
    public bool IsOfRow(Inline.PrintedFigure figure) => _words.GetValueOrDefault(figure.Figure)?.Result is FormulaPart.Row;

    /// <summary>The formula of a figure in the text, after its row and table; null when there is none to tell.</summary>
    public string? OfText(Inline.PrintedFigure figure)
    {
        if (Of(figure) is not { } formula || Parts(figure.Figure) is not var (table, row, column))
            return null;
        var label = _rows.GetValueOrDefault((table, row));
        var isRowNamed = label is null || formula.StartsWith(label + " = ", StringComparison.Ordinal);
        var heading = _columns.GetValueOrDefault((table, column));
        // A sum is told by its row: which column it is of is told before.
        var place = !isRowNamed ? label : heading;
        var title = _titles.GetValueOrDefault(table);
        return string.Join(", ", new[] { place, title is null ? null : $"ur tabellen ”{title}”" }.OfType<string>()) + ": " + formula;
    }

    private const string Missing = "saknas";
    private const string Withheld = "skyddat";

    /// <summary>The formula of a figure that is shown; null when there is none to tell.</summary>
    internal string? Of(FigureId figure)
    {
        if (!_words.TryGetValue(figure, out var words) || Name(words.Result) is not { } result)
            return null;
        var text = new StringBuilder(result).Append(" = ");
        foreach (var part in words.Parts)
        {
            if (Name(part) is not { } name)
                return null;
            text.Append(name);
        }
        return text.ToString();
    }

    private string? Name(FormulaPart part) => part switch
    {
        FormulaPart.Words words => words.Value,
        FormulaPart.Column column => _columns.GetValueOrDefault((column.Table, column.Id)),
        FormulaPart.Row row => _rows.GetValueOrDefault((row.Table, row.Address)),
        FormulaPart.Title title => _titles.GetValueOrDefault(title.Table),
        _ => null,
    };

    private void Add(Table table)
    {
        var cells = TableGrid.Place(table.Rows);
        var first = cells.Where(cell => cell.ColumnIndex == 0).ToList();
        var isCalculated = false;
        foreach (var cell in cells.Where(cell => cell.ColumnIndex > 0))
        {
            if (cell.Cell.Content is not [Inline.PrintedFigure figure, ..] || Parts(figure.Figure) is not var (id, row, _) || id != table.Id)
                continue;
            isCalculated = true;
            var label = first.LastOrDefault(one => one.RowIndex <= cell.RowIndex && cell.RowIndex < one.RowIndex + one.Cell.RowSpan);
            if (label.Cell is not null)
                _rows.TryAdd((id, row), Plain(label.Cell.Content));
        }
        if (!isCalculated)
            return;
        AddHeadings(table);
        if (Plain(table.Caption) is { Length: > 0 } title)
            _titles.TryAdd(table.Id, title);
    }

    /// <summary>A heading that several columns have is told with the one above it.</summary>
    private void AddHeadings(Table table)
    {
        var levels = Enumerable.Range(0, table.Columns.Count).Select(_ => new List<string>()).ToList();
        foreach (var cell in TableGrid.Place(table.HeaderRows))
        {
            for (var column = cell.ColumnIndex; column < Math.Min(table.Columns.Count, cell.ColumnIndex + cell.Cell.ColumnSpan); column++)
                levels[column].Add(Plain(cell.Cell.Content));
        }
        var own = levels.ConvertAll(level => level.LastOrDefault(""));
        for (var column = 0; column < own.Count; column++)
        {
            var isShared = own.Count(other => other == own[column]) > 1;
            var heading = isShared ? string.Join(": ", levels[column]) : own[column];
            if (heading.Length > 0)
                _columns.TryAdd((table.Id, table.Columns[column].Id), heading);
        }
    }

    /// <summary>The parts of a cell's address: its table and column have no slash in them, its row may have.</summary>
    private static (string Table, string Row, string Column)? Parts(FigureId figure)
    {
        var (first, last) = (figure.Address.IndexOf('/', StringComparison.Ordinal), figure.Address.LastIndexOf('/'));
        return first < 0 || last <= first ? null : (figure.Address[..first], figure.Address[(first + 1)..last], figure.Address[(last + 1)..]);
    }

    /// <summary>The words of a heading or label without its unit, marks of notes and soft hyphens.</summary>
    internal static string Plain(IReadOnlyList<Inline> content) =>
        Ornament().Replace(PlainText.Of(content).Replace('\n', ' ').Replace("\u00AD", "", StringComparison.Ordinal).TrimEnd('*'), "");

    [GeneratedRegex(@" \((kr|tkr|mnkr|procent)\)$")]
    private static partial Regex Ornament();
}
