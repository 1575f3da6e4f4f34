using SocialReport.Calculation;
using SocialReport.Expressions;
using SocialReport.Facts;

namespace SocialReport.Disclosure;

/// <summary>Writes every computed figure as what it is of the stated quantities, through all the figures between.</summary>
/// <param name="figures">The report's figures by address.</param>
/// <param name="quantityOf">The quantity that a stated figure or a fact is; null for what is no number.</param>
internal sealed class FigureForms(IReadOnlyDictionary<FigureId, CalculatedFigure> figures, Func<CalculatedFigure?, Fact?, Quantity?> quantityOf)
{
    private readonly Dictionary<FigureId, RationalForm?> _forms = [];
    private readonly Dictionary<FigureId, IReadOnlyList<int>> _quantities = [];

    /// <summary>The figure as one sum of quantities divided by another; null when it is something else.</summary>
    public RationalForm? Of(FigureId id)
    {
        if (_forms.TryGetValue(id, out var known))
            return known;
        // A figure that is computed from itself has been told of; it has no value.
        _forms[id] = null;
        try
        {
            return _forms[id] = Of(figures[id]);
        }
        catch (Exception error) when (error is NotLinearException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>The quantities that a figure depends on in any way, in a fixed order.</summary>
    public IReadOnlyList<int> QuantitiesOf(FigureId id)
    {
        if (_quantities.TryGetValue(id, out var known))
            return known;
        _quantities[id] = [];
        var found = new SortedSet<int>();
        if (figures.GetValueOrDefault(id) is { } figure)
        {
            if (figure.How is { } how)
                Add(how, found);
            else if (quantityOf(figure, null) is { } quantity)
                found.Add(quantity.Index);
        }
        return _quantities[id] = [.. found];
    }

    private void Add(Derivation how, SortedSet<int> found)
    {
        switch (how)
        {
            case Derivation.OfFigure figure:
                found.UnionWith(QuantitiesOf(figure.Id));
                break;
            case Derivation.OfFact fact when quantityOf(null, fact.Value) is { } quantity:
                found.Add(quantity.Index);
                break;
            default:
                foreach (var part in Parts(how))
                    Add(part, found);
                break;
        }
    }

    private static IReadOnlyList<Derivation> Parts(Derivation how) => how switch
    {
        Derivation.Sum sum => sum.Terms,
        Derivation.Product product => [product.Left, product.Right],
        Derivation.Quotient quotient => [quotient.Numerator, quotient.Denominator],
        Derivation.Other other => other.Operands,
        _ => [],
    };

    private RationalForm Of(CalculatedFigure figure) => figure.How is { } how
        ? Of(how)
        : quantityOf(figure, null) is { } quantity ? RationalForm.Of(LinearForm.Of(quantity)) : throw new NotLinearException();

    private RationalForm Of(Derivation how) => how switch
    {
        Derivation.Constant constant => RationalForm.Of(LinearForm.Of(constant.Value)),
        Derivation.OfFigure figure => Of(figure.Id) ?? throw new NotLinearException(),
        Derivation.OfFact fact => quantityOf(null, fact.Value) is { } quantity ? RationalForm.Of(LinearForm.Of(quantity)) : throw new NotLinearException(),
        Derivation.Sum sum => RationalForm.Sum([.. sum.Terms.Select(Of)]),
        Derivation.Product product => Of(product.Left).Times(Of(product.Right)),
        Derivation.Quotient quotient => Of(quotient.Numerator).DividedBy(Of(quotient.Denominator)),
        _ => throw new NotLinearException(),
    };
}
