namespace SocialReport.Disclosure;

/// <summary>A sum of quantities, each times a number, and a constant. Exact: nothing is ever divided.</summary>
/// <param name="Constant">The constant.</param>
/// <param name="Terms">What each quantity, by its index, is multiplied by; never 0.</param>
internal sealed record LinearForm(decimal Constant, IReadOnlyDictionary<int, decimal> Terms)
{
    private static readonly Dictionary<int, decimal> None = [];

    public static LinearForm Of(decimal constant) => new(constant, None);

    public static LinearForm Of(Quantity quantity) => new(0, new Dictionary<int, decimal> { [quantity.Index] = 1 });

    public bool IsConstant => Terms.Count == 0;

    /// <summary>The quantities, in a fixed order.</summary>
    public IEnumerable<int> Quantities => Terms.Keys.Order();

    /// <exception cref="OverflowException">The result is too large.</exception>
    public static LinearForm Sum(IEnumerable<LinearForm> forms)
    {
        var constant = 0m;
        var terms = new Dictionary<int, decimal>();
        foreach (var form in forms)
        {
            constant += form.Constant;
            foreach (var (index, factor) in form.Terms)
            {
                var total = terms.GetValueOrDefault(index) + factor;
                if (total == 0)
                    terms.Remove(index);
                else
                    terms[index] = total;
            }
        }
        return new LinearForm(constant, terms);
    }

    /// <exception cref="OverflowException">The result is too large.</exception>
    public LinearForm Times(decimal factor) => factor switch
    {
        0 => Of(0),
        1 => this,
        _ => new(Constant * factor, Terms.ToDictionary(term => term.Key, term => term.Value * factor)),
    };

    /// <summary>Its value.</summary>
    /// <exception cref="OverflowException">The result is too large.</exception>
    public decimal ValueOf(IReadOnlyList<Quantity> quantities) =>
        Constant + Quantities.Sum(index => Terms[index] * quantities[index].Value);
}

/// <summary>One linear form divided by another, which is often just 1.</summary>
/// <param name="Numerator">What is divided.</param>
/// <param name="Denominator">By what.</param>
internal sealed record RationalForm(LinearForm Numerator, LinearForm Denominator)
{
    private static readonly LinearForm One = LinearForm.Of(1);

    public static RationalForm Of(LinearForm form) => new(form, One);

    public static RationalForm Sum(IReadOnlyList<RationalForm> forms)
    {
        var common = forms.Count == 0 ? One : forms[0].Denominator;
        if (forms.All(form => Same(form.Denominator, common)))
            return new RationalForm(LinearForm.Sum(forms.Select(form => form.Numerator)), common);
        var (numerator, denominator) = (LinearForm.Of(0), One);
        foreach (var form in forms)
        {
            if (Product(numerator, form.Denominator) is not { } left || Product(form.Numerator, denominator) is not { } right || Product(denominator, form.Denominator) is not { } below)
                throw new NotLinearException();
            (numerator, denominator) = (LinearForm.Sum([left, right]), below);
        }
        return new RationalForm(numerator, denominator);
    }

    public RationalForm Times(RationalForm other) =>
        Product(Numerator, other.Numerator) is { } above && Product(Denominator, other.Denominator) is { } below ? new RationalForm(above, below) : throw new NotLinearException();

    public RationalForm DividedBy(RationalForm other) => Times(new RationalForm(other.Denominator, other.Numerator));

    /// <summary>
    /// What a reader who knows its value knows of the quantities: this form is 0. Exact, as it is made of the true numerator
    /// and denominator and not of their quotient.
    /// </summary>
    public LinearForm Relation(IReadOnlyList<Quantity> quantities) =>
        LinearForm.Sum([Numerator.Times(Denominator.ValueOf(quantities)), Denominator.Times(-Numerator.ValueOf(quantities))]);

    private static LinearForm? Product(LinearForm left, LinearForm right) =>
        left.IsConstant ? right.Times(left.Constant) : right.IsConstant ? left.Times(right.Constant) : null;

    private static bool Same(LinearForm left, LinearForm right) =>
        ReferenceEquals(left, right)
        || (left.Constant == right.Constant && left.Terms.Count == right.Terms.Count && left.Terms.All(term => right.Terms.GetValueOrDefault(term.Key) == term.Value));
}

/// <summary>A figure depends on quantities in a way that is no quotient of sums.</summary>
internal sealed class NotLinearException : Exception;
