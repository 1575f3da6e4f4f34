using SocialReport.Disclosure;
using SocialReport.Explanations;

namespace SocialReportCli;

/// <summary>What <c>socrep explain</c> found, report by report, and how it is told.</summary>
internal sealed class FoundFigures
{
    private readonly List<(PlannedBuild Report, ReportAccount Account, IReadOnlyList<FigureId> Figures, IReadOnlyList<PrintedOccurrence> Occurrences)> _found = [];

    public bool IsEmpty => _found.Count == 0;

    public void Add(PlannedBuild report, ReportAccount account, FigureId figure) => _found.Add((report, account, [figure], []));

    public void Add(PlannedBuild report, ReportAccount account, IReadOnlyList<PrintedOccurrence> occurrences)
    {
        if (occurrences.Count > 0)
            _found.Add((report, account, [.. occurrences.Select(occurrence => occurrence.Figure).Distinct()], occurrences));
    }

    public void Write(string format, bool showWithheld)
    {
        if (format == "text")
        {
            WriteText(showWithheld);
            return;
        }
        var explained = _found.SelectMany(found => found.Figures.Select(figure => found.Account.Explain(figure)!)).ToList();
        using var output = Console.OpenStandardOutput();
        output.Write(format == "json" ? ExplanationJson.Write(explained) : ExplanationHtml.Write(explained, Title()));
    }

    private string Title() => string.Join(", ", _found.Select(found => $"{found.Report.Report} {found.Report.Period} för {found.Report.Committee}"));

    private void WriteText(bool showWithheld)
    {
        var tree = new ExplanationTree(Console.Out, Terminal.UsesColor && !Console.IsOutputRedirected);
        foreach (var (report, account, figures, occurrences) in _found)
        {
            if (_found.Count > 1)
                Console.Out.WriteLine($"{report.Report} {report.Period} för {report.Committee}");
            // One figure is told at once; of several, which they are.
            if (figures is [var only])
                tree.Print(account.Explain(only, showWithheld)!);
            else
                tree.Print(occurrences);
            if (_found.Count > 1)
                Console.Out.WriteLine();
        }
        if (_found.Exists(found => found.Figures.Count > 1))
            Console.Error.WriteLine("Ange en adress för att se var talet kommer ifrån, till exempel: socrep explain " + Quoted(_found.First(found => found.Figures.Count > 1).Figures[0]));
    }

    private static string Quoted(FigureId figure) => figure.Address.Contains(' ', StringComparison.Ordinal) ? $"\"{figure.Address}\"" : figure.Address;
}
