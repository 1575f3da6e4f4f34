using System.Globalization;
using System.Text;
using SocialReport.Diagnostics;
using SocialReport.Facts;
using SocialReport.Periods;
using SocialReport.Workspaces;

namespace SocialReport.Onboarding;

/// <summary>What a committee gets for its next period.</summary>
/// <param name="Previous">The period that it goes on from; null for a first period, which gets its sheets only.</param>
/// <param name="Files">The files.</param>
/// <param name="Sheets">How many of them are sheets for comments; none before there are figures to comment on.</param>
public sealed record NextPeriodResult(Period? Previous, IReadOnlyList<NewFile> Files, int Sheets);

/// <summary>
/// Carries a committee on to its next period: the folder, last period's texts to look at, the list of what must be delivered, and, once the
/// figures are there, a sheet of comments for each manager.
/// </summary>
public static class NextPeriod
{
    /// <summary>The folder beside the texts where last period's lie; it isn't read when a report is built.</summary>
    public const string EarlierFolder = "texter_fg";

    private const string CommentFolder = "kommentarer/";

    /// <summary>The files; null, with diagnostics, when the committee has neither the period nor one before it, or can't be read.</summary>
    public static NextPeriodResult? Make(Workspace workspace, string committee, Period period, DiagnosticBag diagnostics)
    {
        if (CommitteeReader.Read(workspace, committee, diagnostics) is not { } who)
            return null;
        var folder = $"{workspace.CommitteeFolder}/{committee}/{period.Written}";
        var sheets = CommentSheets.Make(workspace, who, period, $"{folder}/texter/kommentarer").ToList();
        if (workspace.Periods(committee).LastOrDefault(other => other < period) is not { } previous)
        {
            if (workspace.Periods(committee).Contains(period))
                return new NextPeriodResult(null, sheets, sheets.Count);
            diagnostics.Add(Messages.NoEarlierPeriod(new SourceLocation($"{workspace.CommitteeFolder}/{committee}"), period));
            return null;
        }
        var before = $"{workspace.CommitteeFolder}/{committee}/{previous.Written}";
        var texts = Texts(workspace.Files, $"{before}/texter", "").ToList();
        return new NextPeriodResult(previous,
        [
            NewText.File($"{folder}/period.yaml", Settings(workspace, before, period)),
            // An empty text is a gap that the report shows until somebody writes it.
            .. texts.Where(text => !text.StartsWith(CommentFolder, StringComparison.Ordinal)).Select(text => NewText.File($"{folder}/texter/{text}", "")),
            .. texts.Select(text => new NewFile($"{folder}/{EarlierFolder}/{text}", workspace.Files.Read($"{before}/texter/{text}"))),
            NewText.File($"{folder}/leveranser.md", Deliveries(workspace, who, previous, period, before, texts)),
            .. sheets,
        ], sheets.Count);
    }

    private static IEnumerable<string> Texts(IInputFiles files, string folder, string under) =>
        files.Files(folder).Where(name => name.EndsWith(".md", StringComparison.Ordinal)).Select(name => under + name)
            .Concat(files.Folders(folder).SelectMany(name => Texts(files, $"{folder}/{name}", $"{under}{name}/")));

    private static string Settings(Workspace workspace, string before, Period period)
    {
        var path = $"{before}/period.yaml";
        var reports = workspace.Files.Exists(path) && YamlFile.Read(path, workspace.Files.Read(path), new DiagnosticBag())?.Get("rapporter") is { } value
            ? (value.IsMap ? value.Map()!.Entries.Select(entry => entry.Key) : value.OneOrMany().Select(item => item.Scalar).OfType<string>()).ToList()
            : [];
        return Scaffold.PeriodText(period) + (reports.Count > 0 ? $"rapporter: [{string.Join(", ", reports)}]\n" : "");
    }

    private static string Deliveries(Workspace workspace, Committee who, Period previous, Period period, string before, List<string> texts)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# Leveranser till {period.Name}: {who.Name}\n\nListan följer det som fanns {previous.Name}. Skriv vem som lämnar vad, och kryssa när det är klart.\n");
        var files = FactReader.Read(workspace.Files, before, previous, who.Datasets, new DiagnosticBag());
        Section(text, "Tal", files.Select(file => ($"{file.Declaration.File ?? file.Declaration.Id}", $"{file.Declaration.Id}: {string.Join(", ", file.Facts.Select(fact => fact.Measure).Distinct())} för {file.Rows.Count} rader")));
        Section(text, "Texter", texts.Where(path => !path.StartsWith(CommentFolder, StringComparison.Ordinal)).Select(path => ($"texter/{path}", "")));
        Section(text, "Kommentarer", texts.Where(path => path.StartsWith(CommentFolder, StringComparison.Ordinal)).Select(path => ($"texter/{path}", $"{CommentSheets.Labels(workspace.Files, $"{before}/texter/{path}").Count} rader kommenterades")));
        Section(text, "Indikatorer", Entries(workspace, $"{before}/indikatorer.yaml").Select(entry => ("indikatorer.yaml", entry)));
        Section(text, "Enstaka tal i texten", Facts(workspace, $"{before}/fakta.yaml").Select(entry => ("fakta.yaml", entry)));
        if (workspace.Files.Exists($"{before}/kontroll.yaml"))
            Section(text, "Kontrolltotaler", [("kontroll.yaml", "Läs av totalerna i ekonomisystemet samma dag som talen tas ut.")]);
        return text.ToString();
    }

    private static void Section(StringBuilder text, string title, IEnumerable<(string File, string What)> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0)
            return;
        text.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n| Fil | Vad | Vem | Klart |\n|--|--|--|--|\n");
        foreach (var (file, what) in all)
            text.Append(CultureInfo.InvariantCulture, $"| {file} | {what.Replace("|", "/", StringComparison.Ordinal)} |  |  |\n");
    }

    private static IEnumerable<string> Entries(Workspace workspace, string path) =>
        workspace.Files.Exists(path) && YamlFile.ReadAny(path, workspace.Files.Read(path), new DiagnosticBag()) is { IsList: true } list
            ? list.List()!.Where(item => item.IsMap).Select(item => item.Map()!.Get("text")?.Scalar ?? item.Map()!.Get("id")?.Scalar).OfType<string>()
            : [];

    private static IEnumerable<string> Facts(Workspace workspace, string path) =>
        workspace.Files.Exists(path) && YamlFile.Read(path, workspace.Files.Read(path), new DiagnosticBag())?.Get("fakta") is { IsMap: true } facts
            ? facts.Map()!.Entries.Select(entry => entry.Key)
            : [];
}
