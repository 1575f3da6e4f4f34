using SocialReport.Facts;

namespace SocialReport.Diagnostics;

/// <summary>The texts of the findings about tables and their calculation (SR035x).</summary>
internal static partial class Messages
{
    public static Diagnostic RowTwice(SourceLocation at, string table, string row) =>
        new("SR0350", Severity.Error, at, $"Tabellen {table} har två rader som heter ”{row}”.")
        {
            Hint = "Ge dem var sitt id i rapport.yaml.",
        };

    public static Diagnostic ColumnTwice(SourceLocation at, string table, string column) =>
        new("SR0370", Severity.Error, at, $"Tabellen {table} har två kolumner som heter {column}.")
        {
            Hint = "En serie ger kolumner med id och tid, som år_2023. Ge den andra kolumnen ett annat id.",
        };

    public static Diagnostic UnknownDataRow(SourceLocation at, string key, string dataset, IEnumerable<string> known) =>
        new("SR0351", Severity.Error, at, $"Det finns ingen rad ”{key}” i datamängden {dataset}.")
        {
            Hint = Suggestion.Hint(key, known),
        };

    public static Diagnostic RowsWithoutDataset(SourceLocation at) =>
        new("SR0352", Severity.Error, at, "Raden hämtas ur en datamängd, men tabellen har ingen.")
        {
            Hint = "Ange data: i tabellen.",
        };

    public static Diagnostic UnknownTextColumn(SourceLocation at, string column, string dataset, IEnumerable<string> known) =>
        new("SR0353", Severity.Error, at, $"Datamängden {dataset} har ingen textkolumn ”{column}”.")
        {
            Hint = Suggestion.Hint(column, known) ?? $"Textkolumnerna är {string.Join(", ", known)}.",
        };

    public static Diagnostic FilterMatchesNothing(SourceLocation at, string column, string value, IEnumerable<string> known) =>
        new("SR0354", Severity.Error, at, $"Ingen rad har ”{value}” i kolumnen ”{column}”.")
        {
            Hint = Suggestion.Hint(value, known) ?? $"Där står {QuotedList(known)}.",
        };

    public static Diagnostic UnknownRow(SourceLocation at, string row, string table, IEnumerable<string> known) =>
        new("SR0355", Severity.Error, at, $"Tabellen {table} har ingen rad ”{row}”.")
        {
            Hint = Suggestion.Hint(row, known),
        };

    public static Diagnostic OfWhichSummed(SourceLocation at, string row) =>
        new("SR0356", Severity.Error, at, $"Raden ”{row}” är en varav-rad och får inte ingå i en summa.")
        {
            Hint = "Ta bort den ur summan: den är redan med i raden som den är en del av.",
        };

    public static Diagnostic UnknownDataset(SourceLocation at, string dataset, IEnumerable<string> known) =>
        new("SR0357", Severity.Error, at, $"Det finns ingen datamängd ”{dataset}”.")
        {
            Hint = Suggestion.Hint(dataset, known) ?? $"Datamängderna i namnd.yaml är {string.Join(", ", known)}.",
        };

    public static Diagnostic Cycle(SourceLocation at, string table, string column) =>
        new("SR0358", Severity.Error, at, $"Beräkningen av {column} i tabellen {table} går i cirkel.")
        {
            Hint = "Formeln använder sig själv, direkt eller genom en annan kolumn eller rad. Skriv om den utan det.",
        };

    public static Diagnostic WrongKindSummed(SourceLocation at, string measure, MeasureKind kind) =>
        new("SR0359", Severity.Error, at, $"Måttet {measure} {KindWord(kind)} och kan inte summeras.")
        {
            Hint = "Räkna summan med en egen formel, eller låt bli summaraden.",
        };

    public static Diagnostic FigureMissing(SourceLocation at, string dataset, string row, string what) =>
        new("SR0360", Severity.Error, at, $"Uppgift saknas: {what} för ”{row}” i datamängden {dataset}.")
        {
            Hint = "Fyll i talet, eller skriv - där det med avsikt inte finns något.",
            IsGap = true,
        };

    public static Diagnostic TooLarge(SourceLocation at, string figure) =>
        new("SR0361", Severity.Error, at, $"Beräkningen av {figure} ger ett tal som är större än något i en rapport.")
        {
            Hint = "Se efter om talen och deras enheter stämmer.",
        };

    public static Diagnostic SumAcrossUnits(SourceLocation at, string figure) =>
        new("SR0362", Severity.Error, at, $"Summan {figure} blandar olika slags tal (belopp, antal, andel, pris).")
        {
            Hint = "Summera bara rader av samma slag.",
        };

    public static Diagnostic FormulaNotANumber(Workspaces.TextPattern formula) =>
        new("SR0363", Severity.Error, formula.Location, "Formeln ger varken ett tal eller en text.")
        {
            Hint = "Ett villkor skrivs med vad det ska ge: villkor ? värde : annat värde.",
            SourceLine = formula.SourceLine,
            Length = formula.Text.Length,
        };

    public static Diagnostic FiguresMissing(SourceLocation at, string dataset, string what) =>
        new("SR0371", Severity.Error, at, $"Uppgift saknas: {what} för alla rader i datamängden {dataset}.")
        {
            Hint = "Lägg till kolumnen i periodens fil, eller ta bort den ur tabellen.",
            IsGap = true,
        };

    public static Diagnostic DatasetWithoutRows(SourceLocation at, string dataset) =>
        new("SR0364", Severity.Error, at, $"Datamängden {dataset} har inga rader i någon periodmapp till och med perioden.")
        {
            Hint = $"Lägg filen {dataset}.csv i periodens mapp.",
            IsGap = true,
        };

    public static Diagnostic DataRowTwice(SourceLocation at, string table, string row) =>
        new("SR0365", Severity.Error, at, $"Raden ”{row}” hämtas två gånger till tabellen {table} och skulle summeras dubbelt.")
        {
            Hint = "Ta bort den ena, eller ange slag: varav på den som bara visar en del.",
        };

    public static Diagnostic AmbiguousRow(SourceLocation at, string row, string table) =>
        new("SR0366", Severity.Error, at, $"Tabellen {table} har flera rader som heter ”{row}”.")
        {
            Hint = "Ange radens id i stället för etiketten.",
        };

    public static Diagnostic UnknownColumnMeasure(SourceLocation at, string measure, string dataset, IEnumerable<string> known) =>
        new("SR0367", Severity.Error, at, $"Datamängden {dataset} har inget mått ”{measure}”.")
        {
            Hint = Suggestion.Hint(measure, known) ?? $"Måtten är {string.Join(", ", known)}.",
        };

    public static Diagnostic SumOfInexact(SourceLocation at, string figure, string written) =>
        new("SR0368", Severity.Error, at, $"”{written}” är inget bestämt tal, så summan {figure} kan inte räknas.")
        {
            Hint = "Skriv ett tal i datafilen, eller - om uppgiften saknas.",
        };

    public static Diagnostic PrintUnitUnfit(SourceLocation at, string column, string found, string unit) =>
        new("SR0369", Severity.Error, at, $"Kolumnen {column} ska skrivas i {unit}, men här står {found}.")
        {
            Hint = "Ändra enhet i rapport.yaml, eller slag där talet anges.",
        };

    private static string KindWord(MeasureKind kind) => kind switch
    {
        MeasureKind.Average => "är ett snitt",
        MeasureKind.Unique => "räknar unika personer",
        _ => "är en kvot",
    };
}
