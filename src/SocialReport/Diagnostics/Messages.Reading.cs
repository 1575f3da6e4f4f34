using System.Globalization;
using SocialReport.Disclosure;
using SocialReport.Facts;
using SocialReport.Periods;

namespace SocialReport.Diagnostics;

/// <summary>What can be said of files and their cells: SR01xx, and SR0701 for personnummer.</summary>
internal static partial class Messages
{
    private const string ColumnLine = "Skriv en rad under kolumner i namnd.yaml";

    public static Diagnostic UnreadableFile(SourceLocation file) => new(
        "SR0101", Severity.Error, file, "Filen går inte att öppna.")
    {
        Hint = "Stäng den i andra program och kontrollera att du får läsa den.",
    };

    public static Diagnostic NotAWorkbook(SourceLocation file, bool hasPassword) => new(
        "SR0101", Severity.Error, file, hasPassword ? "Arbetsboken är skyddad med lösenord." : "Filen går inte att läsa som en Excelarbetsbok.")
    {
        Hint = hasPassword ? "Ta bort lösenordet i Excel." : "Öppna den i Excel och spara den på nytt som xlsx.",
    };

    public static Diagnostic OldFormat(SourceLocation file) => new(
        "SR0101", Severity.Error, file, $"Filer av slaget {Path.GetExtension(file.File)} läses inte.")
    {
        Hint = "Spara den som xlsx eller csv.",
    };

    public static Diagnostic NoSuchSheet(SourceLocation file, string sheet, IReadOnlyList<string> found) => new(
        "SR0101", Severity.Error, file, $"Bladet ”{sheet}” finns inte i arbetsboken.")
    {
        Hint = $"Bladen heter {QuotedList(found)}. Ändra blad i namnd.yaml eller bladets namn.",
    };

    public static Diagnostic UnpairedQuotes(SourceLocation place, string? line) => new(
        "SR0102", Severity.Error, place, "Ett citattecken på raden saknar sitt par, så det går inte att se var cellen slutar.")
    {
        Hint = "Spara om filen från Excel, eller ta bort citattecknet.",
        SourceLine = line,
        Length = line?.Length ?? 1,
    };

    public static Diagnostic StrayCharacter(SourceLocation place, char character, string? line) => new(
        "SR0103", Severity.Error, place,
        character == '\uFFFD' ? "Ett tecken har gått förlorat när filen sparades." : $"Tecknet U+{(int)character:X4} får inte stå i en fil med uppgifter.")
    {
        Hint = "Spara om filen från systemet den kommer från, som CSV UTF-8.",
        SourceLine = line,
    };

    public static Diagnostic StrayCharacterInText(SourceLocation place, char character, string line) => new(
        "SR0103", Severity.Error, place, $"Här står ett osynligt tecken (U+{(int)character:X4}) som inte får finnas i text.")
    {
        Hint = "Ta bort det.",
        SourceLine = line,
    };

    public static Diagnostic UndeclaredDataset(SourceLocation file, string id, IEnumerable<string> known) => new(
        "SR0104", Severity.Error, file, $"Datamängden ”{id}” finns inte i namnd.yaml.")
    {
        Hint = Suggestion.Hint(id, known) ?? "Lägg till den under data i namnd.yaml, eller flytta filen ur periodmappen.",
    };

    public static Diagnostic SameFileTwice(SourceLocation second, string first) => new(
        "SR0117", Severity.Error, second, $"Filen har samma namn som {first}, så det går inte att veta vilken av dem som gäller.")
    {
        Hint = "Ta bort den ena. Ska båda läsas, ge den ena ett tillägg i namnet, som volym.sis.csv.",
    };

    public static Diagnostic EmptyFile(SourceLocation file) => new(
        "SR0105", Severity.Error, file, "Filen är tom.")
    {
        Hint = "Ta bort den om inget finns att redovisa, eller hämta uttaget på nytt.",
    };

    public static Diagnostic NoHeader(SourceLocation file, RawRow first, DatasetDeclaration declaration) => AtCell(
        "SR0105", first.Cells.First(cell => !cell.IsBlank), $"Ingen rubrikrad hittades i {Path.GetFileName(file.File)}.",
        declaration.KeyColumns.Count > 0
            ? $"Rubrikraden ska ha {QuotedList(declaration.KeyColumns)} och minst en kolumn som ”Utfall 2024-T1”."
            : "Rubrikraden ska ha minst en kolumn med mått och tid, som ”Utfall 2024-T1”.");

    public static Diagnostic NoRows(RawCell header) => AtCell(
        "SR0105", header, "Under rubrikraden finns inga rader.", "Hämta uttaget på nytt.");

    public static Diagnostic HeaderTwice(RawCell second, RawCell first) => AtCell(
        "SR0106", second, $"Rubriken ”{OneLine(second)}” står två gånger, först i {first.Location}.",
        "Ge kolumnerna olika rubriker, till exempel med tid: ”Prognos 2024 per 2024-03”.");

    public static Diagnostic SameColumnTwice(RawCell second, RawCell first, ValueColumn column) => AtCell(
        "SR0106", second,
        $"”{OneLine(second)}” och ”{OneLine(first)}” i {first.Location} är samma sak: {column.Measure} {column.Span.SwedishName}.",
        $"Ta bort den ena. {ColumnLine}: {{\"{OneLine(second)}\": ignorera}}");

    public static Diagnostic NoSuchColumn(RawCell header, string wanted, IReadOnlyList<string> found) => AtCell(
        "SR0107", header, $"Kolumnen ”{wanted}” finns inte i rubrikraden.",
        Suggestion.Hint(wanted, found.Where(name => name.Length > 0))
            ?? $"Rubrikraden har {QuotedList(found.Where(name => name.Length > 0))}.");

    public static Diagnostic NoKeyColumn(RawCell header, IReadOnlyList<string> found) => AtCell(
        "SR0107", header, "Ingen kolumn talar om vad raderna heter.",
        $"Ange nyckel i namnd.yaml. Rubrikraden har {QuotedList(found.Where(name => name.Length > 0))}.");

    public static Diagnostic NoColumnHeader(RawCell cell) => AtCell(
        "SR0107", cell, $"”{cell.Text}” står i en kolumn utan rubrik.", "Skriv en rubrik, eller töm cellen.") with
    {
        WithoutValues = "En cell står i en kolumn utan rubrik.",
    };

    public static Diagnostic UnreadableHeader(RawCell header, DatasetDeclaration declaration, ColumnDeclaration? declared, Period folder)
    {
        var written = declared?.ReadAs ?? OneLine(header);
        var measure = MeasureOf(written, declaration);
        var lacks = measure is null ? "saknar mått och tid" : "har ett mått men ingen tid";
        return AtCell(
            "SR0108", header,
            declared?.ReadAs is not null
                ? $"Kolumnen ”{OneLine(header)}” läses enligt namnd.yaml som ”{written}”, som {lacks}."
                : $"Rubriken ”{written}” {lacks}.",
            measure is not null
                ? $"Skriv tiden efter, till exempel ”{measure.Name} {TimeOf(measure, folder)}”."
                : $"{ColumnLine}: {{\"{OneLine(header)}\": text}}, ignorera, eller mått och tid som {declaration.MeasureNames().First()} {folder}.");
    }

    /// <summary>The measure of a header without a time: <c>Ack utfall</c> is an outcome.</summary>
    private static MeasureDeclaration? MeasureOf(string header, DatasetDeclaration declaration) =>
        declaration.Measure(header) ?? (header.StartsWith("ack", StringComparison.OrdinalIgnoreCase) && header.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end
            ? declaration.Measure(header[(end + 1)..].Trim()) : null);

    /// <summary>A budget or forecast is mostly for the year, an outcome for the days of the report.</summary>
    private static string TimeOf(MeasureDeclaration measure, Period folder) => KnownMeasures.Normalize(measure.Name) switch
    {
        KnownMeasures.Forecast => $"helår {folder.Year.ToString(CultureInfo.InvariantCulture)}",
        KnownMeasures.Budget => folder.Year.ToString(CultureInfo.InvariantCulture),
        _ => folder.ToString(),
    };

    public static Diagnostic UnknownMeasure(RawCell header, string measure, DatasetDeclaration declaration, ColumnDeclaration? declared) => AtCell(
        "SR0108", header,
        measure.Length == 0
            ? $"Rubriken ”{OneLine(header)}” har en tid men inget mått."
            : $"Måttet ”{measure}” i {(declared?.ReadAs is null ? "rubriken" : "namnd.yaml för kolumnen")} ”{OneLine(header)}” är inte känt.",
        $"{Suggestion.Hint(KnownMeasures.Normalize(measure), declaration.MeasureNames()) ?? $"Kända mått är {QuotedList(declaration.MeasureNames())}."} {ColumnLine}: {{\"{OneLine(header)}\": …}}");

    public static Diagnostic UnclearSpan(RawCell header, string written, SpanProblem problem, ColumnDeclaration? declared, Period folder) => AtCell(
        "SR0109", header, $"Tiden ”{written}” i ”{declared?.ReadAs ?? OneLine(header)}” {SpanReason(problem)}",
        $"{SpanAdvice(problem)} Eller: {char.ToLowerInvariant(ColumnLine[0])}{ColumnLine[1..]}: {{\"{OneLine(header)}\": {ReadAs(header, written, folder)}}}");

    // Months without a year are most often those of the report, and what follows from other columns needn't be read.
    private static string ReadAs(RawCell header, string written, Period folder)
    {
        var year = folder.Year.ToString(CultureInfo.InvariantCulture);
        var isPeriod = SpanParser.Read($"{written} {year}", folder) is SpanReading.Found { Span: { } span } && span == folder.Span;
        if (isPeriod && header.Text.Contains("avvik", StringComparison.OrdinalIgnoreCase))
            return "ignorera";
        return (MeasureIn(header), isPeriod) switch
        {
            (KnownMeasures.Budget, true) => $"{KnownMeasures.PeriodBudget} perioden",
            (var measure, true) => $"{measure} perioden",
            (var measure, false) => $"{measure} {year}",
        };
    }

    private static string MeasureIn(RawCell header) =>
        KnownMeasures.All.Select(measure => measure.Name).Reverse().FirstOrDefault(name => header.Text.Contains(name, StringComparison.OrdinalIgnoreCase), "utfall");

    public static Diagnostic AsOfWithoutSpan(RawCell header, Period asOf, ColumnDeclaration? declared) => AtCell(
        "SR0109", header, $"”{declared?.ReadAs ?? OneLine(header)}” säger när värdet gällde ({asOf}) men inte vilken tid det avser.",
        $"{ColumnLine}: {{\"{OneLine(header)}\": prognos {asOf.Year} per {asOf}}}");

    public static Diagnostic AsOfAfterFolder(RawCell header, Period asOf, Period folder) => AtCell(
        "SR0109", header, $"”{OneLine(header)}” gäller {asOf}, men filen ligger i mappen {folder}.",
        $"Flytta filen till mappen {asOf}, eller rätta rubriken.");

    public static Diagnostic HeaderUnit(RawCell header, Statement statement) => AtCell(
        "SR0110", header, $"Rubriken ”{OneLine(header)}” säger en annan enhet än namnd.yaml, där kolumnen är i {statement.Word}.",
        "Rätta den som är fel.");

    public static Diagnostic CellUnit(RawCell cell, ValueColumn column, Statement statement) => AtCell(
        "SR0110", cell, $"”{cell.Text}” har en annan enhet än kolumnen ”{column.Name}”, som är i {statement.Word}.",
        "Skriv om talet, eller ange enhet för kolumnen eller raden i namnd.yaml.") with
    {
        WithoutValues = $"Cellen har en annan enhet än kolumnen ”{column.Name}”, som är i {statement.Word}.",
    };

    public static Diagnostic UnreadableNumber(RawCell cell, RawRow row, ValueColumn column, NumberProblem problem) => AtCell(
        problem == NumberProblem.ExcelError ? "SR0112" : "SR0111",
        cell,
        problem == NumberProblem.ExcelError
            ? $"Cellen har Excelfelet {cell.Text}."
            : $"”{cell.Text}” i kolumnen ”{column.Name}” {NumberReason(problem)}",
        NumberAdvice(cell, row, column, problem)) with
    {
        WithoutValues = problem == NumberProblem.ExcelError ? null : $"Cellen i kolumnen ”{column.Name}” går inte att läsa som ett tal.",
    };

    public static Diagnostic NotAnExactAmount(RawCell cell, ValueColumn column) => AtCell(
        "SR0111", cell, $"”{cell.Text}” i kolumnen ”{column.Name}” är inget bestämt belopp.", "Skriv ett tal, utan ord och intervall.") with
    {
        WithoutValues = $"Cellen i kolumnen ”{column.Name}” är inget bestämt belopp.",
    };

    public static Diagnostic DateInsteadOfNumber(RawCell cell, ValueColumn column) => AtCell(
        "SR0111", cell, $"Cellen i kolumnen ”{column.Name}” är ett datum ({cell.Text}), inte ett tal.",
        "Excel gör datum av sådant som 1-3. Formatera cellen som text eller tal och skriv om värdet.") with
    {
        WithoutValues = $"Cellen i kolumnen ”{column.Name}” är ett datum, inte ett tal.",
    };

    public static Diagnostic MergedValue(RawCell cell, ValueColumn column) => AtCell(
        "SR0113", cell, $"Cellen i kolumnen ”{column.Name}” är sammanslagen med en annan, så det går inte att se vilken rad talet hör till.",
        "Dela cellen i Excel och skriv talet på rätt rad.");

    public static Diagnostic RowWithoutKey(RawCell cell, string column) => AtCell(
        "SR0114", cell, $"Raden har inget i kolumnen ”{column}”, som talar om vad den heter.",
        "Fyll i cellen. Är den sammanslagen i Excel, dela den och fyll i varje rad.");

    public static Diagnostic RowWithoutCode(RawCell cell, string column) => AtCell(
        "SR0114", cell, $"Raden har ingen kod i kolumnen ”{column}”.", "Fyll i koden. Är raden en summa, ange den under summarader i namnd.yaml.");

    public static Diagnostic RowWithoutValues(RawCell cell) => new(
        "SR0115", Severity.Warning, cell.Location, $"Raden ”{OneLine(cell)}” har inga värden och läses inte.")
    {
        Hint = "Saknas värdena, skriv - i cellerna. Är det en rubrik eller not, ta bort raden eller börja noten med *.",
        SourceLine = cell.SourceLine,
        Length = cell.Length,
    };

    public static Diagnostic ExtraCell(RawCell cell, int columns) => AtCell(
        "SR0116", cell, $"”{cell.Text}” står utanför rubrikraden, som har {columns} kolumner.",
        "Raden är förskjuten, eller en text med skiljetecken saknar citattecken.") with
    {
        WithoutValues = $"En cell står utanför rubrikraden, som har {columns} kolumner.",
    };

    public static Diagnostic PersonalIdentityNumberFound(SourceLocation place) => new(
        PersonalIdentityNumber.Code, Severity.Error, place, "Här står ett personnummer eller samordningsnummer.")
    {
        Hint = "Ta bort det ur filen. Inget i filen läses, och numret visas inte här.",
    };

    private static string SpanReason(SpanProblem problem) => problem switch
    {
        SpanProblem.NoSuchDate => "finns inte.",
        SpanProblem.NoYear => "saknar år.",
        SpanProblem.DayOrYear => "kan vara en dag eller ett år.",
        SpanProblem.NumberOrDay => "kan vara en dag, eller ett nummer följt av en månad.",
        SpanProblem.YearOrMonth => "kan vara ett år eller en månad.",
        SpanProblem.MonthOrDate => "kan vara en månad eller ett datum.",
        SpanProblem.AloneOrAccumulated => "kan gälla enbart den delen av året eller från januari.",
        SpanProblem.NotFromJanuary => "börjar inte i januari, men kolumnen sägs vara ackumulerad.",
        SpanProblem.Backwards => "slutar innan den börjar.",
        _ => "slutar mitt i en månad, och kan inte vara den tid då värdet gällde.",
    };

    private static string SpanAdvice(SpanProblem problem) => problem switch
    {
        SpanProblem.NoSuchDate or SpanProblem.Backwards => "Rätta tiden.",
        SpanProblem.NoYear => "Skriv året efter.",
        SpanProblem.DayOrYear => "Skriv året med fyra siffror.",
        SpanProblem.NumberOrDay => "Skriv ”den” före en dag.",
        SpanProblem.YearOrMonth => "Skriv ”helår” före ett år, och en månad som 2020-12.",
        SpanProblem.MonthOrDate => "Skriv en månad som 2011-12 och ett datum som 2020-11-12.",
        SpanProblem.AloneOrAccumulated => "Skriv 2024-T2 för tiden från januari, och maj–aug 2024 för delen.",
        SpanProblem.NotFromJanuary => "Skriv tiden från januari, eller ta bort ordet för ackumulerat.",
        _ => "Skriv ”per” och en månad, som 2024-03.",
    };

    private static string NumberReason(NumberProblem problem) => problem switch
    {
        NumberProblem.AmbiguousPoint => "kan vara ett decimaltal eller tusental.",
        NumberProblem.ForeignThousands => "har fler än en punkt eller ett komma.",
        NumberProblem.Grouping => "har siffror som inte är grupperade tre och tre.",
        NumberProblem.Parentheses => "står inom parentes.",
        NumberProblem.TwoSigns => "har två tecken.",
        NumberProblem.LeadingZero => "börjar med en nolla, som en kod.",
        NumberProblem.TooLarge => "har fler siffror än något tal i en rapport.",
        _ => "är inget tal.",
    };

    private static string NumberAdvice(RawCell cell, RawRow row, ValueColumn column, NumberProblem problem) => problem switch
    {
        NumberProblem.ExcelError => "Rätta formeln i Excel och spara om filen. Saknas uppgiften, skriv -.",
        NumberProblem.AmbiguousPoint or NumberProblem.ForeignThousands => "Skriv med decimalkomma, och mellanslag mellan tusental.",
        NumberProblem.Grouping => "Skriv om talet. Står det två tal i cellen, dela dem på två.",
        NumberProblem.Parentheses => "Är parentesen ett minus, skriv parentes: negativa för datamängden i namnd.yaml. Annars ta bort den.",
        NumberProblem.TwoSigns or NumberProblem.LeadingZero or NumberProblem.TooLarge => "Skriv om talet.",
        _ when IsDateLike(cell.Text) => "Excel gör datum av sådant som 1-3. Formatera cellen som text eller tal och skriv om värdet.",
        // Words in a number's place, and nothing where the words should be.
        _ when column.Index > 0 && row.Cells.Count > 0 && row.Text(column.Index - 1).Length == 0 => "Raden ser ut att vara förskjuten ett steg åt höger.",
        _ => "Skriv ett tal, eller - om uppgiften saknas. Betyder ordet att den saknas, lägg till det under saknas i namnd.yaml.",
    };

    private static bool IsDateLike(string text) =>
        text.Split('-', '/', '.') is [var day, var month] && day.Length is 1 or 2 && day.All(char.IsAsciiDigit) && SwedishMonths.Number(month) > 0;

    private static Diagnostic AtCell(string code, RawCell cell, string message, string hint) =>
        new(code, Severity.Error, cell.Location, message) { Hint = hint, SourceLine = cell.SourceLine, Length = cell.Length };

    private static string OneLine(RawCell cell) => RowKey.Normalize(cell.Text);

    private static string QuotedList(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"”{name}”"));
}
