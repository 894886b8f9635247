namespace LevelOfCare.Deciding;

/// <summary>Tells what the case says from what was assumed of an unknown question in order to run the rules.</summary>
internal sealed class KnownFacts(AnsweredCase answered)
{
    private readonly HashSet<object> assumed = [.. answered.AssumedFacts()];

    /// <summary>What was assumed.</summary>
    public IEnumerable<object> Assumed => assumed;

    /// <summary>Whether a fact is an assumption about something that the case does not say.</summary>
    public bool IsAssumed(object fact) => assumed.Contains(fact);
}
