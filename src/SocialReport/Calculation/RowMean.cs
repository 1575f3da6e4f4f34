using SocialReport.Diagnostics;
using SocialReport.Disclosure;
using SocialReport.Expressions;
using SocialReport.Facts;

namespace SocialReport.Calculation;

/// <summary>
/// The mean of rows: unweighted, Σx / n, or weighted, Σ(w·x) / Σw. A missing term or weight makes it missing, unless
/// missing ones are skipped.
/// </summary>
internal static class RowMean
{
    /// <summary>How the mean is computed.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="weights">Their weights; none for the unweighted mean.</param>
    public static Derivation How(IReadOnlyList<CalculatedFigure> terms, IReadOnlyList<CalculatedFigure> weights)
    {
        if (weights.Count == 0)
            return new Derivation.Quotient(RowSum.How(terms), new Derivation.Constant(Math.Max(1, terms.Count(term => term.Value is CellValue.Number))));
        var both = terms.Zip(weights).Where(pair => pair.First.Value is CellValue.Number && pair.Second.Value is CellValue.Number).ToList();
        return new Derivation.Quotient(
            new Derivation.Sum([.. both.Select(pair => new Derivation.Product(new Derivation.OfFigure(pair.First.Id), new Derivation.OfFigure(pair.Second.Id)))]),
            RowSum.How(both.Select(pair => pair.Second)));
    }

    /// <summary>The mean, in base units and unrounded.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="weights">Their weights; none for the unweighted mean.</param>
    /// <param name="skipsMissing">Whether terms without a value are left out.</param>
    /// <param name="address">The mean's address, for messages.</param>
    /// <param name="place">The mean's place, for messages.</param>
    /// <param name="diagnostics">Takes what is wrong with the terms.</param>
    public static (CellValue Value, MeasureUnit? Unit) Of(
        IReadOnlyList<CalculatedFigure> terms,
        IReadOnlyList<CalculatedFigure> weights,
        bool skipsMissing,
        FigureId address,
        SourceLocation place,
        DiagnosticBag diagnostics)
    {
        // What can be summed has a mean: the sum finds what can't.
        var (sum, unit) = RowSum.Of(terms, skipsMissing, address, place, diagnostics);
        if (sum is not CellValue.Number total)
            return (sum, unit);
        if (weights.Count == 0)
            return (new CellValue.Number(total.Value / terms.Count(term => term.Value is CellValue.Number)), unit);
        var (whole, _) = RowSum.Of(weights, skipsMissing, address, place, diagnostics);
        if (whole is not CellValue.Number)
            return (whole, null);
        try
        {
            return Weighted(terms, weights) is { } mean ? (new CellValue.Number(mean), unit) : (new CellValue.Missing(Expressions.Arithmetic.NoValueMarker), null);
        }
        catch (OverflowException)
        {
            diagnostics.Add(Messages.TooLarge(place, address.Address));
            return (FigureValues.Failed, null);
        }
    }

    /// <summary>Σ(w·x) / Σw of the rows with both; null when the weights add up to nothing.</summary>
    private static decimal? Weighted(IReadOnlyList<CalculatedFigure> terms, IReadOnlyList<CalculatedFigure> weights)
    {
        var (weighted, weight) = (0m, 0m);
        foreach (var (term, factor) in terms.Zip(weights))
        {
            if (term.Value is not CellValue.Number number || factor.Value is not CellValue.Number by)
                continue;
            weighted += number.Value * by.Value;
            weight += by.Value;
        }
        return weight == 0 ? null : weighted / weight;
    }
}
