namespace LevelOfCare.Generators;

/// <summary>What Define states.</summary>
internal sealed record Definition(IReadOnlyList<PatternModel> Patterns, IReadOnlyList<LambdaModel> Yields);
