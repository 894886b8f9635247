namespace LevelOfCare.Wording.English;

/// <summary>What is said of levels that are not indicated, and of what would change the answer.</summary>
internal static class WhyNotTexts
{
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [MessageKeys.WhyNotLower] = "{0} would not be enough. {1} {2}",
        [MessageKeys.WhyNotLowerWithout] = "If {0} asked for nothing, {1} would be indicated.",
        [MessageKeys.WhyNotLowerWithoutPartly] = "If {0} asked for nothing, {1} could be indicated, depending on what is not rated.",
        [MessageKeys.WhyNotLowerOutOfScope] = "If {0} asked for nothing, these criteria would not cover the person, and no level would be given.",
        [MessageKeys.WhyNotHigher] = "{0} is more than what is known asks for. Any one of these would ask for it: {1}.",
        [MessageKeys.WhyNotHigherPair] = "{0} is more than what is known asks for. No single change would ask for it; any one of these pairs would: {1}.",
        [MessageKeys.WhyNotHigherPairs] = "{0} is more than what is known asks for. No single change would ask for it; any one of these pairs would: {1}; and {2} more.",
        [MessageKeys.ChangePair] = "{0} with {1}",
        [MessageKeys.ChangeRating] = "{0} rated {1}",
        [MessageKeys.ChangeFact] = "{0} being {1}",
        [MessageKeys.CitedRule] = "{0} [{1}]",
    };
}
