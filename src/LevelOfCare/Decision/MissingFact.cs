namespace LevelOfCare;

/// <summary>An unknown rating or fact that can still change the answer.</summary>
/// <param name="Fact">The rating's key or the fact's name, as the case writes it.</param>
/// <param name="Labels">How many different labels its answers alone could lead to: with everything else answered in whatever way makes it matter most.</param>
public sealed record MissingFact(string Fact, int Labels);
