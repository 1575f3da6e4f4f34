using System.Globalization;
using System.Text;

namespace SocialReport.Tests.Reconciliation;

/// <summary>Writes <c>docs/avstamning.md</c>: how the published reports and ours compare, from the list of cells.</summary>
internal static class ReconciliationSummary
{
    private const string UnknownCause = "orsak okänd";

    private const string LeftOut =
        "S4 har 26 tabeller i källan. Den som inte är med, S4-T0, är innehållsförteckningen: hos oss följer den av rubrikerna.";

    private const string SameInOtherForm = "Samma";

    public static string Write(ReconciliationList list)
    {
        var text = new StringBuilder("""
            # Avstämning mot publicerade rapporter

            Fem publicerade rapporter är gjorda om med socrep, cell för cell.
            [avstamning.yaml](avstamning.yaml) har en rad för varje cell, och ett test prövar dem alla mot de rapporter som byggs.
            Den här sidan är sammanställd ur listan av testet `The_summary_is_that_of_the_list`; `SOCREP_ACCEPT=1 dotnet test` skriver om den.

            *Indata* är lästa ur en fil och *beräknade* följer av indata; båda är lika med det publicerade.
            Ett medel av månader är beräknat, och en cell med flera tal är beräknad om något av dem är det.
            Har källan bara resultatet kan underlaget vara konstruerat så att det ger det, som månaderna i S4-T15; datafilen säger det, och cellen prövar då bara att vi räknar rätt.
            *Avrundning* är de beräknade celler där källans avrundade tal inte riktigt ger det publicerade, men oavrundade tal gör det.
            *Annan form* är samma tal, skrivet på annat sätt hos oss eller med en skillnad i källan som läses in som en egen rad.
            *Avviker* är celler där vårt tal är ett annat än det publicerade.

            | Rapport | Tabeller | Celler | Indata | Beräknade | varav avrundning | Tomma | Annan form | Avviker | varav orsak okänd |
            |--|--:|--:|--:|--:|--:|--:|--:|--:|--:|

            """);
        foreach (var report in list.Tables.GroupBy(table => table.Id.Split('-')[0]))
            text.Append(CultureInfo.InvariantCulture, $"| {report.Key} {list.Covers[report.Key].Name} | {report.Count()} | {Counts(report)} |\n");
        text.Append(CultureInfo.InvariantCulture, $"| Alla | {list.Tables.Count} | {Counts(list.Tables)} |\n\n{LeftOut}\n\n## Celler som avviker\n");
        foreach (var table in list.Tables.Where(table => table.Cells.Exists(Differs)))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n### {table.Id} {table.Title}\n\n| Rad | Kolumn | Publicerat | Vårt | Orsak |\n|--|--|--:|--:|--|\n");
            foreach (var cell in table.Cells.Where(Differs))
                text.Append(CultureInfo.InvariantCulture, $"| {Cell(cell.Row)} | {Cell(cell.Column)} | {Cell(cell.Published)} | {Cell(cell.Ours ?? "")} | {Cell(cell.Cause ?? "")} |\n");
        }
        return text.ToString();
    }

    private static string Counts(IEnumerable<PublishedTable> tables)
    {
        var cells = tables.SelectMany(table => table.Cells).ToList();
        int[] counts =
        [
            cells.Count,
            cells.Count(cell => cell.Kind == "indata"),
            cells.Count(cell => cell.Kind == "beräknad"),
            cells.Count(cell => cell.Rounding == "ja"),
            cells.Count(cell => cell.Kind == "tom"),
            cells.Count(cell => cell.Kind == "avviker" && !Differs(cell)),
            cells.Count(Differs),
            cells.Count(cell => Differs(cell) && cell.Cause!.Contains(UnknownCause, StringComparison.OrdinalIgnoreCase)),
        ];
        return string.Join(" | ", counts.Select(count => count.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>Whether ours is another number or word, and not the same in another form.</summary>
    private static bool Differs(PublishedCell cell) =>
        cell.Kind == "avviker" && !cell.Cause!.StartsWith(SameInOtherForm, StringComparison.Ordinal) && Essence(cell.Published) is var published && Essence(cell.Ours ?? "") is var ours && published != ours;

    /// <summary>What a cell says without its form: a number without unit and mark, words without spaces; blank and a missing value are the same.</summary>
    private static string Essence(string printed)
    {
        var words = string.Concat(printed.Where(letter => !char.IsWhiteSpace(letter) && letter is not ('*' or '%'))).Replace('−', '-').Replace("mnkr", "", StringComparison.Ordinal);
        if (decimal.TryParse(words.Replace(',', '.'), NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
            return (number / 1.000000000000m).ToString(CultureInfo.InvariantCulture);
        return words is "-" ? "" : words;
    }

    private static string Cell(string words) => words.Replace("|", "\\|", StringComparison.Ordinal).Replace('\n', ' ');
}
