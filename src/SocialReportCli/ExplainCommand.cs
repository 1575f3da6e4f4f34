using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using SocialReport;
using SocialReport.Diagnostics;
using SocialReport.Explanations;
using SocialReport.Workspaces;

namespace SocialReportCli;

/// <summary><c>socrep explain</c>: says what a code means, or where a number comes from and where it is printed.</summary>
internal static partial class ExplainCommand
{
    private static readonly Argument<string[]> What = new("vad")
    {
        Description = "En felkod (SR0102) eller ett tals adress: tabell rad kolumn, tabell/rad/kolumn, fakta/id",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string?> NumberOption = new("--tal") { Description = "Ett tal som det står i rapporten: \"−3,9 mnkr\", med eller utan enhet", HelpName = "TAL" };
    private static readonly Option<int?> PageOption = new("--page") { Description = "Alla tal på den här sidan av PDF:en", HelpName = "SIDA" };
    private static readonly Option<bool> JsonOption = new("--json") { Description = "Skriv förklaringen som JSON på standard ut" };
    private static readonly Option<string?> FormatOption = new("--format", "-f") { Description = "text (förval), json eller html; html skrivs på standard ut", HelpName = "FORMAT" };
    private static readonly Option<bool> WithheldOption = new("--visa-skyddade") { Description = "Visa också värden som rapporten skyddar; bara på en terminal" };

    public static Command Create()
    {
        var command = new Command("explain", "Förklarar en felkod, eller var ett tal i rapporten kommer ifrån och var det skrivs ut.")
        {
            What, NumberOption, PageOption, FormatOption, JsonOption, WithheldOption,
            ReportOptions.Period, ReportOptions.Report, ReportOptions.Committee, ReportOptions.Workspace, ReportOptions.All,
        };
        What.CompletionSources.Add(_ => ErrorPage.Codes);
        FormatOption.CompletionSources.Add("text", "json", "html");
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        var printer = new DiagnosticPrinter(asJson: false, isQuiet: true);
        var words = arguments.GetValue(What) ?? [];
        if (words is [var code] && Code().IsMatch(code))
            return ExplainCode(code.ToUpperInvariant(), printer);
        var format = arguments.GetValue(JsonOption) ? "json" : arguments.GetValue(FormatOption) ?? "text";
        if (format is not ("text" or "json" or "html"))
            return printer.Fail(ExitCode.Usage, $"”{format}” är inget format.", "Välj bland text, json och html.");
        var ways = (words.Length > 0 ? 1 : 0) + (arguments.GetValue(NumberOption) is null ? 0 : 1) + (arguments.GetValue(PageOption) is null ? 0 : 1);
        if (ways != 1)
            return printer.Fail(ExitCode.Usage, "Ange vad som ska förklaras: en felkod, ett tals adress, --tal eller --page.", "Till exempel: socrep explain SR0102, eller socrep explain --tal \"−3,9 mnkr\" --period 2024-T1");
        if (arguments.GetValue(WithheldOption) && (format != "text" || Console.IsOutputRedirected))
            return printer.Fail(ExitCode.Usage, "Skyddade värden visas bara på en terminal, inte i en fil.", "Ta bort --visa-skyddade, eller läs dem på skärmen.");
        return ReportOptions.Run(arguments, printer, (workspace, _) => Run(workspace, words, format, arguments, printer));
    }

    private static int ExplainCode(string code, DiagnosticPrinter printer)
    {
        if (ErrorPage.Find(code) is not { } page)
            return printer.Fail(ExitCode.Usage, $"Det finns ingen felkod {code}.", Suggestion.Hint(code, ErrorPage.Codes) ?? "Koden står inom hakparentes i meddelandet.");
        ErrorPagePrinter.Print(page, Console.Out);
        return ExitCode.Success;
    }

    private static int Run(Workspace workspace, string[] words, string format, ParseResult arguments, DiagnosticPrinter printer)
    {
        if (BuildPlan.Make(workspace, ReportOptions.Selection(arguments), out var problem) is not { } plan)
            return printer.Fail(ExitCode.Usage, problem!.Value.Message, problem.Value.Hint);
        var found = new FoundFigures();
        FoundAddress? missed = null;
        foreach (var item in plan)
        {
            var built = ReportBuilder.Build(workspace, item.Committee, item.Report, item.Period, BuildOptions.Check);
            if (built.Account is not { } account)
            {
                printer.Print(built.Diagnostics);
                continue;
            }
            if (words.Length > 0)
            {
                var address = AddressFinder.Find(account, words);
                missed ??= address;
                if (address.Figure is { } figure)
                    found.Add(item, account, figure);
            }
            else
            {
                found.Add(item, account, arguments.GetValue(PageOption) is { } page ? account.OnPage(page) : account.PrintedAs(arguments.GetValue(NumberOption)!));
            }
        }
        if (found.IsEmpty)
            return NotFound(arguments, missed, printer);
        found.Write(format, arguments.GetValue(WithheldOption));
        return ExitCode.Success;
    }

    /// <summary>Nothing was found: a report with errors has told them; else it is told what there is.</summary>
    private static int NotFound(ParseResult arguments, FoundAddress? missed, DiagnosticPrinter printer)
    {
        if (printer.Finish() is not ExitCode.Success and var failed)
            return failed;
        if (missed is { Problem: { } problem })
            return printer.Fail(ExitCode.Usage, problem, missed.Hint ?? "");
        return arguments.GetValue(PageOption) is { } page
            ? printer.Fail(ExitCode.Usage, string.Create(CultureInfo.InvariantCulture, $"Det finns inga tal på sidan {page}."), "Sidnumret är det som står längst ned på sidan.")
            : printer.Fail(ExitCode.Usage, $"Inget tal skrivs ut som ”{arguments.GetValue(NumberOption)}”.", "Skriv talet precis som i rapporten. Tal som skrivits för hand i en text har ingen källa; socrep check räknar upp dem.");
    }

    [GeneratedRegex("^SR[0-9]{4}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
