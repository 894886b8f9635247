using LevelOfCare.Benchmarks.ByHand;

namespace LevelOfCare.Benchmarks.ThirdEdition;

/// <summary>A requirement of the third edition, before it is listed.</summary>
internal readonly record struct Demand(Rung Level, string About, string Value, string Rule, bool IsSafety = false, bool Enhanced = false);
