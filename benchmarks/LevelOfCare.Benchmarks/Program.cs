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
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
