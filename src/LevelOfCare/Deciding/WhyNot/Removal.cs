using System.Collections.Immutable;

namespace LevelOfCare.Deciding.WhyNot;

/// <summary>A smallest set of ratings and facts without whose requirements a case would not need more than some level.</summary>
/// <param name="Because">The keys and facts, in the order in which the case is asked for them.</param>
/// <param name="Without">What the case would come to then.</param>
/// <param name="Cited">The requirements of theirs that stood against the level.</param>
/// <param name="Rules">The rules that led from these requirements to more than the level, by name.</param>
internal sealed record Removal(ImmutableArray<string> Because, Outcome Without, List<object> Cited, List<string> Rules);
