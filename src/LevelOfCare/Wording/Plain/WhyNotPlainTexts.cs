namespace LevelOfCare.Wording.Plain;

/// <summary>What is said of less and of more support, in plain words. Their arguments name levels, so none of them is said.</summary>
internal static class WhyNotPlainTexts
{
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [MessageKeys.WhyNotLower] = "Less support would not be enough.",
        [MessageKeys.WhyNotLowerWithout] = "If one thing were different, less support would do.",
        [MessageKeys.WhyNotLowerWithoutPartly] = "If one thing were different, less support might do.",
        [MessageKeys.WhyNotLowerOutOfScope] = "If one thing were different, these questions would not be the right ones.",
        [MessageKeys.WhyNotHigher] = "More support than this is not needed, as far as is known.",
        [MessageKeys.WhyNotHigherPair] = "More support than this is not needed, as far as is known.",
        [MessageKeys.WhyNotHigherPairs] = "More support than this is not needed, as far as is known.",
        [MessageKeys.ChangePair] = "two of the answers being different",
        [MessageKeys.ChangeRating] = "one of the answers being different",
        [MessageKeys.ChangeFact] = "one of the answers being different",
        [MessageKeys.CitedRule] = "A rule about this applies.",
    };
}
