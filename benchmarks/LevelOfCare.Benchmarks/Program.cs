using BenchmarkDotNet.Running;
using LevelOfCare.Benchmarks;
using LevelOfCare.Benchmarks.Cases;
using LevelOfCare.Benchmarks.FourthEdition;
using LevelOfCare.Benchmarks.ThirdEdition;

switch (args)
{
    case ["generate", var lines]:
        JsonOnly.Generate(long.Parse(lines, System.Globalization.CultureInfo.InvariantCulture), Console.OpenStandardOutput());
        break;
    case ["echo"]:
        JsonOnly.Echo(Console.OpenStandardInput(), Console.OpenStandardOutput());
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
