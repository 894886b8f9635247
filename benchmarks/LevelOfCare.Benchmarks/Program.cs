using BenchmarkDotNet.Running;
using LevelOfCare.Benchmarks;

switch (args)
{
    case ["generate", var lines]:
        JsonOnly.Generate(long.Parse(lines, System.Globalization.CultureInfo.InvariantCulture), Console.OpenStandardOutput());
        break;
    case ["echo"]:
        JsonOnly.Echo(Console.OpenStandardInput(), Console.OpenStandardOutput());
        break;
    case ["nothing"]:
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
