using System.Globalization;
using System.Text.RegularExpressions;

namespace SocialReport.Workspaces;

/// <summary>Reads which spans a column is repeated for, and how months become one number.</summary>
internal static partial class SeriesReader
{
    private static readonly string[] Forms =
        ["alla", "alla år", "5 år", "månader", "årets månader", "3 års månader", "12 månader", "2019..2023"];

    private static readonly string[] ReckoningForms = ["summa", "medel", "sista", "ackumulerat", "rullande medel 12"];

    /// <summary>The choice that <c>serie</c> makes; null, with a diagnostic, when it makes none.</summary>
    public static SeriesChoice? Read(YamlValue value)
    {
        if (value.IsList)
            return new SeriesChoice.Listed([.. value.List()!.Select(Part).OfType<SeriesChoice>()]);
        return value.Formed(Steps, Forms, "en lista av år och perioder");
    }

    /// <summary>What <c>räkna</c> says; null, with a diagnostic, when it can't be read.</summary>
    public static Reckoning? Reckoning(YamlValue value) => value.Formed(ReadReckoning, ReckoningForms);

    private static Reckoning? ReadReckoning(string text)
    {
        var parts = ReckoningPattern().Match(text);
        return parts.Success
            ? new Reckoning(Choices.Reckonings[parts.Groups["kind"].Value], parts.Groups["window"].Success ? Number(parts.Groups["window"].Value) : null)
            : null;
    }

    private static SeriesChoice? Part(YamlValue item)
    {
        if (item.Scalar is { } text && Steps(text) is { } steps)
            return steps;
        return ColumnReader.PeriodOf(item) is { } period ? new SeriesChoice.Single(period) : null;
    }

    private static SeriesChoice? Steps(string text)
    {
        if (text == "alla")
            return new SeriesChoice.AsStated();
        if (YearsPattern().Match(text) is { Success: true } years)
        {
            var (first, last) = (Number(years.Groups[1].Value), Number(years.Groups[2].Value));
            return first <= last ? new SeriesChoice.Years(first, last) : null;
        }
        if (StepPattern().Match(text) is not { Success: true } steps)
            return null;
        var step = Choices.SeriesSteps[steps.Groups["step"].Value];
        if (steps.Groups["years"] is { Success: true } back)
            return new SeriesChoice.OfYears(Number(back.Value), step);
        return steps.Groups["count"].Value switch
        {
            "" => new SeriesChoice.InPeriod(step),
            "alla" => new SeriesChoice.All(step),
            "årets" => new SeriesChoice.InYear(step),
            var count => new SeriesChoice.Latest(Number(count), step),
        };
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^((?<count>alla|årets|[1-9][0-9]?) |(?<years>[1-9]) års )?(?<step>år|tertial|kvartal|månader)$", RegexOptions.CultureInvariant)]
    private static partial Regex StepPattern();

    [GeneratedRegex(@"^((?:19|20|21)[0-9]{2})\.\.((?:19|20|21)[0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex YearsPattern();

    [GeneratedRegex("^(rullande (?<kind>summa|medel) (?<window>[1-9][0-9]?)|(?<kind>summa|medel|sista|ackumulerat))$", RegexOptions.CultureInvariant)]
    private static partial Regex ReckoningPattern();
}
