using SocialReport.Disclosure;

namespace SocialReport.Calculation;

/// <summary>
/// How a figure is computed, in words: the names of columns and rows with what is done with them between. It holds the
/// addresses of names and no value, so that only what a reader sees elsewhere in the report can be made of it.
/// </summary>
/// <param name="Result">The column or row whose cells are computed so.</param>
/// <param name="Parts">The formula, left to right.</param>
public sealed record FormulaWords(FormulaPart Result, IReadOnlyList<FormulaPart> Parts)
{
    /// <summary>The formulas of a report's tables, by figure; none for a stated figure or one that can't be said in words.</summary>
    public static IReadOnlyDictionary<FigureId, FormulaWords> Of(CalculatedReport report)
    {
        var words = new Dictionary<FigureId, FormulaWords>();
        foreach (var table in report.Tables)
            new TableFormulas(table, report).AddTo(words);
        return words;
    }
}

/// <summary>A part of a formula in words.</summary>
public abstract record FormulaPart
{
    private FormulaPart()
    {
    }

    /// <summary>Words and signs as they are: <c> − </c>.</summary>
    /// <param name="Value">The words.</param>
    public sealed record Words(string Value) : FormulaPart;

    /// <summary>The heading of a column.</summary>
    /// <param name="Table">The table's id.</param>
    /// <param name="Id">The column's id.</param>
    public sealed record Column(string Table, string Id) : FormulaPart;

    /// <summary>The label of a row.</summary>
    /// <param name="Table">The table's id.</param>
    /// <param name="Address">What addresses the row in its table.</param>
    public sealed record Row(string Table, string Address) : FormulaPart;

    /// <summary>The title of a table.</summary>
    /// <param name="Table">The table's id.</param>
    public sealed record Title(string Table) : FormulaPart;
}
