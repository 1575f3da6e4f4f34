using SocialReport.Diagnostics;
using SocialReport.Facts;

namespace SocialReport.Workspaces;

/// <summary>A number that stands in a YAML file, read as a cell of a data file is.</summary>
internal static class StatedNumber
{
    /// <summary>The value in its base unit, and the weight of its last digit; null, with a diagnostic, when it can't be read.</summary>
    public static (CellValue Value, decimal Step)? Read(YamlValue node, MeasureUnit unit, NumberScale scale)
    {
        if (node.Text() is not { } text)
            return null;
        if (unit == MeasureUnit.Text)
            return (new CellValue.Text(text), 0);
        var statement = new Statement(unit, scale, SignConvention.CostNegative);
        if (NumberReader.Read(text, NumberStyle.Usual) is NumberReading.Found found && statement.Allows(found.Unit)
            && (!statement.IsMoney || found.Value is CellValue.Number or CellValue.Missing))
            return (CellReader.InBaseUnit(found.Value, statement.Factor), SumRows.Step(found.Decimals) * statement.Factor);
        node.Report(Messages.NotAStatedNumber(node.Location, text, statement.Word));
        return null;
    }
}
