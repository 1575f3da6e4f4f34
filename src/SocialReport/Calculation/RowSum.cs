using SocialReport.Diagnostics;
using SocialReport.Disclosure;
using SocialReport.Expressions;
using SocialReport.Facts;

namespace SocialReport.Calculation;

/// <summary>Adds the terms of a sum row in one column, unrounded.</summary>
internal static class RowSum
{
    /// <summary>How a sum of the terms is computed.</summary>
    public static Derivation How(IEnumerable<CalculatedFigure> terms) =>
        new Derivation.Sum([.. terms.Where(term => term.Value is CellValue.Number).Select(term => new Derivation.OfFigure(term.Id))]);

    /// <summary>
    /// The sum and what it counts; no unit when there is no sum. With a term missing the sum is missing,
    /// unless missing terms are skipped and some are left.
    /// </summary>
    /// <param name="terms">The terms.</param>
    /// <param name="skipsMissing">Whether missing terms are left out (<c>saknas: hoppa_över</c>).</param>
    /// <param name="sum">The sum's address, for messages.</param>
    /// <param name="place">The sum's place, for messages.</param>
    /// <param name="diagnostics">Takes what is wrong with the terms.</param>
    public static (CellValue Value, MeasureUnit? Unit) Of(
        IReadOnlyList<CalculatedFigure> terms, bool skipsMissing, FigureId sum, SourceLocation place, DiagnosticBag diagnostics)
    {
        if (terms.Any(term => FigureValues.HasFailed(term.Value)))
            return (FigureValues.Failed, null);
        // Words under each other have no sum, and nobody expects one.
        if (terms.Any(term => term.Unit == MeasureUnit.Text))
            return (new CellValue.Missing(""), null);
        if (terms.FirstOrDefault(term => term.Value is not (CellValue.Number or CellValue.Missing)) is { } inexact)
            return Fail(Messages.SumOfInexact(inexact.Source, sum.Address, FigureValues.Words(inexact.Value, inexact.Unit)));

        var numbers = terms.Where(term => term.Value is CellValue.Number).ToList();
        var units = numbers.Select(term => term.Unit).Distinct().ToList();
        if (units.Count > 1)
            return Fail(Messages.SumAcrossUnits(place, sum.Address));
        if (numbers.Count == 0 || (numbers.Count < terms.Count && !skipsMissing))
            return (terms.Select(term => term.Value).OfType<CellValue.Missing>().FirstOrDefault() ?? new CellValue.Missing(""), null);
        var total = 0m;
        foreach (var term in numbers)
        {
            total += ((CellValue.Number)term.Value).Value;
            if (Math.Abs(total) > SwedishNumber.Largest)
                return Fail(Messages.TooLarge(place, sum.Address));
        }
        return (new CellValue.Number(total), units[0]);

        (CellValue, MeasureUnit?) Fail(Diagnostic diagnostic)
        {
            diagnostics.Add(diagnostic);
            return (FigureValues.Failed, null);
        }
    }
}
