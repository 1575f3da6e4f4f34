using BenchmarkDotNet.Running;
using SocialReport.Benchmarks;

switch (args)
{
    case ["marginal"]:
        return MarginalCost.Run(Console.Out);
    case ["phases"]:
        BuildPhases.Run(Console.Out);
        return 0;
    case ["steps", var pages]:
        PdfSteps.Run(int.Parse(pages, System.Globalization.CultureInfo.InvariantCulture), Console.Out);
        return 0;
    default:
        // In this process: the project that the library would make and build breaks the repository's rules of style.
        BenchmarkSwitcher.FromAssembly(typeof(MarginalCost).Assembly).Run([.. args, "--inProcess"]);
        return 0;
}
