using System.Globalization;
using System.Text;
using SocialReport.Diagnostics;
using SocialReport.Facts;
using SocialReport.Periods;
using SocialReport.Workspaces;

namespace SocialReport.Onboarding;

/// <summary>Who a new workspace is for.</summary>
/// <param name="Id">The committee's id, the name of its folder.</param>
/// <param name="Name">Its name, or null for one made of the id.</param>
/// <param name="Municipality">Its municipality, or null where it isn't known yet.</param>
public sealed record NewCommittee(string Id, string? Name, string? Municipality)
{
    /// <summary>The name to write: <c>socialnamnden</c> becomes Socialnämnden, <c>kultur-och-fritidsnamnden</c> Kultur- och fritidsnämnden.</summary>
    public string ShownName
    {
        get
        {
            if (Name is not null)
                return Name;
            // Barn-och-ungdomsnamnden is Barn- och ungdomsnämnden: the first word is cut short.
            var words = string.Join("- och ", Id.Replace("namnd", "nämnd", StringComparison.Ordinal).Replace('_', '-').Split("-och-").Select(part => part.Replace('-', ' ')));
            return char.ToUpperInvariant(words[0]) + words[1..];
        }
    }
}

/// <summary>Makes a workspace that builds at once: as a draft, with every figure marked as missing, so that nothing made up is printed.</summary>
public static class Scaffold
{
    /// <summary>What stands in every cell until somebody writes a figure there.</summary>
    public const string Gap = "saknas";

    private static readonly string[] MissingMarkers = [Gap, .. NumberStyle.UsualMissingMarkers];

    /// <summary>The folders of a workspace that has no <c>socrep.yaml</c> yet.</summary>
    public static (string Committees, string Reports) UsualFolders => ("namnder", "mallar");

    /// <summary>Whether a text can be a folder's name on every system: letters, digits, hyphen and underscore.</summary>
    public static bool IsFolderName(string id) =>
        id.Length is > 0 and <= 60 && char.IsLetterOrDigit(id[0]) && id.All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_');

    /// <summary>The files of a committee's first report.</summary>
    /// <param name="committee">The committee.</param>
    /// <param name="report">One of <see cref="EmbeddedTemplates.Reports"/>.</param>
    /// <param name="period">The first period.</param>
    /// <param name="existing">The workspace that it is added to, or null for a new one.</param>
    public static IReadOnlyList<NewFile> Make(NewCommittee committee, string report, Period period, Workspace? existing)
    {
        var (committees, reports) = existing is null ? UsualFolders : (existing.CommitteeFolder, existing.ReportFolder);
        var templates = Templates(report);
        var definition = Definition(report, templates);
        var needs = ReportNeeds.Of(definition, period);
        var folder = $"{committees}/{committee.Id}";
        return
        [
            .. existing is null ? [SettingsFile(committees, reports)] : Array.Empty<NewFile>(),
            .. templates.Select(file => file with { Path = $"{reports}/{file.Path}" }),
            NewText.File($"{folder}/namnd.yaml", CommitteeText(committee, report, needs)),
            NewText.File($"{folder}/{period.Written}/period.yaml", PeriodText(period)),
            .. needs.Select(need => NewText.Table($"{folder}/{period.Written}/{need.Id}.csv", Rows(need))),
            .. ExampleGoals.Files(definition, period, $"{folder}/{period.Written}"),
        ];
    }

    /// <summary>The workspace's own file.</summary>
    internal static NewFile SettingsFile(string committees, string reports) => NewText.File(Workspace.FileName, $"""
        # Arbetsytan. Nämndernas mappar och rapporttyperna ligger här bredvid; färdiga rapporter skrivs i utdata.
        nämnder: {committees}
        rapporttyper: {reports}
        utdata: out

        """);

    /// <summary>What the period's file says from the start: a draft, dated by the period's last day until somebody says otherwise.</summary>
    internal static string PeriodText(Period period) => string.Create(CultureInfo.InvariantCulture, $"""
        # Byt till rapportens eget datum, och skriv dit diarienumret när det finns.
        datum: {period.End:yyyy-MM-dd}
        # Ett utkast byggs även när något saknas. Ta bort raden, eller skriv slutlig, när rapporten är färdig.
        status: utkast

        """);

    /// <summary>The files of a report type and of the folders that it builds on.</summary>
    private static List<NewFile> Templates(string report)
    {
        var files = EmbeddedTemplates.Files(report).ToList();
        foreach (var below in Map(files, report).Get("bygger_på")?.OneOrMany() ?? [])
        {
            if (below.Scalar is { } folder)
                files.AddRange(EmbeddedTemplates.Files(folder));
        }
        return files;
    }

    private static ReportDefinition Definition(string report, List<NewFile> templates)
    {
        var below = Map(templates, report).Get("bygger_på")?.OneOrMany().Select(value => value.Scalar).OfType<string>() ?? [];
        var diagnostics = new DiagnosticBag();
        return ReportReader.Read(report, [.. below.Append(report).Select(folder => Map(templates, folder))], diagnostics)
            ?? throw new InvalidOperationException($"The template {report} holds errors: {diagnostics.First().Message}");
    }

    private static YamlMap Map(List<NewFile> templates, string folder) =>
        YamlFile.Read($"{folder}/rapport.yaml", templates.Single(file => file.Path == $"{folder}/rapport.yaml").Content, new DiagnosticBag())!;

    private static string CommitteeText(NewCommittee committee, string report, IReadOnlyList<DatasetNeed> needs)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            namn: {NewText.Yaml(committee.ShownName)}
            kommun: {NewText.Yaml(committee.Municipality ?? "Kommunens namn")}{(committee.Municipality is null ? " # byt till er kommun" : "")}
            rapporter: [{report}]

            # Hur filerna i periodens mapp läses: en datamängd är filen med samma namn.
            # Skriver ni kostnader som positiva tal, byt till kostnad-positiv. Är beloppen i kr eller mnkr, byt enhet.
            data:{(needs.Count == 0 ? " {}" : "")}

            """);
        foreach (var need in needs)
            Dataset(text, need);
        return text.ToString();
    }

    private static void Dataset(StringBuilder text, DatasetNeed need)
    {
        text.Append(CultureInfo.InvariantCulture, $"  {need.Id}:\n    nyckel: {NewText.Yaml(need.KeyHeading)}\n");
        if (need.TextColumns.Count > 0)
            text.Append(CultureInfo.InvariantCulture, $"    text: [{string.Join(", ", need.TextColumns.Select(column => NewText.Yaml(Heading(column))))}]\n");
        text.Append(need.Unit == MeasureUnit.Amount ? "    slag: belopp\n    enhet: tkr\n    tecken: kostnad-negativ\n" : "    slag: antal\n");
        var own = need.Columns.Select(column => column.Measure).Distinct().Where(measure => KnownMeasures.All.All(known => known.Name != measure)).ToList();
        if (own.Count > 0)
            text.Append("    mått:\n").AppendJoin("", own.Select(measure => $"      {NewText.Yaml(measure)}: flöde\n"));
        text.Append(CultureInfo.InvariantCulture, $"    # {Gap} står i cellerna tills någon skriver ett tal där.\n    saknas: [{string.Join(", ", MissingMarkers.Select(NewText.Yaml))}]\n");
    }

    private static IEnumerable<IEnumerable<string>> Rows(DatasetNeed need)
    {
        yield return [Heading(need.KeyHeading), .. need.TextColumns.Select(Heading), .. need.Columns.Select(column => Heading($"{column.Measure} {column.Span.SwedishName.Replace('–', '-')}"))];
        foreach (var (label, words) in ExampleRows.Of(need))
            yield return [label, .. need.TextColumns.Select(column => words[column]), .. need.Columns.Select(_ => Gap)];
    }

    private static string Heading(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
