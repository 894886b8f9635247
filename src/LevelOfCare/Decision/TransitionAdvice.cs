using System.Collections.Immutable;

namespace LevelOfCare;

/// <summary>How the person moves from where they are to what is indicated.</summary>
/// <param name="Kind">Such as <c>stepUp</c>, <c>stepDown</c>, <c>continue</c>.</param>
/// <param name="From">The current level's code.</param>
/// <param name="To">The level to move to; <see langword="null"/> for a discharge.</param>
/// <param name="Because">The reasons.</param>
public sealed record TransitionAdvice(string Kind, string? From, string? To, ImmutableArray<string> Because);
