using BenchmarkDotNet.Running;
using LevelOfCare.Benchmarks.Batch;
using LevelOfCare.Benchmarks.Cases;
using LevelOfCare.Benchmarks.FourthEdition;
using LevelOfCare.Benchmarks.ThirdEdition;

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
        new EvaluateBenchmark().TwinsAgree();
        new PlacedBenchmark().TwinAgrees();
        new ThirdEditionBenchmark().TwinAgrees();
        Console.WriteLine(Coverage.Of("fourth edition, placed", FourthEditionCases.Placed));
        Console.WriteLine(Coverage.Of("third edition", ThirdEditionCases.Complete));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
