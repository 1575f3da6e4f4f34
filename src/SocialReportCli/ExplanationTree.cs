using System.Globalization;
using SocialReport.Explanations;

namespace SocialReportCli;

/// <summary>Prints an explanation as a tree: a figure, what it is computed from, the cells that files state, and where it is printed.</summary>
/// <param name="output">Where to.</param>
/// <param name="useColor">Whether names may be coloured.</param>
internal sealed class ExplanationTree(TextWriter output, bool useColor)
{
    private const string Branch = "├─ ";
    private const string Last = "└─ ";
    private const string Trunk = "│  ";
    private const string Empty = "   ";

    public void Print(Explanation explanation)
    {
        output.WriteLine($"{Strong(explanation.Name)}{Value(explanation)}");
        output.WriteLine(Faint(explanation.Id.Address));
        PrintUnder(explanation, "");
        if (explanation.Places.Count == 0)
        {
            output.WriteLine("Skrivs inte ut i rapporten.");
            return;
        }
        output.WriteLine("Skrivs ut:");
        foreach (var place in explanation.Places)
            output.WriteLine($"  {Place(place)}");
    }

    /// <summary>Where figures are printed, one a line, under the sections of the report.</summary>
    public void Print(IReadOnlyList<PrintedOccurrence> occurrences)
    {
        string? section = null;
        foreach (var occurrence in occurrences)
        {
            if (occurrence.Place.Section is { } next && next != section)
                output.WriteLine(Strong(section = next));
            output.WriteLine($"  {occurrence.Place.Text}{Pages(occurrence.Place)}  {Name(occurrence)}");
            output.WriteLine(Faint($"    {occurrence.Figure.Address}"));
        }
    }

    /// <summary>A number that is computed in a sentence is best known by the sentence.</summary>
    private static string Name(PrintedOccurrence occurrence) =>
        occurrence.Figure.Address.StartsWith("text/", StringComparison.Ordinal) ? occurrence.Place.Where : occurrence.Name;

    private void PrintUnder(Explanation explanation, string indent)
    {
        var lines = new List<Action<string, string>>();
        if (explanation.Withheld is { } reason)
            lines.Add((first, _) => output.WriteLine($"{first}Värdet visas inte av sekretesskäl: {reason}."));
        if (explanation.Formula is { } formula)
            lines.Add((first, _) => output.WriteLine($"{first}{formula}{Faint(Declared(explanation))}"));
        foreach (var cell in explanation.Cells)
        {
            lines.Add((first, _) => output.WriteLine(
                $"{first}{cell.What}: ”{cell.Original}” i {cell.Location}{Faint($" (känt {cell.AsOf})")}"));
            foreach (var origin in cell.Origins)
                lines.Add((first, _) => output.WriteLine($"{first}sammanställt ur {origin}"));
        }
        if (explanation is { Cells.Count: 0, Formula: null, Declared: { } declared })
            lines.Add((first, _) => output.WriteLine($"{first}angivet i {declared}"));
        if (explanation.HidesOperands)
            lines.Add((first, _) => output.WriteLine($"{first}Vad talet räknas av visas inte av sekretesskäl."));
        if (explanation.IsToldBefore)
            lines.Add((first, _) => output.WriteLine($"{first}(se ovan)"));
        foreach (var operand in explanation.Operands)
        {
            lines.Add((first, next) =>
            {
                output.WriteLine($"{first}{Strong(operand.Name)}{Value(operand)}");
                PrintUnder(operand, next);
            });
        }
        for (var index = 0; index < lines.Count; index++)
        {
            var isLast = index == lines.Count - 1;
            lines[index](indent + (isLast ? Last : Branch), indent + (isLast ? Empty : Trunk));
        }
    }

    /// <summary>The printed number, and the one that it was rounded from when they differ.</summary>
    private static string Value(Explanation explanation) => explanation switch
    {
        { Printed: { } printed, Unrounded: { } unrounded } when printed != unrounded => $": {printed} (avrundat från {unrounded})",
        { Printed: { Length: > 0 } printed } => $": {printed}",
        { Unrounded: { } unrounded } => $": {unrounded}",
        _ => "",
    };

    private static string Declared(Explanation explanation) => explanation.Declared is { } declared ? $"  {declared}" : "";

    private static string Place(PrintedPlace place) => $"”{place.Text}”{Pages(place)}, {(place.Section is null ? "" : $"{place.Section}, ")}{place.Where}";

    private static string Pages(PrintedPlace place) => place.Pages.Count == 0 ? "" : $" s. {string.Join(", ", place.Pages.Select(page => page.ToString(CultureInfo.InvariantCulture)))}";

    private string Strong(string words) => useColor ? $"\e[1m{words}\e[0m" : words;

    private string Faint(string words) => useColor ? $"\e[2m{words}\e[0m" : words;
}
