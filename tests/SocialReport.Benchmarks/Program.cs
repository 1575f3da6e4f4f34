using BenchmarkDotNet.Running;
using SocialReport.Benchmarks;

switch (args)
{
    case ["marginal"] or ["marginal", "pages"]:
        return MarginalCosts.Pages(Console.Out);
    case ["marginal", "rows"]:
        return MarginalCosts.TableRows(Console.Out);
    case ["marginal", "facts"]:
        return MarginalCosts.FactRows(Console.Out);
    case ["marginal", "committees"]:
        return MarginalCosts.Committees(Console.Out);
    case ["phases"]:
        BuildPhases.Run(Console.Out);
        return 0;
    case ["profile", var path]:
        StartProfile.Run(path, Console.Out);
        return 0;
    case ["steps", var pages]:
        PdfSteps.Run(int.Parse(pages, System.Globalization.CultureInfo.InvariantCulture), Console.Out);
        return 0;
    case ["watch", var program]:
        return WatchLatency.Run(program, Console.Out);
    case ["exports", var folder]:
        return ExportCost.Run(folder, Console.Out);
    case ["exports", var folder, var export]:
        return ExportCost.RunOnce(folder, export, Console.Out);
    default:
        // In this process: a project of its own for each run, as the library makes it, builds all of the product again,
        // which on a busy machine takes longer than the library waits.
        BenchmarkSwitcher.FromAssembly(typeof(MarginalCost).Assembly).Run([.. args, "--inProcess"]);
        return 0;
}
