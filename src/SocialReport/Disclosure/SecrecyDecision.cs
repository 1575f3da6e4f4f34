namespace SocialReport.Disclosure;

/// <summary>Why a figure isn't shown.</summary>
public enum WithheldReason
{
    /// <summary>It counts too few persons.</summary>
    FewPersons,

    /// <summary>It rests on too few persons, as their cost does.</summary>
    RestsOnFew,

    /// <summary>Another withheld number could be computed from it.</summary>
    ProtectsOther,
}

/// <summary>A figure that isn't shown.</summary>
/// <param name="Id">Its address.</param>
/// <param name="Reason">Why.</param>
/// <param name="Protects">What it protects, when it is withheld for the sake of another: an address or a description, never a value.</param>
public sealed record WithheldFigure(FigureId Id, WithheldReason Reason, string? Protects);

/// <summary>What is decided about a report: which of its figures aren't shown, and why. It holds no values.</summary>
public sealed class SecrecyDecision
{
    private readonly Dictionary<FigureId, WithheldFigure> _withheld;

    internal SecrecyDecision(SecrecyRule rule, SecrecyWaiver? waiver, IReadOnlyList<WithheldFigure> withheld, IReadOnlyList<string> exposed, Publication publication)
    {
        (Rule, Waiver, Withheld, Exposed, Publication) = (rule, waiver, withheld, exposed, publication);
        _withheld = withheld.ToDictionary(figure => figure.Id);
    }

    /// <summary>Nothing counts persons, so nothing is withheld.</summary>
    public static SecrecyDecision Nothing { get; } = new(SecrecyRule.Usual, null, [], [], Publication.Empty);

    /// <summary>The rule.</summary>
    public SecrecyRule Rule { get; }

    /// <summary>The decision to show small counts all the same, or null.</summary>
    public SecrecyWaiver? Waiver { get; }

    /// <summary>What isn't shown, in the report's order.</summary>
    public IReadOnlyList<WithheldFigure> Withheld { get; }

    /// <summary>What is shown only because of the decision to show it, in the report's order.</summary>
    public IReadOnlyList<WithheldFigure> ShownAnyway { get; internal init; } = [];

    /// <summary>The small counts that can't be protected any more, since an earlier report has shown them or what they follow from.</summary>
    public IReadOnlyList<string> Exposed { get; }

    /// <summary>What a reader of the report knows after it, for the reports that follow.</summary>
    internal Publication Publication { get; }

    /// <summary>Whether a figure isn't shown.</summary>
    public bool Withholds(FigureId figure) => _withheld.ContainsKey(figure);

    /// <summary>Why a figure isn't shown, or null when it is.</summary>
    public WithheldFigure? For(FigureId figure) => _withheld.GetValueOrDefault(figure);
}
