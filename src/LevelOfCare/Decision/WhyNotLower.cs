using System.Collections.Immutable;

namespace LevelOfCare;

/// <summary>Why not a lower level.</summary>
/// <param name="Level">The lower level.</param>
/// <param name="Because">What forbids it: a smallest set of ratings or facts.</param>
/// <param name="Sentence">The same as a sentence.</param>
public sealed record WhyNotLower(string Level, ImmutableArray<string> Because, string Sentence);
