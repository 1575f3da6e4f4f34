using SocialReport.Diagnostics;

namespace SocialReport.Disclosure;

/// <summary>
/// The address of a figure: <c>table/row/column</c>, <c>fakta/id</c>, <c>indikator/id/field</c>,
/// or <c>text/file:line:column</c> for one computed in a sentence.
/// </summary>
/// <param name="Address">The address as written.</param>
public readonly record struct FigureId(string Address)
{
    /// <summary>The address of a table's cell.</summary>
    public static FigureId Cell(string table, string row, string column) => new($"{table}/{row}/{column}");

    /// <summary>The address of a fact of its own.</summary>
    public static FigureId Fact(string id) => new($"fakta/{id}");

    /// <summary>The address of what is said of an indicator or a goal.</summary>
    /// <param name="what">Which of the two: <c>indikator</c> or <c>mål</c>.</param>
    /// <param name="id">Its id.</param>
    /// <param name="field">What of it.</param>
    public static FigureId Indicator(string what, string id, string field) => new($"{what}/{id}/{field}");

    /// <summary>The address of a figure computed in a sentence.</summary>
    public static FigureId InText(SourceLocation location) => new($"text/{location}");

    /// <summary>The address as written.</summary>
    public override string ToString() => Address;
}
