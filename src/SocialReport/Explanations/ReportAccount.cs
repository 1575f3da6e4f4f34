using SocialReport.Calculation;
using SocialReport.Disclosure;
using SocialReport.Documents;
using SocialReport.Facts;
using SocialReport.Rendering;
using SocialReport.Templates;

namespace SocialReport.Explanations;

/// <summary>
/// Every figure of a report with where it comes from and where it is printed. It knows values that the report doesn't show, so it
/// stays on the machine; what it tells leaves them out unless they are asked for.
/// </summary>
public sealed class ReportAccount
{
    private readonly Dictionary<FigureId, CalculatedFigure> _figures = [];
    private readonly Dictionary<FigureId, TextFigure> _inText = [];
    private readonly SecrecyDecision _decision;
    private readonly PrintedFormulas _formulas;
    private readonly PrintedPlaces _places;
    private readonly FigureNames _names;

    internal ReportAccount(CalculatedReport report, IReadOnlyList<TextFigure> inText, SecrecyDecision decision, Document document)
    {
        Report = report;
        _decision = decision;
        _names = new FigureNames(report, document);
        _places = new PrintedPlaces(document, _names);
        _formulas = new PrintedFormulas(document, FormulaWords.Of(report));
        foreach (var figure in report.Tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells).Concat(report.Facts).Concat(report.Indicators))
            _figures.TryAdd(figure.Id, figure);
        foreach (var figure in inText)
            _inText.TryAdd(figure.Id, figure);
    }

    /// <summary>Every address, in the report's order; those of sentences last.</summary>
    public IEnumerable<FigureId> Figures => _figures.Keys.Concat(_inText.Keys);

    /// <summary>How many pages the PDF has.</summary>
    public int PageCount => _places.PageCount;

    /// <summary>The figures before anything is withheld, for finding them by name.</summary>
    internal CalculatedReport Report { get; }

    internal FigureNames Names => _names;

    /// <summary>
    /// What a figure comes from, down to the cells of files; null when there is no such figure.
    /// </summary>
    /// <param name="figure">Its address.</param>
    /// <param name="showWithheld">Whether values that the report doesn't show are told all the same.</param>
    public Explanation? Explain(FigureId figure, bool showWithheld = false) =>
        Knows(figure) ? new Telling(this, showWithheld).Whole(figure) : null;

    /// <summary>Whether there is a figure with an address.</summary>
    public bool Knows(FigureId figure) => _figures.ContainsKey(figure) || _inText.ContainsKey(figure);

    /// <summary>Where figures are printed with some characters, in reading order; those that aren't shown never match.</summary>
    /// <param name="written">The number as somebody read it, with or without its unit; a hyphen is a minus.</param>
    public IReadOnlyList<PrintedOccurrence> PrintedAs(string written)
    {
        var wanted = new WrittenNumber(written);
        var exact = Occurrences(figure => wanted.IsPrinted(figure.Figure, withSign: true));
        return exact.Count > 0 ? exact : Occurrences(figure => wanted.IsPrinted(figure.Figure, withSign: false));
    }

    /// <summary>The figures printed on a page of the PDF, in reading order.</summary>
    /// <param name="pageNumber">The page, from 1.</param>
    public IReadOnlyList<PrintedOccurrence> OnPage(int pageNumber) => Occurrences(figure => _places.Pages(figure).Contains(pageNumber));

    private IReadOnlyList<PrintedOccurrence> Occurrences(Func<PlacedFigure, bool> isWanted) =>
        [.. _places.All.Where(figure => Knows(figure.Figure.Figure) && isWanted(figure)).Select(figure =>
            new PrintedOccurrence(figure.Figure.Figure, _names.Of(figure.Figure.Figure), _places.At(figure)))];

    /// <summary>One explanation; what has been told in it is not told again.</summary>
    private sealed class Telling(ReportAccount account, bool showWithheld)
    {
        private readonly HashSet<FigureId> _told = [];

        public Explanation Whole(FigureId id) => Of(id, id) with { Places = account._places.Of(id) };

        private Explanation Of(FigureId id, FigureId parent) =>
            account._figures.TryGetValue(id, out var figure) ? Of(figure, parent)
            : account._inText.TryGetValue(id, out var inText) ? Of(inText)
            : new Explanation(id, id.Address);

        private Explanation Of(CalculatedFigure figure, FigureId parent)
        {
            var explanation = new Explanation(figure.Id, account._names.Of(figure.Id, parent))
            {
                Formula = figure.Formula is null ? null : account._formulas.Of(figure.Id) ?? figure.Formula,
                WrittenFormula = figure.Formula,
            };
            if (WhyWithheld(figure.Id) is { } reason)
                return explanation with { Withheld = reason };
            explanation = explanation with
            {
                Printed = figure.Value is CellValue.Number shown
                    ? SwedishNumber.Format(shown.Value, figure.Format with { WithUnit = true })
                    : FigureValues.Words(figure.Value, figure.Unit),
                Unrounded = figure.Value is CellValue.Number number && !Hides(figure.Operands) ? UnroundedNumber.Of(number.Value, figure.Unit) : null,
                Declared = figure.Source,
            };
            return Deeper(explanation, figure.Operands) with { Cells = [.. figure.Facts.Select(Cell)] };
        }

        private Explanation Of(TextFigure figure)
        {
            var explanation = new Explanation(figure.Id, "beräknat i texten") { Formula = figure.Expression, WrittenFormula = figure.Expression };
            if (WhyWithheld(figure.Id) is { } reason)
                return explanation with { Withheld = reason };
            explanation = explanation with
            {
                Printed = account._places.First(figure.Id)?.Figure.Value,
                Unrounded = Hides(figure.Operands) ? null : UnroundedNumber.Of(figure.Value, figure.Unit),
            };
            return Deeper(explanation, figure.Operands);
        }

        private Explanation Deeper(Explanation explanation, IReadOnlyList<FigureId> operands) =>
            Hides(operands) ? explanation with { HidesOperands = true }
            : operands.Count > 0 && !_told.Add(explanation.Id) ? explanation with { IsToldBefore = true }
            : explanation with { Operands = [.. operands.Select(operand => Of(operand, explanation.Id))] };

        /// <summary>Why a figure isn't told; null when it is.</summary>
        private string? WhyWithheld(FigureId figure) =>
            !showWithheld && account._decision.For(figure) is { } withheld ? SecrecyLog.Reason(withheld) : null;

        /// <summary>Whether what a figure is computed from isn't told: one that is withheld would follow from the others and every digit.</summary>
        private bool Hides(IReadOnlyList<FigureId> operands) => !showWithheld && operands.Any(account._decision.Withholds);

        private static StatedCell Cell(Fact fact) => new($"{fact.Measure} {fact.Span.SwedishName}", fact.AsOf.Written, fact.Original, fact.Source) { Origins = fact.Origins };
    }
}

/// <summary>A figure at one place where it is printed.</summary>
/// <param name="Figure">Its address.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Place">The place.</param>
public sealed record PrintedOccurrence(FigureId Figure, string Name, PrintedPlace Place);
