using System.Text.Json;
using SocialReport.Calculation;
using SocialReport.Disclosure;
using SocialReport.Exports;
using SocialReport.Facts;
using SocialReport.Templates;
using SocialReport.Workspaces;

namespace SocialReport.Rendering;

/// <summary>
/// Writes <c>figures.json</c>: every figure with its value, formula, operands and the cell it came from.
/// It holds unmasked values, so it stays on the machine and is never attached or published.
/// </summary>
public static class Provenance
{
    /// <summary>The file's bytes.</summary>
    /// <param name="report">The calculated figures.</param>
    /// <param name="textFigures">The figures computed in sentences.</param>
    /// <param name="decision">Which figures the report doesn't show.</param>
    public static byte[] Write(CalculatedReport report, IReadOnlyList<TextFigure> textFigures, SecrecyDecision decision) => StableJson.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteStartArray("figures");
        foreach (var figure in report.Tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells).Concat(report.Facts).Concat(report.Indicators))
            Write(writer, figure, decision.For(figure.Id));
        foreach (var figure in textFigures)
            Write(writer, figure);
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter writer, CalculatedFigure figure, WithheldFigure? withheld)
    {
        writer.WriteStartObject();
        writer.WriteString("id", figure.Id.Address);
        if (figure.Value is CellValue.Number number)
            writer.WriteNumber("value", number.Value);
        else
            writer.WriteString("text", FigureValues.Words(figure.Value, figure.Unit));
        writer.WriteString("unit", Choices.WordFor(figure.Unit));
        if (withheld is not null)
            writer.WriteString("withheld", SecrecyLog.Reason(withheld));
        if (figure.Formula is { } formula)
            writer.WriteString("formula", formula);
        Write(writer, figure.Operands);
        Write(writer, figure.Facts);
        writer.WriteString("source", figure.Source.ToString());
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<Fact> facts)
    {
        if (facts.Count == 0)
            return;
        writer.WriteStartArray("facts");
        foreach (var fact in facts)
        {
            writer.WriteStartObject();
            writer.WriteString("measure", fact.Measure);
            writer.WriteString("span", fact.Span.SwedishName);
            writer.WriteString("asOf", fact.AsOf.Written);
            writer.WriteString("original", fact.Original);
            writer.WriteString("source", fact.Source.ToString());
            fact.Origins.WriteTo(writer);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, TextFigure figure)
    {
        writer.WriteStartObject();
        writer.WriteString("id", figure.Id.Address);
        writer.WriteNumber("value", figure.Value);
        if (figure.Unit is { } unit)
            writer.WriteString("unit", Choices.WordFor(unit));
        writer.WriteString("formula", figure.Expression);
        Write(writer, figure.Operands);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<FigureId> operands)
    {
        if (operands.Count > 0)
            writer.WriteWords("operands", operands.Select(operand => operand.Address));
    }
}
