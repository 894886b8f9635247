namespace LevelOfCare;

/// <summary>Why not a higher level.</summary>
/// <param name="Level">The higher level.</param>
/// <param name="Sentence">What would have to be true for it.</param>
public sealed record WhyNotHigher(string Level, string Sentence);
