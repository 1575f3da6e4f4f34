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
        BenchmarkSwitcher.FromAssembly(typeof(MarginalCost).Assembly).Run(args);
        return 0;
}
