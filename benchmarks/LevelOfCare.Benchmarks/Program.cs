using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using LevelOfCare.Benchmarks;
using LevelOfCare.Benchmarks.Batch;

switch (args)
{
    case ["cases"]:
        BatchLines.WriteCases(Console.OpenStandardOutput());
        break;
    case ["echo", var decisions]:
        TypedEcho.Run(Console.OpenStandardInput(), Console.OpenStandardOutput(), decisions);
        break;
    case ["echo-own"]:
        LibraryEcho.Run(Console.OpenStandardInput(), Console.OpenStandardOutput());
        break;
    case ["agree"]:
        Agreements.Show();
        break;
    default:
        // Building again, with a large rule base, takes longer than the two minutes that are usual; and what could not be measured is an error.
        var config = ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(20));
        var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config).ToList();
        return summaries.Exists(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success) || summary.Reports.Length < summary.BenchmarksCases.Length) ? 1 : 0;
}

return 0;
