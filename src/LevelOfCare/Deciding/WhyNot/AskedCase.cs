using LevelOfCare.Facts;

namespace LevelOfCare.Deciding.WhyNot;

/// <summary>What a case asks for, as the search for what stands against a level sees it.</summary>
/// <param name="Facts">The case's facts, with the mildest answer to every unknown question.</param>
/// <param name="Known">Tells such answers from what the case says; <see langword="null"/> where everything is known.</param>
/// <param name="Requirements">The requirements that the case is known to have, each once.</param>
/// <param name="Assumed">Those that rest on an assumed answer; they stay.</param>
/// <param name="Order">The place of a key or fact in the order in which the case is asked for them.</param>
internal sealed record AskedCase(List<object> Facts, KnownFacts? Known, List<Requirement> Requirements, List<Requirement> Assumed, Func<string, int> Order)
{
    /// <summary>More requirements than most cases have: lists of them begin with so much room.</summary>
    public const int Usual = 16;

    /// <summary>Whether a fact was assumed.</summary>
    public bool IsAssumed(object fact) => Known is not null && Known.IsAssumed(fact);
}
