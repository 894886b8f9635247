using LevelOfCare.Benchmarks.Cases;
using LevelOfCare.Benchmarks.FourthEdition;
using LevelOfCare.Benchmarks.ThirdEdition;
using LevelOfCare.Benchmarks.Unfolding;

namespace LevelOfCare.Benchmarks;

/// <summary>Checks all that the comparisons rest on, and shows what their cases cover.</summary>
internal static class Agreements
{
    public static void Show()
    {
        new EvaluateBenchmark().TwinsAgree();
        new PlacedBenchmark().TwinAgrees();
        new ThirdEditionBenchmark().TwinAgrees();
        Console.WriteLine("The twins and RulesEngine agree with the library on every case.");
        Console.WriteLine();
        foreach (var (name, cases) in new[] { ("fourth edition", FourthEditionCases.Complete), ("fourth edition, placed", FourthEditionCases.Placed), ("third edition", ThirdEditionCases.Complete) })
        {
            Console.WriteLine(WhatIsCovered.Of(name, cases));
            var (label, everything) = TwoThreads.Allocated(cases);
            Console.WriteLine($"  two threads that unfold one decision agree on {TwoThreads.Agree(cases)} decisions");
            Console.WriteLine($"  allocated a case: {label} bytes for the label alone, {everything} for everything");
            Console.WriteLine();
        }
    }
}
