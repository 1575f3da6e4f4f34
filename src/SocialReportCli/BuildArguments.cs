using System.CommandLine;
using SocialReport;
using SocialReport.Workspaces;

namespace SocialReportCli;

/// <summary>What the command line asks to be built, how, and where it goes: the same for building as for telling what would be built.</summary>
/// <param name="WholePlan">The reports asked for, of all parts.</param>
/// <param name="Shard">The part that this run makes; null for all.</param>
/// <param name="Options">How they are built.</param>
/// <param name="Output">The folder that they go below.</param>
/// <param name="IsForced">Whether they are built also when nothing has changed.</param>
internal sealed record BuildArguments(IReadOnlyList<PlannedBuild> WholePlan, Shard? Shard, BuildOptions Options, string Output, bool IsForced)
{
    private static readonly Option<string?> OutputOption = new("--output", "-o") { Description = "Mapp för färdiga rapporter (annars utdata i socrep.yaml)", HelpName = "MAPP" };
    private static readonly Option<string?> FormatOption = new("--format", "-f") { Description = "Ett eller flera av pdf,text,html,json (annars alla)", HelpName = "FORMAT", CompletionSources = { "pdf", "text", "html", "json" } };
    private static readonly Option<bool> DraftOption = new("--utkast") { Description = "Bygg ett utkast: det som saknas märks ut i rapporten" };
    private static readonly Option<bool> ForceOption = new("--force") { Description = "Bygg också det som är oförändrat" };
    private static readonly Option<string?> ShardOption = new("--shard") { Description = "Bara en del av rapporterna, när flera maskiner delar på dem: 3/8 är den tredje av åtta", HelpName = "K/N" };

    /// <summary>The options that say so.</summary>
    public static IReadOnlyList<Option> All { get; } =
    [
        ReportOptions.Period, ReportOptions.Report, ReportOptions.Committee, ReportOptions.Workspace, OutputOption, FormatOption,
        ReportOptions.All, ShardOption, DraftOption, ReportOptions.Strict, ForceOption,
    ];

    /// <summary>Those that also hold for reports that are built again and again.</summary>
    public static IEnumerable<Option> Lasting => All.Except([ShardOption, ForceOption]);

    /// <summary>The reports of this run.</summary>
    public IReadOnlyList<PlannedBuild> Plan => Shard?.Of(WholePlan) ?? WholePlan;

    /// <summary>Reads them; null, with what is wrong told, when they can't be meant.</summary>
    public static BuildArguments? Read(ParseResult arguments, Workspace workspace, string folder, DiagnosticPrinter printer)
    {
        if (!Formats(arguments, out var formats))
        {
            printer.Fail(ExitCode.Usage, $"”{arguments.GetValue(FormatOption)}” är inget format.", "Välj bland pdf, text, html och json.");
            return null;
        }
        var part = arguments.GetValue(ShardOption);
        var shard = part is null ? null : SocialReportCli.Shard.Parse(part);
        if (part is not null && shard is null)
        {
            printer.Fail(ExitCode.Usage, $"”{part}” är ingen del.", "Skriv 1/8 för den första av åtta delar, 8/8 för den sista.");
            return null;
        }
        if (BuildPlan.Make(workspace, ReportOptions.Selection(arguments), out var problem) is not { } plan)
        {
            printer.Fail(ExitCode.Usage, problem!.Value.Message, problem.Value.Hint);
            return null;
        }
        return new BuildArguments(
            plan, shard,
            new BuildOptions(arguments.GetValue(DraftOption), arguments.GetValue(ReportOptions.Strict), formats),
            arguments.GetValue(OutputOption) ?? Path.Combine(folder, workspace.OutputFolder.Replace('/', Path.DirectorySeparatorChar)),
            arguments.GetValue(ForceOption));
    }

    private static bool Formats(ParseResult arguments, out IReadOnlySet<OutputFormat> formats)
    {
        var all = new Dictionary<string, OutputFormat>(StringComparer.Ordinal)
        {
            ["pdf"] = OutputFormat.Pdf,
            ["text"] = OutputFormat.Text,
            ["html"] = OutputFormat.Html,
            ["json"] = OutputFormat.Json,
        };
        var wanted = (arguments.GetValue(FormatOption) ?? string.Join(',', all.Keys)).Split(',', StringSplitOptions.TrimEntries);
        formats = wanted.Where(all.ContainsKey).Select(name => all[name]).ToHashSet();
        return wanted.All(all.ContainsKey);
    }
}
