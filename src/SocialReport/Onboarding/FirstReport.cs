using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SocialReport.Diagnostics;
using SocialReport.Facts;
using SocialReport.Periods;
using SocialReport.Workspaces;

namespace SocialReport.Onboarding;

/// <summary>A file that somebody has exported.</summary>
/// <param name="Name">Its name, with its ending.</param>
/// <param name="Content">Its bytes.</param>
public sealed record SourceFile(string Name, ReadOnlyMemory<byte> Content);

/// <summary>What a first report is made for.</summary>
/// <param name="Committee">The committee.</param>
/// <param name="Report">The report type's id; a new folder.</param>
/// <param name="Period">The period, or null for the one that the files tell.</param>
/// <param name="Answers">What somebody has answered, by <c>enhet</c> and <c>tecken</c>, or those with a table's id before them.</param>
public sealed record FirstReportRequest(NewCommittee Committee, string Report, Period? Period, IReadOnlyDictionary<string, string> Answers);

/// <summary>A first report.</summary>
/// <param name="Period">The period that it is for.</param>
/// <param name="Files">The files to write.</param>
/// <param name="Questions">What the files don't decide and nobody has answered.</param>
/// <param name="Account">What was taken for granted, as Markdown.</param>
/// <param name="Check">How its numbers agree with those of the files.</param>
public sealed record FirstReportResult(
    Period Period, IReadOnlyList<NewFile> Files, IReadOnlyList<OpenQuestion> Questions, string Account, RecognitionCheck Check)
{
    /// <summary>The findings of the report when it is built.</summary>
    public required IReadOnlyList<Diagnostic> Findings { get; init; }

    /// <summary>How many tables were recognised.</summary>
    public required int Tables { get; init; }
}

/// <summary>Makes a workspace with a first report from files as they were exported.</summary>
public static partial class FirstReport
{
    private const string UsualName = "tabellrapport";

    /// <summary>The units that a question can be answered with.</summary>
    public static IReadOnlyList<string> UnitAnswers => Units.Choices;

    /// <summary>The ways of writing costs that a question can be answered with.</summary>
    public static IReadOnlyList<string> SignAnswers => Signs.Choices;

    /// <summary>Whether a report type is another committee's: what is made of files has that committee's own tables in it.</summary>
    /// <param name="existing">The workspace that is there already, or null.</param>
    /// <param name="committee">The committee's id.</param>
    /// <param name="report">The report type's id.</param>
    public static bool IsTaken(Workspace? existing, string committee, string report) =>
        existing is not null && existing.ReportTypes.Contains(report) && !existing.Committees.Contains(committee);

    /// <summary>The id of the report type when none is given: one that no other committee has.</summary>
    /// <param name="existing">The workspace that is there already, or null.</param>
    /// <param name="committee">The committee's id.</param>
    public static string NameFor(Workspace? existing, string committee)
    {
        var own = $"{UsualName}-{committee}";
        return existing?.ReportTypes.Contains(own) == true || IsTaken(existing, committee, UsualName) ? own : UsualName;
    }

    /// <summary>How many numbers agree, in one sentence.</summary>
    public static string Summary(RecognitionCheck check) => RecognitionAccount.Summary(check);

    /// <summary>Makes it; null, with diagnostics, when no file can be read or none has a table with numbers.</summary>
    public static FirstReportResult? Make(FirstReportRequest request, IReadOnlyList<SourceFile> sources, Workspace? existing, DiagnosticBag diagnostics)
    {
        var sheets = sources.SelectMany(source => Sheets(source, diagnostics).Select(sheet => (Source: source, Sheet: sheet, Blocks: TableBlocks.Split(sheet)))).ToList();
        if (diagnostics.HasErrors)
            return null;
        var period = request.Period ?? PeriodFinder.Of(sheets.SelectMany(sheet => sheet.Blocks));
        if (period is null)
        {
            diagnostics.Add(Messages.PeriodUnknown(new SourceLocation(sources[0].Name)));
            return null;
        }
        var (tables, without) = Tables(sheets, period, request.Answers);
        if (tables.Count == 0)
        {
            diagnostics.AddRange(sources.Select(source => Messages.NoTableIn(new SourceLocation(source.Name))));
            return null;
        }
        var printed = tables.Select(TableYaml.Of).ToList();
        var (committees, reports) = existing is null ? Scaffold.UsualFolders : (existing.CommitteeFolder, existing.ReportFolder);
        var folder = $"{committees}/{request.Committee.Id}";
        var files = new List<NewFile>();
        if (existing is null)
            files.Add(Scaffold.SettingsFile(committees, reports));
        files.Add(NewText.File($"{folder}/namnd.yaml", Committee(request, tables)));
        files.Add(NewText.File($"{folder}/{period.Written}/period.yaml", Scaffold.PeriodText(period)));
        files.AddRange(sources.Where(source => tables.Exists(table => table.Source == FileName(source))).Select(source => new NewFile($"{folder}/{period.Written}/{FileName(source)}", source.Content)));
        files.Add(NewText.File($"{reports}/{request.Report}/rapport.yaml", Report(printed)));
        files.Add(NewText.File($"{reports}/{request.Report}/rapport.md", Text(printed)));

        var built = Build(files, request, period, committees, reports);
        var check = printed.Select(table => RecognitionCheck.Compare(table, built?.Document)).Aggregate((sum, next) => sum.And(next));
        var questions = tables.SelectMany(table => table.Questions).ToList();
        var account = RecognitionAccount.Of(tables, without, period, request.Period is null, questions, check);
        files.Add(NewText.File($"{folder}/antaganden.md", account));
        return new FirstReportResult(period, files, questions, account, check) { Findings = built?.Diagnostics ?? [], Tables = tables.Count };
    }

    private static IReadOnlyList<RawTable> Sheets(SourceFile source, DiagnosticBag diagnostics)
    {
        if (!source.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) && !source.Name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase))
            return XlsxTableReader.ReadAll(source.Name, source.Content, diagnostics);
        return CsvTableReader.Read(source.Name, source.Content.Span, diagnostics) is { } table ? [table] : [];
    }

    private static (List<RecognisedTable> Tables, List<string> Without) Tables(
        List<(SourceFile Source, RawTable Sheet, IReadOnlyList<TableBlock> Blocks)> sheets, Period period, IReadOnlyDictionary<string, string> answers)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var tables = new List<RecognisedTable>();
        var without = new List<string>();
        foreach (var (source, sheet, blocks) in sheets)
        {
            var file = Path.GetFileNameWithoutExtension(FileName(source));
            var isOnly = sheets.Count(other => other.Source == source) == 1;
            for (var number = 1; number <= blocks.Count; number++)
            {
                var form = new TableForm(number, null);
                var name = isOnly || sheet.Place.Sheet is null ? file : Identifiers.Of($"{file} {sheet.Place.Sheet}");
                var id = Identifiers.Unique(blocks.Count == 1 || (number == 1 && isOnly) ? name : $"{name}_{number}", taken);
                if (ShapedTable.Of(sheet, form) is { } shape && Recogniser.Table(FileName(source), id, blocks[number - 1], shape, form, period, answers) is { } table)
                    tables.Add(table);
                else
                    without.Add($"{sheet.Place}: tabell {number} har inga tal och är inte med i rapporten.");
            }
            if (blocks.Count == 0)
                without.Add($"{sheet.Place}: här finns ingen tabell med rubriker över tal.");
        }
        return (tables, without);
    }

    /// <summary>The name it has in every period's folder: without the time that the next export won't have.</summary>
    private static string FileName(SourceFile source) =>
        Identifiers.Of(TimeAtEnd().Replace(Path.GetFileNameWithoutExtension(source.Name), "")) + (Path.GetExtension(source.Name).ToLowerInvariant() is ".txt" ? ".csv" : Path.GetExtension(source.Name).ToLowerInvariant());

    private static string Committee(FirstReportRequest request, List<RecognisedTable> tables)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            namn: {NewText.Yaml(request.Committee.ShownName)}
            kommun: {NewText.Yaml(request.Committee.Municipality ?? "Kommunens namn")}{(request.Committee.Municipality is null ? " # byt till er kommun" : "")}
            rapporter: [{request.Report}]

            # Hur filerna läses, så som de är exporterade. Lägg nästa periods export i dess mapp under samma namn.
            # Vad som är taget för givet, och vad som talar för det, står i antaganden.md.
            data:

            """);
        return text.AppendJoin("", tables.Select(DatasetYaml.Of)).ToString();
    }

    private static string Report(List<PrintedTable> tables)
    {
        var text = new StringBuilder("""
            # En första rapport: filernas tabeller så som de är, med summor och avvikelser uträknade.
            # Kolumnernas rubriker följer av mått och tid. Ändra fritt; se docs/handbok/tabeller.md.
            titel: "Tabeller {{ period.namn }}"
            numrering: 0
            innehåll: 0

            tabeller:

            """);
        foreach (var table in tables)
        {
            foreach (var said in table.Table.Assumptions.Where(said => said.Evidence is { } evidence && evidence.StartsWith("stämmer", StringComparison.Ordinal)))
                text.Append(CultureInfo.InvariantCulture, $"  # {said.What.TrimEnd('.')}: {said.Evidence!.Split(';')[0]}.\n");
            text.Append(table.Yaml);
        }
        return text.ToString();
    }

    private static string Text(List<PrintedTable> tables)
    {
        var text = new StringBuilder();
        foreach (var table in tables)
            text.Append(CultureInfo.InvariantCulture, $"# {Heading(table.Table)}\n\n{{{{ tabell {table.Table.Id} }}}}\n\n");
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static string Heading(RecognisedTable table)
    {
        var title = TableYaml.Pattern(table.Title, table.Period);
        return MarkdownSign().Replace(title, "\\$0");
    }

    private static BuiltReport? Build(List<NewFile> files, FirstReportRequest request, Period period, string committees, string reports)
    {
        var memory = new MemoryFiles();
        foreach (var file in files)
            memory.With(file.Path, file.Content);
        return ReportBuilder.Build(new Workspace(memory, committees, reports, "out"), request.Committee.Id, request.Report, period, new BuildOptions(IsDraft: true, IsStrict: false, new HashSet<OutputFormat> { OutputFormat.Text }));
    }

    [GeneratedRegex(@"[\s_.-]*(?:(?:19|20)[0-9]{2}(?:[-_ ]?(?:[0-9]{2}|[TQ][1-4]))*|[0-9]{4,8})\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TimeAtEnd();

    [GeneratedRegex(@"[*_\[\]|#<>]", RegexOptions.CultureInvariant)]
    private static partial Regex MarkdownSign();
}
