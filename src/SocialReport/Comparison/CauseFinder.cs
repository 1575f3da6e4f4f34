namespace SocialReport.Comparison;

/// <summary>
/// Follows changed figures down to the cells that state them. Where the earlier version kept no provenance, a cell has
/// changed when the figure that it states is printed otherwise.
/// </summary>
/// <param name="old">The earlier version.</param>
/// <param name="current">The later version.</param>
/// <param name="pairs">Which figures are the same.</param>
internal sealed class CauseFinder(ReportState old, ReportState current, FigurePairs pairs)
{
    private readonly FigureNames _oldNames = new(old);
    private readonly FigureNames _newNames = new(current);
    private readonly Dictionary<string, IReadOnlyList<Cause>> _found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ComputedFigure>? _before = old.Computed?.Values.GroupBy(figure => pairs.NewId(figure.Id)).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    /// <summary>What changed below a figure, without numbers; none when it can't be told.</summary>
    public IReadOnlyList<Cause> Below(string id)
    {
        if (_found.TryGetValue(id, out var known))
            return known;
        // A cycle is refused when figures are calculated; this only keeps a broken file from going round.
        _found[id] = [];
        if (current.Computed?.GetValueOrDefault(id) is not { } figure)
            return [];
        var was = _before?.GetValueOrDefault(id);
        var causes = figure.Operands.Count == 0
            ? Stated(figure, was)
            : [.. figure.Operands.SelectMany(Below).Concat(Gone(figure, was)).DistinctBy(Key)];
        if (causes.Count == 0 && was is { Formula: { } formula } && formula != figure.Formula)
            causes = [new Cause(0, CauseKind.Formula, _newNames.Name(id), was.Source, figure.Source, null, null, formula, figure.Formula)];
        return _found[id] = causes;
    }

    /// <summary>What makes two causes the same: the cell, and what it states.</summary>
    public static (CauseKind, string?, string?, string) Key(Cause cause) =>
        (cause.Kind, cause.OldPlace, cause.NewPlace, cause.NewPlace is null || cause.Kind != CauseKind.Formula ? cause.What : "");

    private List<Cause> Stated(ComputedFigure figure, ComputedFigure? was)
    {
        if (_before is not null && was is not null && was.HasValueOf(figure))
            return [];
        if (_before is null && figure.Facts.Count > 1)
            return [.. figure.Facts.Where(fact => _byCell.Value.ContainsKey(fact.Source)).SelectMany(fact => Stated(current.Computed![_byCell.Value[fact.Source]], null))];
        // Several tables may state the same cell: the one that is printed has a name, and tells whether it changed.
        var shown = Shown(figure);
        var (oldPrinted, newPrinted) = (Before(shown), _newNames.Printed(shown));
        if (_before is null && oldPrinted == newPrinted)
            return [];
        var isNew = _before is not null ? was is null : oldPrinted is null;
        if (figure.Facts.Count > 1 && was is not null)
            return [.. figure.Facts.Select(fact => Changed(figure, fact, was.Facts.FirstOrDefault(other => (other.Measure, other.Span) == (fact.Measure, fact.Span)))).OfType<Cause>()];
        var (now, then) = (First(figure.Facts), First(was?.Facts ?? []));
        return
        [
            new Cause(
                0, isNew ? CauseKind.NewValue : CauseKind.Value, _newNames.Name(shown), then?.Source ?? was?.Source, now?.Source ?? figure.Source,
                oldPrinted, newPrinted, then?.Original, now?.Original),
        ];
    }

    /// <summary>One of several cells that a figure was put together of, such as a month.</summary>
    private Cause? Changed(ComputedFigure figure, StatedFact fact, StatedFact? was) => was?.Original == fact.Original
        ? null
        : new Cause(
            0, was is null ? CauseKind.NewValue : CauseKind.Value, $"{_newNames.Name(figure.Id)}: {fact.Measure} {fact.Span}",
            was?.Source, fact.Source, null, null, was?.Original, fact.Original);

    /// <summary>What the figure was computed from and no longer is, because it is no longer stated.</summary>
    private IEnumerable<Cause> Gone(ComputedFigure figure, ComputedFigure? was)
    {
        foreach (var operand in (was?.Operands ?? []).Where(operand => !current.Computed!.ContainsKey(pairs.NewId(operand))))
        {
            if (old.Computed?.GetValueOrDefault(operand) is not { } gone || figure.Operands.Contains(operand))
                continue;
            var fact = First(gone.Facts);
            yield return new Cause(
                0, CauseKind.RemovedValue, _oldNames.Name(operand), fact?.Source ?? gone.Source, null, _oldNames.Printed(operand), null, fact?.Original, null);
        }
    }

    private string Shown(ComputedFigure figure) => figure.Facts is [var only] && _newNames.Printed(figure.Id) is null && _byCell.Value.TryGetValue(only.Source, out var id) ? id : figure.Id;

    /// <summary>The printed figure that states a cell, by cell.</summary>
    private readonly Lazy<Dictionary<string, string>> _byCell = new(() =>
    {
        var byCell = new Dictionary<string, string>(StringComparer.Ordinal);
        var names = new FigureNames(current);
        foreach (var figure in current.Computed?.Values ?? [])
        {
            if (figure is { Operands.Count: 0, Facts: [var only] } && names.Printed(figure.Id) is not null)
                byCell.TryAdd(only.Source, figure.Id);
        }
        return byCell;
    });

    private static StatedFact? First(IReadOnlyList<StatedFact> facts) => facts is [var first, ..] ? first : null;

    private string? Before(string newId) => _oldPrinted.Value.GetValueOrDefault(newId);

    private readonly Lazy<Dictionary<string, string>> _oldPrinted = new(() =>
    {
        var printed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var figure in old.Figures.OrderBy(figure => figure.IsInText))
            printed.TryAdd(pairs.NewId(figure.Id), figure.Text);
        return printed;
    });
}
