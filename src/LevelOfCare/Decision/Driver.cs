namespace LevelOfCare;

/// <summary>A requirement that the decision rests on.</summary>
/// <param name="About">The rating's key, or the facts, that it comes from.</param>
/// <param name="Value">The value given there.</param>
/// <param name="Minimum">What it asks for at least: a level, with COE where it asks for that, or <c>RR</c>.</param>
/// <param name="Rule">The rule or criteria row.</param>
/// <param name="Sentence">The same as a sentence.</param>
/// <param name="Confidence">How sure the rule is.</param>
/// <param name="Source">Where the rule comes from.</param>
public sealed record Driver(string About, string Value, string Minimum, string Rule, string Sentence, Confidence Confidence, string Source);
