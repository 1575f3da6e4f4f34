using System.Collections;

namespace SocialReport.Diagnostics;

/// <summary>The findings of a run, in the order they were made; every phase adds all of its own.</summary>
public sealed class DiagnosticBag : IReadOnlyCollection<Diagnostic>
{
    private readonly List<Diagnostic> _items = [];

    /// <summary>The number of findings.</summary>
    public int Count => _items.Count;

    /// <summary>Whether any finding is an error.</summary>
    public bool HasErrors => _items.Exists(item => item.Severity == Severity.Error);

    /// <summary>Adds a finding.</summary>
    public void Add(Diagnostic diagnostic) => _items.Add(diagnostic);

    /// <summary>Adds several findings.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics) => _items.AddRange(diagnostics);

    /// <inheritdoc/>
    public IEnumerator<Diagnostic> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
