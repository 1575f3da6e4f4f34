using SocialReport.Diagnostics;
using SocialReport.Onboarding;
using SocialReport.Workspaces;

namespace SocialReportCli;

/// <summary>Starts a committee from files as they were exported; what the files don't decide is asked once, where somebody can answer.</summary>
/// <param name="root">The workspace's folder.</param>
/// <param name="existing">The workspace that is there already, or null.</param>
/// <param name="printer">Tells what is found.</param>
internal sealed class NewFromFiles(string root, Workspace? existing, DiagnosticPrinter printer)
{
    /// <summary>Recognises the files and writes the workspace.</summary>
    /// <returns>The exit code.</returns>
    public int Run(FirstReportRequest request, IReadOnlyList<string> paths, bool isDryRun)
    {
        var sources = new List<SourceFile>();
        foreach (var path in paths)
        {
            if (Read(path) is { } source)
                sources.Add(source);
        }
        var code = printer.Finish();
        if (code != ExitCode.Success)
            return code;
        var diagnostics = new DiagnosticBag();
        var result = FirstReport.Make(request, sources, existing, diagnostics);
        printer.Print(diagnostics);
        if (result is null)
            return printer.Finish();
        if (result.Questions.Count > 0 && CanAsk)
        {
            var answers = result.Questions.Aggregate(new Dictionary<string, string>(request.Answers), Ask);
            result = FirstReport.Make(request with { Answers = answers }, sources, existing, diagnostics) ?? result;
        }
        Console.Out.Write(result.Account);
        var written = new NewFiles(root, printer).Write(result.Files, isDryRun, Steps(request, result));
        if (written == ExitCode.Success)
            Console.Error.WriteLine($"{result.Tables} {(result.Tables == 1 ? "tabell" : "tabeller")} i rapporten. {FirstReport.Summary(result.Check)}");
        return written;
    }

    // Only where somebody sits in front: a script gets the usual answers, and is told which.
    private static bool CanAsk => !Console.IsInputRedirected && !Console.IsErrorRedirected;

    private static Dictionary<string, string> Ask(Dictionary<string, string> answers, OpenQuestion question)
    {
        Console.Error.WriteLine($"{question.Words} {string.Join(", ", question.Choices)}? [{question.Usual}]");
        var answer = Console.In.ReadLine()?.Trim();
        if (answer is { Length: > 0 } && question.Choices.Contains(answer))
            answers[$"{question.Table}.{question.Key}"] = answer;
        else
            answers[$"{question.Table}.{question.Key}"] = question.Usual;
        return answers;
    }

    private SourceFile? Read(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var name = Path.GetFileName(path);
        var files = new DirectoryFiles(folder);
        if (!files.Exists(name))
        {
            printer.Print([EnvironmentMessages.NoSuchFile(path)]);
            return null;
        }
        return new SourceFile(name, files.Read(name));
    }

    private static IReadOnlyList<string> Steps(FirstReportRequest request, FirstReportResult result) =>
    [
        $"Bygg rapporten: socrep build --period {result.Period} --committee {request.Committee.Id}",
        "Läs antaganden.md i nämndens mapp: där står vad som är taget för givet, och det som behöver ses över står först.",
        "Nästa period: kör socrep new med den nya perioden efter --period, och lägg dess export i den nya mappen, med samma filnamn.",
    ];
}
